//! What the first question needs, and what only an answer makes readable.
//!
//! Our own client loads the catalogue in two parts: vocabulary, questions and conditions first; reasons, laws, what the result is
//! made of, organisations and offers behind the first question. Four in nine bytes stand in the second part. Both are
//! catalogues: types of their own would be 2 KB more code on the phone, which then would have saved nothing.

use std::mem::{swap, take};

use engine::{Because, Book, Cond, Rule, Verdict};

use crate::{Catalogue, Content};

impl Catalogue {
    /// The first part, and the second.
    pub fn split(mut self) -> (Self, Self) {
        let content = &mut self.content;
        let rules = content.book.rules.iter_mut().map(|rule| {
            let mut said = silent(rule);
            exchange(rule, &mut said);
            said
        });
        let mut book = Book { rules: rules.collect(), ..Book::default() };
        show(&mut content.book, &mut book);
        let behind = Content {
            book,
            places: Vec::new(),
            organisations: take(&mut content.organisations),
            offers: take(&mut content.offers),
            holidays: take(&mut content.holidays),
            points: take(&mut content.points),
        };
        let behind = Self {
            format: self.format,
            epoch: self.epoch.clone(),
            version: self.version,
            content: behind,
        };
        (self, behind)
    }

    /// Is the other one the second part of this first one? Not if another catalogue was published in between.
    pub fn goes_with(&self, behind: &Self) -> bool {
        self.format == behind.format
            && self.epoch == behind.epoch
            && self.version == behind.version
            && self.content.book.rules.len() == behind.content.book.rules.len()
    }

    /// Puts the parts together. `None` if they do not belong together.
    pub fn complete(mut self, mut behind: Self) -> Option<Self> {
        if !self.goes_with(&behind) {
            return None;
        }
        let said = &mut behind.content.book.rules;
        for (rule, said) in self.content.book.rules.iter_mut().zip(said) {
            exchange(rule, said);
        }
        show(&mut self.content.book, &mut behind.content.book);
        swap(&mut self.content.organisations, &mut behind.content.organisations);
        swap(&mut self.content.offers, &mut behind.content.offers);
        swap(&mut self.content.holidays, &mut behind.content.holidays);
        swap(&mut self.content.points, &mut behind.content.points);
        Some(self)
    }
}

/// What a rule tells the reader: everything about it that decides nothing.
fn exchange(one: &mut Rule, other: &mut Rule) {
    swap(&mut one.because, &mut other.because);
    swap(&mut one.decided_by, &mut other.decided_by);
    swap(&mut one.law, &mut other.law);
    swap(&mut one.sources, &mut other.sources);
}

/// What only the result shows: where somebody stands, what comes first, what opens a door.
fn show(one: &mut Book, other: &mut Book) {
    swap(&mut one.guide.lines, &mut other.guide.lines);
    swap(&mut one.guide.fallbacks, &mut other.guide.fallbacks);
    swap(&mut one.guide.limits, &mut other.guide.limits);
    swap(&mut one.guide.starts, &mut other.guide.starts);
    swap(&mut one.urgent, &mut other.urgent);
    swap(&mut one.advisers, &mut other.advisers);
    swap(&mut one.sequences, &mut other.sequences);
    swap(&mut one.openings, &mut other.openings);
}

/// A rule that says and decides nothing.
fn silent(rule: &Rule) -> Rule {
    Rule {
        id: String::new(),
        types: Vec::new(),
        verdict: Verdict::Unknown,
        when: Cond::Always,
        default: false,
        overrides: Vec::new(),
        because: Because { id: String::new(), args: Vec::new() },
        decided_by: Vec::new(),
        law: String::new(),
        sources: Vec::new(),
        from: None,
        until: None,
        checked: rule.checked,
        mark: rule.mark,
    }
}
