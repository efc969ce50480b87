//! H7, H9, H10: what ends other money, what comes before what, and a course that admits nobody.

use engine::Verdict;

use crate::people::{people, people_with};
use tests::content::content;

#[test]
fn h7_who_lives_on_the_jobcenter_is_warned_before_studies_or_training() {
    for wish in ["studium", "ausbildung", "schule"] {
        for person in people_with(&[("goals", wish), ("benefits", "sgb2")]) {
            assert!(person.is_told("geld-endet"), "{}", person.name);
        }
    }
}

#[test]
fn h9_the_grant_stands_before_what_it_pays_for() {
    let steps = [
        &["anerkennungszuschuss", "anerkennungsverfahren", "anpassungslehrgang"][..],
        &["gruendungszuschuss", "selbstaendigkeit"],
    ];
    let wishing = people_with(&[
        ("goals", "anerkennung gruendung"),
        ("qualification_kind", "vocational"),
        ("qualification_country", "abroad"),
        ("recognition_stage", "partial"),
    ]);
    for person in wishing {
        let cards = person.cards();
        for chain in steps {
            let places = chain.iter().filter_map(|id| cards.iter().position(|card| card == id));
            assert!(places.is_sorted(), "{}: {cards:?}", person.name);
        }
    }
    let kinds = ["anerkennungszuschuss", "anerkennungsverfahren"];
    for id in kinds {
        assert!(
            content().book.type_by_id(id).unwrap().note.is_some(),
            "{id} says nothing of the order"
        );
    }
}

#[test]
fn h10_while_admissions_are_stopped_a_perhaps_is_no_card_and_a_free_course_is() {
    let free =
        ["erstorientierungskurs", "landessprachkurs", "berufssprachkurs", "integrationskurs"];
    for person in people()
        .iter()
        .filter(|person| person.door("integrationskurs").verdict == Verdict::Conditional)
    {
        assert!(!person.cards().contains(&"integrationskurs"), "{}", person.name);
    }
    for person in people_with(&[("goals", "deutsch"), ("german_level", "A1")]) {
        let perhaps = person.door("integrationskurs").verdict == Verdict::Conditional;
        if perhaps && person.age > 18 && person.status.is_some() {
            let carded = person.cards().iter().any(|card| free.contains(card));
            assert!(carded, "{}: {:?}", person.name, person.cards());
        }
    }
}
