//! Recommendations that would harm (guide section 7), over all statuses, ages and places. Each guard is data; these tests
//! hold whatever the data says.

use std::sync::OnceLock;

use engine::{Class, Facts, Outcome, Value, Verdict, evaluate};
use tests::content::{content, today};

/// A child, a youth, a young adult, an adult, an old person.
const AGES: [i32; 7] = [8, 13, 16, 22, 35, 52, 70];
const WISHES: [&[&str]; 4] = [&[], &["deutsch"], &["arbeit"], &["ausbildung", "anerkennung"]];

/// One person of the grid.
struct Person {
    name: String,
    status: Option<String>,
    age: i32,
    outcome: Outcome<'static>,
}

/// Everyone, evaluated once for all tests.
fn people() -> &'static [Person] {
    static PEOPLE: OnceLock<Vec<Person>> = OnceLock::new();
    PEOPLE.get_or_init(everyone)
}

/// Everyone: each status and none asked yet, each age, in the region and unplaced, with different wishes.
fn everyone() -> Vec<Person> {
    let book = &content().book;
    let fact = |id: &str| book.fact_by_id(id).expect("the pack declares it");
    let (status, age, region, goals) = (fact("status"), fact("age"), fact("region"), fact("goals"));
    let statuses = status.values.iter().map(|(code, id)| (Some(*code), Some(id.clone())));
    let places = content().places.iter().map(|place| Some(place.code)).take(2).chain([None]);
    let places: Vec<Option<i32>> = places.collect();
    let locals = content().locals();
    let mut people = Vec::new();
    for (code, id) in statuses.chain([(None, None)]) {
        for years in AGES {
            for place in &places {
                for wishes in WISHES {
                    let wished = wishes
                        .iter()
                        .map(|wish| goals.value_code(wish).expect("the pack declares it"))
                        .collect();
                    let known = [
                        code.map(|code| (status.code, Value::one(code))),
                        place.map(|place| (region.code, Value::one(place))),
                        Some((age.code, Value::one(years))),
                        Some((goals.code, Value::List(wished))),
                    ];
                    let facts = Facts::resolve(book, known.into_iter().flatten(), today());
                    let outcome = evaluate(book, &locals, "de", facts, today());
                    let name = format!("{id:?}, {years} years, place {place:?}, wishes {wishes:?}");
                    people.push(Person { name, status: id.clone(), age: years, outcome });
                }
            }
        }
    }
    people
}

#[test]
fn h1_without_a_known_paper_no_public_body_is_recommended() {
    let careful = |status: &Option<String>| {
        status.as_deref().is_none_or(|status| ["none", "unknown"].contains(&status))
    };
    for person in people().iter().filter(|person| careful(&person.status)) {
        for card in &person.outcome.cards {
            let door = person.outcome.door(card.offer_type).unwrap();
            let kind = door.offer_type;
            assert!(!kind.public_body || kind.school, "{}: {}", person.name, kind.id);
            for index in &door.locals {
                let offer = &content().offers[*index];
                let carrier = content().organisation(&offer.organisation).unwrap();
                let reports = carrier.public_body && offer.anonymous != Some(true) && !kind.school;
                assert!(!reports, "{}: {} at {}", person.name, kind.id, carrier.id);
            }
        }
    }
}

#[test]
fn h1_offices_that_must_report_stand_behind_advice() {
    let reported =
        ["eu_jobseeker", "ae:16b", "ae:16d-1", "ae:18a", "ae:18b", "ae:18g", "ae:20", "ae:21"];
    let offices = ["jobcenter_sgb2", "sgb12_sozialamt", "asylblg_sozialamt"];
    for person in people() {
        if !person.status.as_deref().is_some_and(|status| reported.contains(&status)) {
            continue;
        }
        for office in offices {
            let kind = content().book.type_by_id(office).unwrap();
            let door = person.outcome.door(kind.code).unwrap();
            assert!(door.advice_first || door.hidden, "{}: {office}", person.name);
            let carded = person.outcome.cards.iter().any(|card| card.offer_type == kind.code);
            assert!(!carded, "{}: {office} is a card", person.name);
        }
    }
}

#[test]
fn h8_titles_and_rights_are_never_cards() {
    for person in people() {
        for card in &person.outcome.cards {
            let class = person.outcome.door(card.offer_type).unwrap().offer_type.class;
            assert!(!matches!(class, Class::Title | Class::Right), "{}: {card:?}", person.name);
        }
    }
}

#[test]
fn h13_children_get_no_jobs_offices_or_titles_and_youth_always_get_the_jmd() {
    let never = [
        "jobcenter_sgb2",
        "agentur_fuer_arbeit",
        "beschaeftigung",
        "minijob",
        "ausbildung_betrieblich",
    ];
    let jmd = content().book.type_by_id("jmd").unwrap().code;
    for person in people() {
        if person.age < 15 {
            for door in person.outcome.doors.iter().filter(|door| !door.hidden) {
                let kind = door.offer_type;
                assert!(kind.class != Class::Title, "{}: {}", person.name, kind.id);
                assert!(!never.contains(&kind.id.as_str()), "{}: {}", person.name, kind.id);
            }
        }
        if (12..18).contains(&person.age)
            && person.outcome.door(jmd).unwrap().verdict != Verdict::No
        {
            let carded = person.outcome.cards.iter().any(|card| card.offer_type == jmd);
            assert!(carded, "{}: no jmd among {:?}", person.name, person.outcome.cards);
        }
    }
}

#[test]
fn h15_nobody_meets_a_dead_end() {
    let mut dead_ends = Vec::new();
    // Under twelve only the parents' round is meant (guide section 2).
    for person in people().iter().filter(|person| person.age >= 12) {
        let open: Vec<_> = person
            .outcome
            .doors
            .iter()
            .filter(|door| door.is_relevant_and_open() && !door.advice_first)
            .collect();
        let talks = open.iter().any(|door| door.offer_type.class == Class::Adviser);
        if open.len() < 3 || !talks {
            let open: Vec<&str> = open.iter().map(|door| door.offer_type.id.as_str()).collect();
            dead_ends.push(format!("{}: {open:?}", person.name));
        }
        assert!(
            !person.outcome.cards.is_empty() && person.outcome.cards.len() <= 5,
            "{}",
            person.name
        );
    }
    assert!(
        dead_ends.is_empty(),
        "{} dead ends, e.g.\n{}",
        dead_ends.len(),
        dead_ends[..dead_ends.len().min(12)].join("\n")
    );
}

#[test]
fn h15_there_is_a_person_to_talk_to_among_the_first_three_cards() {
    for person in people().iter().filter(|person| person.age >= 12) {
        let mut first = person
            .outcome
            .cards
            .iter()
            .take(3)
            .map(|card| person.outcome.door(card.offer_type).unwrap());
        let talks = first.any(|door| door.offer_type.class == Class::Adviser);
        assert!(talks, "{}: {:?}", person.name, person.outcome.cards);
    }
}

#[test]
fn h15_who_says_nothing_still_gets_three_doors_and_a_person_to_talk_to() {
    let book = &content().book;
    let outcome = evaluate(book, &content().locals(), "de", Facts::default(), today());
    let doors: Vec<_> =
        outcome.cards.iter().map(|card| outcome.door(card.offer_type).unwrap()).collect();
    assert!(doors.len() >= 3, "{:?}", outcome.cards);
    assert!(doors.iter().any(|door| door.offer_type.class == Class::Adviser));
}

#[test]
fn every_closed_door_names_its_reason() {
    for person in people() {
        for door in person.outcome.doors.iter().filter(|door| door.verdict == Verdict::No) {
            assert!(
                door.cited.iter().any(|cited| cited.truth.is_true()),
                "{}: {}",
                person.name,
                door.offer_type.id
            );
        }
    }
}
