//! HSDS's own schemas, as the standard has them and in the mode that allows nothing else.

use anyhow::{Context, Result, bail, ensure};
use jsonschema::{ValidationError, Validator, error::ValidationErrorKind};
use serde_json::{Value, json};

use crate::hsds;

/// A schema of HSDS.
pub struct Schema {
    plain: Validator,
    strict: Validator,
}

impl Schema {
    /// HSDS's schema of a service, with the definitions of all other objects. None: HSDS is not here.
    ///
    /// # Errors
    /// Its file is not there or no JSON.
    pub fn definitions() -> Result<Option<Value>> {
        let Some(text) = hsds("schema/service_with_definitions.json")? else { return Ok(None) };
        Ok(Some(serde_json::from_str(&text)?))
    }

    /// The schema of one of the objects. None: HSDS is not here.
    ///
    /// # Errors
    /// As [`Self::definitions`].
    pub fn of(object: &str) -> Result<Option<Self>> {
        let Some(mut all) = Self::definitions()? else { return Ok(None) };
        if object != "service" {
            all = json!({
                "$ref": format!("#/definitions/{object}"),
                "definitions": all["definitions"],
            });
        }
        Self::new(all).map(Some)
    }

    /// The schema of a list's items. None: HSDS is not here.
    ///
    /// # Errors
    /// As [`Self::definitions`].
    pub fn of_list(object: &str) -> Result<Option<Self>> {
        let Some(text) = hsds(&format!("schema/{object}_list.json"))? else { return Ok(None) };
        Self::new(serde_json::from_str(&text)?).map(Some)
    }

    fn new(mut schema: Value) -> Result<Self> {
        let build = |schema: &Value| {
            let options = jsonschema::options().should_validate_formats(true);
            options.build(schema).context("it is no schema")
        };
        let plain = build(&schema)?;
        close(&mut schema);
        Ok(Self { plain, strict: build(&schema)? })
    }

    /// The value is what the standard wants.
    ///
    /// # Errors
    /// All that it is not.
    pub fn check(&self, value: &Value) -> Result<()> {
        let told: Vec<String> = self.plain.iter_errors(value).map(|error| told(&error)).collect();
        ensure!(told.is_empty(), "{told:#?}\n{value:#}");
        Ok(())
    }

    /// The names of all fields that the standard does not know, sorted, each once.
    ///
    /// # Errors
    /// Anything else that the strict mode does not take.
    pub fn unknown(&self, value: &Value) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for error in self.strict.iter_errors(value) {
            match error.kind() {
                ValidationErrorKind::AdditionalProperties { unexpected } => {
                    names.extend(unexpected.iter().cloned());
                }
                _ => bail!("{}", told(&error)),
            }
        }
        names.sort();
        names.dedup();
        Ok(names)
    }
}

fn told(error: &ValidationError<'_>) -> String {
    format!("{}: {error}", error.instance_path())
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
