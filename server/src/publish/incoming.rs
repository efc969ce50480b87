//! A record on its way into the store.

use serde_json::{Map, Value};

/// A record as it was told, kept as text: fifty thousand of them have to fit into memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// As HSDS calls it, or `book`, `place`, `text`, `tongues`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// What it belongs to, or empty.
    pub parent: String,
    /// Where it is, or empty.
    pub place: String,
    /// The record, its keys sorted.
    pub json: String,
    /// Told as a part of another one.
    pub nested: bool,
}

impl Incoming {
    /// A record of the standard.
    pub fn new(record: &exchange::Record, nested: bool) -> Self {
        let (parent, place) = relations(record.kind.name(), &record.fields);
        Self {
            kind: record.kind.name().to_owned(),
            id: record.id.to_string(),
            parent,
            place,
            json: written(&record.fields),
            nested,
        }
    }

    /// A record of ours.
    pub fn other(kind: &str, id: String, json: String) -> Self {
        let (parent, place) = (String::new(), String::new());
        Self { kind: kind.to_owned(), id, parent, place, json, nested: false }
    }

    /// Adds what another one says of the same record and this one does not.
    pub fn add(&mut self, other: &Self) {
        let (Ok(mut fields), Ok(more)) = (
            serde_json::from_str::<Map<String, Value>>(&self.json),
            serde_json::from_str::<Map<String, Value>>(&other.json),
        ) else {
            return;
        };
        for (name, value) in more {
            fields.entry(name).or_insert(value);
        }
        (self.parent, self.place) = relations(&self.kind, &fields);
        self.json = written(&fields);
    }

    /// Is it one of the standard's?
    pub(super) fn is_standard(&self) -> bool {
        exchange::Kind::named(&self.kind).is_some()
    }
}

/// Fields as text, in no more memory than it takes.
fn written(fields: &Map<String, Value>) -> String {
    // Keys are texts, so it can always be written.
    let mut json = serde_json::to_string(fields).unwrap_or_default();
    json.shrink_to_fit();
    json
}

/// What a record belongs to, and where it is.
pub(super) fn relations(kind: &str, fields: &Map<String, Value>) -> (String, String) {
    let id = |name: &str| {
        let id = fields.get(name).and_then(Value::as_str).unwrap_or_default();
        id.to_ascii_lowercase()
    };
    match kind {
        "service" | "location" => (id("organization_id"), String::new()),
        "service_at_location" => (id("service_id"), id("location_id")),
        "taxonomy_term" => (id("taxonomy_id"), String::new()),
        _ => Default::default(),
    }
}
