//! `wegkette check`: text, JSON, exit codes.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

use crate::common;

fn run(arguments: &[&str], folder: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegkette"));
    command.arg("check").args(arguments).args(["--today", "2026-11-22"]);
    if let Some(packs) = folder {
        command.arg("--packs").arg(packs).arg("--locales").arg(common::fixture("locales"));
    }
    command.output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_packs_that_ship_pass() {
    let output = run(&[], None);
    let text = out(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.lines().last().unwrap().starts_with("0 errors, "), "{text}");
    // No terminal, no colours.
    assert!(!text.contains('\u{1b}'));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn a_mistake_is_shown_where_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("broken.rules"), "rule R-X-01 nothing: perhaps\n").unwrap();
    let output = run(&[], Some(folder.path()));
    let text = out(&output);
    assert_eq!(output.status.code(), Some(1));
    let place = format!("{}/broken.rules:1:13: error: ", folder.path().display());
    assert!(text.starts_with(&place) || text.contains(&format!("\n{place}")), "{text}");
    assert!(text.contains("1 | rule R-X-01 nothing: perhaps\n  |             ^^^^^^^\n"), "{text}");
    let last = text.lines().last().unwrap();
    assert!(last.ends_with(" errors, 0 warnings, 0 notes") && !last.starts_with('0'), "{text}");
}

#[test]
fn json_is_one_document_with_the_person_whom_it_harms() {
    // In the tiny town there are too few doors.
    let output = run(&["--json"], Some(&common::fixture("packs")));
    assert_eq!(output.status.code(), Some(1));
    let findings: Value = serde_json::from_slice(&output.stdout).unwrap();
    let dead_end = &findings.as_array().unwrap()[0];
    assert_eq!(dead_end["code"], "dead-end");
    assert_eq!(dead_end["severity"], "error");
    assert_eq!(dead_end["file"], "guide/offer_types.toml");
    assert!(dead_end["line"].as_u64() > Some(0) && dead_end["column"].as_u64() > Some(0));
    assert_eq!(dead_end["example"]["eval_date"], "2026-11-22");
    assert!(dead_end["example"]["persona"].is_object());
}

#[test]
fn warnings_alone_are_no_failure() {
    let output = run(&["--json"], None);
    assert_eq!(output.status.code(), Some(0));
    let findings: Value = serde_json::from_slice(&output.stdout).unwrap();
    let severities = findings.as_array().unwrap().iter().map(|finding| &finding["severity"]);
    assert!(
        severities.clone().count() > 0 && severities.clone().all(|severity| severity != "error")
    );
}

#[test]
fn a_day_that_is_none_is_refused() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegkette"));
    let output = command.args(["check", "--today", "2026-11"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("2026-12-31"), "{told}");
}
