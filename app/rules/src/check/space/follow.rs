//! What follows from what inside a space.

use std::collections::BTreeSet;

use engine::{Cond, Day, Derive, Fact, FactId};

use super::{Axis, Space, holds};
use crate::check::{
    form::{Form, Kinds, Know, State},
    ground::{Ground, can_be},
    kinds::Test,
};

/// What a fact follows from.
pub(super) enum Follows {
    Nothing,
    /// From a date: its axis, and the kind of months for each kind of date.
    Months(usize, Vec<Kinds>),
    /// From a table.
    Table {
        lines: Vec<(Form, Kinds)>,
        /// While this is not false, a page asks for it and its answer counts.
        unless: Option<Form>,
    },
}

impl<'a> Space<'a> {
    /// What the fact of an axis follows from.
    pub(super) fn follows(
        &self,
        ground: &Ground<'a>,
        axis: usize,
        inside: &BTreeSet<FactId>,
        today: Day,
    ) -> Follows {
        let Axis { fact, .. } = &self.axes[axis];
        if let Some(date) = fact.months_since.and_then(|date| self.index.get(&date)) {
            let months = |start: &i32| today.full_months_since(Day(*start));
            let dates = self.axes[*date].values.iter();
            return Follows::Months(
                *date,
                dates.map(|date| self.kind_of(axis, months(date))).collect(),
            );
        }
        if !decides(fact, inside) {
            return Follows::Nothing;
        }
        let line = |line: &Derive| {
            let test = Test::Is(line.is.clone());
            (self.form(&line.when), self.kinds(axis, |value| holds(fact.kind, &test, value)))
        };
        let lines = fact.derive.iter().map(line).collect();
        let unless = ground.corrects(fact).then(|| self.asks(ground, fact.code));
        Follows::Table { lines, unless }
    }

    /// When some page asks for the fact.
    fn asks(&self, ground: &Ground<'a>, fact: FactId) -> Form {
        let page = |(ask, when): (&Cond, Option<&Cond>)| {
            Form::All(std::iter::once(ask).chain(when).map(|cond| self.form(cond)).collect())
        };
        Form::Any(ground.pages(fact).map(page).collect())
    }

    /// What was said and all that follows from it; `None` if it contradicts itself.
    pub(in crate::check) fn propagate(&self, said: &State) -> Option<Vec<Know>> {
        let mut state = said.to_vec();
        for axis in 0..state.len() {
            if let Some(derived) = self.derived(axis, &state) {
                state[axis] = state[axis].and(derived);
            }
            if state[axis].is_contradiction() {
                return None;
            }
        }
        Some(state)
    }

    /// What other facts say about it, if they say anything.
    fn derived(&self, axis: usize, state: &State) -> Option<Know> {
        let list = state[axis].list;
        match &self.axes[axis].follows {
            Follows::Nothing => None,
            Follows::Months(date, kinds) => {
                let dates = kinds.iter().enumerate();
                let possible = dates.filter(|(bit, _)| state[*date].can & (1 << bit) != 0);
                let can = possible.fold(0, |can, (_, kinds)| can | kinds);
                Some(Know { can, sure: 0, list })
            }
            Follows::Table { unless: Some(unless), .. } if !unless.eval(state).is_false() => None,
            Follows::Table { lines, .. } => {
                let (mut sure, mut can) = (0, 0);
                for (when, kinds) in lines {
                    let truth = when.eval(state);
                    can |= if truth.is_false() { 0 } else { *kinds };
                    if truth.is_true() {
                        if !list {
                            return Some(Know { can, sure: 0, list });
                        }
                        sure |= kinds;
                    }
                }
                list.then_some(Know { can, sure, list })
            }
        }
    }

    /// Where to decide so that an atom is decided: at the fact itself, or at one from which it follows.
    pub(in crate::check) fn choice(&self, atom: (usize, Kinds), state: &State) -> (usize, Kinds) {
        let (axis, kinds) = atom;
        if self.axes[axis].free {
            return atom;
        }
        match &self.axes[axis].follows {
            Follows::Months(date, months) => {
                let dates = months.iter().enumerate();
                let wanted = dates.filter(|(_, months)| **months & kinds != 0);
                (*date, wanted.fold(0, |dates, (bit, _)| dates | 1 << bit))
            }
            Follows::Table { lines, .. } => {
                let mut lines = lines
                    .iter()
                    .take_while(|(when, _)| state[axis].list || !when.eval(state).is_true());
                let open = lines.find_map(|(when, _)| when.open_atom(state));
                open.map_or(atom, |open| self.choice(open, state))
            }
            Follows::Nothing => atom,
        }
    }

    /// Does what a person said settle it, without the person saying it?
    pub(in crate::check) fn follows_alone(&self, axis: usize, said: &State) -> bool {
        let axis_free = self.axes[axis].free;
        !axis_free && self.derived(axis, said).is_some_and(Know::is_decided)
    }
}

/// Can the table say anything with what is inside?
pub(super) fn decides(fact: &Fact, inside: &BTreeSet<FactId>) -> bool {
    fact.derive.iter().any(|line| can_be(&line.when, true, inside))
}
