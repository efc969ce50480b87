//! Fields that the table does not know: kept, listed for whoever wants to be strict, and not deeper than can be walked.

use serde_json::{Map, Value};

use super::step;
use crate::{
    model::{self, Form, Object},
    record::Record,
};

/// The paths of all fields that neither HSDS nor our profile knows, in order. What is inside an unknown field is not listed.
pub fn unknown_fields(record: &Record) -> Vec<String> {
    let mut paths = Vec::new();
    of_object(model::of_kind(record.kind), &record.fields, "$", 0, &mut paths);
    paths
}

fn of_object(
    object: &Object,
    fields: &Map<String, Value>,
    path: &str,
    level: usize,
    paths: &mut Vec<String>,
) {
    if level > super::LEVELS {
        return;
    }
    for (name, value) in fields {
        let path = format!("{path}{}", step(name));
        let Some(field) = object.field(name) else {
            paths.push(path);
            continue;
        };
        let (nested, values): (_, Vec<(String, &Value)>) = match (field.form, value) {
            (Form::Object(nested), value) => (nested, vec![(path, value)]),
            (Form::Objects(nested), Value::Array(items)) => {
                let at = |(at, item)| (format!("{path}[{at}]"), item);
                (nested, items.iter().enumerate().map(at).collect())
            }
            (Form::ByLanguage(nested), Value::Object(items)) => {
                let at = |(tag, item): (&String, _)| (format!("{path}{}", step(tag)), item);
                (nested, items.iter().map(at).collect())
            }
            _ => continue,
        };
        let Some(nested) = model::object(nested) else { continue };
        for (path, value) in values {
            if let Value::Object(fields) = value {
                of_object(nested, fields, &path, level + 1, paths);
            }
        }
    }
}

/// Whether a value has more levels than this. A text has none, an empty list one.
pub(super) fn is_deeper(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(items) => levels == 0 || items.iter().any(|item| is_deeper(item, levels - 1)),
        Value::Object(items) => {
            levels == 0 || items.values().any(|item| is_deeper(item, levels - 1))
        }
        _ => false,
    }
}
