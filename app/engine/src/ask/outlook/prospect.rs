//! What may still become of a condition.

use super::{Askers, Outlook};
use crate::{Cond, FactId, Facts, Truth, Value};

/// What may still become of a condition.
#[derive(Clone, Copy)]
pub(in crate::ask) struct Prospect {
    pub(super) now: Truth,
    pub(super) can_hold: bool,
    pub(super) can_fail: bool,
    /// The questions on which it hangs.
    pub(in crate::ask) askers: Askers,
}

impl Prospect {
    pub(super) fn known(holds: bool) -> Self {
        Self { now: holds.into(), can_hold: holds, can_fail: !holds, askers: 0 }
    }

    /// What may become of it in one situation or in the other.
    pub(super) fn or_else(self, other: Self) -> Self {
        Self {
            now: if self.now == other.now { self.now } else { Truth::Unknown },
            can_hold: self.can_hold || other.can_hold,
            can_fail: self.can_fail || other.can_fail,
            askers: self.askers | other.askers,
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            now: self.now.and(other.now),
            can_hold: self.can_hold && other.can_hold,
            can_fail: self.can_fail || other.can_fail,
            askers: self.askers | other.askers,
        }
    }
}

impl std::ops::Not for Prospect {
    type Output = Self;

    fn not(self) -> Self {
        Self { now: !self.now, can_hold: self.can_fail, can_fail: self.can_hold, ..self }
    }
}

impl Outlook<'_> {
    /// What may become of a condition.
    pub(in crate::ask) fn of(&self, cond: &Cond) -> Prospect {
        self.under(cond, self.facts)
    }

    /// The same in a situation of which more is known.
    pub(super) fn under(&self, cond: &Cond, facts: &Facts) -> Prospect {
        let all = |parts: &[Cond], negated: bool| {
            let mut sum = Prospect::known(true);
            for part in parts {
                let part = self.under(part, facts);
                let part = if negated { !part } else { part };
                if part.now.is_false() {
                    return part;
                }
                sum = sum.and(part);
            }
            sum
        };
        match cond {
            Cond::Always => Prospect::known(true),
            Cond::All(parts) => all(parts, false),
            Cond::Any(parts) => !all(parts, true),
            Cond::Not(part) => !self.under(part, facts),
            Cond::Cmp(fact, op, right) => {
                self.named(*fact, cond.eval(facts), |value| op.holds(value, *right))
            }
            Cond::In(fact, set) => {
                self.named(*fact, cond.eval(facts), |value| set.contains(&value))
            }
            Cond::Some(fact) => self.named(*fact, cond.eval(facts), |value| value != 0),
        }
    }

    fn named(&self, fact: FactId, now: Truth, holds: impl Fn(i32) -> bool) -> Prospect {
        match (now, self.still(fact)) {
            (Truth::Unknown, Some(still)) => Prospect {
                now,
                can_hold: still.any || still.values.iter().any(|value| holds(*value)),
                can_fail: still.any
                    || still.list
                    || !still.values.iter().all(|value| holds(*value)),
                askers: still.askers,
            },
            // Nobody will be asked. What only candidates are known of may still be decided by what they have in common.
            (Truth::Unknown, None) => {
                let half = matches!(self.facts.get(fact), Some(Value::OneOf(_)));
                Prospect { now, can_hold: half, can_fail: half, askers: 0 }
            }
            _ => Prospect::known(now.is_true()),
        }
    }
}
