//! Conditions over finitely many kinds of values, three-valued.
//!
//! Two values of a fact that no condition tells apart are one *kind*. So a fact has few kinds, what is known of it is a set
//! of kinds, and an atom is the set of kinds for which it holds: one machine word each.

use engine::Truth;

/// A set of kinds of one fact, a bit each.
pub(super) type Kinds = u128;

/// What is known of one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Know {
    /// Kinds that are possible; of a list: kinds that may be among its elements.
    pub(super) can: Kinds,
    /// Of a list: kinds that certainly are among its elements.
    pub(super) sure: Kinds,
    /// A list has any number of kinds, everything else exactly one.
    pub(super) list: bool,
}

impl Know {
    /// Does an element of `kinds` hold?
    pub(super) fn within(self, kinds: Kinds) -> Truth {
        let sure = if self.list { self.sure & kinds != 0 } else { self.can & !kinds == 0 };
        if self.can & kinds == 0 {
            Truth::False
        } else if sure {
            Truth::True
        } else {
            Truth::Unknown
        }
    }

    /// Nothing is possible any more.
    pub(super) fn is_contradiction(self) -> bool {
        if self.list { self.sure & !self.can != 0 } else { self.can == 0 }
    }

    /// Nothing is left to choose.
    pub(super) fn is_decided(self) -> bool {
        if self.list { self.sure == self.can } else { self.can.count_ones() <= 1 }
    }

    /// What both know.
    pub(super) fn and(self, other: Self) -> Self {
        Self { can: self.can & other.can, sure: self.sure | other.sure, list: self.list }
    }

    /// The two halves of a choice: `kinds` first, for a list the lowest open one of them.
    pub(super) fn halves(self, kinds: Kinds) -> [Self; 2] {
        if self.list {
            let open = kinds & self.can & !self.sure;
            let lowest = open & open.wrapping_neg();
            [Self { sure: self.sure | lowest, ..self }, Self { can: self.can & !lowest, ..self }]
        } else {
            [Self { can: self.can & kinds, ..self }, Self { can: self.can & !kinds, ..self }]
        }
    }
}

/// A condition over the axes of a space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    All(Vec<Form>),
    Any(Vec<Form>),
    Not(Box<Form>),
    /// The axis, and the kinds for which it holds.
    Atom(usize, Kinds),
    /// A fact outside the space: nothing is known of it.
    Unknown,
}

/// What every axis is known to be.
pub(super) type State = [Know];

impl Form {
    /// Holds always.
    pub(super) fn always() -> Self {
        Self::All(Vec::new())
    }

    pub(super) fn not(self) -> Self {
        Self::Not(Box::new(self))
    }

    pub(super) fn eval(&self, state: &State) -> Truth {
        match self {
            Self::All(parts) => fold(parts, state, Truth::True, Truth::False, Truth::and),
            Self::Any(parts) => fold(parts, state, Truth::False, Truth::True, Truth::or),
            Self::Not(part) => !part.eval(state),
            Self::Atom(axis, kinds) => state[*axis].within(*kinds),
            Self::Unknown => Truth::Unknown,
        }
    }

    /// The first atom that keeps it open.
    pub(super) fn open_atom(&self, state: &State) -> Option<(usize, Kinds)> {
        if self.eval(state) != Truth::Unknown {
            return None;
        }
        match self {
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().find_map(|part| part.open_atom(state))
            }
            Self::Not(part) => part.open_atom(state),
            Self::Atom(axis, kinds) => Some((*axis, *kinds)),
            Self::Unknown => None,
        }
    }
}

fn fold(
    parts: &[Form],
    state: &State,
    start: Truth,
    decided: Truth,
    join: impl Fn(Truth, Truth) -> Truth,
) -> Truth {
    let mut sum = start;
    for part in parts {
        sum = join(sum, part.eval(state));
        if sum == decided {
            break;
        }
    }
    sum
}
