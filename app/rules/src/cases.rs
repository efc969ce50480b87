//! People with a known outcome, as `tests/cases/*.json` tells them: data that tests, checker and comparison share.
//!
//! `published_*` were written by others, `law_derived` follows the statute, `matrix` is the table of the rules. In a case
//! `conditional` also stands for "a fact that the persona does not give decides": there the engine's `unknown` agrees
//! ([`Case::agrees`]).

mod compare;
mod read;

use std::path::PathBuf;

use engine::{Day, Outcome, Verdict, World};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

pub use read::{read, read_folder};

use crate::persona::{self, Reader, Reading};

/// Why cases could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or the folder cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// What was to be read.
        path: PathBuf,
        /// What went wrong.
        source: std::io::Error,
    },
    /// The text is no JSON array.
    #[error("{file}:{}:{}: no list of cases: {source}", source.line(), source.column())]
    List {
        /// The file's name.
        file: String,
        /// What is wrong, and where.
        source: serde_json::Error,
    },
    /// A case has a field that is missing, unknown or of another kind.
    #[error("{file}: case [{index}] `{id}`, {field}: {message}")]
    Case {
        /// The file's name.
        file: String,
        /// Its index in the list, from 0.
        index: usize,
        /// Its id; empty if it has none.
        id: String,
        /// The path to the field: `expect[0].allowed`.
        field: String,
        /// What is wrong with it.
        message: String,
    },
    /// Two cases of one name could not be told apart.
    #[error("{file}: case [{index}] `{id}`: there is another case of this id")]
    Twice {
        /// The file's name.
        file: String,
        /// Its index in the list, from 0.
        index: usize,
        /// Its id.
        id: String,
    },
}

/// The [`kind`](Case::kind) of a case that an advisor's desk wrote: what looks wrong there. It says all that was known there, dates and
/// ages as ranges, so it is read as it was given ([`Reader::read_as_given`]).
pub const DESK_REPORT: &str = "desk_report";

/// One person and what is known to come out.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its name; no other case has it.
    pub id: String,
    /// Where it comes from: `published_page`, `law_derived`, `matrix`, [`desk_report`](DESK_REPORT) …
    pub kind: String,
    /// The source, by title or address.
    #[serde(default)]
    pub source: Option<String>,
    /// The state of the law it was written for.
    #[serde(default)]
    pub law: Option<String>,
    /// How sure its author is.
    #[serde(default)]
    pub confidence: Option<String>,
    /// What an outdated page claims instead, or what its author had to assume.
    #[serde(default)]
    pub conflict: Option<String>,
    /// The day on which the rules are applied.
    #[serde(deserialize_with = "day")]
    pub eval_date: Day,
    /// The facts.
    pub persona: Map<String, Value>,
    /// Verdicts.
    #[serde(default)]
    pub expect: Vec<Expected>,
    /// Phases that must be active; the start must be one of them.
    #[serde(default)]
    pub expect_phase: Vec<u8>,
    /// The whole set of active phases.
    #[serde(default)]
    pub expect_phases_exactly: Vec<u8>,
    /// Where to start.
    #[serde(default)]
    pub expect_start: Option<u8>,
    /// Offer types of the first cards, in order.
    #[serde(default)]
    pub expect_cards: Vec<String>,
    /// Offer types that must not be cards.
    #[serde(default)]
    pub expect_no_card: Vec<String>,
    /// Why we disagree and which of the two is right: then a disagreement is told and no failure.
    #[serde(default)]
    pub explained: Option<String>,
}

/// The verdict on one offer type.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The offer type's id.
    pub offer_type: String,
    /// The verdict.
    pub allowed: Verdict,
    /// Why, in the author's words.
    #[serde(default)]
    pub note: Option<String>,
}

impl Case {
    /// Does the engine say what is expected? Its `unknown` agrees with `conditional`, but not in what a desk doubts: there all is given
    /// that was known, and `unknown` may be the very verdict that looks wrong.
    pub fn agrees(&self, expected: &Expected, verdict: Verdict) -> bool {
        let open = self.kind != DESK_REPORT
            && (expected.allowed, verdict) == (Verdict::Conditional, Verdict::Unknown);
        verdict == expected.allowed || open
    }

    /// The person as facts, months counted to `today`.
    ///
    /// # Errors
    /// A value that its fact cannot take.
    pub fn reading(&self, reader: &Reader<'_>, today: Day) -> Result<Reading, persona::Error> {
        if self.kind == DESK_REPORT {
            return reader.read_as_given(&self.persona, today);
        }
        reader.read(&self.persona, today)
    }

    /// The outcome for this person. `world` is the content on the case's day ([`Case::eval_date`]); offers are ordered as
    /// for somebody who reads German.
    ///
    /// # Errors
    /// A value that its fact cannot take.
    pub fn outcome<'a>(
        &self,
        reader: &Reader<'_>,
        world: &World<'a>,
    ) -> Result<Outcome<'a>, persona::Error> {
        let Reading { facts, .. } = self.reading(reader, world.today)?;
        Ok(world.evaluate("de", engine::Facts::resolve(world.book, facts, world.today)))
    }
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
    let text = String::deserialize(deserializer)?;
    let day = Day::parse(&text).filter(|(first, last)| first == last).map(|(day, _)| day);
    day.ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no day such as 2026-11-22")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_is_what_a_condition_leaves_open_but_not_where_a_desk_doubts_it() {
        let agrees = |kind: &str, allowed: &str, verdict: Verdict| {
            let text = format!(
                r#"[{{"id": "a", "kind": "{kind}", "eval_date": "2026-11-22", "persona": {{}},
                "expect": [{{"offer_type": "mbe", "allowed": "{allowed}"}}]}}]"#
            );
            let case = &read(&text).unwrap()[0];
            case.agrees(&case.expect[0], verdict)
        };
        assert!(agrees("matrix", "conditional", Verdict::Unknown));
        assert!(!agrees("matrix", "unknown", Verdict::Conditional));
        assert!(!agrees(DESK_REPORT, "conditional", Verdict::Unknown));
        assert!(agrees(DESK_REPORT, "conditional", Verdict::Conditional));
        assert!(agrees(DESK_REPORT, "unknown", Verdict::Unknown));
    }
}
