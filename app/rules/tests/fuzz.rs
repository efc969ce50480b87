//! Whatever stands in a file, the compiler answers: content, or problems that name a place inside one of the files.
//!
//! Bounded, so that it belongs to every run; `BOLERO_RANDOM_TEST_TIME_MS` makes it longer. Nothing is written to disk.

mod common;

use std::{collections::BTreeSet, path::Path, sync::OnceLock, time::Duration};

use bolero::check;
use rules::{PackFile, Problem, compile, read_folder};

/// What a mutation puts in, besides any sign.
const WORDS: [&str; 40] = [
    "and ",
    "or ",
    "not ",
    "in ",
    "has ",
    "any of ",
    "any ",
    "always",
    "(",
    ")",
    ",",
    "=",
    "!=",
    "<=",
    ">",
    "\"",
    "\n",
    "\n  ",
    "#",
    ":",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "'''",
    "\\",
    "\r\n",
    "rule ",
    "default ",
    "set ",
    "file ",
    "when ",
    "because ",
    "status",
    "99999999999999999999",
    "2026-02-30",
    "-",
    "\u{feff}",
];

/// Where, how much is cut out, what is put in.
type Change = (u32, u8, u8);

fn mutated(text: &str, changes: &[Change]) -> String {
    let mut text = text.to_owned();
    for (place, cut, word) in changes.iter().take(6) {
        let place = usize::try_from(*place).unwrap_or_default() % (text.len() + 1);
        let from = text.floor_char_boundary(place);
        let to = text.ceil_char_boundary((from + usize::from(cut % 24)).min(text.len()));
        let sign = char::from(*word).to_string();
        let word = WORDS.get(usize::from(*word)).map_or(sign.as_str(), |word| *word);
        text.replace_range(from..to, word);
    }
    text
}

/// Either content, or problems each of which stands in one of the files.
fn answers(files: &[PackFile], messages: &BTreeSet<String>) {
    let Err(problems) = compile(files, messages) else { return };
    assert!(!problems.is_empty(), "refused without a reason");
    for problem in problems {
        let file = files.iter().find(|file| file.path == problem.file);
        let file = file.unwrap_or_else(|| panic!("in no file: {problem}"));
        assert!(stands_in(&problem, &file.text), "outside of its file: {problem}");
    }
}

/// Is there such a line, and such a column in it (or just behind its end)?
fn stands_in(problem: &Problem, text: &str) -> bool {
    let line = text.split('\n').nth(problem.line.wrapping_sub(1));
    line.is_some_and(|line| (1..=line.chars().count() + 1).contains(&problem.column))
}

fn shipped() -> &'static [PackFile] {
    static FILES: OnceLock<Vec<PackFile>> = OnceLock::new();
    FILES.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/catalogue");
        read_folder(&folder).expect("the packs are there")
    })
}

#[test]
fn any_condition_gets_an_answer() {
    let messages = common::messages();
    check!().with_test_time(Duration::from_secs(2)).with_max_len(200).for_each(|bytes| {
        let mut files = common::pack();
        let rules = files.iter_mut().find(|file| file.path == "rules/language.rules");
        let rules = rules.expect("the small pack has rules");
        let condition = String::from_utf8_lossy(bytes).replace('\n', "\n   ");
        let rule = "\nrule R-F integrationskurs: yes\n  law \"§ 1\"\n  because no-group\n  when ";
        rules.text.push_str(rule);
        rules.text.push_str(&condition);
        answers(&files, &messages);
    });
}

#[test]
fn any_condition_made_of_the_languages_words_gets_an_answer() {
    let messages = common::messages();
    check!().with_test_time(Duration::from_secs(2)).with_type::<Vec<u8>>().for_each(|words| {
        let condition: String =
            words.iter().map(|word| WORDS[usize::from(*word) % 17]).collect::<Vec<_>>().join(" ");
        let mut files = common::pack();
        for file in files.iter_mut().filter(|file| file.path == "guide/facts.toml") {
            file.text = file.text.replace("paper = title", &condition.replace(['"', '\n'], " "));
        }
        answers(&files, &messages);
    });
}

#[test]
fn any_file_gets_an_answer() {
    let messages = common::messages();
    check!().with_test_time(Duration::from_secs(2)).for_each(|bytes| {
        let mut files = common::pack();
        let file = usize::from(bytes.first().copied().unwrap_or_default()) % files.len();
        files[file].text = String::from_utf8_lossy(bytes).into_owned();
        answers(&files, &messages);
    });
}

#[test]
fn any_change_to_a_shipped_file_gets_an_answer_in_the_small_pack() {
    let messages = common::messages();
    let changes = check!().with_test_time(Duration::from_secs(3));
    changes.with_type::<(u8, Vec<Change>)>().for_each(|(file, changes)| {
        let shipped = &shipped()[usize::from(*file) % shipped().len()];
        let mut files = common::pack();
        files.retain(|file| file.path != shipped.path);
        files.push(PackFile { path: shipped.path.clone(), text: mutated(&shipped.text, changes) });
        answers(&files, &messages);
    });
}

#[test]
fn any_change_to_the_shipped_packs_gets_an_answer() {
    let none = BTreeSet::new();
    let changes = check!().with_test_time(Duration::from_secs(3)).with_shrink_time(Duration::ZERO);
    changes.with_type::<(u8, Vec<Change>)>().for_each(|(file, changes)| {
        let mut files = shipped().to_vec();
        let count = files.len();
        let file = &mut files[usize::from(*file) % count];
        file.text = mutated(&file.text, changes);
        answers(&files, &none);
    });
}
