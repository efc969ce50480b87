//! The vocabulary: which facts there are, what values they take and what follows from what.

use serde::{Deserialize, Serialize};

use crate::Cond;

/// The numeric code of a fact; never reused (federal below 4096).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct FactId(pub u16);

/// What kind of values a fact takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One of named values.
    Code,
    /// A set of named values, in the order in which they were chosen.
    Codes,
    /// Yes or no.
    Bool,
    /// A whole number: years, months, hours a week.
    Number,
    /// Several numbers: the children's ages in months.
    Numbers,
    /// A day; a known month is a range of days.
    Date,
    /// Free text of which only "empty or not" matters to a rule.
    Text,
    /// A place of the region packs.
    Place,
}

/// One line of a derivation table: when the condition holds, the fact is one of `is`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Derive {
    /// When the line applies.
    pub when: Cond,
    /// One value, or several candidates.
    pub is: Vec<i32>,
}

/// A fact as declared in the pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Its numeric code.
    pub code: FactId,
    /// Its name, e.g. `german_level`.
    pub id: String,
    /// What values it takes.
    pub kind: Kind,
    /// Code and name of each value, in the pack's order.
    #[serde(default)]
    pub values: Vec<(i32, String)>,
    /// Full months from this date fact to today; a value given directly wins.
    #[serde(default)]
    pub months_since: Option<FactId>,
    /// What other facts say about it; a value given directly wins.
    #[serde(default)]
    pub derive: Vec<Derive>,
    /// Assumed while unknown; a verdict that leans on it says so.
    #[serde(default)]
    pub presume: Option<i32>,
    /// Asked by an adviser at the desk only, never on the phone.
    #[serde(default)]
    pub desk: bool,
    /// Only reads other facts, so that a condition stays short: whoever asks what is missing is told those. Its table names
    /// every case, so it is half known when they are.
    #[serde(default)]
    pub helper: bool,
    /// Counts when it happens to be known; nobody is asked anything for its sake, and half-knowledge leaves it open.
    #[serde(default)]
    pub incidental: bool,
}

impl Fact {
    /// The name of one of its values.
    pub fn value_id(&self, code: i32) -> Option<&str> {
        self.values.iter().find(|(value, _)| *value == code).map(|(_, id)| id.as_str())
    }

    /// The code of one of its values.
    pub fn value_code(&self, id: &str) -> Option<i32> {
        self.values.iter().find(|(_, value)| value == id).map(|(code, _)| *code)
    }
}
