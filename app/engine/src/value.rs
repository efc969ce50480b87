//! What is known of one fact: a value, a range, a few candidates, or a list.

use serde::{Deserialize, Serialize};

use crate::{Op, Truth, order};

/// Knowledge of one fact. Codes, numbers, booleans (0, 1) and days are all `i32`, so one comparison serves all.
///
/// Half-knowledge counts: "about three years" is a range, "a Duldung, I don't know which" a few candidates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Somewhere from the first to the second number, both included; a fixed value has both equal.
    Range(i32, i32),
    /// One of these.
    OneOf(Vec<i32>),
    /// A set, complete, in the order in which it was given. For facts of kind `codes` and `numbers`.
    List(Vec<i32>),
}

impl Value {
    /// A fixed value.
    pub fn one(value: i32) -> Self {
        Self::Range(value, value)
    }

    /// A known yes or no.
    pub fn bool(value: bool) -> Self {
        Self::one(i32::from(value))
    }

    /// Candidates, folded to the simplest form. `None` if there are none.
    pub fn candidates(mut values: Vec<i32>) -> Option<Self> {
        order::by_key(&mut values, |value| *value);
        values.dedup();
        match values[..] {
            [] => None,
            [only] => Some(Self::one(only)),
            _ => Some(Self::OneOf(values)),
        }
    }

    /// The value, if it is fixed to one.
    pub fn fixed(&self) -> Option<i32> {
        match self {
            Self::Range(low, high) if low == high => Some(*low),
            _ => None,
        }
    }

    /// The listed values, in order; empty for anything that is no list.
    pub fn list(&self) -> &[i32] {
        if let Self::List(values) = self { values } else { &[] }
    }

    /// Is there nothing that both allow? Lists add up and never exclude anything.
    pub fn excludes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Range(low, high), Self::Range(from, to)) => high < from || to < low,
            (Self::Range(low, high), Self::OneOf(codes))
            | (Self::OneOf(codes), Self::Range(low, high)) => {
                codes.iter().all(|code| code < low || high < code)
            }
            (Self::OneOf(codes), Self::OneOf(others)) => {
                codes.iter().all(|code| !others.contains(code))
            }
            _ => false,
        }
    }

    /// Does the comparison hold? For a list: for at least one of its elements.
    pub fn compare(&self, op: Op, right: i32) -> Truth {
        match self {
            Self::Range(low, high) => range(*low, *high, op, right),
            Self::OneOf(values) => agree(values.iter().map(|left| op.holds(*left, right))),
            Self::List(values) => values.iter().any(|left| op.holds(*left, right)).into(),
        }
    }

    /// Is it one of `set`? For a list: is at least one of its elements?
    pub fn within(&self, set: &[i32]) -> Truth {
        match self {
            Self::Range(low, high) if low == high => set.contains(low).into(),
            Self::Range(low, high) => {
                let inside = set.iter().filter(|value| (low..=high).contains(value)).count();
                match inside {
                    0 => Truth::False,
                    // A range is continuous only in facts that are never tested by membership; all inside would need each value named.
                    count if count as i64 == i64::from(*high) - i64::from(*low) + 1 => Truth::True,
                    _ => Truth::Unknown,
                }
            }
            Self::OneOf(values) => agree(values.iter().map(|value| set.contains(value))),
            Self::List(values) => values.iter().any(|value| set.contains(value)).into(),
        }
    }
}

fn agree(mut verdicts: impl Iterator<Item = bool>) -> Truth {
    let Some(first) = verdicts.next() else {
        return Truth::Unknown;
    };
    if verdicts.all(|verdict| verdict == first) { first.into() } else { Truth::Unknown }
}

/// Bounds decide an ordered comparison: if both ends agree, so does everything between.
fn range(low: i32, high: i32, op: Op, right: i32) -> Truth {
    match op {
        Op::Eq | Op::Ne => {
            let equal = if low == high && low == right {
                Truth::True
            } else if right < low || high < right {
                Truth::False
            } else {
                Truth::Unknown
            };
            if op == Op::Eq { equal } else { !equal }
        }
        _ => agree([op.holds(low, right), op.holds(high, right)].into_iter()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn candidates_decide_when_they_agree() {
        let some = Value::OneOf(vec![3, 4]);
        assert_eq!(some.within(&[3, 4, 5]), Truth::True);
        assert_eq!(some.within(&[4]), Truth::Unknown);
        assert_eq!(some.within(&[9]), Truth::False);
        assert_eq!(some.compare(Op::Ge, 3), Truth::True);
        assert_eq!(some.compare(Op::Ge, 4), Truth::Unknown);
    }

    #[test]
    fn what_both_allow_is_no_contradiction() {
        let some = |codes: &[i32]| Value::OneOf(codes.to_vec());
        for (one, other, excludes) in [
            (Value::one(3), Value::one(3), false),
            (Value::one(3), Value::one(4), true),
            (Value::Range(1, 3), Value::Range(3, 9), false),
            (Value::Range(1, 3), Value::Range(4, 9), true),
            (Value::Range(1, 3), some(&[0, 2]), false),
            (Value::Range(1, 3), some(&[0, 4]), true),
            (some(&[1, 2]), some(&[2, 3]), false),
            (some(&[1, 2]), some(&[3, 4]), true),
            (Value::List(vec![1]), Value::List(vec![2]), false),
        ] {
            assert_eq!(one.excludes(&other), excludes, "{one:?} {other:?}");
            assert_eq!(other.excludes(&one), excludes, "{other:?} {one:?}");
        }
    }

    #[test]
    fn a_range_decides_what_both_ends_agree_on() {
        let about = Value::Range(3, 6);
        assert_eq!(about.compare(Op::Lt, 3), Truth::False);
        assert_eq!(about.compare(Op::Lt, 4), Truth::Unknown);
        assert_eq!(about.compare(Op::Eq, 7), Truth::False);
        assert_eq!(about.compare(Op::Ne, 5), Truth::Unknown);
        assert_eq!(about.within(&[3, 4, 5, 6]), Truth::True);
    }

    #[test]
    fn an_empty_list_is_a_known_nothing() {
        assert_eq!(Value::List(vec![]).within(&[1]), Truth::False);
        assert_eq!(Value::List(vec![]).compare(Op::Lt, 9), Truth::False);
        assert_eq!(Value::List(vec![2]).compare(Op::Lt, 9), Truth::True);
    }
}
