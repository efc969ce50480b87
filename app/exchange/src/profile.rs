//! Our profile of HSDS, as others read it: what we add to each of its schemas, as JSON Merge Patches (RFC 7386), made from the
//! table in [`crate::model`]. It only adds, so whatever is valid with it is valid without.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::model::{self, Field, Form, Object, Origin, PROSE, TEXT};

/// The patches by the file of HSDS they belong to: `service.json`.
pub fn profile() -> BTreeMap<String, Value> {
    let extended = model::objects().filter(|object| {
        let hsds = object.fields.iter().any(|field| field.origin == Origin::Hsds);
        hsds && object.fields.iter().any(|field| field.origin != Origin::Hsds)
    });
    extended
        .map(|object| {
            (format!("{}.json", object.name), json!({ "properties": properties(object) }))
        })
        .collect()
}

/// Our fields of an object.
fn properties(object: &Object) -> Map<String, Value> {
    let ours = object.fields.iter().filter_map(|field| match field.origin {
        Origin::Hsds => None,
        Origin::Profile(description) => Some((field, description)),
    });
    ours.map(|(field, description)| (field.name.to_owned(), property(field, description))).collect()
}

fn property(field: &Field, description: &str) -> Value {
    let mut schema = schema(field.form);
    if let Value::Object(fields) = &mut schema {
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
fn schema(form: Form) -> Value {
    let list = |items: Form| json!({ "type": "array", "items": schema(items) });
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
        Form::Object(name) => object(name),
        Form::Objects(name) => list(Form::Object(name)),
        Form::ByLanguage(name) => json!({ "type": "object", "additionalProperties": object(name) }),
        Form::Free => json!({}),
    }
}

/// An object of ours in full, one of HSDS by reference to its file.
fn object(name: &str) -> Value {
    let ours = |object: &&Object| object.fields.iter().all(|field| field.origin != Origin::Hsds);
    let Some(object) = model::object(name).filter(ours) else {
        return json!({ "$ref": format!("{name}.json") });
    };
    let required = object.fields.iter().filter(|field| field.required).map(|field| field.name);
    json!({
        "type": "object",
        "properties": properties(object),
        "required": required.collect::<Vec<_>>(),
    })
}
