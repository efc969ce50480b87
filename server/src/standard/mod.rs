//! Between the standard and us: the packs' content as HSDS records, and HSDS records as what clients get.
//!
//! The standard's records are what the store keeps, whoever wrote them; what is published is made of them, always by the same
//! functions. That an offer of a pack goes there and back unchanged is tested for the whole shipped catalogue.
//!
//! What HSDS has no place for stands in the additive profile that `exchange` documents (offer types, phases, yes/no features,
//! opening hours in OSM's notation, the rule of an offer's own). Municipalities are service areas by their official key (AGS),
//! places without one by our own id.

mod offers;
mod opening;
mod packs;
mod texts;
mod vocabulary;

use serde_json::{Map, Value};

pub use offers::{Made, organisation, service};
pub use opening::{holidays, week};
pub use packs::{Prepared, prepare};
pub use texts::{Said, Tongues};
pub use vocabulary::Vocabulary;

/// A field of a record that is a text.
fn text<'a>(fields: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    fields.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The objects of a list in a record.
fn objects<'a>(
    fields: &'a Map<String, Value>,
    name: &str,
) -> impl Iterator<Item = &'a Map<String, Value>> {
    let list = fields.get(name).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_object)
}

/// The texts of a list in a record.
fn list(fields: &Map<String, Value>, name: &str) -> Vec<String> {
    let list = fields.get(name).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// An object of what there is to say; what is empty is left out, as the standard wants it.
fn object<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    let said = fields.into_iter().filter(|(_, value)| match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        Value::Object(object) => !object.is_empty(),
        _ => true,
    });
    said.map(|(name, value)| (name.to_owned(), value)).collect()
}
