//! Whether an id means one thing: only then can rows hang on it.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::model::{self, Form, Object};

/// What each id means, or none if it means several things.
#[derive(Default)]
pub(super) struct Contents<'r> {
    said: HashMap<(&'static str, String), Option<&'r Map<String, Value>>>,
}

impl<'r> Contents<'r> {
    /// Adds a thing and what is nested in it.
    pub(super) fn add(&mut self, object: &'static Object, fields: &'r Map<String, Value>) {
        if let Some(id) = key(fields) {
            let said = self.said.entry((object.name, id)).or_insert(Some(fields));
            if said.is_some_and(|said| said != fields) {
                *said = None;
            }
        }
        for (name, value) in fields {
            let nested = match object.field(name).map(|field| field.form) {
                Some(Form::Objects(nested) | Form::Object(nested)) => model::object(nested),
                _ => None,
            };
            let Some(nested) = nested else { continue };
            let items = value.as_array().into_iter().flatten();
            for item in items.chain(Some(value)).filter_map(Value::as_object) {
                self.add(nested, item);
            }
        }
    }

    /// Whether a thing has an id that means nothing else.
    pub(super) fn is_one(&self, object: &'static Object, fields: &Map<String, Value>) -> bool {
        let said = key(fields).and_then(|id| self.said.get(&(object.name, id)));
        said.is_some_and(Option::is_some)
    }
}

/// An id as it is compared.
pub(super) fn key(fields: &Map<String, Value>) -> Option<String> {
    super::tree::id_of(fields, "id")
}
