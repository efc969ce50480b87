//! What the compiler cannot see: rules that never fire, contradictions, gaps, dead ends, old sources.
//!
//! Verdicts are searched over everybody: values that no condition tells apart are one kind ([`kinds`]), so the facts that
//! decide an offer type span a finite [`space`], in which what follows from what is honoured, and a [`search`] in it is exact.
//! The engine then confirms each suspicion with a person, as small as possible ([`person`]).
//!
//! **Invariants**
//! - Nothing is told that the engine does not confirm; what could not be confirmed is counted.
//! - The work is bounded; a question that would take too long is named, never guessed.
//! - No clock: the day of the check is a parameter. Rules meet only on days on which both are in force.

mod dates;
mod days;
mod dead_ends;
mod finding;
mod form;
mod ground;
mod kinds;
mod needs;
mod people;
mod person;
mod render;
mod search;
mod shelf;
mod space;
mod tell;
mod verdicts;
mod words;

pub use finding::{Finding, Severity};
pub use person::Example;
pub use render::{Style, render};

use engine::Day;
use l10n::library::Messages;

use crate::{PackFile, compile_with_places};

/// The code of findings that are told together, file by file.
const UNCOVERED: &str = "uncovered-rule";

/// What is checked, and on which day.
#[derive(Clone, Copy)]
pub struct Checking<'a> {
    /// The packs.
    pub files: &'a [PackFile],
    /// The source language's messages; if there are none, they are not checked.
    pub messages: &'a Messages,
    /// The people of the cases; if none are given, nobody asks whether they cover the rules.
    pub people: &'a [Example],
    /// The day of the check.
    pub today: Day,
}

/// All findings, and how complete they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// By file, line and column.
    pub findings: Vec<Finding>,
    /// Suspicions that the engine did not confirm; they are not told.
    pub unconfirmed: usize,
    /// Questions that would have taken too long.
    pub given_up: Vec<String>,
}

/// Checks the packs.
pub fn check(checking: &Checking<'_>) -> Checked {
    let ids = checking.messages.ids();
    let (content, places) = match compile_with_places(checking.files, &ids) {
        Ok(compiled) => compiled,
        Err(problems) => {
            let findings = problems.into_iter().map(Finding::from).collect();
            return Checked { findings, ..Checked::default() };
        }
    };
    let mut verdicts = verdicts::search(&content, checking.today);
    verdicts.meet(&content, checking.people);
    let mut findings = tell::tell(&content, &places, &verdicts);
    findings.extend(needs::check(&content, &places));
    findings.extend(dates::check(&content.book, &places, checking.today));
    findings.extend(words::check(&content.book, &places, checking.messages));
    findings.extend(dead_ends::check(&content, &places, checking.today));
    if !checking.people.is_empty() {
        findings.extend(people::uncovered(&content, &places, checking.people));
    }
    let order = |finding: &Finding| {
        (finding.file.clone(), finding.line, finding.column, finding.severity, finding.code)
    };
    findings.sort_by_key(order);
    Checked { findings, unconfirmed: verdicts.unconfirmed, given_up: verdicts.given_up }
}
