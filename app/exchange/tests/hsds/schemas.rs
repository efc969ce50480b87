//! HSDS's own schemas, as the standard has them and in the mode that allows nothing else.

use jsonschema::{Validator, error::ValidationErrorKind};
use serde_json::{Value, json};

use crate::foreign;

/// A schema of HSDS.
pub(crate) struct Schema {
    plain: Validator,
    strict: Validator,
}

impl Schema {
    /// The schema of one of the objects, from the file that defines all of them.
    pub(crate) fn of(object: &str) -> Option<Self> {
        let mut all = definitions()?;
        if object != "service" {
            all = json!({
                "$ref": format!("#/definitions/{object}"),
                "definitions": all["definitions"],
            });
        }
        Some(Self::new(all))
    }

    /// The schema of list items.
    pub(crate) fn of_list(object: &str) -> Option<Self> {
        let text = foreign(&format!("schema/{object}_list.json"))?;
        Some(Self::new(serde_json::from_str(&text).unwrap()))
    }

    fn new(mut schema: Value) -> Self {
        let build = |schema: &Value| {
            jsonschema::options().should_validate_formats(true).build(schema).unwrap()
        };
        let plain = build(&schema);
        close(&mut schema);
        Self { plain, strict: build(&schema) }
    }

    /// The value is valid.
    pub(crate) fn assert(&self, value: &Value) {
        let errors: Vec<_> = self.plain.iter_errors(value).map(|error| told(&error)).collect();
        assert!(errors.is_empty(), "{errors:#?}\n{value:#}");
    }

    /// The names of all fields that the schema does not know.
    pub(crate) fn unknown(&self, value: &Value) -> Vec<String> {
        let mut names = Vec::new();
        for error in self.strict.iter_errors(value) {
            match error.kind() {
                ValidationErrorKind::AdditionalProperties { unexpected } => {
                    names.extend(unexpected.iter().cloned());
                }
                _ => panic!("{}", told(&error)),
            }
        }
        names.sort();
        names.dedup();
        names
    }
}

fn told(error: &jsonschema::ValidationError<'_>) -> String {
    format!("{}: {error}", error.instance_path())
}

/// HSDS's schema with all its definitions.
pub(crate) fn definitions() -> Option<Value> {
    let text = foreign("schema/service_with_definitions.json")?;
    Some(serde_json::from_str(&text).unwrap())
}

/// Puts `additionalProperties: false` everywhere.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            let open = fields.get("properties").is_some_and(Value::is_object);
            if open {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}
