//! Verdicts, what they cite and what they wait for.

use engine::{Book, Day, FactId, Facts, Value, Verdict, World};

use crate::world::{CHILD, COURSE, ENTRY, MONTHS, PAPER, book, facts, today};

fn course(book: &Book, known: &[(FactId, Value)], day: Day) -> (Verdict, Vec<String>, Vec<FactId>) {
    let outcome = World::new(book, vec![], day)
        .evaluate("de", Facts::resolve(book, known.iter().cloned(), day));
    let door = outcome.door(COURSE).expect("every type has a door");
    let cited = door.cited.iter().map(|cited| cited.rule.id.clone()).collect();
    (door.verdict, cited, door.missing.clone())
}

#[test]
fn a_verdict_cites_its_rules_and_names_what_is_missing() {
    let book = book();
    let card = (PAPER, Value::one(1));
    let (verdict, cited, missing) = course(&book, std::slice::from_ref(&card), today());
    assert_eq!((verdict, missing), (Verdict::Unknown, vec![MONTHS]));
    assert_eq!(cited, ["C", "Y"]);
    let (verdict, cited, _) = course(&book, &[card.clone(), (MONTHS, Value::Range(2, 9))], today());
    assert_eq!((verdict, cited), (Verdict::Yes, vec!["Y".to_owned()]));
    let (verdict, ..) = course(&book, &[card, (MONTHS, Value::one(12))], today());
    assert_eq!(verdict, Verdict::Conditional);
    let (verdict, cited, _) = course(&book, &[(PAPER, Value::one(3))], today());
    assert_eq!((verdict, cited), (Verdict::No, vec!["D".to_owned()]));
}

#[test]
fn rules_follow_the_date_given() {
    let book = book();
    let known = [(PAPER, Value::one(1)), (MONTHS, Value::one(2))];
    assert_eq!(course(&book, &known, Day::from_ymd(2026, 12, 31)).0, Verdict::Yes);
    assert_eq!(course(&book, &known, Day::from_ymd(2027, 1, 1)).0, Verdict::No);
}

#[test]
fn durations_derive_from_dates_and_a_given_duration_wins() {
    let book = book();
    let (from, to) = Day::month(2026, 1);
    let entry = (ENTRY, Value::Range(from.0, to.0));
    assert_eq!(facts(&book, std::slice::from_ref(&entry)).get(MONTHS), Some(&Value::Range(9, 10)));
    let given = facts(&book, &[entry, (MONTHS, Value::one(3))]);
    assert_eq!(given.fixed(MONTHS), Some(3));
}

#[test]
fn an_open_line_of_a_derivation_adds_its_candidates() {
    let book = book();
    let known = facts(&book, &[(PAPER, Value::one(1))]);
    assert_eq!(known.get(CHILD), Some(&Value::OneOf(vec![0, 1])));
    let known = facts(&book, &[(PAPER, Value::one(1)), (MONTHS, Value::one(0))]);
    assert_eq!(known.fixed(CHILD), Some(0));
}
