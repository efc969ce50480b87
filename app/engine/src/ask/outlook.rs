//! What the questions still to come can change.
//!
//! Every open fact gets the questions that may settle it and the values it may still take. From that follows whether a
//! condition can become true or false, through which questions ([`prospect`]), and whether a door can move at all ([`door`]). Where facts hang
//! together the outlook is too wide, never too narrow: it may ask in vain, it never leaves out what could change something.

mod door;
mod prospect;

use crate::{Cond, Fact, FactId, Facts, Kind, Outcome, Value, World, question::Question};

pub(in crate::ask) use door::Hanging;

/// A set of questions: one bit for each place in the book; those beyond the last bit share it.
pub(super) type Askers = u64;

/// The set of one question.
pub(super) fn only(place: usize) -> Askers {
    let last = Askers::BITS as usize - 1;
    1 << place.min(last)
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
        outcome: &'o Outcome<'_>,
        asked: impl Fn(&Question) -> bool,
    ) -> Self {
        let Outcome { facts, presumed, .. } = outcome;
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
