//! The facts that decide some conditions, each with its few kinds of values: finite, so that a search can be exact.

use std::collections::{BTreeMap, BTreeSet};

use engine::{Cond, Day, Fact, FactId, Kind, Value};

use super::{
    form::{Form, Kinds, Know, State},
    ground::{Ground, can_be},
    kinds::{Limits, Test, representatives, signature, tests},
};

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

/// What a fact follows from.
enum Follows {
    Nothing,
    /// From a date: its axis, and the kind of months for each kind of date.
    Months(usize, Vec<Kinds>),
    /// From a table.
    Table {
        lines: Vec<(Form, Kinds)>,
        /// While this is not false, a page asks for it and its answer counts.
        unless: Option<Form>,
    },
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
        let mut wanted: BTreeMap<FactId, Vec<Test>> = BTreeMap::new();
        let mut want = |fact: FactId, test: Test| {
            let tests = wanted.entry(fact).or_default();
            if !tests.contains(&test) {
                tests.push(test);
            }
        };
        conds.for_each(|cond| tests(cond, &mut want));
        for fact in facts.iter().filter(|fact| decides(fact, &inside)) {
            for line in &fact.derive {
                tests(&line.when, &mut want);
                want(fact.code, Test::Is(line.is.clone()));
            }
        }
        // Dates see what is asked of the months since then.
        for fact in &facts {
            if let Some(date) = fact.months_since {
                let of_months = wanted.get(&fact.code).cloned().unwrap_or_default();
                wanted.entry(date).or_default().push(Test::Months(today, of_months));
            }
        }
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

    fn follows(
        &self,
        ground: &Ground<'a>,
        axis: usize,
        inside: &BTreeSet<FactId>,
        today: Day,
    ) -> Follows {
        let Axis { fact, .. } = &self.axes[axis];
        if let Some(date) = fact.months_since.and_then(|date| self.index.get(&date)) {
            let months = |start: &i32| today.full_months_since(Day(*start));
            let dates = self.axes[*date].values.iter();
            return Follows::Months(
                *date,
                dates.map(|date| self.kind_of(axis, months(date))).collect(),
            );
        }
        if !decides(fact, inside) {
            return Follows::Nothing;
        }
        let line = |line: &engine::Derive| {
            let test = Test::Is(line.is.clone());
            (self.form(&line.when), self.kinds(axis, |value| holds(fact.kind, &test, value)))
        };
        let lines = fact.derive.iter().map(line).collect();
        let unless = ground.corrects(fact).then(|| self.asks(ground, fact.code));
        Follows::Table { lines, unless }
    }

    /// When some page asks for the fact.
    fn asks(&self, ground: &Ground<'a>, fact: FactId) -> Form {
        let mut pages = Vec::new();
        for question in &ground.book.questions {
            for field in question.fields.iter().filter(|field| field.fact == fact) {
                let when = std::iter::once(&question.ask).chain(&field.when);
                pages.push(Form::All(when.map(|cond| self.form(cond)).collect()));
            }
        }
        Form::Any(pages)
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

    /// What was said and all that follows from it; `None` if it contradicts itself.
    pub(super) fn propagate(&self, said: &State) -> Option<Vec<Know>> {
        let mut state = said.to_vec();
        for axis in 0..state.len() {
            if let Some(derived) = self.derived(axis, &state) {
                state[axis] = state[axis].and(derived);
            }
            if state[axis].is_contradiction() {
                return None;
            }
        }
        Some(state)
    }

    /// What other facts say about it, if they say anything.
    fn derived(&self, axis: usize, state: &State) -> Option<Know> {
        let list = state[axis].list;
        match &self.axes[axis].follows {
            Follows::Nothing => None,
            Follows::Months(date, kinds) => {
                let dates = kinds.iter().enumerate();
                let possible = dates.filter(|(bit, _)| state[*date].can & (1 << bit) != 0);
                let can = possible.fold(0, |can, (_, kinds)| can | kinds);
                Some(Know { can, sure: 0, list })
            }
            Follows::Table { unless: Some(unless), .. } if !unless.eval(state).is_false() => None,
            Follows::Table { lines, .. } => {
                let (mut sure, mut can) = (0, 0);
                for (when, kinds) in lines {
                    let truth = when.eval(state);
                    can |= if truth.is_false() { 0 } else { *kinds };
                    if truth.is_true() {
                        if !list {
                            return Some(Know { can, sure: 0, list });
                        }
                        sure |= kinds;
                    }
                }
                list.then_some(Know { can, sure, list })
            }
        }
    }

    /// Where to decide so that an atom is decided: at the fact itself, or at one from which it follows.
    pub(super) fn choice(&self, atom: (usize, Kinds), state: &State) -> (usize, Kinds) {
        let (axis, kinds) = atom;
        if self.axes[axis].free {
            return atom;
        }
        match &self.axes[axis].follows {
            Follows::Months(date, months) => {
                let dates = months.iter().enumerate();
                let wanted = dates.filter(|(_, months)| **months & kinds != 0);
                (*date, wanted.fold(0, |dates, (bit, _)| dates | 1 << bit))
            }
            Follows::Table { lines, .. } => {
                let mut lines = lines
                    .iter()
                    .take_while(|(when, _)| state[axis].list || !when.eval(state).is_true());
                let open = lines.find_map(|(when, _)| when.open_atom(state));
                open.map_or(atom, |open| self.choice(open, state))
            }
            Follows::Nothing => atom,
        }
    }

    /// Does what a person said settle it, without the person saying it?
    pub(super) fn follows_alone(&self, axis: usize, said: &State) -> bool {
        let axis_free = self.axes[axis].free;
        !axis_free && self.derived(axis, said).is_some_and(Know::is_decided)
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

/// Can the table say anything with what is inside?
fn decides(fact: &Fact, inside: &BTreeSet<FactId>) -> bool {
    fact.derive.iter().any(|line| can_be(&line.when, true, inside))
}

fn holds(kind: Kind, test: &Test, value: i32) -> bool {
    signature(kind, std::slice::from_ref(test), value) == [true]
}

fn mask(kinds: usize) -> Kinds {
    if kinds >= Kinds::BITS as usize { Kinds::MAX } else { (1 << kinds) - 1 }
}
