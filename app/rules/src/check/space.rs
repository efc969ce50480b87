//! The facts that decide some conditions, each with its few kinds of values: finite, so that a search can be exact.

mod follow;

use std::collections::{BTreeMap, BTreeSet};

use engine::{Cond, Day, Fact, FactId, Kind, Value};

use super::{
    form::{Form, Kinds, Know},
    ground::Ground,
    kinds::{Limits, Test, representatives, signature, tests},
};
use follow::{Follows, decides};

/// One fact of a space.
pub(super) struct Axis<'a> {
    pub(super) fact: &'a Fact,
    /// A value of each kind.
    pub(super) values: Vec<i32>,
    /// A person may say it.
    pub(super) free: bool,
    tests: Vec<Test>,
    follows: Follows,
}

/// Facts on one day. Every axis stands behind those from which it follows.
pub(super) struct Space<'a> {
    pub(super) axes: Vec<Axis<'a>>,
    index: BTreeMap<FactId, usize>,
}

impl<'a> Space<'a> {
    /// The space of all facts that decide these conditions; `None` if a fact has too many kinds of values.
    pub(super) fn new<'c>(
        ground: &Ground<'a>,
        conds: impl Iterator<Item = &'c Cond> + Clone,
        today: Day,
    ) -> Option<Self> {
        let mut named = BTreeSet::new();
        let mut name = |fact| {
            named.insert(fact);
        };
        conds.clone().for_each(|cond| cond.each_fact(&mut name));
        let inside = ground.closure(named);
        let facts = ground.order.iter().copied().filter(|fact| inside.contains(&fact.code));
        let facts: Vec<&'a Fact> = facts.collect();
        let mut wanted = wanted(ground, &facts, conds, &inside, today);
        let mut space = Self { axes: Vec::new(), index: BTreeMap::new() };
        for fact in facts {
            let tests = wanted.remove(&fact.code).unwrap_or_default();
            let counted =
                ground.book.facts.iter().any(|other| other.months_since == Some(fact.code));
            let limits = Limits { places: &ground.places, last: counted.then_some(today) };
            let values = representatives(fact, &tests, limits)?;
            let free = ground.is_free(fact);
            space.index.insert(fact.code, space.axes.len());
            space.axes.push(Axis { fact, values, free, tests, follows: Follows::Nothing });
        }
        for axis in 0..space.axes.len() {
            space.axes[axis].follows = space.follows(ground, axis, &inside, today);
        }
        Some(space)
    }

    /// A condition in this space.
    pub(super) fn form(&self, cond: &Cond) -> Form {
        let atom = |fact: &FactId, test: Test| match self.index.get(fact) {
            Some(axis) => {
                let kind = self.axes[*axis].fact.kind;
                Form::Atom(*axis, self.kinds(*axis, |value| holds(kind, &test, value)))
            }
            None => Form::Unknown,
        };
        match cond {
            Cond::Always => Form::always(),
            Cond::All(parts) => Form::All(parts.iter().map(|part| self.form(part)).collect()),
            Cond::Any(parts) => Form::Any(parts.iter().map(|part| self.form(part)).collect()),
            Cond::Not(part) => self.form(part).not(),
            Cond::Cmp(fact, op, right) => atom(fact, Test::Cmp(*op, *right)),
            Cond::In(fact, values) => atom(fact, Test::In(values.clone())),
            Cond::Some(fact) => atom(fact, Test::Some),
        }
    }

    fn kinds(&self, axis: usize, holds: impl Fn(i32) -> bool) -> Kinds {
        let values = self.axes[axis].values.iter().enumerate();
        values.filter(|(_, value)| holds(**value)).fold(0, |kinds, (bit, _)| kinds | 1 << bit)
    }

    fn kind_of(&self, axis: usize, value: i32) -> Kinds {
        let Axis { fact, tests, .. } = &self.axes[axis];
        let wanted = signature(fact.kind, tests, value);
        self.kinds(axis, |value| signature(fact.kind, tests, value) == wanted)
    }

    /// Nothing said.
    pub(super) fn nothing(&self) -> Vec<Know> {
        let know = |axis: &Axis<'_>| Know {
            can: mask(axis.values.len()),
            sure: 0,
            list: matches!(axis.fact.kind, Kind::Codes | Kind::Numbers),
        };
        self.axes.iter().map(know).collect()
    }

    /// The fact as the engine takes it, from a decided state.
    pub(super) fn value(&self, axis: usize, know: Know) -> (FactId, Value) {
        let Axis { fact, values, .. } = &self.axes[axis];
        let among = |kinds: Kinds| {
            let values = values.iter().enumerate();
            values.filter(move |(bit, _)| kinds & (1 << bit) != 0).map(|(_, value)| *value)
        };
        let value = if know.list {
            Value::List(among(know.sure).collect())
        } else {
            Value::one(among(know.can).next().unwrap_or_default())
        };
        (fact.code, value)
    }
}

/// Everything that tells values of these facts apart.
fn wanted<'c>(
    ground: &Ground<'_>,
    facts: &[&Fact],
    conds: impl Iterator<Item = &'c Cond>,
    inside: &BTreeSet<FactId>,
    today: Day,
) -> BTreeMap<FactId, Vec<Test>> {
    let mut wanted: BTreeMap<FactId, Vec<Test>> = BTreeMap::new();
    let mut want = |fact: FactId, test: Test| {
        let tests = wanted.entry(fact).or_default();
        if !tests.contains(&test) {
            tests.push(test);
        }
    };
    conds.for_each(|cond| tests(cond, &mut want));
    for fact in facts.iter().filter(|fact| decides(fact, inside)) {
        for line in &fact.derive {
            tests(&line.when, &mut want);
            want(fact.code, Test::Is(line.is.clone()));
        }
        if ground.corrects(fact) {
            ground.pages(fact.code).for_each(|(ask, when)| {
                std::iter::once(ask).chain(when).for_each(|cond| tests(cond, &mut want));
            });
        }
    }
    // Dates see what is asked of the months since then.
    for fact in facts {
        if let Some(date) = fact.months_since {
            let of_months = wanted.get(&fact.code).cloned().unwrap_or_default();
            wanted.entry(date).or_default().push(Test::Months(today, of_months));
        }
    }
    wanted
}

fn holds(kind: Kind, test: &Test, value: i32) -> bool {
    signature(kind, std::slice::from_ref(test), value) == [true]
}

fn mask(kinds: usize) -> Kinds {
    if kinds >= Kinds::BITS as usize { Kinds::MAX } else { (1 << kinds) - 1 }
}
