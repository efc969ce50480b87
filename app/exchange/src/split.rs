//! A nested object of HSDS becomes records that refer to each other by id.

mod kind;

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use uuid::Uuid;

pub use self::kind::{is_api_description, is_package, kind_of};
use crate::{
    check::{id_in, step},
    model::{self, Form},
    problem::Problem,
    record::{Kind, Record},
};

/// How deep records may nest in each other.
const LEVELS: usize = 16;

/// Splits an object into records, itself first. What was nested refers to its parent afterwards, or its parent to it. Told twice,
/// a thing becomes one record with the fields of both.
///
/// # Errors
/// Ids that are missing or disagree, and things that contradict themselves. What stands in the fields is not checked.
pub fn split(kind: Kind, object: Map<String, Value>) -> Result<Vec<Record>, Vec<Problem>> {
    Ok(placed(kind, object)?.into_iter().map(|placed| placed.record).collect())
}

/// A record and the path at which it stood first.
pub(crate) struct Placed {
    pub(crate) record: Record,
    pub(crate) path: String,
}

/// As [`split`], with paths.
pub(crate) fn placed(kind: Kind, object: Map<String, Value>) -> Result<Vec<Placed>, Vec<Problem>> {
    let mut splitter = Splitter::default();
    splitter.take(kind, object, "$", 0);
    if splitter.problems.is_empty() {
        Ok(splitter.records.into_iter().flatten().collect())
    } else {
        Err(splitter.problems)
    }
}

/// Lays what is told of a thing again over what is known of it: new fields are added.
///
/// # Errors
/// The names of the fields that contradict each other; nothing is changed then.
pub fn unite(known: &mut Record, again: Record) -> Result<(), Vec<String>> {
    let contradicts = |(name, value): &(&String, &Value)| {
        known.fields.get(*name).is_some_and(|known| known != *value)
    };
    let names: Vec<_> =
        again.fields.iter().filter(contradicts).map(|(name, _)| name.clone()).collect();
    if names.is_empty() {
        known.fields.extend(again.fields);
        Ok(())
    } else {
        Err(names)
    }
}

/// That two tellings of a thing differ.
pub(crate) fn contradiction(path: &str, kind: Kind, id: Uuid, name: &str) -> Problem {
    let message = format!("the {} {id} was told otherwise before", kind.name().replace('_', " "));
    Problem::new(format!("{path}{}", step(name)), message, "the same value each time")
}

#[derive(Default)]
struct Splitter {
    /// In the order of the input. What was told again has left a gap.
    records: Vec<Option<Placed>>,
    at: BTreeMap<(Kind, Uuid), usize>,
    problems: Vec<Problem>,
}

impl Splitter {
    fn problem(&mut self, path: &str, message: impl Into<String>, expected: impl Into<String>) {
        self.problems.push(Problem::new(path, message, expected));
    }

    /// Adds the object and what is nested in it; gives its id.
    fn take(
        &mut self,
        kind: Kind,
        mut object: Map<String, Value>,
        path: &str,
        level: usize,
    ) -> Option<Uuid> {
        if level == LEVELS {
            self.problem(path, "records nest too deep", format!("at most {LEVELS} in each other"));
            return None;
        }
        let Some(id) = id_in(&object, "id") else {
            let message = format!("the {} has no id", kind.name().replace('_', " "));
            self.problem(&format!("{path}.id"), message, "a UUID");
            return None;
        };
        // Nested things come after what they are nested in, so the record keeps its place meanwhile.
        let mine = self.records.len();
        let record = Record { kind, id, fields: Map::new() };
        self.records.push(Some(Placed { record, path: path.to_owned() }));
        self.at.entry((kind, id)).or_insert(mine);
        for (name, nested, one) in nests(kind) {
            let Some(value) = object.remove(name) else { continue };
            let below = format!("{path}.{name}");
            match value {
                Value::Object(inner) if one => {
                    let inner = self.take(nested, inner, &below, level + 1);
                    self.refer(&mut object, &format!("{name}_id"), inner, path);
                }
                Value::Array(items) if !one => {
                    self.children(kind, id, nested, items, &below, level);
                }
                _ => self.problem(
                    &below,
                    "the value does not fit here",
                    if one { "an object" } else { "a list" },
                ),
            }
        }
        canonical(kind, &mut object);
        self.keep(mine, kind, id, object);
        Some(id)
    }

    fn children(
        &mut self,
        parent: Kind,
        id: Uuid,
        kind: Kind,
        items: Vec<Value>,
        path: &str,
        level: usize,
    ) {
        for (at, item) in items.into_iter().enumerate() {
            let below = format!("{path}[{at}]");
            match item {
                Value::Object(mut item) => {
                    self.refer(&mut item, &format!("{}_id", parent.name()), Some(id), &below);
                    self.take(kind, item, &below, level + 1);
                }
                _ => self.problem(&below, "the value does not fit here", "an object"),
            }
        }
    }

    /// Sets a reference, which may already stand there.
    fn refer(&mut self, object: &mut Map<String, Value>, name: &str, id: Option<Uuid>, path: &str) {
        let Some(id) = id else { return };
        let told = id_in(object, name);
        if told.is_some_and(|told| told != id) {
            let message = "the reference disagrees with what is nested";
            self.problem(&format!("{path}.{name}"), message, id);
        }
        object.insert(name.to_owned(), Value::String(id.to_string()));
    }

    /// Gives the record its fields, or lays them over those of the same thing told elsewhere.
    fn keep(&mut self, mine: usize, kind: Kind, id: Uuid, fields: Map<String, Value>) {
        let first = self.at.get(&(kind, id)).copied().unwrap_or(mine);
        let path = self.records.get(mine).and_then(Option::as_ref).map(|mine| mine.path.clone());
        if first != mine
            && let Some(mine) = self.records.get_mut(mine)
        {
            *mine = None;
        }
        let Some(Some(known)) = self.records.get_mut(first) else { return };
        if let Err(names) = unite(&mut known.record, Record { kind, id, fields }) {
            let path = path.unwrap_or_default();
            let told = names.iter().map(|name| contradiction(&path, kind, id, name));
            self.problems.extend(told);
        }
    }
}

/// The fields of a kind in which records nest: their names, what nests, and whether it is one.
pub(crate) fn nests(kind: Kind) -> impl Iterator<Item = (&'static str, Kind, bool)> {
    // A term says its taxonomy itself: both mean little without each other.
    let fields = if kind == Kind::TaxonomyTerm { &[] } else { model::of_kind(kind).fields };
    fields.iter().filter_map(|field| match field.form {
        Form::Object(name) => Some((field.name, Kind::named(name)?, true)),
        Form::Objects(name) => Some((field.name, Kind::named(name)?, false)),
        _ => None,
    })
}

/// Ids are compared as texts by others, so they are written in one way.
fn canonical(kind: Kind, object: &mut Map<String, Value>) {
    for field in model::of_kind(kind).fields {
        if let Form::Uuid | Form::Reference(_) = field.form
            && let Some(Value::String(id)) = object.get_mut(field.name)
        {
            id.make_ascii_lowercase();
        }
    }
}
