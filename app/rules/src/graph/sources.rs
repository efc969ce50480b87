//! Where facts come from.

use engine::{Book, Cond, Fact, FactId, question::Question};

/// The facts that a question writes.
pub(super) fn fields(question: &Question) -> impl Iterator<Item = FactId> {
    question.fields.iter().map(|field| field.fact)
}

/// The facts that a condition names.
pub(super) fn facts_of(cond: &Cond) -> Vec<FactId> {
    let mut facts = Vec::new();
    cond.each_fact(&mut |fact| facts.push(fact));
    facts
}

/// What a fact follows from, in one step.
pub(super) fn causes(fact: &Fact) -> Vec<FactId> {
    let lines = fact.derive.iter().flat_map(|line| facts_of(&line.when));
    fact.months_since.into_iter().chain(lines).collect()
}

/// These facts and all they may follow from.
pub(super) fn upstream(book: &Book, named: &[FactId]) -> Vec<FactId> {
    let mut reached = named.to_vec();
    let mut next = 0;
    while let Some(code) = reached.get(next).copied() {
        next += 1;
        for cause in book.fact(code).into_iter().flat_map(causes) {
            if !reached.contains(&cause) {
                reached.push(cause);
            }
        }
    }
    reached
}
