//! What a change of the packs changes: for the people of the cases, and in the rules themselves.
//!
//! Only outcomes count: a verdict that stays the same on other grounds is no difference, and neither is a new wording. With
//! twice the same packs and a day, the two days are compared, so that a rule that lies dormant until then shows its effect.

mod people;
mod rules;
mod text;

use std::collections::BTreeMap;

use catalogue::Content;
use engine::{Day, Verdict, World};
use serde::{Serialize, Serializer};

use crate::{
    cases::Case,
    persona::{self, Reader},
};

/// All differences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How many people were compared.
    pub people: usize,
    /// The packs are the same, and this day is compared with each person's own.
    #[serde(serialize_with = "as_text")]
    pub same_packs_on: Option<Day>,
    /// Those whose outcome differs.
    pub changed: Vec<Change>,
    /// People who could not be compared, and why.
    pub unread: Vec<Unread>,
    /// Rules that differ, by id.
    pub rules: Vec<RuleChange>,
}

/// What is different for one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The person.
    pub person: String,
    /// Verdicts that differ, in the order of the new packs.
    pub verdicts: Vec<VerdictChange>,
    /// Active phases.
    pub phases: Option<Pair<Vec<u8>>>,
    /// The phase to start with.
    pub start: Option<Pair<u8>>,
    /// The short list, as offer types.
    pub short_list: Option<Pair<Vec<String>>>,
}

/// Before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pair<T> {
    /// In the old packs.
    pub before: T,
    /// In the new packs.
    pub after: T,
}

/// An offer type with another verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VerdictChange {
    /// The offer type.
    pub offer_type: String,
    /// In the old packs.
    pub before: Told,
    /// In the new packs.
    pub after: Told,
}

/// A verdict and the rules behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// `None`: the packs do not know the offer type.
    pub verdict: Option<Verdict>,
    /// Ids of the rules that made it, those that are true first.
    pub rules: Vec<String>,
}

/// A person who could not be compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unread {
    /// The person.
    pub person: String,
    /// Why not.
    pub reason: String,
}

/// A rule that is not the same in both packs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleChange {
    /// Its id.
    pub rule: String,
    /// Is it there before and after?
    pub kind: RuleKind,
    /// What differs; for an added or removed rule all that it says.
    pub parts: Vec<PartChange>,
}

/// A part of a rule that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartChange {
    /// Its keyword: `when`, `until`.
    pub part: &'static str,
    /// In the old packs; empty if absent.
    pub before: String,
    /// In the new packs; empty if absent.
    pub after: String,
}

/// What happened to a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    /// Only in the new packs.
    Added,
    /// Only in the old packs.
    Removed,
    /// In both, and different.
    Changed,
}

impl Report {
    /// Is there nothing to tell?
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.unread.is_empty() && self.rules.is_empty()
    }
}

/// Compares the outcomes of all people and all rules. With `on`, everybody is evaluated on that day; if both packs are the
/// same, the old ones stay at each person's own day.
pub fn compare(old: &Content, new: &Content, cases: &[Case], on: Option<Day>) -> Report {
    let same_packs_on = on.filter(|_| old == new);
    let (mut before, mut after) = (Side::new(old), Side::new(new));
    let mut report = Report { same_packs_on, rules: rules::changes(old, new), ..Report::default() };
    for case in cases {
        let later = on.unwrap_or(case.eval_date);
        let earlier = if same_packs_on.is_some() { case.eval_date } else { later };
        let change = before.seen(case, earlier).and_then(|before| {
            let after = after.seen(case, later)?;
            Ok(people::change(&case.id, &before, &after))
        });
        report.people += 1;
        match change {
            Ok(change) => report.changed.extend(change),
            Err(error) => {
                let reason = error.to_string();
                report.unread.push(Unread { person: case.id.clone(), reason });
            }
        }
    }
    report
}

/// One of the two packs, made ready once a day.
struct Side<'a> {
    content: &'a Content,
    reader: Reader<'a>,
    worlds: BTreeMap<Day, World<'a>>,
}

impl<'a> Side<'a> {
    fn new(content: &'a Content) -> Self {
        Self { content, reader: Reader::new(content), worlds: BTreeMap::new() }
    }

    fn seen(&mut self, case: &Case, day: Day) -> Result<people::Seen, persona::Error> {
        let content = self.content;
        let world = self
            .worlds
            .entry(day)
            .or_insert_with(|| World::new(&content.book, content.locals(), day));
        Ok(people::seen(world, &case.outcome(&self.reader, world)?))
    }
}

fn as_text<S: Serializer>(day: &Option<Day>, serializer: S) -> Result<S::Ok, S::Error> {
    day.map(|day| day.to_string()).serialize(serializer)
}
