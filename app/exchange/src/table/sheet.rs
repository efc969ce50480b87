//! Writing HSDS's tabular package.
//!
//! Reading it again gives the same records, so each list has to come back with what was in it, in its order. A nested thing is a
//! row where that is certain; where it is not, its list stands as JSON in a cell of what it belongs to.

mod archive;
mod contents;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    io::{self, Seek, Write},
};

use serde_json::{Map, Value};

use self::contents::Contents;
use super::{
    cell,
    tree::{self, EXPLICIT},
};
use crate::{
    Kind, Record,
    model::{self, Form, Object, object},
};

/// Writes a package as a zip. Equal records give equal bytes, whatever their order: rows are sorted, times are fixed.
///
/// # Errors
/// Those of `out`.
pub fn write_package<'r>(
    records: impl IntoIterator<Item = &'r Record>,
    out: impl Write + Seek,
) -> io::Result<()> {
    let mut records: Vec<_> = records.into_iter().collect();
    records.sort_by_key(|record| (record.kind, record.id));
    records.dedup_by_key(|record| (record.kind, record.id));
    let mut contents = Contents::default();
    for record in &records {
        contents.add(model::of_kind(record.kind), &record.fields);
    }
    // Services make a package, even when there are none.
    let tables = BTreeMap::from([(model::of_kind(Kind::Service).name, Table::default())]);
    let mut sheets = Sheets { contents, tables, nested: HashSet::new() };
    for record in records {
        sheets.add(model::of_kind(record.kind), &record.fields, BTreeMap::new());
    }
    archive::write(&sheets.tables, out)
}

/// The rows of an object's table.
#[derive(Default)]
struct Table<'r> {
    rows: Vec<BTreeMap<String, String>>,
    /// What the rows say, and which rows say it: one row may belong to several things.
    said: HashMap<String, Vec<Said<'r>>>,
}

/// A row's number, and what it says.
type Said<'r> = (usize, &'r Map<String, Value>);

struct Sheets<'r> {
    contents: Contents<'r>,
    tables: BTreeMap<&'static str, Table<'r>>,
    /// Things whose own nested things have their rows.
    nested: HashSet<(&'static str, String)>,
}

impl<'r> Sheets<'r> {
    /// Adds a row with the columns that say to what it belongs, and the rows of what belongs to it. Gives the row's number.
    fn add(
        &mut self,
        object: &'static Object,
        fields: &'r Map<String, Value>,
        mut row: BTreeMap<String, String>,
    ) -> usize {
        let mut lists = Vec::new();
        for (name, value) in fields {
            let form = object.field(name).map(|field| field.form);
            match (form, value) {
                (Some(Form::Objects(child)), Value::Array(items)) => {
                    match self.rows_of(object, fields, child, items) {
                        Some(rows) => lists.push(rows),
                        None => {
                            row.insert(name.clone(), cell::written(form, value));
                        }
                    }
                }
                (Some(Form::Object("unit")), Value::Object(unit)) if self.is_unit(fields, unit) => {
                    let id = unit.get("id").and_then(Value::as_str).unwrap_or_default();
                    row.insert("unit_id".to_owned(), id.to_owned());
                    let key = (id.to_ascii_lowercase(), model::object("unit"));
                    if let (key, Some(unit_object)) = key
                        && !self.nested.contains(&(unit_object.name, key))
                    {
                        self.add(unit_object, unit, BTreeMap::new());
                    }
                }
                _ => {
                    row.insert(name.clone(), cell::written(form, value));
                }
            }
        }
        let table = self.tables.entry(object.name).or_default();
        let number = table.rows.len();
        table.rows.push(row);
        let id = contents::key(fields).unwrap_or_default();
        table.said.entry(id.clone()).or_default().push((number, fields));
        if self.nested.insert((object.name, id)) {
            for (child, items) in lists {
                self.add_list(object, fields, child, items);
            }
        }
        number
    }

    /// Adds the rows of a list. A row that another thing has already is used again, as long as the order stays.
    fn add_list(
        &mut self,
        parent: &'static Object,
        of: &Map<String, Value>,
        child: &'static Object,
        items: Vec<&'r Map<String, Value>>,
    ) {
        let mut last = None;
        for item in items {
            let columns = columns(parent, of, child, item);
            let id = contents::key(item).unwrap_or_default();
            let table = self.tables.entry(child.name).or_default();
            let free = |number: usize| {
                let row = table.rows.get(number);
                row.is_some_and(|row| columns.keys().all(|column| !row.contains_key(column)))
            };
            let same = table.said.get(&id).into_iter().flatten();
            let same = same.filter(|(number, said)| *said == item && Some(*number) > last);
            let found = same.map(|(number, _)| *number).find(|number| free(*number));
            last = Some(match found {
                Some(number) => {
                    if let Some(row) = table.rows.get_mut(number) {
                        row.extend(columns);
                    }
                    number
                }
                None => self.add(child, item, columns),
            });
        }
    }

    /// The items of a list, if each can be a row and comes back as it is.
    fn rows_of(
        &self,
        parent: &'static Object,
        of: &Map<String, Value>,
        child: &str,
        items: &'r [Value],
    ) -> Option<(&'static Object, Vec<&'r Map<String, Value>>)> {
        let child = object(child).filter(|child| tree::hangs(child))?;
        let certain = !items.is_empty() && self.contents.is_one(parent, of);
        let items: Option<Vec<_>> = items.iter().map(Value::as_object).collect();
        let items =
            items.filter(|items| items.iter().all(|item| is_row(parent, of, child, item)))?;
        certain.then_some((child, items))
    }

    fn is_unit(&self, capacity: &Map<String, Value>, unit: &Map<String, Value>) -> bool {
        let Some(object) = model::object("unit") else { return false };
        let stated = capacity.get("unit_id");
        self.contents.is_one(object, unit)
            && stated.is_none_or(|stated| Some(stated) == unit.get("id"))
    }
}

/// Whether an item has an id, and says of what it belongs to nothing but where it stands.
fn is_row(
    parent: &Object,
    of: &Map<String, Value>,
    child: &Object,
    item: &Map<String, Value>,
) -> bool {
    let expected = belongs(parent, of, child);
    let fits = |column: &String| match item.get(column) {
        None => true,
        Some(value) if column == "unit_id" => value.is_string(),
        Some(value) => expected.get(column).is_some_and(|expected| value == expected),
    };
    contents::key(item).is_some()
        && !item.contains_key(EXPLICIT)
        && tree::reference_columns(child).iter().all(fits)
}

/// The columns that say to what a row belongs.
fn belongs(parent: &Object, of: &Map<String, Value>, child: &Object) -> BTreeMap<String, String> {
    let id = of.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    match tree::open_columns(child) {
        Some((column, entity)) => {
            BTreeMap::from([(column.to_owned(), id), (entity.to_owned(), parent.name.to_owned())])
        }
        None => BTreeMap::from([(parent.parent_column(), id)]),
    }
}

/// As [`belongs`], with what the item states itself.
fn columns(
    parent: &Object,
    of: &Map<String, Value>,
    child: &Object,
    item: &Map<String, Value>,
) -> BTreeMap<String, String> {
    let mut columns = belongs(parent, of, child);
    let stated = tree::reference_columns(child).into_iter().filter(|name| item.contains_key(name));
    let stated: Vec<_> = stated.collect();
    if !stated.is_empty() {
        columns.insert(EXPLICIT.to_owned(), stated.join(" "));
    }
    columns
}
