//! What the questions still to come can change.
//!
//! Every open fact gets the questions that may settle it and the values it may still take. From that follows whether a
//! condition can become true or false, through which questions, and whether a door can move at all. Where facts hang
//! together the outlook is too wide, never too narrow: it may ask in vain, it never leaves out what could change something.

use crate::{
    Cond, Door, Fact, FactId, Facts, Kind, Rule, Truth, Value, Verdict, World, guard::Guard,
    question::Question,
};

/// A set of questions: one bit for each place in the book; those beyond the last bit share it.
pub(super) type Askers = u64;

/// The set of one question.
pub(super) fn only(place: usize) -> Askers {
    let last = Askers::BITS as usize - 1;
    1 << place.min(last)
}

/// The questions on which a door hangs.
#[derive(Clone, Copy, Default)]
pub(super) struct Hanging {
    /// Whether it is worth showing.
    pub(super) relevance: Askers,
    /// Whether it is open.
    pub(super) verdict: Askers,
}

impl Hanging {
    /// All of them.
    pub(super) fn all(self) -> Askers {
        self.relevance | self.verdict
    }
}

/// What may still become of a fact.
#[derive(Clone, Default)]
struct Still {
    /// The questions that may settle it; none: nobody will be asked.
    askers: Askers,
    /// Any value is possible; otherwise only `values`.
    any: bool,
    values: Vec<i32>,
    /// A list can always turn out without the value in question.
    list: bool,
    presumed: Option<i32>,
}

/// What may still become of a condition.
#[derive(Clone, Copy)]
pub(super) struct Prospect {
    now: Truth,
    can_hold: bool,
    can_fail: bool,
    /// The questions on which it hangs.
    pub(super) askers: Askers,
}

impl Prospect {
    fn known(holds: bool) -> Self {
        Self { now: holds.into(), can_hold: holds, can_fail: !holds, askers: 0 }
    }

    /// What may become of it in one situation or in the other.
    fn or_else(self, other: Self) -> Self {
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

/// The open facts of one situation and the questions that may settle them.
pub(super) struct Outlook<'o> {
    facts: &'o Facts,
    /// The same with what is presumed: verdicts are made there.
    presumed: &'o Facts,
    still: Vec<Still>,
}

impl<'o> Outlook<'o> {
    /// `asked`: the questions that may still be asked.
    pub(super) fn new(
        world: &World<'_>,
        facts: &'o Facts,
        presumed: &'o Facts,
        asked: impl Fn(&Question) -> bool,
    ) -> Self {
        let on_the_way =
            |question: &Question| asked(question) && !question.ask.eval(facts).is_false();
        let both = (facts, presumed);
        let wide = Self::where_open(world, both, on_the_way, |when| !when.eval(facts).is_false());
        // A question stays on the way while its condition is open, a field opens only when it holds: one that no answer can
        // open changes nothing.
        let opens = |when: &Cond| {
            let prospect = wide.of(when);
            prospect.now.is_true() || prospect.can_hold
        };
        Self::where_open(world, both, on_the_way, opens)
    }

    fn where_open(
        world: &World<'_>,
        (facts, presumed): (&'o Facts, &'o Facts),
        asked: impl Fn(&Question) -> bool,
        opens: impl Fn(&Cond) -> bool,
    ) -> Self {
        let mut outlook = Self { facts, presumed, still: Vec::new() };
        for fact in &world.book.facts {
            let index = usize::from(fact.code.0);
            if outlook.still.len() <= index {
                outlook.still.resize(index + 1, Still::default());
            }
            outlook.still[index].list = matches!(fact.kind, Kind::Codes | Kind::Numbers);
            outlook.still[index].presumed = fact.presume;
        }
        let mut reached: Vec<FactId> = Vec::new();
        for (place, question) in world.book.questions.iter().enumerate() {
            if asked(question) {
                outlook.ask(place, question, &opens);
                reached.extend(&world.reach[place]);
            }
        }
        let open = |fact: &&Fact| {
            !fact.incidental && reached.contains(&fact.code) && !is_settled(facts, fact.code)
        };
        let derived: Vec<&Fact> =
            world.book.derived().filter(open).filter(|fact| !facts.is_given(fact.code)).collect();
        // As in `Facts`: passes until nothing new follows.
        for _ in 0..=derived.len().min(16) {
            let changes: Vec<bool> = derived.iter().map(|fact| outlook.derive(fact)).collect();
            if !changes.contains(&true) {
                break;
            }
        }
        outlook
    }

    fn ask(&mut self, place: usize, question: &Question, opens: &impl Fn(&Cond) -> bool) {
        for field in &question.fields {
            let closed = field.when.as_ref().is_some_and(|when| !opens(when));
            if closed || is_settled(self.facts, field.fact) {
                continue;
            }
            if let Some(still) = self.still.get_mut(usize::from(field.fact.0)) {
                still.askers |= only(place);
                still.any |= field.options.is_empty();
                remember(&mut still.values, &field.options);
            }
        }
    }

    /// Adds what may follow from other open facts; says whether that was new.
    fn derive(&mut self, fact: &Fact) -> bool {
        let mut new = Still::default();
        if let Some(date) = fact.months_since.and_then(|date| self.still(date)) {
            new.askers = date.askers;
            new.any = date.askers != 0;
        }
        for line in &fact.derive {
            let prospect = self.of(&line.when);
            let assumed = self.under(&line.when, self.presumed);
            new.askers |= prospect.askers | assumed.askers;
            if prospect.can_hold || assumed.can_hold {
                remember(&mut new.values, &line.is);
            }
            if prospect.now.is_true() && fact.kind != Kind::Codes {
                break;
            }
        }
        let Some(still) = self.still.get_mut(usize::from(fact.code.0)) else { return false };
        let before = (still.askers, still.any, still.values.len());
        if new.askers != 0 {
            still.askers |= new.askers;
            still.any |= new.any;
            remember(&mut still.values, &new.values);
        }
        before != (still.askers, still.any, still.values.len())
    }

    fn still(&self, fact: FactId) -> Option<&Still> {
        self.still.get(usize::from(fact.0)).filter(|still| still.askers != 0)
    }

    /// The questions that may settle a fact.
    pub(super) fn askers(&self, fact: FactId) -> Askers {
        self.still(fact).map_or(0, |still| still.askers)
    }

    /// What may become of a condition.
    pub(super) fn of(&self, cond: &Cond) -> Prospect {
        self.under(cond, self.facts)
    }

    /// The same in a situation of which more is known.
    fn under(&self, cond: &Cond, facts: &Facts) -> Prospect {
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

    /// The questions on which a door hangs that is or may become worth showing. `rules`: all in force on it; `guards`: all that
    /// may hide it.
    pub(super) fn door<'r>(
        &self,
        door: &Door<'_>,
        rules: impl Iterator<Item = &'r Rule>,
        guards: &[Guard],
    ) -> Hanging {
        let relevance = self.of(&door.offer_type.relevant);
        if door.hidden || !relevance.can_hold {
            return Hanging::default();
        }
        let guards = guards.iter().filter(|guard| guard.hides(door.offer_type));
        let hiding = guards.fold(0, |askers, guard| askers | self.of(&guard.when).askers);
        let leaning = door.presumed.iter().filter_map(|fact| self.still(*fact));
        let leaning = leaning.filter(|still| {
            still.any || still.values.iter().any(|value| Some(*value) != still.presumed)
        });
        let leaning = leaning.fold(0, |askers, still| askers | still.askers);
        let undecided = door.verdict == Verdict::Unknown;
        let verdict = if undecided { self.verdict(rules) } else { 0 };
        Hanging { relevance: relevance.askers | hiding, verdict: leaning | verdict }
    }

    /// The questions on which an open verdict hangs; none if no answers can decide it, whatever they are.
    fn verdict<'r>(&self, rules: impl Iterator<Item = &'r Rule>) -> Askers {
        let rules = rules.map(|rule| {
            let (plain, assumed) = (self.of(&rule.when), self.under(&rule.when, self.presumed));
            (rule, plain.or_else(assumed))
        });
        let rules: Vec<_> = rules.filter(|(_, prospect)| !prospect.now.is_false()).collect();
        let can_fire = || rules.iter().filter(|(_, prospect)| prospect.can_hold);
        let decidable = [Verdict::Yes, Verdict::Conditional, Verdict::No].iter().any(|verdict| {
            can_fire().any(|(rule, _)| rule.verdict == *verdict)
                && rules.iter().all(|(rule, prospect)| {
                    rule.verdict == *verdict
                        || prospect.can_fail
                        || can_fire().any(|(other, _)| {
                            other.overrides.contains(&rule.id) || (rule.default && !other.default)
                        })
                })
        });
        if !decidable {
            return 0;
        }
        rules.iter().fold(0, |askers, (_, prospect)| askers | prospect.askers)
    }
}

/// Nothing more can be learned about it.
fn is_settled(facts: &Facts, fact: FactId) -> bool {
    matches!(facts.get(fact), Some(Value::List(_))) || facts.fixed(fact).is_some()
}

fn remember(values: &mut Vec<i32>, more: &[i32]) {
    for value in more {
        if !values.contains(value) {
            values.push(*value);
        }
    }
}
