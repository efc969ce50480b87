//! H3 to H5: first the permit, then the first day.

use engine::Verdict;

use crate::people::people_with;
use tests::content::content;

const EMPLOYMENT: [&str; 5] =
    ["beschaeftigung", "minijob", "ausbildung_betrieblich", "eq", "freiwilligendienst"];

#[test]
fn h3_what_counts_as_employment_carries_the_words_first_the_permit() {
    for id in EMPLOYMENT {
        let kind = content().book.type_by_id(id).unwrap();
        assert!(kind.permit_first, "{id}");
    }
    assert!(content().book.type_by_id("hospitation").unwrap().note.is_some());
}

#[test]
fn h3_without_a_title_employment_is_never_simply_open() {
    // Their own training or job is what these two papers were given for.
    let own = [
        ("duldung:60c", "ausbildung_betrieblich"),
        ("duldung:60d", "beschaeftigung"),
        ("duldung:60d", "minijob"),
    ];
    for person in people_with(&[
        ("goals", "arbeit ausbildung"),
        ("months_in_germany", "20"),
        ("months_in_status", "20"),
    ]) {
        let tolerated = |status: &str| status == "gestattung" || status.starts_with("duldung");
        let Some(status) = person.status.as_deref().filter(|status| tolerated(status)) else {
            continue;
        };
        for id in EMPLOYMENT.iter().filter(|id| !own.contains(&(status, **id))) {
            assert_ne!(person.door(id).verdict, Verdict::Yes, "{}: {id}", person.name);
        }
    }
}

#[test]
fn h3_where_work_is_open_the_entry_on_the_paper_is_still_read() {
    let book = &content().book;
    let entry = book.fact_by_id("work_entry").unwrap().code;
    for person in people_with(&[("goals", "arbeit"), ("months_in_germany", "40")]) {
        let door = person.door("beschaeftigung");
        if door.verdict == Verdict::Yes && !door.hidden {
            assert!(person.outcome.paper_open.contains(&entry), "{}", person.name);
        }
    }
    for (said, warns) in [("no", true), ("permit", true), ("any", false)] {
        for person in
            people_with(&[("goals", "arbeit"), ("months_in_germany", "40"), ("work_entry", said)])
        {
            let door = person.door("beschaeftigung");
            if door.verdict == Verdict::Yes {
                let notice = door.notice.unwrap_or_else(|| panic!("{}: no notice", person.name));
                assert_eq!(notice.warn, warns, "{}: {}", person.name, notice.id);
            }
        }
    }
}

#[test]
fn h3_the_entry_on_the_paper_never_changes_a_verdict() {
    let plain = people_with(&[("goals", "arbeit")]);
    for said in ["any", "employment_only", "permit", "named_job", "no", "silent"] {
        for (one, other) in
            plain.iter().zip(people_with(&[("goals", "arbeit"), ("work_entry", said)]))
        {
            for (door, same) in one.outcome.doors.iter().zip(&other.outcome.doors) {
                assert_eq!(door.verdict, same.verdict, "{}: {}", other.name, door.offer_type.id);
            }
        }
    }
}

#[test]
fn h4_whose_paper_names_the_job_is_warned_before_changing_it() {
    let named = ["ae:18a", "ae:18b", "ae:19c"];
    for person in people_with(&[("goals", "arbeitgeberwechsel"), ("employed", "true")]) {
        if person.has_status(&named) {
            assert!(person.is_told("stellenwechsel"), "{}", person.name);
            assert_eq!(
                person.door("beschaeftigung").verdict,
                Verdict::Conditional,
                "{}",
                person.name
            );
        }
    }
}

#[test]
fn h5_a_business_needs_the_permission_first_and_is_closed_during_the_asylum_procedure() {
    let kind = content().book.type_by_id("selbstaendigkeit").unwrap();
    assert_eq!(kind.note.as_deref(), Some("erst-erlaubnis"));
    for person in people_with(&[("goals", "gruendung")])
        .iter()
        .filter(|person| person.has_status(&["gestattung"]))
    {
        assert_eq!(person.door("selbstaendigkeit").verdict, Verdict::No, "{}", person.name);
    }
}
