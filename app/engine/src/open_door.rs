//! What would open a door: the nearest change that makes "not now" or "perhaps" better.
//!
//! Only changes from the pack's list are ever named (guard H14): German, time, registering, a contract, hours, a stage of
//! recognition, child care, a course, a permit applied for. Nothing that nobody can or should change for a door: nationality,
//! age, marriage, a child, an application withdrawn, a passport, moving away.

use serde::{Deserialize, Serialize};

use crate::{
    Cond, Day, FactId, Facts, Kind, Op, Outcome, TypeId, Value, Verdict, World, lens::Lens,
};

/// So many ways are worth naming.
const WAYS: usize = 3;
/// So many pairs of steps are tried when no single step helps; keeps a phone quick.
const PAIRS: usize = 300;
/// Nobody is told to wait longer, in months.
const LONGEST: i32 = 1200;

/// A change that may be named, as data of the pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// Its id; `opening-ID` is the sentence.
    pub id: String,
    /// For whom it may be named.
    pub when: Cond,
    /// Doors for which it is never named: a course does not open itself.
    #[serde(default)]
    pub except: Vec<TypeId>,
    /// What changes.
    pub change: Change,
}

/// What changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// The fact becomes one of these, the nearest first.
    Reach(FactId, Vec<i32>),
    /// So many months pass at most; all these durations grow together.
    Wait(Vec<FactId>, i32),
    /// The office that decides is asked (`who-ID`).
    Apply(String),
}

impl Opening {
    /// Is one of these facts what changes?
    pub(crate) fn changes_any(&self, facts: &[FactId]) -> bool {
        match &self.change {
            Change::Reach(fact, _) => facts.contains(fact),
            Change::Wait(durations, _) => durations.iter().any(|fact| facts.contains(fact)),
            Change::Apply(_) => false,
        }
    }
}

/// One change of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// The change.
    pub opening: &'a Opening,
    /// The fact that changes; none when an office is asked.
    pub fact: Option<FactId>,
    /// The value it reaches; for a duration the months it must have grown to.
    pub value: i32,
    /// When time has to pass: the first month in which it has.
    pub from: Option<Day>,
}

/// The steps to take together, and what the verdict is then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way<'a> {
    /// One step, at most two.
    pub steps: Vec<Step<'a>>,
    /// `Yes` or `Conditional`; `Unknown` where the door is no longer closed and other facts are still open.
    pub verdict: Verdict,
}

impl<'a> World<'a> {
    /// The nearest ways to a better verdict on an offer type, in the pack's order of changes; none if it is open, undecided
    /// or hidden from this person.
    pub fn ways(&self, outcome: &Outcome<'a>, offer_type: TypeId) -> Vec<Way<'a>> {
        let shelf = outcome.doors.iter().position(|door| door.offer_type.code == offer_type);
        let Some(shelf) = shelf else { return Vec::new() };
        let door = &outcome.doors[shelf];
        if door.hidden || !matches!(door.verdict, Verdict::No | Verdict::Conditional) {
            return Vec::new();
        }
        let search = Search {
            world: self,
            lens: self.lens(shelf),
            given: outcome.facts.all_given().collect(),
            facts: &outcome.facts,
            offer_type,
            verdict: door.verdict,
        };
        let mut ways = search.single(&[Verdict::Yes, Verdict::Conditional]);
        if ways.is_empty() && door.verdict == Verdict::No {
            ways.extend(search.pair());
        }
        if ways.is_empty() && door.verdict == Verdict::No {
            ways = search.single(&[Verdict::Unknown]);
        }
        if ways.is_empty() {
            let offices = door.cited.iter().flat_map(|cited| &cited.rule.decided_by);
            ways.extend(search.apply(&offices.collect::<Vec<_>>()));
        }
        ways
    }
}

struct Search<'s, 'a> {
    world: &'s World<'a>,
    lens: &'s Lens<'a>,
    given: Vec<(FactId, Value)>,
    facts: &'s Facts,
    offer_type: TypeId,
    verdict: Verdict,
}

impl<'a> Search<'_, 'a> {
    fn openings(&self) -> impl Iterator<Item = &'a Opening> {
        let openings = self.world.book.openings.iter();
        openings.filter(|opening| {
            !opening.except.contains(&self.offer_type) && !opening.when.eval(self.facts).is_false()
        })
    }

    /// Per change its nearest step that helps alone.
    fn single(&self, wanted: &[Verdict]) -> Vec<Way<'a>> {
        let helps = |opening| {
            let mut steps = self.steps(opening).into_iter();
            steps.find_map(|step| self.way(vec![step]).filter(|way| wanted.contains(&way.verdict)))
        };
        self.openings().filter_map(helps).take(WAYS).collect()
    }

    /// Two changes that help together.
    fn pair(&self) -> Option<Way<'a>> {
        let openings: Vec<Vec<Step<'a>>> =
            self.openings().map(|opening| self.steps(opening)).collect();
        let mut pairs = openings.iter().enumerate().flat_map(|(index, first)| {
            let later = openings[index + 1..].iter().flatten();
            later.flat_map(move |second| first.iter().map(move |first| vec![*first, *second]))
        });
        let ways = pairs.by_ref().take(PAIRS).filter_map(|steps| self.way(steps));
        ways.into_iter().find(|way| way.verdict != Verdict::Unknown)
    }

    /// Nothing the person can reach alone: an office is asked.
    fn apply(&self, offices: &[&String]) -> Option<Way<'a>> {
        let asked = |opening: &&Opening| match &opening.change {
            Change::Apply(office) => {
                self.verdict == Verdict::Conditional && offices.contains(&office)
            }
            _ => false,
        };
        self.openings().find(asked).map(|opening| {
            let step = Step { opening, fact: None, value: 0, from: None };
            Way { steps: vec![step], verdict: Verdict::Yes }
        })
    }

    fn steps(&self, opening: &'a Opening) -> Vec<Step<'a>> {
        match &opening.change {
            Change::Reach(fact, values) if self.lens.reads.contains(fact) => {
                let step = |value: i32| Step { opening, fact: Some(*fact), value, from: None };
                self.further(*fact, values).map(step).collect()
            }
            Change::Wait(durations, at_most) => self.waits(opening, durations, *at_most),
            Change::Reach(..) | Change::Apply(_) => Vec::new(),
        }
    }

    /// The values beyond what is already so: greater numbers, later stages of the list.
    fn further(&self, fact: FactId, values: &'a [i32]) -> impl Iterator<Item = i32> {
        let number = self.world.book.fact(fact).is_some_and(|fact| fact.kind == Kind::Number);
        let now: Vec<i32> = match self.facts.get(fact) {
            Some(Value::Range(_, high)) => vec![*high],
            Some(Value::OneOf(values) | Value::List(values)) => values.clone(),
            None => Vec::new(),
        };
        let stage = values.iter().rposition(|value| now.contains(value));
        let stages = values.iter().enumerate();
        stages
            .filter(move |(index, value)| {
                if number {
                    now.iter().all(|now| now < value)
                } else {
                    stage.is_none_or(|stage| stage < *index)
                }
            })
            .map(|(_, value)| *value)
    }

    /// How long to wait until a duration passes a mark that the rules set.
    fn waits(&self, opening: &'a Opening, durations: &[FactId], at_most: i32) -> Vec<Step<'a>> {
        let situation = self.lens.situation(&self.given, self.world.today);
        let mut waits: Vec<(i32, FactId, i32)> = Vec::new();
        let mut mark = |fact: FactId, months: i32| {
            let Some(Value::Range(known, _)) = situation.get(fact) else { return };
            let wait = months.saturating_sub(*known);
            if (1..=at_most.min(LONGEST)).contains(&wait)
                && waits.iter().all(|(other, ..)| *other != wait)
            {
                waits.push((wait, fact, months));
            }
        };
        self.lens.each_cond(&mut |cond| {
            cond.each_comparison(&mut |fact, op, months| {
                if durations.contains(&fact) {
                    mark(fact, months.saturating_add(i32::from(matches!(op, Op::Gt | Op::Le))));
                }
            });
        });
        crate::order::by_key(&mut waits, |(wait, ..)| *wait);
        let later = |wait: i32| Some(self.world.today.months_back(-wait));
        let step =
            |(wait, fact, value)| Step { opening, fact: Some(fact), value, from: later(wait) };
        waits.into_iter().map(step).collect()
    }

    /// The way, if its steps together make the verdict better.
    fn way(&self, steps: Vec<Step<'a>>) -> Option<Way<'a>> {
        let mut given = self.given.clone();
        let mut today = self.world.today;
        for step in &steps {
            match (&step.opening.change, step.fact) {
                (Change::Wait(durations, _), _) => {
                    today = step.from?;
                    advance(&mut given, durations, months_between(self.world.today, today));
                }
                (_, Some(fact)) => {
                    given.retain(|(known, _)| *known != fact);
                    given.push((fact, Value::one(step.value)));
                }
                (_, None) => return None,
            }
        }
        let verdict = self.lens.verdict(&given, today);
        let better = match self.verdict {
            Verdict::No => verdict != Verdict::No,
            _ => verdict == Verdict::Yes,
        };
        better.then_some(Way { steps, verdict })
    }
}

fn months_between(today: Day, later: Day) -> i32 {
    let ((year, month, _), (later_year, later_month, _)) = (today.ymd(), later.ymd());
    (later_year - year) * 12 + later_month - month
}

/// Durations that were said as numbers grow; those that follow from dates grow with the day of evaluation.
fn advance(given: &mut [(FactId, Value)], durations: &[FactId], months: i32) {
    for (_, value) in given.iter_mut().filter(|(fact, _)| durations.contains(fact)) {
        match value {
            Value::Range(low, high) => {
                *low = low.saturating_add(months);
                *high = high.saturating_add(months);
            }
            Value::OneOf(values) | Value::List(values) => {
                values.iter_mut().for_each(|value| *value = value.saturating_add(months));
            }
        }
    }
}
