//! The people of a day at the desk: up to eight open cases, one of them in front.
//!
//! **Invariant**: a case is never stored. Nothing here can be written out (no `Serialize`, and `Debug` tells the sign alone); a case
//! that is closed is dropped with everything in it.

use std::fmt;

use engine::{Answers, Day};

use crate::{
    plan::Plan,
    sign::{Sign, Signs},
};

/// So many cases may be open at once; each has an animal of its own.
pub const MOST_CASES: usize = 8;

/// What is known of one person, as long as the case is open.
pub struct Case {
    /// What was said.
    pub answers: Answers,
    /// The client's language (BCP 47).
    pub language: String,
    /// Another date of evaluation than today.
    pub day: Option<Day>,
    /// What the person shall take along.
    pub plan: Plan,
    sign: Sign,
}

impl Case {
    fn new(language: &str, sign: Sign) -> Self {
        let language = language.to_owned();
        Self { answers: Answers::new(), language, day: None, plan: Plan::default(), sign }
    }

    /// What tells it apart from the others on the table.
    pub fn sign(&self) -> Sign {
        self.sign
    }

    /// Nothing was said or noted yet.
    pub fn is_fresh(&self) -> bool {
        self.answers.iter().next().is_none() && self.plan.is_empty() && self.day.is_none()
    }
}

/// The sign alone, so that no person gets into a log.
impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case").field("sign", &self.sign).finish_non_exhaustive()
    }
}

/// The open cases: at least one, at most [`MOST_CASES`].
#[derive(Debug)]
pub struct Cases {
    open: Vec<Case>,
    current: usize,
    signs: Signs,
    language: String,
}

impl Cases {
    /// One fresh case. `language`: what a client is taken to read before somebody says so.
    pub fn new(language: &str) -> Self {
        let mut signs = Signs::default();
        let first = Case::new(language, signs.deal(&[], None));
        Self { open: vec![first], current: 0, signs, language: language.to_owned() }
    }

    /// The open cases, in the order in which they were opened.
    pub fn all(&self) -> &[Case] {
        &self.open
    }

    /// The place of the case in front.
    pub fn index(&self) -> usize {
        self.current
    }

    /// The case in front.
    pub fn current(&self) -> &Case {
        &self.open[self.current]
    }

    /// The case in front, to be changed.
    pub fn current_mut(&mut self) -> &mut Case {
        &mut self.open[self.current]
    }

    /// Opens a fresh case and puts it in front: its place. `None`: all places are taken.
    pub fn open(&mut self) -> Option<usize> {
        if self.open.len() >= MOST_CASES {
            return None;
        }
        let fresh = self.fresh(None, None);
        self.open.push(fresh);
        self.current = self.open.len() - 1;
        Some(self.current)
    }

    /// Closes a case; what was known of it is gone. The last one leaves a fresh one behind. `false`: there is none at this place.
    pub fn close(&mut self, index: usize) -> bool {
        let Some(closed) = self.open.get(index) else { return false };
        if self.open.len() == 1 {
            self.open[0] = self.fresh(Some(0), Some(closed.sign));
            return true;
        }
        drop(self.open.remove(index));
        if self.current > index || self.current == self.open.len() {
            self.current -= 1;
        }
        true
    }

    /// Puts a case in front. `false`: there is none at this place.
    pub fn switch(&mut self, index: usize) -> bool {
        let there = index < self.open.len();
        if there {
            self.current = index;
        }
        there
    }

    /// Puts the next case in front; after the last one comes the first.
    pub fn next(&mut self) {
        self.current = (self.current + 1) % self.open.len();
    }

    /// "Next person": closes the case in front; a fresh one with another sign takes its place.
    pub fn next_person(&mut self) {
        let before = self.current().sign;
        self.open[self.current] = self.fresh(Some(self.current), Some(before));
    }

    /// `place`: whose sign is given back.
    fn fresh(&mut self, place: Option<usize>, before: Option<Sign>) -> Case {
        let others = self.open.iter().enumerate().filter(|(index, _)| Some(*index) != place);
        let others: Vec<Sign> = others.map(|(_, case)| case.sign).collect();
        Case::new(&self.language, self.signs.deal(&others, before))
    }
}

#[cfg(test)]
mod tests;
