//! Mistakes that give somebody a wrong verdict, or none.

use std::fmt::Write;

use rules::check::Severity;
use serde_json::json;

use crate::{
    FACTS, RULES,
    planted::{TODAY, checked, found, one},
};

#[test]
fn a_pack_without_mistakes_has_no_findings() {
    assert_eq!(found(&[]), Vec::<String>::new());
}

#[test]
fn what_the_compiler_refuses_is_told_alike() {
    let finding = one(&[(RULES, "age < 18", "aeg < 18")], "mistake");
    assert_eq!(finding.place, "rules/all.rules:45:32");
    assert_eq!(finding.severity, Severity::Error);
    assert_eq!(finding.message, "unknown fact `aeg`");
    assert_eq!(finding.hint.as_deref(), Some("expected a fact such as `age`"));
}

#[test]
fn a_rule_that_nobody_meets_can_never_fire() {
    let impossible = [
        "status = gestattung and status = duldung",
        "age < 3 and age >= 18",
        // A settled status is no open one: only the table of `status_group` says so.
        "status = gestattung and status_group = settled",
        // Nobody is here for ten years who came this year: only the calendar says so.
        "entry >= 2026-01-01 and months_in_germany >= 120",
        "employed and doing_now has training and not (doing_now has work)",
        "children_ages any < 12 and not children_ages",
    ];
    for when in impossible {
        let rule = "status = duldung and months_in_germany >= 3";
        let finding = one(&[(RULES, rule, when)], "never-fires");
        assert_eq!(finding.place, "rules/all.rules:23:6", "{when}");
        assert_eq!(finding.severity, Severity::Error);
        assert_eq!(finding.message, "`R-IK-01` can never fire: nobody meets its condition");
    }
}

#[test]
fn a_rule_that_always_gives_way_can_never_fire() {
    let wide = ("status_group = open and months_in_germany < 3", "status_group = open");
    let over = (
        "because wait(months: 3)\n  law \"AufenthG\"\n\nrule R-WK-01",
        "because wait(months: 3)\n  overrides R-IK-01\n  law \"AufenthG\"\n\nrule R-WK-01",
    );
    let finding = one(&[(RULES, wide.0, wide.1), (RULES, over.0, over.1)], "always-overridden");
    assert_eq!(finding.place, "rules/all.rules:23:6");
    assert_eq!(finding.severity, Severity::Error);
    assert_eq!(finding.hint.as_deref(), Some("it gives way to R-IK-02"));
}

#[test]
fn a_default_behind_rules_for_everybody_is_only_told() {
    let finding = one(&[(RULES, "children_ages any < 72", "always")], "idle-default");
    assert_eq!((finding.place.as_str(), finding.severity), ("rules/all.rules:9:9", Severity::Info));
}

#[test]
fn rules_that_contradict_each_other_come_with_the_smallest_person() {
    let finding = one(&[(RULES, "  overrides R-WK-02\n", "")], "contradiction");
    assert_eq!(finding.place, "rules/all.rules:44:6");
    assert_eq!(finding.severity, Severity::Error);
    assert_eq!(
        finding.message,
        "`R-WK-02` (conditional) and `R-WK-03` (no) both hold for somebody, and neither overrides the other \
         (beschaeftigung)"
    );
    let persona = json!({ "status": "gestattung", "age": 17, "doing_now": ["training"] });
    assert_eq!(finding.example, json!({ "persona": persona, "eval_date": "2026-11-22" }));
}

#[test]
fn rules_meet_only_on_days_on_which_both_are_in_force() {
    let rule = "when status_group = settled\n";
    let until = "when status_group = settled\n  until 2026-11-30\n";
    let next = "when status_group = open\n";
    let from = "when always\n  from 2026-12-01\n";
    // One day after the other nothing clashes, but for somebody a rule is missing.
    let apart = [(RULES, rule, until), (RULES, next, from)];
    assert!(found(&apart).iter().all(|finding| !finding.contains("contradiction")));
    let together = [(RULES, rule, until), (RULES, next, "when always\n  from 2026-11-30\n")];
    let finding = one(&together, "contradiction");
    assert_eq!(finding.place, "rules/all.rules:39:6");
    // Dormant today: the person is one of the day on which it awakes.
    let persona = json!({ "status": "ne" });
    assert_eq!(finding.example, json!({ "persona": persona, "eval_date": "2026-11-30" }));
}

#[test]
fn somebody_without_any_rule_is_a_gap() {
    let finding = one(&[(RULES, "status_group = settled", "status = ne")], "verdict-gap");
    assert_eq!(finding.place, "guide/offer_types.toml:36:7");
    assert_eq!(finding.severity, Severity::Error);
    assert_eq!(finding.example["persona"], json!({ "status": "german" }));
}

#[test]
fn a_gap_may_open_when_a_rule_ends() {
    let end = "children_ages any < 72\n  until 2027-07-31\n";
    let findings = [
        (RULES, "children_ages any < 72\n", end),
        (
            RULES,
            "default R-KITA-00 kita: no",
            "rule R-KITA-00 kita: no\n  when not (children_ages any < 72)\n  until 2027-07-31",
        ),
    ];
    let finding = one(&findings, "verdict-gap");
    assert_eq!(finding.place, "guide/offer_types.toml:22:7");
    assert_eq!(finding.message, "on 2027-08-01 no rule of `kita` is left to fire");
}

#[test]
fn rules_that_override_each_other_in_a_circle_leave_a_gap() {
    let circle = "because open\n  decided by amt\n  overrides R-WK-03\n";
    let finding = one(&[(RULES, "because open\n  decided by amt\n", circle)], "verdict-gap");
    assert_eq!(finding.place, "guide/offer_types.toml:36:7");
    let persona = json!({ "status": "gestattung", "age": 17, "doing_now": ["training"] });
    assert_eq!(finding.example["persona"], persona);
}

#[test]
fn an_offer_type_without_a_rule_is_a_mistake() {
    let finding = one(&[(RULES, "mbe treff lotsen: yes", "mbe lotsen: yes")], "mistake");
    assert_eq!(finding.place, "guide/offer_types.toml:8:7");
}

#[test]
fn what_takes_too_long_is_told_and_not_guessed() {
    // Twenty facts are odd and even in number: nobody is, but to know it one has to count them for everybody.
    const COUNT: usize = 20;
    let mut facts = String::new();
    for number in 1..=COUNT {
        let code = 100 + 3 * number;
        let _ = write!(facts, "[fact.said-{number}]\ncode = {code}\ntype = \"bool\"\n");
        for (offset, name, other) in [(1, "odd", "even"), (2, "even", "odd")] {
            let (before, code) = (number - 1, code + offset);
            let turns = match number {
                1 if name == "odd" => "said-1".to_owned(),
                1 => "not said-1".to_owned(),
                _ => format!(
                    "({name}-{before} and not said-{number}) or ({other}-{before} and said-{number})"
                ),
            };
            let _ = write!(
                facts,
                "[fact.{name}-{number}]\ncode = {code}\ntype = \"bool\"\nderive = [{{ when = \"{turns}\", is = true }}, \
                 {{ when = \"not ({turns})\", is = false }}]\n"
            );
        }
    }
    let rule = "status = duldung and months_in_germany >= 3";
    let never = format!("odd-{COUNT} and even-{COUNT}");
    let changes =
        [(FACTS, "[fact.region]", &*format!("{facts}\n[fact.region]")), (RULES, rule, &*never)];
    let checked = checked(&changes, &[], TODAY);
    let told = "integrationskurs, 2026-11-22: does R-IK-01 ever fire";
    assert!(checked.given_up.iter().any(|question| question == told), "{:?}", checked.given_up);
    assert!(checked.findings.iter().all(|finding| finding.code != "never-fires"));
}
