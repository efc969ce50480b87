//! What must not change an outcome.

use serde_json::{Value, json};

use super::{mother, on_the_day, outcomes, run};

/// All orders of the keys that a rotation or a swap of neighbours makes.
fn orders(persona: &Value) -> Vec<String> {
    let entries: Vec<String> = persona
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| format!("{}:{value}", Value::from(name.as_str())))
        .collect();
    let written = |entries: &[String]| {
        format!("{{\"eval_date\":\"2026-11-22\",\"persona\":{{{}}}}}", entries.join(","))
    };
    let mut orders = Vec::new();
    for turn in 0..entries.len() {
        let mut turned = entries.clone();
        turned.rotate_left(turn);
        orders.push(written(&turned));
        turned.reverse();
        orders.push(written(&turned));
        let mut swapped = entries.clone();
        let last = swapped.len() - 1;
        swapped.swap(turn, last);
        orders.push(written(&swapped));
    }
    orders
}

#[test]
fn neither_the_order_of_the_facts_nor_other_people_change_an_outcome() {
    let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/published.json");
    let cases: Vec<Value> = serde_json::from_slice(&std::fs::read(cases).unwrap()).unwrap();
    let people: Vec<&Value> = cases.iter().step_by(9).map(|case| &case["persona"]).collect();
    assert!(people.len() > 5);
    let input: Vec<Vec<String>> = people.iter().map(|persona| orders(persona)).collect();
    let mut found = outcomes(&input.concat().join("\n")).into_iter();
    for orders in &input {
        let mut outcomes = found.by_ref().take(orders.len()).map(|mut outcome| {
            outcome["index"] = Value::Null;
            outcome
        });
        let first = outcomes.next().unwrap();
        assert!(outcomes.all(|outcome| outcome == first), "{}", orders[0]);
    }
    assert_eq!(found.next(), None);
}

#[test]
fn twice_the_same_input_gives_the_same_bytes() {
    let input = format!("{}\n{}", mother(), on_the_day(json!({"status": "duldung:60b"})));
    let bytes = || run(&["-", "--lang", "de"], input.as_bytes()).stdout;
    assert_eq!(bytes(), bytes());
}
