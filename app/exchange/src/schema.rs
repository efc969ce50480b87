//! The table of [`crate::model`] as JSON Schema: what our profile publishes, and what describes an interface that speaks HSDS.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::model::{self, Field, Form, Object, Origin, PROSE, TEXT};

/// Every object of HSDS and of our profile by its name. What is nested refers to the others: `base` with a name behind it, such as
/// `#/components/schemas/service`.
pub fn objects(base: &str) -> BTreeMap<&'static str, Value> {
    let refer = |name: &str| json!({ "$ref": format!("{base}{name}") });
    model::objects()
        .map(|object| (object.name, self::object(object, object.fields.iter(), &refer)))
        .collect()
}

/// An object with these of its fields. Others are allowed: HSDS is open.
pub(crate) fn object(
    object: &Object,
    fields: impl Iterator<Item = &'static Field>,
    refer: &dyn Fn(&str) -> Value,
) -> Value {
    let required = object.fields.iter().filter(|field| field.required).map(|field| field.name);
    json!({
        "type": "object",
        "properties": properties(fields, refer),
        "required": required.collect::<Vec<_>>(),
    })
}

/// The schemas of fields by their names. `refer` says how an object is named.
pub(crate) fn properties(
    fields: impl Iterator<Item = &'static Field>,
    refer: &dyn Fn(&str) -> Value,
) -> Map<String, Value> {
    fields.map(|field| (field.name.to_owned(), property(field, refer))).collect()
}

fn property(field: &Field, refer: &dyn Fn(&str) -> Value) -> Value {
    let mut schema = form(field.form, refer);
    if let (Value::Object(fields), Origin::Profile(description)) = (&mut schema, field.origin) {
        fields.insert("name".to_owned(), json!(field.name));
        fields.insert("title".to_owned(), json!(title(field.name)));
        fields.insert("description".to_owned(), json!(description));
    }
    schema
}

/// `opening_hours` as a heading.
fn title(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut signs = words.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}

/// What JSON Schema says of a form.
fn form(form: Form, refer: &dyn Fn(&str) -> Value) -> Value {
    let list = |items: Form| json!({ "type": "array", "items": self::form(items, refer) });
    match form {
        Form::Text => json!({ "type": "string", "maxLength": TEXT }),
        Form::Prose => json!({ "type": "string", "maxLength": PROSE }),
        Form::Hours | Form::Phone => json!({ "type": "string" }),
        Form::Uuid | Form::Reference(_) => json!({ "type": "string", "format": "uuid" }),
        Form::Uri => {
            json!({ "type": "string", "format": "uri", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://" })
        }
        Form::Email => json!({ "type": "string", "format": "email" }),
        Form::Date => json!({ "type": "string", "format": "date" }),
        Form::PartialDate => json!({ "type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }),
        Form::DateTime => json!({ "type": "string", "format": "date-time" }),
        Form::Time => json!({ "type": "string", "pattern": "^\\d{2}:\\d{2}" }),
        Form::Integer(least, most) => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Form::Number => json!({ "type": "number" }),
        Form::Degrees => json!({ "type": "number", "minimum": -180, "maximum": 180 }),
        Form::Boolean => json!({ "type": "boolean" }),
        Form::OneOf(values) => json!({ "type": "string", "enum": values }),
        Form::Texts => list(Form::Text),
        Form::Uuids => list(Form::Uuid),
        Form::Integers(least, most) => list(Form::Integer(least, most)),
        Form::Object(name) => refer(name),
        Form::Objects(name) => list(Form::Object(name)),
        Form::ByLanguage(name) => json!({ "type": "object", "additionalProperties": refer(name) }),
        Form::Free => json!({}),
    }
}
