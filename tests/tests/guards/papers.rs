//! H2, H6, H8, H14: embassies, moving, titles, and what may be named as opening a door.

use std::collections::BTreeSet;

use engine::{Class, Verdict, open_door::Change};

use crate::people::{Person, people, people_with, world};
use tests::content::{content, workspace};

#[test]
fn h2_who_seeks_or_has_protection_is_told_of_advice_before_any_contact_with_the_embassy() {
    let group = content().book.fact_by_id("status_group").unwrap();
    let protected = ["gestattung", "protection"].map(|id| group.value_code(id));
    for person in people_with(&[("goals", "aufenthalt einbuergerung anerkennung")]) {
        if protected.contains(&person.outcome.facts.fixed(group.code)) {
            assert!(person.is_told("botschaft"), "{}", person.name);
        }
        if person.status.as_deref().is_some_and(|status| status.starts_with("duldung")) {
            assert!(person.is_told("identitaet-mit-beratung"), "{}", person.name);
        }
    }
}

#[test]
fn h2_no_text_sends_anyone_to_an_embassy_or_home() {
    let words =
        ["Botschaft", "Konsulat", "embassy", "consulate", "سفارة", "قنصلية", "Rückkehrberatung"];
    for language in ["de", "en", "ar"] {
        let folder = workspace().join("locales").join(language);
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            for line in lines.filter(|line| words.iter().any(|word| line.contains(word))) {
                assert!(line.starts_with("note-botschaft"), "{}: {line}", path.display());
            }
        }
    }
}

#[test]
fn h6_who_must_live_in_a_place_is_told_to_apply_before_moving() {
    for person in people_with(&[("goals", "umzug")]) {
        let door = person.door("wohnsitzwechsel");
        if door.verdict == Verdict::Conditional
            && !person.has_status(&["unknown", "eu_family", "gb_wa"])
        {
            assert!(person.is_told("erst-umzug-erlaubnis"), "{}", person.name);
        }
        assert!(!person.cards().contains(&"wohnsitzwechsel"), "{}", person.name);
    }
}

#[test]
fn h8_titles_and_rights_are_never_cards_and_lead_to_no_office() {
    for person in people() {
        for card in &person.outcome.cards {
            let class = person.outcome.door(card.offer_type).unwrap().offer_type.class;
            assert!(!matches!(class, Class::Title | Class::Right), "{}: {card:?}", person.name);
        }
        let office = person.door("auslaenderbehoerde");
        assert!(office.advice_first || office.hidden, "{}", person.name);
    }
}

#[test]
fn h8_the_better_paper_for_a_training_stands_before_the_duldung() {
    let place = |id: &str| content().book.types.iter().position(|kind| kind.id == id).unwrap();
    assert!(place("aufenthaltserlaubnis_16g") < place("ausbildungsduldung_60c"));
}

#[test]
fn h8_naturalisation_asks_some_for_another_title_first() {
    let first = [
        "ae:16a", "ae:16b", "ae:17-1", "ae:20", "ae:22", "ae:23a", "ae:24", "ae:25-3", "ae:25-5",
        "ae:104c",
    ];
    for person in people_with(&[
        ("goals", "einbuergerung"),
        ("months_in_germany", "70"),
        ("german_level", "B1"),
    ]) {
        if person.has_status(&first) {
            assert_eq!(person.door("einbuergerung").verdict, Verdict::No, "{}", person.name);
        }
    }
}

/// Guard H14's list: German level, time, registration, contract, hours, recognition stage, child care, a course.
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

#[test]
fn h14_only_changes_from_the_list_are_ever_named() {
    let book = &content().book;
    let name = |fact| book.fact(fact).map_or("", |fact| fact.id.as_str());
    for opening in &book.openings {
        match &opening.change {
            Change::Reach(fact, _) => assert!(MAY_CHANGE.contains(&name(*fact)), "{}", opening.id),
            Change::Wait(durations, _) => {
                assert!(
                    durations.iter().all(|fact| name(*fact).contains("months")),
                    "{}",
                    opening.id
                );
            }
            Change::Apply(office) => {
                assert!(["auslaenderbehoerde", "bamf"].contains(&office.as_str()), "{office}");
            }
        }
    }
}

fn named(person: &Person) -> BTreeSet<&'static str> {
    let closed = person.outcome.doors.iter().filter(|door| door.relevance.is_true());
    let ways = closed.flat_map(|door| world().ways(&person.outcome, door.offer_type.code));
    ways.flat_map(|way| way.steps).map(|step| step.opening.id.as_str()).collect()
}

#[test]
fn h14_nobody_without_a_known_paper_is_sent_to_register() {
    for person in people_with(&[("goals", "arbeit deutsch ausbildung"), ("german_level", "B1")]) {
        if person.status.is_none() || person.has_status(&["none", "unknown"]) {
            assert!(!named(&person).contains("registration"), "{}", person.name);
        }
    }
}

#[test]
fn h14_the_nearest_change_is_named() {
    let waiting = people_with(&[
        ("goals", "arbeit deutsch"),
        ("german_level", "A1"),
        ("months_in_germany", "1"),
        ("employed", "false"),
    ]);
    let expected = [
        ("gestattung", "beschaeftigung", "time"),
        ("duldung:60a-2-3", "beschaeftigung", "time"),
        ("ae:18a", "beschaeftigung", "permit"),
        ("ae:24", "integrationskurs", "admission"),
    ];
    for (status, door, change) in expected {
        for person in
            waiting.iter().filter(|person| person.has_status(&[status]) && person.age > 18)
        {
            let ways = world().ways(&person.outcome, person.door(door).offer_type.code);
            let nearest = ways.first().map(|way| way.steps[0].opening.id.as_str());
            assert_eq!(nearest, Some(change), "{}: {door}", person.name);
        }
    }
}
