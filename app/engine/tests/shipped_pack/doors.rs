//! What is said about a closed or undecided door is true: the ways open it, the excluding answer closes it, the deciding
//! facts decide it.

use std::{
    collections::HashMap,
    sync::{Mutex, OnceLock},
};

use engine::{
    Day, FactId, Facts, Kind, Value, Verdict, World,
    open_door::{Change, Step, Way},
};
use proptest::prelude::*;

use crate::{
    common::{content, today, world},
    evaluate, people, picks, told,
};

/// Guard H14, as facts: German level, time, registration, contract, hours, recognition stage, child care, a course.
const MAY_CHANGE: [&str; 8] = [
    "german_level",
    "registered_agentur",
    "training_contract",
    "employed",
    "hours_per_week",
    "recognition_stage",
    "care_secured",
    "integrationskurs_state",
];

type Known = Vec<(FactId, Value)>;

/// The world on another day, without local offers: they change no verdict.
fn world_on(day: Day) -> &'static World<'static> {
    static WORLDS: OnceLock<Mutex<HashMap<Day, &'static World<'static>>>> = OnceLock::new();
    let worlds = WORLDS.get_or_init(Mutex::default);
    let mut worlds = worlds.lock().expect("no property panics while it holds the worlds");
    let new = || &*Box::leak(Box::new(World::new(&content().book, Vec::new(), day)));
    worlds.entry(day).or_insert_with(new)
}

/// The person after these steps, and the day on which they are done.
fn after(known: &Known, steps: &[Step<'_>]) -> (Known, Day) {
    let (mut known, mut day) = (known.clone(), today());
    for step in steps {
        match (&step.opening.change, step.fact) {
            (Change::Wait(durations, _), _) => {
                day = step.from.expect("waiting ends on a day");
                let ((year, month, _), (now, this, _)) = (day.ymd(), today().ymd());
                let months = (year - now) * 12 + month - this;
                for (_, value) in known.iter_mut().filter(|(fact, _)| durations.contains(fact)) {
                    *value = match value {
                        Value::Range(low, high) => Value::Range(*low + months, *high + months),
                        Value::OneOf(some) => {
                            Value::OneOf(some.iter().map(|one| one + months).collect())
                        }
                        Value::List(_) => unreachable!("a duration is no list"),
                    };
                }
            }
            (_, Some(fact)) => {
                known.retain(|(other, _)| *other != fact);
                known.push((fact, Value::one(step.value)));
            }
            (_, None) => {}
        }
    }
    (known, day)
}

/// Only changes from the list of guard H14; months pass only for durations.
fn is_allowed(step: &Step<'_>) -> bool {
    let name = |fact: FactId| content().book.fact(fact).map(|fact| fact.id.as_str());
    match &step.opening.change {
        Change::Reach(fact, values) => {
            step.fact == Some(*fact)
                && values.contains(&step.value)
                && name(*fact).is_some_and(|name| MAY_CHANGE.contains(&name))
        }
        Change::Wait(durations, _) => {
            let months = |fact: &FactId| name(*fact).is_some_and(|name| name.contains("months"));
            durations.iter().all(months) && step.from.is_some_and(|from| today() < from)
        }
        Change::Apply(_) => step.fact.is_none(),
    }
}

fn asks_an_office(way: &Way<'_>) -> bool {
    way.steps.iter().any(|step| matches!(step.opening.change, Change::Apply(_)))
}

proptest! {
    #![proptest_config(crate::cases(96))]

    #[test]
    fn every_way_opens_its_door_and_changes_only_what_may_be_named(picks in picks()) {
        let known = people().known(&picks);
        let outcome = evaluate(&known);
        for door in &outcome.doors {
            let ways = world().ways(&outcome, door.offer_type.code);
            prop_assert!(ways.is_empty() || matches!(door.verdict, Verdict::No | Verdict::Conditional));
            for way in ways {
                let context = format!("{} of {}\n{way:?}", door.offer_type.id, told(&known));
                prop_assert!(way.steps.iter().all(is_allowed), "{}", context);
                if asks_an_office(&way) {
                    let decides = |office: &String| door.cited.iter().any(|cited| cited.rule.decided_by.contains(office));
                    let asked = way.steps.iter().any(|step| matches!(&step.opening.change, Change::Apply(office) if decides(office)));
                    prop_assert!(asked, "{}", context);
                    continue;
                }
                let (then, day) = after(&known, &way.steps);
                let facts = Facts::resolve(&content().book, then, day);
                let opened = world_on(day).evaluate("de", facts);
                let verdict = opened.door(door.offer_type.code).map(|door| door.verdict);
                prop_assert_eq!(verdict, Some(way.verdict), "{}", context);
                prop_assert_ne!(way.verdict, Verdict::No, "{}", context);
                prop_assert!(door.verdict == Verdict::No || way.verdict == Verdict::Yes, "{}", context);
            }
        }
    }

    #[test]
    fn the_excluding_answer_is_one_on_which_the_shown_rule_rests(picks in picks()) {
        let known = people().known(&picks);
        let outcome = evaluate(&known);
        for door in &outcome.doors {
            let Some(excluding) = world().excluding(&outcome, door.offer_type.code) else { continue };
            let context = format!("{} of {}", door.offer_type.id, told(&known));
            prop_assert_eq!(door.verdict, Verdict::No, "{}", context);
            let closes = |cited: &engine::Cited<'_>| cited.rule == excluding.rule && cited.truth.is_true();
            prop_assert!(door.cited.iter().any(closes), "{}", context);
            prop_assert!(known.iter().any(|(fact, _)| *fact == excluding.fact), "{}", context);
            let without: Known = known.iter().filter(|(fact, _)| *fact != excluding.fact).cloned().collect();
            let lifted = evaluate(&without);
            let lifted = lifted.door(door.offer_type.code).expect("every offer type has a door");
            // Another rule may still close it, but not the one that is shown.
            let still = lifted.verdict == Verdict::No && lifted.cited.iter().any(closes);
            prop_assert!(!still, "{}: {}", excluding.rule.id, context);
        }
    }

}

proptest! {
    // Each person costs a search for every undecided door.
    #![proptest_config(crate::cases(24))]

    #[test]
    fn the_deciding_facts_decide_whatever_they_are(picks in picks(), values: [u32; 3]) {
        let known = people().known(&picks);
        let outcome = evaluate(&known);
        for door in &outcome.doors {
            let deciding = world().deciding(&outcome, door.offer_type.code);
            prop_assert_eq!(deciding.is_empty(), door.verdict != Verdict::Unknown);
            prop_assert!(deciding.iter().all(|fact| door.missing.contains(fact)));
            if deciding.len() == door.missing.len() {
                continue;
            }
            let mut then = known.clone();
            for (fact, value) in deciding.iter().zip(values) {
                let fact = content().book.fact(*fact).expect("rules name facts of the book");
                let value = possible(&outcome.facts, people().exact(fact, value), fact.code);
                then.retain(|(other, _)| *other != fact.code);
                then.push((fact.code, value));
            }
            let verdict = evaluate(&then).door(door.offer_type.code).map(|door| door.verdict);
            prop_assert_ne!(verdict, Some(Verdict::Unknown), "{}\n{}\n{}", door.offer_type.id, told(&known), told(&then));
        }
    }

    #[test]
    fn where_several_facts_decide_none_of_them_does_alone(picks in picks()) {
        let known = people().known(&picks);
        let outcome = evaluate(&known);
        for door in outcome.doors.iter().filter(|door| door.verdict == Verdict::Unknown) {
            let deciding = world().deciding(&outcome, door.offer_type.code);
            let several = deciding.iter().filter(|_| deciding.len() > 1);
            let yes_or_no = several.filter(|fact| {
                content().book.fact(**fact).is_some_and(|fact| fact.kind == Kind::Bool)
            });
            for fact in yes_or_no {
                let open = [0, 1].into_iter().any(|value| {
                    let mut then = known.clone();
                    then.push((*fact, Value::one(value)));
                    let door = evaluate(&then).door(door.offer_type.code).map(|door| door.verdict);
                    door == Some(Verdict::Unknown)
                });
                prop_assert!(open, "{} {fact:?}\n{}", door.offer_type.id, told(&known));
            }
        }
    }
}

/// The value, or one inside what is already known of the fact.
fn possible(facts: &Facts, value: Value, fact: FactId) -> Value {
    let Some(drawn) = value.fixed() else { return value };
    match facts.get(fact) {
        Some(Value::Range(low, high)) => Value::one(drawn.clamp(*low, *high)),
        Some(Value::OneOf(some)) if !some.contains(&drawn) => Value::one(some[0]),
        _ => value,
    }
}
