//! Derivations that lead back to themselves would never settle.

use std::collections::BTreeSet;

use engine::{Fact, FactId};

/// Each cycle once: the fact where it was entered, and the way around.
pub(super) fn find(facts: &[Fact]) -> Vec<(String, String)> {
    let mut search = Search { facts, done: BTreeSet::new(), path: Vec::new(), found: Vec::new() };
    for fact in facts {
        search.visit(fact);
    }
    search.found
}

struct Search<'a> {
    facts: &'a [Fact],
    done: BTreeSet<FactId>,
    path: Vec<&'a Fact>,
    found: Vec<(String, String)>,
}

impl<'a> Search<'a> {
    fn visit(&mut self, fact: &'a Fact) {
        if let Some(start) = self.path.iter().position(|other| other.code == fact.code) {
            let around = self.path[start..].iter().chain(std::iter::once(&fact));
            let around: Vec<&str> = around.map(|fact| fact.id.as_str()).collect();
            self.found.push((fact.id.clone(), around.join(" <- ")));
            return;
        }
        if self.done.contains(&fact.code) {
            return;
        }
        self.path.push(fact);
        for cause in causes(fact) {
            if let Some(cause) = self.facts.iter().find(|other| other.code == cause) {
                self.visit(cause);
            }
        }
        self.path.pop();
        self.done.insert(fact.code);
    }
}

fn causes(fact: &Fact) -> BTreeSet<FactId> {
    let mut causes: BTreeSet<FactId> = fact.months_since.into_iter().collect();
    for line in &fact.derive {
        line.when.each_fact(&mut |cause| {
            causes.insert(cause);
        });
    }
    causes
}
