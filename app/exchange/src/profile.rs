//! Our profile of HSDS, as others read it: what we add to each of its schemas, as JSON Merge Patches (RFC 7386), made from the
//! table in [`crate::model`]. It only adds, so whatever is valid with it is valid without.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{
    model::{self, Field, Object, Origin},
    schema,
};

/// The patches by the file of HSDS they belong to: `service.json`.
pub fn profile() -> BTreeMap<String, Value> {
    let extended = model::objects().filter(|object| !is_ours(object));
    extended
        .filter(|object| ours(object).next().is_some())
        .map(|object| {
            let properties = schema::properties(ours(object), &refer);
            (format!("{}.json", object.name), json!({ "properties": properties }))
        })
        .collect()
}

/// Our fields of an object.
fn ours(object: &Object) -> impl Iterator<Item = &'static Field> + use<> {
    object.fields.iter().filter(|field| field.origin != Origin::Hsds)
}

fn is_ours(object: &Object) -> bool {
    object.fields.iter().all(|field| field.origin != Origin::Hsds)
}

/// An object of ours in full, one of HSDS by reference to its file.
fn refer(name: &str) -> Value {
    match model::object(name).filter(|object| is_ours(object)) {
        Some(object) => schema::object(object, object.fields.iter(), &refer),
        None => json!({ "$ref": format!("{name}.json") }),
    }
}
