//! A page: prose of the region, kept because it says what no place does.

use serde_json::Value;

use super::{
    convert::{self, Scene},
    join::Thing,
    look::{Look, Problems},
};
use crate::{Kind, Problem, Record};

/// The record of a page, or none for a mere heading, or what is wrong with it.
pub(super) fn records(scene: &Scene<'_>, thing: &Thing) -> Result<Vec<Record>, Vec<Problem>> {
    let Some(source) = thing.versions.first().filter(|version| !version.text.is_empty()) else {
        return Ok(Vec::new());
    };
    let problems = Problems::default();
    let look = Look::into(&source.raw, "$", &problems);
    let mut service = scene.service(thing, &look, scene.own_organization());
    service.insert("attributes".to_owned(), scene.mark(thing, "integreat-page"));
    let problems = problems.into_inner();
    if !problems.is_empty() {
        return Err(problems);
    }
    let service = Value::Object(service);
    Ok(vec![convert::record(Kind::Service, scene.id(&thing.key), service)])
}
