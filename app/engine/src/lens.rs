//! "What if": the verdict on one offer type under other facts, without evaluating the rest of the world.

use crate::{Cond, Day, Fact, FactId, Facts, Rule, Value, World, rule::Ruling, rule::combine};

/// The rules of one offer type and the part of the vocabulary that they read.
pub(crate) struct Lens<'a> {
    pub(crate) rules: Vec<&'a Rule>,
    /// Every fact that the rules name, and every fact from which those may follow.
    pub(crate) reads: Vec<FactId>,
    derived: Vec<&'a Fact>,
    presumed: Vec<(FactId, i32)>,
}

impl<'a> Lens<'a> {
    pub(crate) fn new(world: &World<'a>, shelf: usize) -> Self {
        let rules: Vec<&Rule> = world.rules(shelf).collect();
        let mut reads = Vec::new();
        for rule in &rules {
            rule.when.each_fact(&mut |fact| remember(&mut reads, fact));
        }
        let mut next = 0;
        while let Some(code) = reads.get(next) {
            let fact = world.book.fact(*code);
            next += 1;
            for source in fact.into_iter().flat_map(sources) {
                remember(&mut reads, source);
            }
        }
        let known = |fact: &&Fact| reads.contains(&fact.code);
        let derived = world.book.derived().filter(known).collect();
        let presumed = world.book.facts.iter().filter(known);
        let presumed = presumed.filter_map(|fact| Some((fact.code, fact.presume?))).collect();
        Self { rules, reads, derived, presumed }
    }

    /// The situation as far as these rules see it, what is presumed filled in.
    pub(crate) fn situation(&self, given: &[(FactId, Value)], today: Day) -> Facts {
        let facts = Facts::resolve_some(&self.derived, given.iter().cloned(), today);
        let unsaid = self.presumed.iter().filter(|(fact, _)| facts.get(*fact).is_none());
        let assumed: Vec<_> = unsaid.map(|(fact, value)| (*fact, Value::one(*value))).collect();
        if assumed.is_empty() {
            return facts;
        }
        Facts::resolve_some(&self.derived, given.iter().cloned().chain(assumed), today)
    }

    pub(crate) fn ruling(&self, facts: &Facts) -> Ruling<'a> {
        combine(self.rules.iter().copied(), facts)
    }

    /// Calls `visit` with every condition that may matter here: of the rules, and of the facts they read.
    pub(crate) fn each_cond(&self, visit: &mut impl FnMut(&Cond)) {
        self.rules.iter().for_each(|rule| visit(&rule.when));
        self.derived.iter().flat_map(|fact| &fact.derive).for_each(|line| visit(&line.when));
    }
}

/// The facts from which a derived fact follows.
fn sources(fact: &Fact) -> Vec<FactId> {
    let mut sources: Vec<FactId> = fact.months_since.into_iter().collect();
    for line in &fact.derive {
        line.when.each_fact(&mut |source| remember(&mut sources, source));
    }
    sources
}

fn remember(facts: &mut Vec<FactId>, fact: FactId) {
    if !facts.contains(&fact) {
        facts.push(fact);
    }
}
