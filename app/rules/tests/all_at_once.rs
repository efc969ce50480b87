//! No mistake hides another, and nothing is refused without a reason.

mod common;

use std::collections::BTreeSet;

use proptest::prelude::*;
use rules::{PackFile, compile};

fn replaced(changes: &[(&str, &str, &str)]) -> Vec<PackFile> {
    let mut files = common::pack();
    for (path, from, to) in changes {
        let file = files.iter_mut().find(|file| file.path == *path).expect("a file of the pack");
        file.text = file.text.replacen(from, to, 1);
    }
    files
}

#[test]
fn all_problems_of_all_files_come_at_once_in_reading_order() {
    let files = replaced(&[
        ("rules/language.rules", "status = eu_worker", "statsu = eu_worker and employd"),
        ("rules/language.rules", "because no-group", "because no-grup"),
        ("guide/facts.toml", "when = \"paper = title\"", "when = \"paper = titel\""),
        ("regions/kleinstadt/offers.toml", "+49 681 12345", "0681"),
        ("regions/kleinstadt/offers.toml", "areas = [\"national\"]", "area = []"),
    ]);
    let problems = compile(&files, &common::messages()).unwrap_err();
    let places: Vec<String> = problems
        .iter()
        .map(|problem| format!("{}:{}:{}", problem.file, problem.line, problem.column))
        .collect();
    assert_eq!(
        places,
        [
            "guide/facts.toml:44:17",
            "regions/kleinstadt/offers.toml:9:11",
            "regions/kleinstadt/offers.toml:30:1",
            "rules/language.rules:10:11",
            "rules/language.rules:23:8",
            "rules/language.rules:23:31",
        ]
    );
}

#[test]
fn without_messages_none_are_missed() {
    let files = replaced(&[("rules/language.rules", "because no-group", "because no-grup")]);
    assert!(compile(&files, &BTreeSet::new()).is_ok());
}

#[test]
fn cycles_are_told_with_the_way_around() {
    let derive = "type = \"bool\"\nderive = [{ when = \"status = unknown\", is = true }]\n";
    let files = replaced(&[("guide/facts.toml", "type = \"bool\"\n", derive)]);
    let problems = compile(&files, &common::messages()).unwrap_err();
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        ["guide/facts.toml:36:7: `status` follows from itself: status <- employed <- status"]
    );
}

#[test]
fn a_half_written_file_does_not_hide_the_rest_of_it() {
    let files = replaced(&[
        ("guide/offer_types.toml", "code = 2", "code = "),
        ("guide/offer_types.toml", "goals has deutsch", "goals has duetsch"),
    ]);
    let problems = compile(&files, &common::messages()).unwrap_err();
    let lines: Vec<usize> = problems
        .iter()
        .filter(|problem| problem.file == "guide/offer_types.toml")
        .map(|problem| problem.line)
        .collect();
    assert_eq!((lines.first(), lines.last()), (Some(&3), Some(&14)));
}

#[test]
fn windows_line_ends_change_nothing() {
    let mut files = common::pack();
    for file in &mut files {
        file.text = file.text.replace('\n', "\r\n");
    }
    let messages = common::messages();
    assert_eq!(compile(&files, &messages), compile(&common::pack(), &messages));
}

#[test]
fn who_names_a_broken_entry_is_not_told_again() {
    let files = replaced(&[("guide/facts.toml", "type = \"text\"", "type = \"txet\"")]);
    let problems = compile(&files, &common::messages()).unwrap_err();
    assert_eq!(problems.len(), 1);
}

proptest! {
    /// Whatever is cut out of the pack or put into it: an answer, no panic.
    #[test]
    fn no_text_makes_the_compiler_panic(
        file in 0..9_usize,
        from in 0..900_usize,
        length in 0..9_usize,
        inserted in r#"([\[\]"'\(\)=:,# \nä]|rule|when|not|in|always|\.){0,6}"#,
    ) {
        let mut files = common::pack();
        let count = files.len();
        let text = &mut files[file % count].text;
        let from = text.floor_char_boundary(from % text.len());
        let to = text.ceil_char_boundary((from + length).min(text.len()));
        text.replace_range(from..to, &inserted);
        if let Err(problems) = compile(&files, &common::messages()) {
            prop_assert!(!problems.is_empty());
        }
    }
}
