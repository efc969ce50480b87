//! Reading HSDS's tabular package.

use std::{collections::BTreeMap, path::Path};

use serde_json::{Map, Value};

use super::{
    Warning,
    assembly::Assembly,
    cell,
    meter::Gauge,
    rows::Rows,
    source::Source,
    tree::{self, EXPLICIT},
};
use crate::{
    Problem, Refused,
    model::{Object, object_of_table},
    read::{Item, Limits},
};

/// Reads a package, a zip or a folder, and hands on each row of a kind with what hangs on it: taxonomies, terms, organisations,
/// locations, services, services at locations. What belongs to nothing, or is wrong and belongs to something, is a warning.
///
/// # Errors
/// When it is no package, cannot be read, is not in UTF-8, or a limit is met. What was handed on before is to be forgotten then.
pub fn read_package(
    path: &Path,
    limits: &Limits,
    sink: &mut dyn FnMut(Item),
) -> Result<Vec<Warning>, Refused> {
    let gauge = Gauge::new(limits);
    let mut source = Source::open(path, &gauge)?;
    let mut assembly = Assembly::new(limits, sink);
    let files = tables(&source.names()?, &mut assembly);
    if files.is_empty() {
        let message = "there is no table of HSDS (expected `services.csv`, `organizations.csv` …)";
        let place = path.display().to_string();
        return Err(Refused::Form { place, message: message.to_owned() });
    }
    for (object, file) in in_order(&files) {
        let input = source.read(file, &gauge)?;
        let mut rows = Rows::new(file, input, b',', &gauge, "")?;
        let columns = columns(file, rows.headers())?;
        while let Some(cells) = rows.next("")? {
            let place = rows.place();
            if cells.len() != columns.len() {
                wrong_length(&mut assembly, object, place, cells.len(), columns.len());
                continue;
            }
            let fields = columns.iter().zip(&cells).filter(|(_, cell)| !cell.is_empty());
            let fields = fields.map(|(column, cell)| (column.clone(), value(object, column, cell)));
            let fields: Map<_, _> = fields.collect();
            if !fields.is_empty() {
                assembly.row(object, place, fields)?;
            }
        }
    }
    Ok(assembly.finish())
}

/// Reads a package that is one JSON object: names of files, each with a list of rows. Above the default limits, reading stops
/// with a warning that names the limit.
pub fn read_json_package(object: Map<String, Value>, sink: &mut dyn FnMut(Item)) -> Vec<Warning> {
    let limits = Limits::default();
    let mut assembly = Assembly::new(&limits, sink);
    let names: Vec<_> = object.keys().cloned().collect();
    let files = tables(&names, &mut assembly);
    let mut lists = object;
    for (object, file) in in_order(&files) {
        let Some(Value::Array(rows)) = lists.remove(file) else {
            assembly.warn(file, Problem::new("$", "the table is no list", "a list of rows"));
            continue;
        };
        for (at, row) in rows.into_iter().enumerate() {
            let place = format!("{file}[{at}]");
            let Value::Object(row) = row else {
                assembly.warn(&place, Problem::new("$", "the row is no object", "an object"));
                continue;
            };
            let filled = |value: &Value| !value.is_null() && value.as_str() != Some("");
            let cells = row.into_iter().filter(|(_, value)| filled(value));
            let cells = cells.map(|(column, value)| {
                let form = object.field(&column).map(|field| field.form);
                let ours = column == EXPLICIT && tree::hangs(object);
                let value = if ours { value } else { cell::told(form, value) };
                (column, value)
            });
            if let Err(refused) = assembly.row(object, place.clone(), cells.collect()) {
                let problem = Problem::new("$", refused.to_string(), "a smaller package");
                assembly.warn(&place, problem);
                return assembly.finish();
            }
        }
    }
    assembly.finish()
}

/// The files that are tables of HSDS, by what their rows are. Others are named.
fn tables(names: &[String], assembly: &mut Assembly<'_>) -> BTreeMap<&'static str, Vec<String>> {
    let mut tables: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for name in names {
        match object_of_table(name).filter(|_| name.ends_with(".csv")) {
            Some(object) => tables.entry(object.name).or_default().push(name.clone()),
            None if name == "datapackage.json" => {}
            None => {
                let problem = Problem::new(
                    "file",
                    "is no table of HSDS, and was not read",
                    "`services.csv` …",
                );
                assembly.warn(name, problem);
            }
        }
    }
    tables
}

fn in_order<'f>(
    files: &'f BTreeMap<&'static str, Vec<String>>,
) -> impl Iterator<Item = (&'static Object, &'f String)> {
    tree::reading_order().into_iter().flat_map(move |object| {
        files.get(object.name).into_iter().flatten().map(move |file| (object, file))
    })
}

fn columns(file: &str, headers: &[String]) -> Result<Vec<String>, Refused> {
    for (at, header) in headers.iter().enumerate() {
        let before = headers.get(..at).unwrap_or_default();
        if !header.is_empty() && before.contains(header) {
            let message = format!("the column `{header}` is there twice (expected each once)");
            return Err(Refused::Form { place: format!("{file} row 1"), message });
        }
    }
    Ok(headers.to_vec())
}

fn value(object: &Object, column: &str, text: &str) -> Value {
    if column == EXPLICIT && tree::hangs(object) {
        return Value::String(text.to_owned());
    }
    cell::value(object.field(column).map(|field| field.form), text)
}

/// A row with a stray comma keeps a record out; of something that hangs on others, it is a warning.
fn wrong_length(
    assembly: &mut Assembly<'_>,
    object: &Object,
    place: String,
    found: usize,
    expected: usize,
) {
    let message = format!("the row has {found} cells");
    let expected = format!("{expected} as in the header; a cell with a comma stands in quotes");
    let problem = Problem::new("row", message, expected);
    match object.kind() {
        Some(_) => assembly.reject(place, problem),
        None => assembly.warn(&place, problem),
    }
}
