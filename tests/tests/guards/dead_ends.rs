//! H15 and H16: nobody meets a dead end, and old addresses do not stand first.

use engine::{Class, Facts, Verdict};

use crate::people::{people, world};
use tests::content::content;

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
    let outcome = world().evaluate("de", Facts::default());
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

#[test]
fn h16_an_old_address_is_no_card_while_a_checked_one_answers_the_same_wish() {
    for person in people() {
        let goals = content().book.guide.goals;
        let rank = |kind: &engine::OfferType| kind.wish_rank(goals, &person.outcome.facts);
        let cards = person.cards();
        for card in
            person.outcome.cards.iter().filter(|card| card.place == engine::shortlist::Place::Start)
        {
            let door = person.outcome.door(card.offer_type).unwrap();
            let better = person.outcome.doors.iter().find(|other| {
                let kind = other.offer_type;
                door.stale
                    && !other.stale
                    && other.is_relevant_and_open()
                    && other.verdict == Verdict::Yes
                    && !other.advice_first
                    && !kind.paid
                    && !matches!(kind.class, Class::Right | Class::Title)
                    && kind.phases.contains(&person.outcome.start)
                    && rank(kind) <= rank(door.offer_type)
                    && !cards.contains(&kind.id.as_str())
            });
            assert!(
                better.is_none(),
                "{}: {} before {:?}",
                person.name,
                door.offer_type.id,
                better.map(|door| &door.offer_type.id)
            );
        }
    }
}

#[test]
fn h16_an_old_or_undated_offer_says_call_first() {
    let content = content();
    for offer in &content.offers {
        let view = catalogue::OfferView::new(content, offer, tests::content::today());
        let local = content
            .locals()
            .into_iter()
            .nth(content.offers.iter().position(|other| other.id == offer.id).unwrap())
            .unwrap();
        assert_eq!(
            view.call_first || view.ended,
            local.is_stale(tests::content::today()),
            "{}",
            offer.id
        );
    }
}
