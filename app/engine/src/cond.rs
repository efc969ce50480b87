//! Conditions over facts: the compiled tree that travels to the phone.

use serde::{Deserialize, Serialize};

use crate::{FactId, Facts, Truth};

/// How a fact is compared with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the six comparison signs")]
pub enum Op {
    #[serde(rename = "=")]
    Eq,
    #[serde(rename = "!=")]
    Ne,
    #[serde(rename = "<")]
    Lt,
    #[serde(rename = "<=")]
    Le,
    #[serde(rename = ">")]
    Gt,
    #[serde(rename = ">=")]
    Ge,
}

impl Op {
    /// The comparison of two known numbers.
    pub fn holds(self, left: i32, right: i32) -> bool {
        match self {
            Self::Eq => left == right,
            Self::Ne => left != right,
            Self::Lt => left < right,
            Self::Le => left <= right,
            Self::Gt => left > right,
            Self::Ge => left >= right,
        }
    }
}

/// A condition. The written form and its positions live in `rules`; this is what is left to evaluate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cond {
    /// Holds for everyone.
    Always,
    /// All of them hold.
    All(Vec<Cond>),
    /// At least one of them holds.
    Any(Vec<Cond>),
    /// It does not hold.
    Not(Box<Cond>),
    /// The fact compares so; a list: one of its elements does.
    Cmp(FactId, Op, i32),
    /// The fact is one of these; a list: one of its elements is.
    In(FactId, Vec<i32>),
    /// The list is not empty, the text not blank.
    Some(FactId),
}

impl Cond {
    /// So many levels of a condition at most are read from bytes: no catalogue can exhaust the stack of a phone.
    pub const DEEPEST: usize = 64;

    /// Evaluates with three values: an unknown fact makes its comparison unknown, not false.
    pub fn eval(&self, facts: &Facts) -> Truth {
        match self {
            Self::Always => Truth::True,
            Self::All(parts) => fold(parts, facts, Truth::True, Truth::False, Truth::and),
            Self::Any(parts) => fold(parts, facts, Truth::False, Truth::True, Truth::or),
            Self::Not(part) => !part.eval(facts),
            Self::Cmp(fact, op, right) => {
                facts.get(*fact).map_or(Truth::Unknown, |value| value.compare(*op, *right))
            }
            Self::In(fact, set) => {
                facts.get(*fact).map_or(Truth::Unknown, |value| value.within(set))
            }
            Self::Some(fact) => facts.get(*fact).map_or(Truth::Unknown, |value| match value {
                crate::Value::List(values) => (!values.is_empty()).into(),
                other => other.compare(Op::Ne, 0),
            }),
        }
    }

    /// Calls `visit` with every fact the condition names.
    pub fn each_fact(&self, visit: &mut impl FnMut(FactId)) {
        match self {
            Self::Always => {}
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().for_each(|part| part.each_fact(visit));
            }
            Self::Not(part) => part.each_fact(visit),
            Self::Cmp(fact, ..) | Self::In(fact, _) | Self::Some(fact) => visit(*fact),
        }
    }

    /// Calls `visit` with every comparison, and with every value that is asked for by membership.
    pub(crate) fn each_comparison(&self, visit: &mut impl FnMut(FactId, Op, i32)) {
        match self {
            Self::Always | Self::Some(_) => {}
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().for_each(|part| part.each_comparison(visit));
            }
            Self::Not(part) => part.each_comparison(visit),
            Self::Cmp(fact, op, right) => visit(*fact, *op, *right),
            Self::In(fact, set) => set.iter().for_each(|value| visit(*fact, Op::Eq, *value)),
        }
    }

    /// Does it name one of these facts?
    pub fn names_any(&self, facts: &[FactId]) -> bool {
        match self {
            Self::Always => false,
            Self::All(parts) | Self::Any(parts) => parts.iter().any(|part| part.names_any(facts)),
            Self::Not(part) => part.names_any(facts),
            Self::Cmp(fact, ..) | Self::In(fact, _) | Self::Some(fact) => facts.contains(fact),
        }
    }

    /// Calls `visit` with the facts that keep the condition undecided: those named in its still unknown parts.
    pub fn each_open_fact(&self, facts: &Facts, visit: &mut impl FnMut(FactId)) {
        if self.eval(facts) != Truth::Unknown {
            return;
        }
        match self {
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().for_each(|part| part.each_open_fact(facts, visit));
            }
            Self::Not(part) => part.each_open_fact(facts, visit),
            _ => self.each_fact(visit),
        }
    }

    /// The values of `fact` that the condition mentions; used to see which wish makes an offer type relevant.
    pub fn mentions(&self, fact: FactId, value: i32) -> bool {
        match self {
            Self::Always => false,
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().any(|part| part.mentions(fact, value))
            }
            // "not this wish" is no wish.
            Self::Not(_) => false,
            Self::Cmp(of, op, right) => *of == fact && *op == Op::Eq && *right == value,
            Self::In(of, set) => *of == fact && set.contains(&value),
            Self::Some(of) => *of == fact,
        }
    }
}

fn fold(
    parts: &[Cond],
    facts: &Facts,
    start: Truth,
    decided: Truth,
    join: impl Fn(Truth, Truth) -> Truth,
) -> Truth {
    let mut sum = start;
    for part in parts {
        sum = join(sum, part.eval(facts));
        if sum == decided {
            break;
        }
    }
    sum
}
