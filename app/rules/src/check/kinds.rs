//! Which values of a fact its conditions tell apart, and one representative of each kind.

use std::collections::BTreeSet;

use engine::{Cond, Day, Fact, FactId, Kind, Op};

use super::form::Kinds;

/// As many kinds fit into [`Kinds`].
const MOST: usize = Kinds::BITS as usize;

/// Something that tells values of a fact apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Test {
    Cmp(Op, i32),
    In(Vec<i32>),
    Some,
    /// The result of a line of a table: of a number everything between its lowest and highest.
    Is(Vec<i32>),
    /// The full months from the date until a day, as the tests of another fact see them.
    Months(Day, Vec<Test>),
}

impl Test {
    /// Its answer; more than one bit only for months.
    fn answers(&self, kind: Kind, value: i32, into: &mut Vec<bool>) {
        into.push(match self {
            Self::Cmp(op, right) => op.holds(value, *right),
            Self::In(values) => values.contains(&value),
            Self::Some => matches!(kind, Kind::Codes | Kind::Numbers) || value != 0,
            Self::Is(values) if kind == Kind::Number => {
                values.iter().min() <= Some(&value) && Some(&value) <= values.iter().max()
            }
            Self::Is(values) => values.contains(&value),
            Self::Months(day, tests) => {
                let months = day.full_months_since(Day(value));
                tests.iter().for_each(|test| test.answers(Kind::Number, months, into));
                return;
            }
        });
    }

    /// Values next to which the answer changes.
    fn edges(&self, into: &mut BTreeSet<i32>) {
        match self {
            Self::Cmp(_, right) => {
                into.insert(*right);
            }
            Self::In(values) | Self::Is(values) => into.extend(values),
            Self::Some => {}
            Self::Months(day, tests) => {
                let mut months = BTreeSet::new();
                tests.iter().for_each(|test| test.edges(&mut months));
                into.extend(months.iter().map(|months| day.months_back(*months).0));
            }
        }
    }
}

/// The tests that a condition makes, by fact.
pub(super) fn tests(cond: &Cond, visit: &mut impl FnMut(FactId, Test)) {
    match cond {
        Cond::Always => {}
        Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| tests(part, visit)),
        Cond::Not(part) => tests(part, visit),
        Cond::Cmp(fact, op, right) => visit(*fact, Test::Cmp(*op, *right)),
        Cond::In(fact, values) => visit(*fact, Test::In(values.clone())),
        Cond::Some(fact) => visit(*fact, Test::Some),
    }
}

/// What a fact may be, besides its own values: the places of the packs, days up to now.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits<'a> {
    pub(super) places: &'a [i32],
    /// For a date from which months are counted: nobody came in the future.
    pub(super) last: Option<Day>,
}

/// One value of each kind, or `None` if there are too many kinds.
pub(super) fn representatives(fact: &Fact, tests: &[Test], limits: Limits<'_>) -> Option<Vec<i32>> {
    let mut seen: BTreeSet<Vec<bool>> = BTreeSet::new();
    let mut values = candidates(fact, tests, limits);
    if values.is_empty() {
        // Packs without a place: a fact always has some value.
        values.push(0);
    }
    values.retain(|value| seen.insert(signature(fact.kind, tests, *value)));
    (values.len() <= MOST).then_some(values)
}

/// Two values with the same signature are of one kind.
pub(super) fn signature(kind: Kind, tests: &[Test], value: i32) -> Vec<bool> {
    let mut answers = Vec::new();
    tests.iter().for_each(|test| test.answers(kind, value, &mut answers));
    answers
}

fn candidates(fact: &Fact, tests: &[Test], limits: Limits<'_>) -> Vec<i32> {
    match fact.kind {
        Kind::Code | Kind::Codes => fact.values.iter().map(|(code, _)| *code).collect(),
        Kind::Place => limits.places.to_vec(),
        Kind::Bool | Kind::Text => vec![1, 0],
        Kind::Number | Kind::Numbers => {
            // Numbers count something: none is below zero.
            let near =
                edges(tests).into_iter().chain([0]).flat_map(|edge| [edge, edge - 1, edge + 1]);
            near.filter(|number| *number >= 0).collect()
        }
        Kind::Date => {
            let today = limits.last.map(|day| day.0);
            let near = edges(tests).into_iter().flat_map(|edge| [edge, edge - 1, edge + 1]);
            let near = near.chain(today).filter(|day| today.is_none_or(|today| *day <= today));
            near.collect()
        }
    }
}

fn edges(tests: &[Test]) -> BTreeSet<i32> {
    let mut edges = BTreeSet::new();
    tests.iter().for_each(|test| test.edges(&mut edges));
    edges
}
