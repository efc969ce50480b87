//! H1: public bodies report people without a title, and some claims of people with one.

use crate::people::people;
use tests::content::content;

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
                let reports = carrier.public_body && !offer.has("anonymous") && !kind.school;
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
