//! HSDS's own schemas, as the standard has them and in the mode that allows nothing else.

use anyhow::{Result, ensure};
use jsonschema::{Validator, error::ValidationErrorKind};
use serde_json::{Value, json};

use crate::world::foreign;

/// A schema of HSDS.
pub(crate) struct Schema {
    plain: Validator,
    strict: Validator,
}

impl Schema {
    /// The schema in a file. None: HSDS's files are not here.
    pub(crate) fn of(file: &str) -> Result<Option<Self>> {
        let Some(text) = foreign(&format!("schema/{file}.json"))? else { return Ok(None) };
        let mut schema: Value = serde_json::from_str(&text)?;
        let build =
            |schema: &Value| jsonschema::options().should_validate_formats(true).build(schema);
        let plain = build(&schema)?;
        close(&mut schema);
        Ok(Some(Self { plain, strict: build(&schema)? }))
    }

    /// The names of the fields that the standard does not know, of a value that it takes.
    ///
    /// # Errors
    /// What it does not take.
    pub(crate) fn unknown(&self, value: &Value) -> Result<Vec<String>> {
        let mut told = Vec::new();
        for error in self.plain.iter_errors(value) {
            told.push(format!("{}: {error}", error.instance_path()));
        }
        ensure!(told.is_empty(), "{told:#?}\n{value:#}");
        let mut names = Vec::new();
        for error in self.strict.iter_errors(value) {
            if let ValidationErrorKind::AdditionalProperties { unexpected } = error.kind() {
                let at = error.instance_path().to_string();
                names.extend(unexpected.iter().map(|name| format!("{at}/{name}")));
            }
        }
        Ok(names)
    }
}

/// Puts `additionalProperties: false` everywhere.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("properties").is_some_and(Value::is_object) {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}
