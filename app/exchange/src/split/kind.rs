//! What a single object is, by its fields: HSDS does not say it.

use serde_json::{Map, Value};

use crate::{
    model::{self, Form},
    record::Kind,
};

/// What the object is, if its fields tell. A valid service always does, and so does what has a field that only one kind has; a name
/// and a description alone are taken for an organisation.
pub fn kind_of(object: &Map<String, Value>) -> Option<Kind> {
    // What only these kinds are asked for, and valid: whatever else stands there.
    for (name, kind) in [("status", Kind::Service), ("location_type", Kind::Location)] {
        if let Some(Form::OneOf(values)) = model::of_kind(kind).field(name).map(|field| field.form)
            && object.get(name).and_then(Value::as_str).is_some_and(|text| values.contains(&text))
        {
            return Some(kind);
        }
    }
    let refers = ["service_id", "location_id", "service", "location"];
    let place = refers.iter().filter(|name| object.contains_key(**name)).count();
    if place > 0 && !object.contains_key("name") {
        return Some(Kind::ServiceAtLocation);
    }
    if !object.contains_key("id") && !object.contains_key("name") {
        return None;
    }
    let order = [
        Kind::Service,
        Kind::Location,
        Kind::Organization,
        Kind::TaxonomyTerm,
        Kind::Taxonomy,
        Kind::ServiceAtLocation,
    ];
    let mut best = (0, None);
    for kind in order {
        let count = object.keys().filter(|name| is_only_of(kind, name)).count();
        if count > best.0 {
            best = (count, Some(kind));
        }
    }
    best.1.or_else(|| object.contains_key("name").then_some(Kind::Organization))
}

/// Whether only this kind has such a field.
fn is_only_of(kind: Kind, name: &str) -> bool {
    let has = |kind: &Kind| model::of_kind(*kind).field(name).is_some();
    has(&kind) && !Kind::ALL.iter().any(|other| *other != kind && has(other))
}

/// Whether the object describes an HSDS API (`GET /`): there is nothing in it to import.
pub fn is_api_description(object: &Map<String, Value>) -> bool {
    let has = |name: &str| object.contains_key(name);
    !has("id") && has("version") && (has("openapi_url") || has("profile"))
}

/// Whether the object is a tabular package told in JSON: files with rows.
pub fn is_package(object: &Map<String, Value>) -> bool {
    let is_table = |(name, rows): (&String, &Value)| name.ends_with(".csv") && rows.is_array();
    !object.is_empty() && object.iter().all(is_table)
}
