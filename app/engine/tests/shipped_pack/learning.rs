//! Knowing more never turns one decided verdict into another.

use engine::{Door, Fact, FactId, Facts, Outcome, Value, Verdict};
use proptest::prelude::*;

use crate::{
    common::{content, people::Pick, today},
    evaluate, people, picks, resolve, told,
};

/// A fact that only the person can tell.
fn is_base(fact: &Fact) -> bool {
    fact.months_since.is_none() && fact.derive.is_empty()
}

/// Does the situation say of a presumed fact what was presumed before, or still nothing?
fn as_presumed(fact: &Fact, facts: &Facts) -> bool {
    let known = facts.get(fact.code);
    known.is_none_or(|known| known.fixed() == fact.presume)
}

/// Is a duration that followed from the length of the stay still possible when its own date is known? No paper is older
/// than the stay; a person who says so says two things that cannot both be true.
fn is_possible(fact: &Fact, before: &Facts, after: &Facts) -> bool {
    let bounds = |value: &Value| match value {
        Value::Range(low, high) => (*low, *high),
        Value::OneOf(some) | Value::List(some) => (some[0], some[some.len() - 1]),
    };
    let (Some(before), Some(after)) = (before.get(fact.code), after.get(fact.code)) else {
        return true;
    };
    let ((low, high), (least, most)) = (bounds(before), bounds(after));
    low <= least && most <= high
}

/// Facts that are told in two ways: by their own date, and by what is known of the stay.
fn told_twice() -> impl Iterator<Item = &'static Fact> {
    let facts = content().book.facts.iter();
    facts.filter(|fact| fact.months_since.is_some() && !fact.derive.is_empty())
}

/// The facts that a situation leaves to presumption.
fn presumptions(facts: &Facts) -> Vec<&'static Fact> {
    let presumed = content().book.facts.iter().filter(|fact| fact.presume.is_some());
    presumed.filter(|fact| facts.get(fact.code).is_none()).collect()
}

/// Exact answers added to what is known, as far as they fit together and leave every presumption as it was presumed.
fn completed(known: &[(FactId, Value)], whole: &[(FactId, Value)]) -> Vec<(FactId, Value)> {
    let book = &content().book;
    let before = resolve(known);
    let presumed = presumptions(&before);
    let is_known = |fact: FactId| known.iter().any(|(other, _)| *other == fact);
    let added = whole.iter().filter(|(fact, _)| !is_known(*fact));
    let mut all: Vec<_> = known.iter().chain(added).cloned().collect();
    loop {
        let facts = resolve(&all);
        let impossible = told_twice().filter(|fact| !is_possible(fact, &before, &facts));
        let broken = presumed.iter().copied().filter(|fact| !as_presumed(fact, &facts));
        let broken = broken.chain(impossible);
        let broken: Vec<FactId> = broken.map(|fact| fact.code).collect();
        if broken.is_empty() {
            return all;
        }
        let breaks = |fact: FactId| {
            let reached = book.influenced_by(std::iter::once(fact));
            reached.iter().any(|reached| broken.contains(reached))
        };
        all.retain(|(fact, _)| is_known(*fact) || !breaks(*fact));
    }
}

/// One person twice: as half known as the picks say, and with an exact answer to everything else.
fn half_and_whole() -> impl Strategy<Value = (Vec<Pick>, Vec<u32>)> {
    (picks(), prop::collection::vec(any::<u32>(), content().book.facts.len()))
}

fn door<'o>(outcome: &'o Outcome<'static>, like: &Door<'_>) -> &'o Door<'static> {
    outcome.door(like.offer_type.code).expect("every offer type has a door")
}

proptest! {
    #![proptest_config(crate::cases(256))]

    #[test]
    fn a_decided_verdict_agrees_with_every_completion((picks, others) in half_and_whole()) {
        let known = people().known(&picks);
        let exact = picks.iter().map(|(fact, value, _)| (*fact, *value, 0)).collect::<Vec<_>>();
        let exact = people().known(&exact);
        let base = content().book.facts.iter().zip(others).filter(|(fact, _)| is_base(fact));
        let others: Vec<_> = base.map(|(fact, pick)| (fact.code, people().exact(fact, pick))).collect();
        let whole = completed(&exact, &others);
        let presumed = presumptions(&resolve(&known));
        let resolved = resolve(&whole);
        prop_assume!(presumed.iter().all(|fact| as_presumed(fact, &resolved)));
        let (half, full) = (evaluate(&known), evaluate(&whole));
        for before in half.doors.iter().filter(|door| door.verdict != Verdict::Unknown) {
            let after = door(&full, before);
            prop_assert_eq!(
                before.verdict, after.verdict,
                "{}\nhalf known: {}\ncompleted: {}", before.offer_type.id, told(&known), told(&whole)
            );
        }
    }

    #[test]
    fn one_more_fact_never_turns_a_decided_verdict_into_another(picks in picks(), learned: (u16, u32)) {
        let known = people().known(&picks);
        let before = evaluate(&known);
        let all = &content().book.facts;
        let fact = &all[usize::from(learned.0) % all.len()];
        prop_assume!(before.facts.get(fact.code).is_none());
        let mut more = known.clone();
        more.push((fact.code, people().exact(fact, learned.1)));
        let after = evaluate(&more);
        prop_assume!(told_twice().all(|fact| is_possible(fact, &before.facts, &after.facts)));
        // What follows from a presumption is presumed too: whoever is taken to be thirty is no young parent.
        let assumed = before.facts.presumed(&content().book, today());
        let known_now = assumed.get(fact.code);
        prop_assume!(known_now.is_none() || known_now == after.facts.get(fact.code));
        let reached = content().book.influenced_by(std::iter::once(fact.code));
        for one in before.doors.iter().filter(|door| door.verdict != Verdict::Unknown) {
            let other = door(&after, one);
            let leans = one.presumed.iter().filter(|presumed| reached.contains(presumed));
            let leans = leans.filter_map(|presumed| content().book.fact(*presumed));
            let otherwise: Vec<_> = leans.filter(|fact| !as_presumed(fact, &after.facts)).collect();
            if otherwise.is_empty() {
                prop_assert_eq!(
                    one.verdict, other.verdict,
                    "{}\nknown: {}\nlearned: {}", one.offer_type.id, told(&known), told(&more[known.len()..])
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(crate::cases(128))]

    #[test]
    fn a_helpers_table_names_every_case(picks in prop::collection::vec(any::<u32>(), content().book.facts.len())) {
        let facts = content().book.facts.iter().zip(picks);
        let base = facts.filter(|(fact, _)| is_base(fact) && fact.presume.is_none());
        let known: Vec<_> = base.map(|(fact, pick)| (fact.code, people().exact(fact, pick))).collect();
        let facts = resolve(&known).presumed(&content().book, today());
        for helper in content().book.facts.iter().filter(|fact| fact.helper) {
            let open = helper.derive.iter().find(|line| line.when.eval(&facts) == engine::Truth::Unknown);
            let told = || format!("{} of {}", helper.id, told(&known));
            prop_assert!(open.is_some() || facts.get(helper.code).is_some(), "{}", told());
        }
    }
}
