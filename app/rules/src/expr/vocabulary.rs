//! The names conditions may use: facts with their values, sets of values.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use engine::{Fact, FactId};

/// A named set of values of one fact.
#[derive(Clone, Debug)]
pub(crate) struct Set {
    pub(crate) fact: FactId,
    pub(crate) values: Vec<i32>,
}

/// Everything a condition may name.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    pub(crate) facts: Vec<Fact>,
    by_id: HashMap<String, usize>,
    /// Code facts whose values stand in an order.
    pub(crate) ordered: BTreeSet<FactId>,
    pub(crate) sets: BTreeMap<String, Set>,
    /// Facts whose entry could not be read; that is told there.
    pub(crate) broken: BTreeSet<String>,
}

impl Vocabulary {
    /// An empty vocabulary that knows which facts are missing for a reason already told.
    pub(crate) fn with_broken(broken: BTreeSet<String>) -> Self {
        Self { broken, ..Self::default() }
    }

    pub(crate) fn add(&mut self, fact: Fact) {
        self.by_id.insert(fact.id.clone(), self.facts.len());
        self.facts.push(fact);
    }

    pub(crate) fn fact(&self, id: &str) -> Option<&Fact> {
        self.by_id.get(id).and_then(|index| self.facts.get(*index))
    }

    pub(crate) fn fact_mut(&mut self, id: &str) -> Option<&mut Fact> {
        self.by_id.get(id).and_then(|index| self.facts.get_mut(*index))
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.facts.iter().map(|fact| fact.id.as_str())
    }
}
