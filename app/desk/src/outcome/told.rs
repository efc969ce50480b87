//! What of the law rests on what only the desk was told. The client's side does not show it: who sits opposite may not know who else
//! reads along at home.

use engine::{Book, Cond, Door, FactId, Rule, open_door::Way};
use leptos::prelude::GetUntracked;
use wording::reason;

use crate::desk::Desk;

/// The desk's facts that were said, and all that may follow from them.
pub(super) struct Told(Vec<FactId>);

impl Told {
    /// Of the case in front; not tracked.
    pub(super) fn here(desk: Desk) -> Self {
        let book = desk.book();
        let (answers, ..) = desk.asked.get_untracked();
        let asked = book.facts.iter().filter(|fact| fact.desk && answers.get(fact.code).is_some());
        Self(book.influenced_by(asked.map(|fact| fact.code)))
    }

    /// Does it play a part in a condition?
    pub(super) fn stands_in(&self, when: &Cond) -> bool {
        when.names_any(&self.0)
    }

    /// Is it among what this rule asks for?
    pub(super) fn is_behind(&self, rule: &Rule) -> bool {
        self.stands_in(&rule.when)
    }

    /// Is it behind a reason that is shown of this door?
    pub(super) fn is_behind_reasons(&self, door: &Door<'_>) -> bool {
        reason::cited(door).any(|cited| self.is_behind(cited.rule))
    }

    /// Does a way through a closed door change it, or something else that only the desk asks?
    pub(super) fn is_on(&self, book: &Book, way: &Way<'_>) -> bool {
        let asked = |fact| self.0.contains(&fact) || book.fact(fact).is_some_and(|fact| fact.desk);
        way.steps.iter().any(|step| step.fact.is_some_and(asked))
    }
}
