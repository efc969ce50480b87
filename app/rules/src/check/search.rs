//! Finds a person for whom a condition holds, or shows that there is none.
//!
//! Decides one open atom after the other and lets everything follow; a half that makes the condition false is dropped at
//! once. Exact over the kinds of a space, within a bound on the number of steps.

use std::cell::Cell;

use engine::{FactId, Truth, Value};

use super::{
    form::{Form, Know, State},
    space::Space,
};

/// Steps for one question; the shipped packs need some dozens.
const EACH: usize = 4000;
/// Steps for all questions together: a pack that needs more is told so, and the check still ends in some seconds.
const ALL: usize = 100_000;

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A person: every fact of the space is known.
    Person(Vec<(FactId, Value)>),
    /// There is none.
    Nobody,
    /// The bound was hit.
    GaveUp,
}

/// The steps that are left for all questions.
pub(super) struct Budget(Cell<usize>);

impl Default for Budget {
    fn default() -> Self {
        Self(Cell::new(ALL))
    }
}

/// Searches a space.
pub(super) struct Search<'s, 'a> {
    space: &'s Space<'a>,
    left: Cell<usize>,
    gave_up: Cell<bool>,
}

impl<'s, 'a> Search<'s, 'a> {
    /// Somebody for whom `goal` holds.
    pub(super) fn person(space: &'s Space<'a>, goal: &Form, budget: &Budget) -> Found {
        let all = budget.0.get();
        let each = all.min(EACH);
        let search = Self { space, left: Cell::new(each), gave_up: Cell::new(false) };
        let solved = search.solve(space.nothing(), goal);
        budget.0.set(all - (each - search.left.get()));
        match solved {
            Some(said) => Found::Person(search.said(&said)),
            None if search.gave_up.get() => Found::GaveUp,
            None => Found::Nobody,
        }
    }

    fn solve(&self, said: Vec<Know>, goal: &Form) -> Option<Vec<Know>> {
        let Some(left) = self.left.get().checked_sub(1) else {
            self.gave_up.set(true);
            return None;
        };
        self.left.set(left);
        let state = self.space.propagate(&said)?;
        let (axis, halves) = match goal.eval(&state) {
            Truth::False => return None,
            Truth::Unknown => {
                let (axis, kinds) = self.space.choice(goal.open_atom(&state)?, &state);
                (axis, state[axis].halves(kinds))
            }
            Truth::True => match self.undecided(&state) {
                None => return Some(state),
                Some((axis, halves)) => (axis, halves),
            },
        };
        halves.into_iter().find_map(|half| {
            let mut said = said.clone();
            said[axis] = half;
            self.solve(said, goal)
        })
    }

    /// The rest of the person: the simplest that goes with what is decided.
    fn undecided(&self, state: &State) -> Option<(usize, [Know; 2])> {
        let mut axes = 0..state.len();
        let open = |axis: &usize| !state[*axis].is_decided();
        let axis = axes.find(open)?;
        let know = state[axis];
        let lowest = know.can & know.can.wrapping_neg();
        let mut halves = know.halves(if know.list { know.can } else { lowest });
        if know.list {
            // Of a list rather nothing.
            halves.reverse();
        }
        Some((axis, halves))
    }

    /// What the person has to say; all else follows.
    fn said(&self, state: &State) -> Vec<(FactId, Value)> {
        let axes = (0..state.len()).filter(|axis| !self.space.follows_alone(*axis, state));
        axes.map(|axis| self.space.value(axis, state[axis])).collect()
    }
}
