//! Local offers as the engine sees them: whom they serve, how fresh they are.

use crate::{Cond, Day, TypeId};

/// An offer not checked for so long says "call first".
const STALE_AFTER_MONTHS: i32 = 12;

/// A local offer as far as the engine needs it.
#[derive(Clone, Debug)]
pub struct Local<'a> {
    /// Its id; with the day it decides whose turn it is among equals.
    pub id: &'a str,
    /// The types it serves.
    pub types: &'a [TypeId],
    /// Run by a public body with a duty to report, and not used anonymously.
    pub reports: bool,
    /// Counselling languages (BCP 47).
    pub languages: &'a [String],
    /// The day its source is of, or on which somebody checked it.
    pub dated: Option<Day>,
    /// Last day of its funding.
    pub ends_on: Option<Day>,
    /// Codes of the places it serves; empty: all.
    pub areas: &'a [i32],
    /// A condition of its own.
    pub only_if: Option<&'a Cond>,
}

impl Local<'_> {
    /// Its data is older than a year, undated, or its end has passed.
    pub fn is_stale(&self, today: Day) -> bool {
        self.dated.is_none_or(|dated| dated < today.months_back(STALE_AFTER_MONTHS))
            || self.ends_on.is_some_and(|end| end < today)
    }
}
