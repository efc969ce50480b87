//! Looking into an object of the API: absent and `null` are the same, and what has the wrong type is noted with its path.

use std::cell::RefCell;

use serde_json::{Map, Value};

use crate::Problem;

/// Mistakes found on the way.
pub(super) type Problems = RefCell<Vec<Problem>>;

/// An object, and where it stands.
#[derive(Clone)]
pub(super) struct Look<'a> {
    map: Option<&'a Map<String, Value>>,
    path: String,
    problems: &'a Problems,
}

impl<'a> Look<'a> {
    /// Looks into a value that ought to be an object.
    pub(super) fn into(value: &'a Value, path: &str, problems: &'a Problems) -> Self {
        let look = Self { map: value.as_object(), path: path.to_owned(), problems };
        if look.map.is_none() {
            look.note(path.to_owned(), named(value), "an object");
        }
        look
    }

    /// Notes a mistake in a field.
    pub(super) fn wrong(&self, name: &str, message: &str, expected: &str) {
        self.note(format!("{}.{name}", self.path), message, expected);
    }

    /// A text without the space around it; an empty one is none.
    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        let text = self.typed(name, "a text", Value::as_str)?.trim();
        (!text.is_empty()).then_some(text)
    }

    /// A text that must be there; a missing one is noted, and empty.
    pub(super) fn needed(&self, name: &str) -> &'a str {
        self.text(name).unwrap_or_else(|| {
            if self.field(name).is_none_or(Value::is_string) {
                self.wrong(name, "is missing", "a text");
            }
            ""
        })
    }

    /// Yes or no.
    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.typed(name, "true or false", Value::as_bool)
    }

    /// A number.
    pub(super) fn number(&self, name: &str) -> Option<f64> {
        self.typed(name, "a number", Value::as_f64)
    }

    /// An identifier: the API writes some as numbers, some as texts.
    pub(super) fn label(&self, name: &str) -> Option<String> {
        self.typed(name, "a number or a text", |value| match value {
            Value::Number(number) => Some(number.to_string()),
            Value::String(text) => Some(text.clone()),
            _ => None,
        })
    }

    /// An object inside.
    pub(super) fn object(&self, name: &str) -> Option<Self> {
        let map = self.typed(name, "an object", Value::as_object)?;
        let path = format!("{}.{name}", self.path);
        Some(Self { map: Some(map), path, problems: self.problems })
    }

    /// The objects of a list.
    pub(super) fn objects(&self, name: &str) -> Vec<Self> {
        let list = self.typed(name, "a list", Value::as_array);
        let list = list.into_iter().flatten().enumerate();
        list.map(|(at, value)| {
            Self::into(value, &format!("{}.{name}[{at}]", self.path), self.problems)
        })
        .collect()
    }

    /// All fields that are objects, with their names.
    pub(super) fn entries(&self) -> Vec<(&'a str, Self)> {
        let names = self.map.into_iter().flat_map(Map::keys);
        names.filter_map(|name| Some((name.as_str(), self.object(name)?))).collect()
    }

    fn field(&self, name: &str) -> Option<&'a Value> {
        self.map?.get(name).filter(|value| !value.is_null())
    }

    fn typed<T>(
        &self,
        name: &str,
        expected: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.field(name)?;
        let found = read(value);
        if found.is_none() {
            self.wrong(name, named(value), expected);
        }
        found
    }

    fn note(&self, path: String, message: &str, expected: &str) {
        self.problems.borrow_mut().push(Problem::new(path, message, expected));
    }
}

fn named(value: &Value) -> &'static str {
    match value {
        Value::Null => "is null",
        Value::Bool(_) => "is true or false",
        Value::Number(_) => "is a number",
        Value::String(_) => "is a text",
        Value::Array(_) => "is a list",
        Value::Object(_) => "is an object",
    }
}
