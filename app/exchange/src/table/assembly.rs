//! Rows become records: what hangs on others is kept until they come, then they are checked and handed on.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{
    Warning, places,
    tree::{self, EXPLICIT},
};
use crate::{
    Problem, Record, Refused,
    check::{check_object, id_in},
    model::{Form, Object},
    read::{Item, Limits},
    record::Kind,
    split::split,
};

/// What was read so far of a package whose rows come in the order of [`tree::reading_order`].
pub(super) struct Assembly<'s> {
    sink: &'s mut dyn FnMut(Item),
    limits: &'s Limits,
    /// What hangs on an id that has not come yet.
    waiting: HashMap<String, Vec<Child>>,
    units: HashMap<String, Map<String, Value>>,
    kinds: HashSet<(Kind, Uuid)>,
    /// Everything that came, and what refers to it.
    known: HashSet<(&'static str, String)>,
    references: Vec<(String, &'static str, &'static str, String)>,
    warnings: Vec<Warning>,
    bytes: u64,
}

struct Child {
    object: &'static Object,
    /// On what it hangs; none if it says so in words of its own.
    parent: Option<&'static str>,
    fields: Map<String, Value>,
    place: String,
    column: String,
    bytes: u64,
    claimed: bool,
}

impl<'s> Assembly<'s> {
    /// Nothing read yet.
    pub(super) fn new(limits: &'s Limits, sink: &'s mut dyn FnMut(Item)) -> Self {
        Self {
            sink,
            limits,
            waiting: HashMap::new(),
            units: HashMap::new(),
            kinds: HashSet::new(),
            known: HashSet::new(),
            references: Vec::new(),
            warnings: Vec::new(),
            bytes: 0,
        }
    }

    /// Notes something odd.
    pub(super) fn warn(&mut self, place: &str, problem: Problem) {
        self.warnings.push(Warning { place: place.to_owned(), problem });
    }

    /// Hands on why a row is no record.
    pub(super) fn reject(&mut self, place: String, problem: Problem) {
        (self.sink)(Item { place, found: Err(vec![problem]) });
    }

    /// Takes one row, whose cells have the form of their columns.
    pub(super) fn row(
        &mut self,
        object: &'static Object,
        place: String,
        mut fields: Map<String, Value>,
    ) -> Result<(), Refused> {
        let id = tree::id_of(&fields, "id").unwrap_or_default();
        self.refer(object, &place, &fields);
        self.known.insert((object.name, id.clone()));
        match object.kind() {
            Some(kind) => {
                let told = id_in(&fields, "id").is_some_and(|id| !self.kinds.insert((kind, id)));
                let mut problems = Vec::new();
                if told {
                    let message = format!("another row of this table has the id {id}");
                    problems.push(Problem::new("id", message, "one row a thing"));
                } else {
                    self.attach(object, &id, &mut fields, &place)?;
                }
                let found = if problems.is_empty() { record(kind, fields) } else { Err(problems) };
                (self.sink)(Item { place, found });
                Ok(())
            }
            None => self.nested(object, &id, place, fields),
        }
    }

    /// What waits for something that never came, and references to nothing.
    pub(super) fn finish(mut self) -> Vec<Warning> {
        for (place, column, target, id) in std::mem::take(&mut self.references) {
            if !self.known.contains(&(target, id.clone())) {
                self.dangling(
                    &place,
                    column,
                    &format!("no {} has the id {id}", places::told(target)),
                );
            }
        }
        let waiting = std::mem::take(&mut self.waiting);
        for (id, child) in waiting.iter().flat_map(|(id, all)| all.iter().map(move |one| (id, one)))
        {
            if !child.claimed {
                let what = child.parent.map_or_else(|| "thing".to_owned(), places::told);
                let message = format!("no {what} has the id {id}, so the row belongs to nothing");
                self.dangling(&child.place, &child.column, &message);
            }
        }
        self.warnings.sort_by_cached_key(|warning| {
            (places::order(&warning.place), warning.problem.path.clone())
        });
        self.warnings
    }

    fn dangling(&mut self, place: &str, column: &str, message: &str) {
        self.warn(place, Problem::new(column, message, "the id of a row of the package"));
    }

    /// Remembers what a row refers to besides what it hangs on.
    fn refer(&mut self, object: &'static Object, place: &str, fields: &Map<String, Value>) {
        let hangs = if tree::hangs(object) { tree::reference_columns(object) } else { Vec::new() };
        for field in object.fields {
            let Form::Reference(target) = field.form else { continue };
            if hangs.iter().any(|column| column == field.name && column != "unit_id") {
                continue;
            }
            if let Some(id) = tree::id_of(fields, field.name) {
                self.references.push((place.to_owned(), field.name, target, id));
            }
        }
    }

    /// Keeps a row until that comes on which it hangs.
    fn nested(
        &mut self,
        object: &'static Object,
        id: &str,
        place: String,
        mut fields: Map<String, Value>,
    ) -> Result<(), Refused> {
        self.attach(object, id, &mut fields, &place)?;
        if let Some(unit) = tree::id_of(&fields, "unit_id").and_then(|id| self.units.get(&id)) {
            fields.entry("unit").or_insert_with(|| Value::Object(unit.clone()));
        }
        let parents = tree::parents(object, &fields);
        let explicit = fields.remove(EXPLICIT);
        let explicit = explicit.as_ref().and_then(Value::as_str).unwrap_or_default();
        for column in tree::reference_columns(object) {
            if !explicit.split_whitespace().any(|name| name == column) {
                fields.remove(&column);
            }
        }
        let mut problems = Vec::new();
        check_object(object.name, &fields, "$", &mut problems);
        if !problems.is_empty() {
            for problem in problems.into_iter().map(places::in_columns) {
                self.warn(&place, problem);
            }
            return Ok(());
        }
        if object.name == "unit" {
            self.units.insert(id.to_owned(), fields);
            return Ok(());
        }
        if object.name == "meta_table_description" {
            return Ok(());
        }
        if parents.is_empty() {
            let columns = tree::parent_columns(object).into_iter().map(|(column, _)| column);
            let columns = columns.collect::<Vec<_>>().join(", ");
            let problem =
                Problem::new(columns, "the row belongs to nothing", "an id in one of them");
            self.warn(&place, problem);
        }
        let bytes = places::size(&fields);
        for (column, parent, id) in parents {
            let (place, fields) = (place.clone(), fields.clone());
            let child = Child { object, parent, fields, place, column, bytes, claimed: false };
            self.spend(bytes, &child.place)?;
            self.waiting.entry(id).or_default().push(child);
        }
        Ok(())
    }

    /// Gives a row what hangs on it.
    fn attach(
        &mut self,
        object: &'static Object,
        id: &str,
        fields: &mut Map<String, Value>,
        place: &str,
    ) -> Result<(), Refused> {
        let mut bytes = 0_u64;
        for child in self.waiting.get_mut(id).into_iter().flatten() {
            let mine = child.parent.is_none_or(|parent| parent == object.name);
            let Some(field) = tree::field_for(object, child.object).filter(|_| mine) else {
                continue;
            };
            child.claimed = true;
            bytes = bytes.saturating_add(child.bytes);
            if self.bytes.saturating_add(bytes) > self.limits.bytes {
                break;
            }
            let list = fields.entry(field).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(list) = list {
                list.push(Value::Object(child.fields.clone()));
            }
        }
        self.spend(bytes, place)
    }

    /// Many rows may hang on many: what they become in memory is limited as their bytes are.
    fn spend(&mut self, bytes: u64, place: &str) -> Result<(), Refused> {
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes <= self.limits.bytes {
            return Ok(());
        }
        let what = "the bytes of rows that hang on other rows".to_owned();
        let limit = crate::read::told(self.limits.bytes);
        Err(Refused::Limit { file: place.to_owned(), what, limit })
    }
}

/// The record of a row, or what is wrong with it.
fn record(kind: Kind, fields: Map<String, Value>) -> Result<Vec<Record>, Vec<Problem>> {
    let mut problems = Vec::new();
    check_object(kind.name(), &fields, "$", &mut problems);
    let found = if problems.is_empty() { split(kind, fields) } else { Err(problems) };
    found.map_err(|problems| problems.into_iter().map(places::in_columns).collect())
}
