//! A small complete pack, compiled: every construct of the formats once, under review as one snapshot.

mod common;

use rules::{compile, hash, print};
use serde_json::Value;

#[test]
fn the_small_pack_compiles_to_this() {
    let content = compile(&common::pack(), &common::messages()).unwrap();
    insta::assert_snapshot!("small_pack", lines("", &serde_json::to_value(content).unwrap()));
}

/// One line per fact, rule, offer …: short enough to be read in a review.
fn lines(path: &str, value: &Value) -> String {
    match value {
        Value::Object(parts)
            if path.split('.').count() <= 2 + usize::from(path == ".book.guide") =>
        {
            parts.iter().map(|(key, part)| lines(&format!("{path}.{key}"), part)).collect()
        }
        Value::Array(parts) => parts.iter().map(|part| format!("{path} {part}\n")).collect(),
        other => format!("{path} {other}\n"),
    }
}

#[test]
fn conditions_read_as_they_were_written() {
    let content = compile(&common::pack(), &common::messages()).unwrap();
    let rules = content.book.rules.iter();
    let texts: Vec<String> =
        rules.map(|rule| print::condition(&rule.when, &content.book.facts)).collect();
    assert_eq!(
        texts,
        [
            "always",
            "status in (ae:25-2-1, ae:25-2-2) and (months_in_germany < 12 or entry >= 2026-01-01)",
            "status = eu_worker or status in (ae:25-2-1, ae:25-2-2, unknown) and qualification",
        ]
    );
}

#[test]
fn the_hash_sees_every_change_and_no_order() {
    let files = common::pack();
    let mut turned = files.clone();
    turned.reverse();
    assert_eq!(hash(&files), hash(&turned));
    turned[0].text.push(' ');
    assert_ne!(hash(&files), hash(&turned));
}

#[test]
fn a_missing_folder_is_named() {
    let error = rules::read_folder(std::path::Path::new("tests/nowhere")).unwrap_err();
    assert_eq!(error.to_string(), "no packs: tests/nowhere is not a folder");
}
