//! H11 to H13: people who are threatened, in distress, or very young.

use engine::{Class, Verdict};

use crate::people::{people, people_with};
use tests::content::content;

#[test]
fn h11_who_is_threatened_meets_help_first_and_never_an_office_that_decides_about_the_paper() {
    for person in people_with(&[("urgent", "gewalt")]) {
        let first = person.cards()[0];
        assert!(["gewaltschutz", "krisenhilfe"].contains(&first), "{}: {first}", person.name);
        assert!(person.is_told("gewalt"), "{}", person.name);
        let office = person.door("auslaenderbehoerde");
        assert!(office.advice_first || office.hidden, "{}", person.name);
        if person.has_status(&["ae:28", "ae:30", "ae:36a"]) {
            assert!(office.hidden, "{}", person.name);
        }
    }
}

#[test]
fn h12_distress_brings_help_and_no_question_about_what_happened() {
    for person in people_with(&[("urgent", "trauma")]) {
        let first = person.cards()[0];
        let help = ["psychosoziales_zentrum", "krisenhilfe"];
        assert!(help.contains(&first), "{}: {first}", person.name);
        assert!(person.is_told("krise"), "{}", person.name);
    }
    let asked = content().book.questions.iter().flat_map(|question| question.facts());
    let names = asked.filter_map(|fact| content().book.fact(fact)).map(|fact| fact.id.as_str());
    let about_the_past = ["reason", "asylum_reason", "journey", "diagnosis", "religion", "offence"];
    for name in names {
        assert!(!about_the_past.contains(&name), "{name} is asked");
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
fn h13_who_is_under_age_and_alone_meets_the_youth_office_and_is_told_of_a_guardian() {
    for person in people_with(&[("with_guardian", "false")]).iter().filter(|person| person.age < 18)
    {
        assert!(person.is_told("ohne-eltern"), "{}", person.name);
        let office = person.door("jugendamt");
        let shown = person.cards().contains(&"jugendamt");
        assert!(shown || office.advice_first, "{}: {:?}", person.name, person.cards());
    }
}
