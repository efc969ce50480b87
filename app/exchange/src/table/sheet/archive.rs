//! Tables into a zip, always in the same way.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, Seek, Write},
};

use serde_json::{Value, json};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::Table;
use crate::model::{Form, HSDS, Object, object};

/// Writes the tables that have rows, and their description as a Frictionless data package.
pub(super) fn write(
    tables: &BTreeMap<&'static str, Table<'_>>,
    out: impl Write + Seek,
) -> io::Result<()> {
    let mut zip = ZipWriter::new(out);
    // A time of now would make each export another file.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut files: BTreeMap<String, (&Object, Vec<String>, &Table<'_>)> = BTreeMap::new();
    for (name, table) in tables {
        let Some(object) = object(name) else { continue };
        let Some(file) = object.tables.first() else { continue };
        files.insert(format!("{file}.csv"), (object, columns(object, table), table));
    }
    let resources =
        files.iter().map(|(file, (object, columns, _))| resource(file, object, columns));
    let description = json!({
        "name": "hsds",
        "profile": "tabular-data-package",
        "version": HSDS,
        "resources": resources.collect::<Vec<_>>(),
    });
    zip.start_file("datapackage.json", options)?;
    serde_json::to_writer_pretty(&mut zip, &description)?;
    for (file, (_, columns, table)) in &files {
        zip.start_file(file, options)?;
        let mut writer = csv::Writer::from_writer(&mut zip);
        writer.write_record(columns)?;
        for row in &table.rows {
            let cell = |column: &String| row.get(column).map_or("", String::as_str);
            writer.write_record(columns.iter().map(cell))?;
        }
        writer.flush()?;
    }
    zip.finish()?.flush()
}

/// The columns that are filled, and those HSDS asks for: in the order of HSDS, then of our profile, then unknown ones.
fn columns(object: &Object, table: &Table<'_>) -> Vec<String> {
    let filled: BTreeSet<_> = table.rows.iter().flat_map(BTreeMap::keys).collect();
    let required = |name: &str, form: Form| {
        form.is_scalar() && object.field(name).is_some_and(|field| field.required)
    };
    let known = object.fields.iter().filter(|field| {
        required(field.name, field.form) || filled.contains(&field.name.to_owned())
    });
    let known = known.map(|field| field.name.to_owned());
    let unknown = filled.iter().filter(|name| object.field(name).is_none());
    known.chain(unknown.map(|name| (*name).clone())).collect()
}

fn resource(file: &str, object: &Object, columns: &[String]) -> Value {
    let fields = columns.iter().map(|column| {
        let form = object.field(column).map(|field| field.form);
        json!({ "name": column, "type": form.map_or("string", kind) })
    });
    json!({
        "name": file.trim_end_matches(".csv"),
        "path": file,
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "schema": { "fields": fields.collect::<Vec<_>>() },
    })
}

/// A form as Frictionless calls it.
const fn kind(form: Form) -> &'static str {
    match form {
        Form::Integer(..) => "integer",
        Form::Number | Form::Degrees => "number",
        Form::Boolean => "boolean",
        Form::Date => "date",
        Form::Texts | Form::Uuids | Form::Integers(..) | Form::Objects(_) => "array",
        Form::Object(_) | Form::ByLanguage(_) => "object",
        _ => "string",
    }
}
