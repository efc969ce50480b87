//! What a pack collects over the years: questions nobody needs, old sources, rules nobody tests, dead ends.

use rules::check::{Severity, Style, render};
use serde_json::json;

use crate::{
    FACTS, QUESTIONS, RULES, TYPES,
    planted::{self, TODAY, checked, found, one, people},
};

#[test]
fn a_question_on_which_nothing_hangs_is_told() {
    let added = "[[question]]\nid = \"name\"\nblock = \"all\"\nask = \"always\"\n[[question.field]]\nfact = \"first_name\"\nkind = \"one\"\n\n[[question]]\nid = \"place\"";
    let fact = "[fact.first_name]\ncode = 11\ntype = \"bool\"\n\n[fact.region]";
    let changes =
        [(QUESTIONS, "[[question]]\nid = \"place\"", added), (FACTS, "[fact.region]", fact)];
    let finding = one(&changes, "unneeded-question");
    assert_eq!(finding.place, "guide/questions.toml:13:6");
    assert_eq!(finding.severity, Severity::Warning);
}

#[test]
fn a_field_on_which_nothing_hangs_is_told() {
    let kita = ("relevant = \"children_ages\"", "relevant = \"always\"");
    let changes = [(TYPES, kita.0, kita.1), (RULES, "children_ages any < 72", "age < 6")];
    let finding = one(&changes, "unneeded-field");
    assert_eq!(finding.place, "guide/questions.toml:36:8");
    assert_eq!(finding.message, "nothing hangs on `children_ages`, which `doing` asks for");
}

#[test]
fn a_fact_that_steers_a_needed_question_is_needed() {
    let changes = [
        (RULES, "age < 18 and not employed", "not employed"),
        (QUESTIONS, "ask = \"age >= 15\"", "ask = \"always\""),
    ];
    // `age` decides no verdict any more; as long as it decides whether another page is asked, it is needed.
    assert_eq!(found(&changes[..1]), Vec::<String>::new());
    assert_eq!(one(&changes, "unneeded-question").place, "guide/questions.toml:21:6");
}

#[test]
fn a_fact_that_nobody_reads_and_nobody_asks_for_is_told() {
    let fact = "[fact.shoe_size]\ncode = 11\ntype = \"number\"\n\n[fact.region]";
    let finding = one(&[(FACTS, "[fact.region]", fact)], "unread-fact");
    assert_eq!(
        (finding.place.as_str(), finding.severity),
        ("guide/facts.toml:7:7", Severity::Warning)
    );
}

#[test]
fn rules_that_no_case_covers_are_told() {
    let people = people(&[
        json!({ "status": "gestattung", "age": 17, "employed": false, "months_in_germany": 1 }),
        json!({ "status": "german", "age": 30, "months_in_germany": 9, "children_ages": [3] }),
    ]);
    let checked = checked(&[], &people, TODAY);
    let uncovered: Vec<String> =
        checked.findings.iter().map(|finding| finding.message.clone()).collect();
    assert_eq!(uncovered, ["no case covers `R-IK-01`", "no case covers `R-WK-02`"]);
    let text = render(&checked, &planted::pack(&[]), Style::default());
    assert_eq!(
        text,
        "rules/all.rules:23:6: warning: no case covers 2 rule(s) of this file\n  \
         rules/all.rules:23:6: no case covers `R-IK-01`\n  \
         rules/all.rules:38:6: no case covers `R-WK-02`\n\n\
         0 errors, 2 warnings, 0 notes\n"
    );
}

#[test]
fn a_message_gets_what_it_needs_and_nothing_else() {
    let missing = one(&[(RULES, "wait(months: 3)", "wait")], "message-arguments");
    assert_eq!(missing.place, "rules/all.rules:25:11");
    assert_eq!(missing.severity, Severity::Error);
    assert_eq!(
        missing.message,
        "the message `reason-wait` needs `months`, which `R-IK-01` does not pass"
    );

    let surplus = one(&[(RULES, "because open", "because open(years: 3)")], "message-arguments");
    assert_eq!(surplus.place, "rules/all.rules:6:11");
    assert_eq!(surplus.severity, Severity::Warning);
    assert_eq!(surplus.hint.as_deref(), Some("it takes no arguments"));

    // `kind` chooses the words: other kinds need other arguments.
    for (because, message) in [
        (
            "kinds(kind: short)",
            "the message `reason-kinds` needs `hours`, which `R-ALL` does not pass",
        ),
        (
            "kinds(kind: long, hours: 3)",
            "the message `reason-kinds` does not say `hours` in this case",
        ),
        (
            "kinds(kind: lnog)",
            "the message `reason-kinds` has no words for `lnog` and says something general",
        ),
    ] {
        let finding =
            one(&[(RULES, "because open", &format!("because {because}"))], "message-arguments");
        assert_eq!(finding.message, message);
    }
}

#[test]
fn dates_are_told() {
    let with = |line: &str| format!("when status_group = settled\n{line}");
    let rule = "when status_group = settled\n";
    let finding = |line: &str, code: &str| one(&[(RULES, rule, &with(line))], code);
    let expired = finding("  until 2026-11-21\n", "expired");
    assert_eq!(
        (expired.place.as_str(), expired.severity),
        ("rules/all.rules:35:9", Severity::Warning)
    );
    let dormant = finding("  from 2026-11-23\n", "dormant");
    assert_eq!(
        (dormant.place.as_str(), dormant.severity),
        ("rules/all.rules:35:8", Severity::Info)
    );
    let unchecked = finding("  checked 2025-11-21\n", "unchecked");
    assert_eq!(
        (unchecked.place.as_str(), unchecked.severity),
        ("rules/all.rules:35:11", Severity::Warning)
    );
    assert_eq!(unchecked.hint.as_deref(), Some("compare it with AufenthG, then write the new day"));
    for fine in ["  until 2026-11-22\n  checked 2025-11-22\n", "  from 2026-11-22\n"] {
        let told = found(&[(RULES, rule, &with(fine))]);
        assert!(told.iter().all(|told| told.contains("verdict-gap")), "{fine}: {told:?}");
    }
}

#[test]
fn a_past_rule_is_kept_quietly_if_another_follows_it() {
    let next = "when status_group = settled\n  from 2026-06-12\n  because open\n  law \"AufenthG\"\n\nrule R-WK-01-old beschaeftigung: yes\n  when status_group = settled\n  until 2026-06-11\n";
    let finding = one(&[(RULES, "when status_group = settled\n", next)], "past");
    assert_eq!(
        (finding.place.as_str(), finding.severity),
        ("rules/all.rules:41:9", Severity::Info)
    );
}

#[test]
fn a_rule_file_that_was_never_looked_at_again_is_told_at_its_line() {
    let old = checked(&[], &[], engine::Day::from_ymd(2027, 8, 20));
    let codes: Vec<(&str, usize)> =
        old.findings.iter().map(|finding| (finding.code, finding.line)).collect();
    assert_eq!(codes, [("unchecked", 2); 9]);
}

#[test]
fn a_dead_end_comes_with_the_person() {
    let relevant = "relevant = \"always\"\n\n[type.kita]";
    let narrow = "relevant = \"status != ne\"\n\n[type.kita]";
    let findings = checked(&[(TYPES, relevant, narrow)], &[], TODAY).findings;
    let finding = findings.iter().find(|finding| finding.message.contains("`ne`")).unwrap();
    assert_eq!((finding.code, finding.severity), ("dead-end", Severity::Error));
    let place = (finding.file.as_str(), finding.line, finding.column);
    assert_eq!(place, ("guide/facts.toml", 18, 41));
    let message = "a dead end with status `ne`: fewer than three open doors (";
    assert!(finding.message.starts_with(message), "{}", finding.message);
    let example = finding.example.as_ref().unwrap();
    assert_eq!(example.persona["status"], json!("ne"));

    let nobody =
        "class = \"place\"\nphases = [1]\nthemes = []\nrelevant = \"always\"\n\n[type.kita]";
    let adviser =
        "class = \"adviser\"\nphases = [1]\nthemes = []\nrelevant = \"always\"\n\n[type.kita]";
    let alone = [(TYPES, adviser, nobody), (TYPES, "class = \"adviser\"", "class = \"office\"")];
    let findings = found(&alone);
    assert!(
        findings
            .iter()
            .all(|finding| finding.contains("dead-end") && finding.contains("nobody to talk to")),
        "{findings:?}"
    );
    // Every status, and none said.
    assert_eq!(findings.len(), 5);
}
