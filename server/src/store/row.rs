//! Rows as both databases know them.

use serde::{Deserialize, Serialize};

/// What is known about a thing, as JSON in the standard's form.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// `service`, `organization`, … as HSDS calls it; `book`, `place`, `text`, `tongues` for what HSDS does not know.
    pub kind: String,
    /// Unique in its kind.
    pub id: String,
    /// The id it belongs to: a service's organisation, a place of a service's service; or empty.
    pub parent: String,
    /// The location it is at; or empty.
    pub place: String,
    /// Where it comes from.
    pub origin: String,
    /// The record.
    pub json: String,
    /// Version of its last change.
    pub version: i64,
}

/// What clients get.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// `book`, `place`, `organisation`, `offer`, or `text/de`.
    pub kind: String,
    /// Unique in its kind.
    pub id: String,
    /// The record it was made of; or empty.
    pub parent: String,
    /// The wire's form; `None` if it is gone.
    pub json: Option<String>,
    /// Version of its last change.
    pub version: i64,
}

/// A change of a record.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revision {
    /// The version that made it.
    pub version: i64,
    /// The record's kind.
    pub kind: String,
    /// The record's id.
    pub id: String,
    /// Who made it.
    pub origin: String,
    /// When, in seconds since 1970 (UTC).
    pub at: i64,
    /// What it then was; `None`: removed.
    pub json: Option<String>,
}

/// By what records are looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Their own id.
    Id,
    /// What they belong to.
    Parent,
    /// Where they are.
    Place,
}

/// A row of a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// What clients get, or what is gone.
    Published(Published),
    /// A record that changed: kind, id, and the record unless it is gone. In a whole view every record comes.
    Record(String, String, Option<String>),
}

/// Of when a view is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The history's name.
    pub epoch: String,
    /// The last publication; 0 before the first.
    pub version: u64,
    /// Deltas from before this version cannot be told.
    pub horizon: u64,
}

/// A consistent view, whole or from a version on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The history's name.
    pub epoch: String,
    /// The last publication; 0 before the first.
    pub version: u64,
    /// Deltas from before this version cannot be told.
    pub horizon: u64,
    /// What clients get, and what is gone.
    pub published: Vec<Published>,
    /// Records that changed: kind, id, and the record unless it is gone. In a whole view all of them.
    pub records: Vec<(String, String, Option<String>)>,
}

/// Where records come from.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Its name.
    pub name: String,
    /// The hash of what was last imported from there, if it is imported as a whole.
    pub hash: Option<String>,
    /// When, in seconds since 1970 (UTC).
    pub imported_at: i64,
}

/// A row of a database, as a backup keeps it. An origin comes before its records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kept {
    /// The one of table `meta`.
    Meta(Head),
    /// Of table `origin`.
    Origin(Origin),
    /// Of table `record`.
    Record(Record),
    /// Of table `published`.
    Published(Published),
    /// Of table `revision`.
    Revision(Revision),
}

/// What a database says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// When something was last published, in seconds since 1970 (UTC).
    pub published_at: Option<i64>,
    /// When each origin was last imported.
    pub origins: Vec<(String, i64)>,
    /// Its size.
    pub bytes: u64,
}
