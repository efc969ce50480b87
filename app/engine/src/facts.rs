//! One person's situation: what was answered, and what follows from it today.

use crate::{Book, Day, Fact, FactId, Kind, Truth, Value};

/// Everything known, given or derived, at one date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    values: Vec<Option<Value>>,
    given: Vec<FactId>,
}

impl Facts {
    /// The facts given, and all that derives from them on `today`.
    pub fn resolve(
        book: &Book,
        given: impl IntoIterator<Item = (FactId, Value)>,
        today: Day,
    ) -> Self {
        Self::resolve_some(&book.derived().collect::<Vec<_>>(), given, today)
    }

    /// The facts given, and of all that derives from them only these: enough for one offer type.
    pub(crate) fn resolve_some(
        derived: &[&Fact],
        given: impl IntoIterator<Item = (FactId, Value)>,
        today: Day,
    ) -> Self {
        let mut facts = Self::default();
        for (fact, value) in given {
            facts.give(fact, value);
        }
        facts.derive(derived, today);
        facts
    }

    /// The same situation with every presumption of the pack filled in, and what derives from them.
    pub fn presumed(&self, book: &Book, today: Day) -> Self {
        let assumed = book.facts.iter().filter(|fact| self.get(fact.code).is_none());
        let assumed = assumed.filter_map(|fact| Some((fact.code, Value::one(fact.presume?))));
        Self::resolve(book, self.all_given().chain(assumed), today)
    }

    /// What was said, by the facts' codes.
    pub fn all_given(&self) -> impl Iterator<Item = (FactId, Value)> {
        self.given.iter().filter_map(|fact| Some((*fact, self.get(*fact)?.clone())))
    }

    /// What is known of a fact; `None` if nothing.
    pub fn get(&self, fact: FactId) -> Option<&Value> {
        self.values.get(usize::from(fact.0)).and_then(Option::as_ref)
    }

    /// The fixed value of a fact.
    pub fn fixed(&self, fact: FactId) -> Option<i32> {
        self.get(fact).and_then(Value::fixed)
    }

    /// Was it said by the person, not derived?
    pub fn is_given(&self, fact: FactId) -> bool {
        self.given.binary_search(&fact).is_ok()
    }

    /// The same situation without one fact and all that follows from it.
    pub fn without(&self, book: &Book, fact: FactId, today: Day) -> Self {
        Self::resolve(book, self.all_given().filter(|(given, _)| *given != fact), today)
    }

    /// The same for a fact of which is known what may follow from it: only that is worked out anew.
    pub(crate) fn without_known(&self, fact: FactId, follows: &[&Fact], today: Day) -> Self {
        let mut facts = self.clone();
        facts.given.retain(|given| *given != fact);
        facts.set(fact, None);
        for follows in follows.iter().filter(|follows| !self.is_given(follows.code)) {
            facts.set(follows.code, None);
        }
        facts.derive(follows, today);
        facts
    }

    /// The same, and what is `presumed` with it, if one fact had this value. `follows`: all that may follow from it.
    pub(crate) fn supposing(
        &self,
        presumed: &Self,
        fact: FactId,
        value: &Value,
        follows: &[&Fact],
        today: Day,
    ) -> Self {
        let unsaid = || follows.iter().filter(|follows| !self.is_given(follows.code));
        let mut plain = self.clone();
        let mut supposed = presumed.clone();
        for facts in [&mut plain, &mut supposed] {
            facts.set(fact, Some(value.clone()));
            unsaid().for_each(|follows| facts.set(follows.code, None));
        }
        plain.derive(follows, today);
        // What is presumed of what does not follow counts as said.
        for follows in unsaid().filter(|follows| plain.get(follows.code).is_none()) {
            supposed.set(follows.code, follows.presume.map(Value::one));
        }
        supposed.derive(follows, today);
        supposed
    }

    fn give(&mut self, fact: FactId, value: Value) {
        self.set(fact, Some(value));
        // By code, not as they came: of two answers that close a door alike, the same one is named in every order.
        if let Err(place) = self.given.binary_search(&fact) {
            self.given.insert(place, fact);
        }
    }

    fn set(&mut self, fact: FactId, value: Option<Value>) {
        let index = usize::from(fact.0);
        if self.values.len() <= index {
            self.values.resize(index + 1, None);
        }
        self.values[index] = value;
    }

    /// Derivations may build on derivations in any order, so passes repeat until nothing new follows. The pack's checker
    /// refuses cycles; the bound only keeps a broken pack from hanging a phone.
    fn derive(&mut self, derived: &[&Fact], today: Day) {
        let open: Vec<&Fact> =
            derived.iter().copied().filter(|fact| self.get(fact.code).is_none()).collect();
        for _ in 0..=open.len().min(16) {
            let mut changed = false;
            for fact in &open {
                let value = self.derived(fact, today);
                if self.get(fact.code) != value.as_ref() {
                    self.set(fact.code, value);
                    changed = true;
                }
            }
            if !changed {
                return;
            }
        }
    }

    fn derived(&self, fact: &Fact, today: Day) -> Option<Value> {
        if let Some(Value::Range(from, to)) = fact.months_since.and_then(|date| self.get(date)) {
            let months = |start: i32| today.full_months_since(Day(start));
            return Some(Value::Range(months(*to), months(*from)));
        }
        if fact.derive.is_empty() {
            return None;
        }
        if fact.kind == Kind::Codes {
            return self.derived_set(fact);
        }
        let mut candidates = Vec::new();
        let mut half_known = fact.helper && !fact.incidental;
        for line in &fact.derive {
            match line.when.eval(self) {
                Truth::False => {}
                Truth::Unknown => {
                    candidates.extend_from_slice(&line.is);
                    let mut known = |source| half_known &= self.get(source).is_some();
                    line.when.each_open_fact(self, &mut known);
                }
                Truth::True => {
                    candidates.extend_from_slice(&line.is);
                    return among(fact.kind, candidates);
                }
            }
        }
        // A helper's table names every case. So whatever becomes of what is known in part, it is one of these lines; while
        // something is not known at all, nothing follows, and a presumption counts.
        if half_known { among(fact.kind, candidates) } else { None }
    }

    /// For a set all true lines add up; while a line is open the set is not complete and stays unknown.
    fn derived_set(&self, fact: &Fact) -> Option<Value> {
        let mut set = Vec::new();
        for line in &fact.derive {
            match line.when.eval(self) {
                Truth::False => {}
                Truth::Unknown => return None,
                Truth::True => {
                    for value in &line.is {
                        if !set.contains(value) {
                            set.push(*value);
                        }
                    }
                }
            }
        }
        Some(Value::List(set))
    }
}

/// Candidates as knowledge: of numbers and days a table names the lowest and the highest.
fn among(kind: Kind, candidates: Vec<i32>) -> Option<Value> {
    if matches!(kind, Kind::Number | Kind::Date) {
        let (low, high) = (candidates.iter().min()?, candidates.iter().max()?);
        return Some(Value::Range(*low, *high));
    }
    Value::candidates(candidates)
}
