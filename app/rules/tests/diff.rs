//! Two small packs that differ in a few words, and what that means for three people.

mod common;

use catalogue::Content;
use engine::Day;
use rules::{
    cases::{self, Case},
    compile,
    diff::{Report, RuleKind, compare},
};

const RULES: &str = "rules/language.rules";

/// The small pack with some words of its rules exchanged.
fn pack(changes: &[(&str, &str)]) -> Content {
    let mut files = common::pack();
    let rules = files.iter_mut().find(|file| file.path == RULES).expect(RULES);
    for (from, to) in changes {
        assert!(rules.text.contains(from), "{from}");
        rules.text = rules.text.replace(from, to);
    }
    compile(&files, &common::messages()).expect("it compiles")
}

fn people() -> Vec<Case> {
    let text = r#"[
        {"id": "new", "kind": "robustness", "eval_date": "2026-06-01",
         "persona": {"status": "ae:25-2-1", "months_in_germany": 5, "qualification": "Bäckerin"}},
        {"id": "settled", "kind": "robustness", "eval_date": "2026-06-01",
         "persona": {"status": "ae:25-2-2", "entry": "2020-03-15", "qualification": ""}},
        {"id": "silent", "kind": "robustness", "eval_date": "2026-06-01", "persona": {}}
    ]"#;
    cases::read(text).expect("three cases")
}

fn told(report: &Report) -> Vec<String> {
    report.to_string().lines().map(str::to_owned).collect()
}

#[test]
fn equal_packs_have_nothing_to_tell() {
    let report = compare(&pack(&[]), &pack(&[]), &people(), None);
    assert!(report.is_empty());
    let sum = "people: 0 of 3 differ; verdicts: 0; rules: 0 added, 0 removed, 0 changed";
    assert_eq!(told(&report), [sum]);
}

#[test]
fn a_changed_condition_is_told_with_the_people_it_touches() {
    let new = pack(&[("months_in_germany < 12 ", "months_in_germany < 3 ")]);
    let report = compare(&pack(&[]), &new, &people(), None);
    let listed = "status in (ae:25-2-1, ae:25-2-2)";
    assert_eq!(
        told(&report),
        [
            "new: integrationskurs: yes -> unknown (by R-IK-01 -> R-IK-00 R-IK-01)".to_owned(),
            "rule R-IK-01 changed".to_owned(),
            format!("  - when {listed} and (months_in_germany < 12 or entry >= 2026-01-01)"),
            format!("  + when {listed} and (months_in_germany < 3 or entry >= 2026-01-01)"),
            "people: 1 of 3 differ; verdicts: 1; rules: 0 added, 0 removed, 1 changed".to_owned(),
        ]
    );
}

#[test]
fn added_and_removed_rules_say_all_that_they_said() {
    let new =
        pack(&[("rule R-IK-01 ", "rule R-IK-03 "), ("overrides R-IK-01", "overrides R-IK-03")]);
    let report = compare(&pack(&[]), &new, &[], None);
    let kinds: Vec<_> = report.rules.iter().map(|it| (it.rule.as_str(), it.kind)).collect();
    assert_eq!(
        kinds,
        [
            ("R-IK-01", RuleKind::Removed),
            ("R-IK-02", RuleKind::Changed),
            ("R-IK-03", RuleKind::Added)
        ]
    );
    let lines = told(&report);
    for line in [
        "  - because claim(months: 12, who: auslaenderbehoerde)",
        "  + types integrationskurs",
        "  - overrides R-IK-01",
        "  + overrides R-IK-03",
    ] {
        assert!(lines.iter().any(|told| told == line), "{line} in {lines:?}");
    }
}

#[test]
fn another_wording_of_the_same_law_is_no_difference() {
    let new = pack(&[("Merkblatt", "Merkblatt 2"), ("checked 2026-09-01", "checked 2026-09-02")]);
    assert!(compare(&pack(&[]), &new, &people(), None).is_empty());
}

#[test]
fn the_same_packs_on_another_day_show_what_lay_dormant() {
    let report = compare(&pack(&[]), &pack(&[]), &people(), Some(Day::from_ymd(2026, 6, 12)));
    assert_eq!(
        told(&report),
        [
            "new: mbe: unknown -> conditional (by nothing -> R-IK-02)",
            "new: integrationskurs: yes -> conditional (by R-IK-01 -> R-IK-02)",
            "new: short list: nothing -> mbe",
            "the same packs on 2026-06-12 instead of each person's own day: people: 1 of 3 differ; verdicts: 2; \
             rules: 0 added, 0 removed, 0 changed",
        ]
    );
}

#[test]
fn different_packs_are_both_asked_on_the_day_given() {
    let new = pack(&[
        ("rule R-IK-02 integrationskurs mbe: conditional", "rule R-IK-02 integrationskurs mbe: no"),
        ("  decided by auslaenderbehoerde agentur\n", ""),
    ]);
    let own_day = compare(&pack(&[]), &new, &people(), None);
    assert!(own_day.changed.is_empty(), "{own_day}");
    let later = compare(&pack(&[]), &new, &people(), Some(Day::from_ymd(2026, 6, 12)));
    let first = &later.changed[0];
    assert_eq!((later.same_packs_on, first.person.as_str()), (None, "new"));
    assert_eq!(told(&later)[0], "new: mbe: conditional -> no (by R-IK-02 -> R-IK-02)");
}

#[test]
fn who_cannot_be_read_is_named_and_hides_nobody() {
    let mut people = people();
    people[0].persona.insert("status".to_owned(), "ae:99".into());
    let new = pack(&[("months_in_germany < 12 ", "months_in_germany < 3 ")]);
    let report = compare(&pack(&[]), &new, &people, None);
    assert_eq!((report.people, report.unread.len()), (3, 1));
    assert_eq!(report.unread[0].person, "new");
    assert!(report.unread[0].reason.contains("ae:99"), "{}", report.unread[0].reason);
}

#[test]
fn a_program_reads_the_same_report_as_json() {
    let new = pack(&[("months_in_germany < 12 ", "months_in_germany < 3 ")]);
    let report = compare(&pack(&[]), &new, &people(), None);
    let json = serde_json::to_value(&report).unwrap();
    let verdict = &json["changed"][0]["verdicts"][0];
    assert_eq!(json["changed"][0]["person"], "new");
    assert_eq!(verdict["offer_type"], "integrationskurs");
    assert_eq!(
        (&verdict["before"]["verdict"], &verdict["after"]["verdict"]),
        (&"yes".into(), &"unknown".into())
    );
    assert_eq!(
        (&json["rules"][0]["rule"], &json["rules"][0]["kind"]),
        (&"R-IK-01".into(), &"changed".into())
    );
}
