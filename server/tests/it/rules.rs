//! `wegkette rules` from outside: what it writes where, and its exit codes.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use crate::common;

/// The program in a folder of its own, so that it finds no other cases than those of the test.
fn wegkette(home: &Path, arguments: &[&str]) -> Output {
    fs::create_dir_all(home.join("server/catalogue")).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegkette"));
    command.current_dir(home).env_remove("CARGO_MANIFEST_DIR").arg("rules").args(arguments);
    command.arg("--packs").arg(common::fixture("packs"));
    command.arg("--locales").arg(common::fixture("locales"));
    command.output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The fixture's packs with one more rule, in a folder.
fn with_rule(home: &Path, rule: &str) -> String {
    let packs = home.join("changed");
    for folder in ["guide", "rules", "regions/town", "regions/national"] {
        fs::create_dir_all(packs.join(folder)).unwrap();
        for entry in fs::read_dir(common::fixture("packs").join(folder)).unwrap() {
            let file = entry.unwrap();
            if file.file_type().unwrap().is_file() {
                fs::copy(file.path(), packs.join(folder).join(file.file_name())).unwrap();
            }
        }
    }
    let text = format!("file checked 2026-08-19\nfile mark law\n{rule}\n");
    fs::write(packs.join("rules/more.rules"), text).unwrap();
    packs.display().to_string()
}

fn one_case(home: &Path) {
    fs::create_dir_all(home.join("tests/cases")).unwrap();
    let case =
        r#"[{"id": "somebody", "kind": "robustness", "eval_date": "2026-11-22", "persona": {}}]"#;
    fs::write(home.join("tests/cases/people.json"), case).unwrap();
}

const CLOSED: &str =
    "rule R-T-01 office: no\n  when always\n  because open\n  law \"§ 1\"\n  from 2026-11-01";

#[test]
fn the_graph_of_a_type_goes_to_standard_output_as_svg_or_mermaid() {
    let home = tempfile::tempdir().unwrap();
    let svg = wegkette(home.path(), &["graph", "--offer", "office"]);
    assert_eq!(svg.status.code(), Some(0), "{}", stderr(&svg));
    assert!(stdout(&svg).starts_with("<svg ") && stdout(&svg).contains("R-T-00: yes (default)"));
    let again = wegkette(home.path(), &["graph", "--offer", "office"]);
    assert_eq!(svg.stdout, again.stdout);
    let mermaid = wegkette(home.path(), &["graph", "--offer", "office", "--format", "mermaid"]);
    assert!(stdout(&mermaid).starts_with("flowchart LR\n"), "{}", stderr(&mermaid));
}

#[test]
fn a_files_ending_decides_how_the_graph_is_written() {
    let home = tempfile::tempdir().unwrap();
    for (name, start) in [("all.svg", "<svg "), ("all.mmd", "flowchart LR")] {
        let output = wegkette(home.path(), &["graph", "--out", name]);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), ""));
        assert!(fs::read_to_string(home.path().join(name)).unwrap().starts_with(start), "{name}");
    }
    let output = wegkette(home.path(), &["graph", "--out", "all.png"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("expected .svg or .mmd"), "{}", stderr(&output));
}

#[test]
fn an_unknown_offer_type_is_one_line_with_the_nearest_name() {
    let home = tempfile::tempdir().unwrap();
    let output = wegkette(home.path(), &["graph", "--offer", "ofice"]);
    assert_eq!(output.status.code(), Some(1));
    let expected =
        "wegkette: unknown offer type `ofice` (expected an offer type such as `office`)\n";
    assert_eq!(stderr(&output), expected);
}

#[test]
fn a_difference_is_told_by_person_and_exit_code() {
    let home = tempfile::tempdir().unwrap();
    one_case(home.path());
    let old = common::fixture("packs").display().to_string();
    let new = with_rule(home.path(), CLOSED);
    let same = wegkette(home.path(), &["diff", &old, &old]);
    assert_eq!(same.status.code(), Some(0), "{}", stderr(&same));
    let output = wegkette(home.path(), &["diff", &old, &new]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stdout(&output).starts_with("somebody: office: yes -> no (by R-T-00 -> R-T-01)\n"));
    assert!(stdout(&output).contains("\nrule R-T-01 added\n"), "{}", stdout(&output));
    let json = wegkette(home.path(), &["diff", "--json", &old, &new]);
    let report: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(report["changed"][0]["verdicts"][0]["after"]["rules"][0], "R-T-01");
}

#[test]
fn twice_the_same_packs_are_compared_on_two_days() {
    let home = tempfile::tempdir().unwrap();
    one_case(home.path());
    let packs = with_rule(home.path(), CLOSED);
    let before = wegkette(home.path(), &["diff", "--on", "2026-10-31", &packs, &packs]);
    assert_eq!(before.status.code(), Some(1), "{}", stderr(&before));
    assert!(stdout(&before).starts_with("somebody: office: no -> yes (by R-T-01 -> R-T-00)\n"));
    let after = wegkette(home.path(), &["diff", "--on", "2027-03-01", &packs, &packs]);
    assert_eq!(after.status.code(), Some(0), "{}", stdout(&after));
}

#[test]
fn what_cannot_be_compared_is_trouble_and_no_difference() {
    let home = tempfile::tempdir().unwrap();
    let old = common::fixture("packs").display().to_string();
    let missing = wegkette(home.path(), &["diff", &old, "nowhere"]);
    assert_eq!(missing.status.code(), Some(2));
    assert_eq!(stderr(&missing), "wegkette: no packs: nowhere is not a folder\n");
    let broken = with_rule(home.path(), "rule R-T-01 nothing: no");
    let refused = wegkette(home.path(), &["diff", &old, &broken]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("/rules/more.rules:3:13: "), "{}", stderr(&refused));
    // Without cases the rules are compared all the same.
    let rules_only = wegkette(home.path(), &["diff", &old, &with_rule(home.path(), CLOSED)]);
    assert_eq!(rules_only.status.code(), Some(1));
    assert!(stderr(&rules_only).starts_with("no cases in "), "{}", stderr(&rules_only));
}
