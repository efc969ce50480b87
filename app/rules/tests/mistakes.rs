//! One mistake at a time in the small pack: each is refused with file, line, column and what was expected.
//!
//! `tests/mistakes/*.txt` holds one paragraph per mistake: the file, what stands there (`-`), what is written instead (`+`,
//! `\n` for a line end), and all that is told (`!`). The list of mistakes is also the list of what the compiler checks.

mod common;

use rules::compile;

/// Text of a line behind its sign; editors cut trailing spaces, so none is as good as one.
fn part<'a>(paragraph: &'a str, sign: &str) -> Option<&'a str> {
    let line = paragraph.lines().find_map(|line| line.strip_prefix(sign));
    line.map(|text| text.strip_prefix(' ').unwrap_or(text))
}

/// What differs from the problems told.
fn differing(mistakes: &str) -> Vec<String> {
    let mut differing = Vec::new();
    for paragraph in mistakes.split("\n\n") {
        let parts = ["in", "-", "+"].map(|sign| part(paragraph, sign));
        let [Some(path), Some(stands), Some(written)] = parts else {
            panic!("incomplete:\n{paragraph}")
        };
        let told: Vec<&str> =
            paragraph.lines().filter_map(|line| line.strip_prefix("! ")).collect();
        let (stands, written) = (stands.replace("\\n", "\n"), written.replace("\\n", "\n"));
        let mut files = common::pack();
        let file = files.iter_mut().find(|file| file.path == path);
        let file = file.unwrap_or_else(|| panic!("no file {path}"));
        assert!(file.text.contains(&stands), "{path} lost `{stands}`");
        file.text = file.text.replacen(&stands, &written, 1);
        let problems = compile(&files, &common::messages()).err().unwrap_or_default();
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        if problems != told {
            differing.push(format!("{paragraph}\nsays\n{}", problems.join("\n")));
        }
    }
    differing
}

fn check(mistakes: &str) {
    let differing = differing(mistakes.trim_end());
    assert!(differing.is_empty(), "{}", differing.join("\n\n"));
}

#[test]
fn mistakes_in_conditions_are_told() {
    check(include_str!("mistakes/conditions.txt"));
}

#[test]
fn mistakes_in_rules_are_told() {
    check(include_str!("mistakes/rules.txt"));
}

#[test]
fn rules_without_foundation_are_told() {
    check(include_str!("mistakes/foundation.txt"));
}

#[test]
fn mistakes_in_tables_are_told() {
    check(include_str!("mistakes/tables.txt"));
}

#[test]
fn mistakes_in_towns_are_told() {
    check(include_str!("mistakes/towns.txt"));
}
