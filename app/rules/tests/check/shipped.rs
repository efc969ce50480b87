//! The check over the packs, words and cases of this repository.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use engine::{Day, Facts, Rule, rule::combine};
use l10n::{Library, Source};
use rules::{
    PackFile, cases,
    check::{Checked, Checking, Example, Finding, Severity, check},
    persona, read_folder,
};

fn repository() -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).to_path_buf()
}

/// The day for which the cases were written.
fn today() -> Day {
    Day::from_ymd(2026, 11, 22)
}

fn german() -> Library {
    let folder = std::fs::read_dir(repository().join("locales/de")).expect("there is German");
    let source = |path: PathBuf| Source {
        language: "de".to_owned(),
        file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        text: std::fs::read_to_string(&path).expect("a readable file"),
    };
    let paths = folder.flatten().map(|entry| entry.path());
    let texts = paths.filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    Library::new(texts.map(source).collect()).0
}

fn packs() -> Vec<PackFile> {
    read_folder(&repository().join("server/catalogue")).expect("the packs are there")
}

fn people() -> Vec<Example> {
    let cases = cases::read_folder(&repository().join("tests/cases")).expect("the cases are there");
    let person = |case: cases::Case| Example { persona: case.persona, eval_date: case.eval_date };
    cases.into_iter().map(person).collect()
}

fn checked(files: &[PackFile], people: &[Example]) -> Checked {
    let library = german();
    let messages = library.messages("de");
    check(&Checking { files, messages: &messages, people, today: today() })
}

#[test]
fn the_shipped_packs_have_no_errors() {
    let checked = checked(&packs(), &people());
    let errors: Vec<&Finding> =
        checked.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    // Nothing was left open either.
    assert_eq!((checked.unconfirmed, checked.given_up), (0, Vec::new()));
}

/// Rules with different verdicts that hold together for one of these people.
fn met(files: &[PackFile], people: &[Example]) -> BTreeSet<(String, String)> {
    let content = rules::compile(files, &BTreeSet::new()).expect("the packs compile");
    let reader = persona::Reader::new(&content);
    let mut met = BTreeSet::new();
    for person in people {
        let reading = reader.read(&person.persona, person.eval_date).expect("a case can be read");
        if !reading.conflicts.is_empty() {
            continue;
        }
        let facts = Facts::resolve(&content.book, reading.facts, person.eval_date);
        for offer_type in &content.book.types {
            let rules = content.book.rules.iter();
            let rules = rules.filter(|rule| rule.types.contains(&offer_type.code));
            let cited = combine(rules.filter(|rule| rule.in_force(person.eval_date)), &facts).cited;
            let stand = cited.iter().filter(|cited| cited.truth.is_true());
            let stand: Vec<&Rule> = stand.map(|cited| cited.rule).collect();
            for (index, other) in stand.iter().enumerate() {
                let before = stand[..index].iter().filter(|one| one.verdict != other.verdict);
                met.extend(before.map(|one| (one.id.clone(), other.id.clone())));
            }
        }
    }
    met
}

/// A field may go on in deeper lines.
fn without_overrides(text: &str) -> String {
    let mut inside = false;
    let lines = text.lines().filter(|line| {
        let goes_on = inside && line.starts_with("   ");
        inside = goes_on || line.trim_start().starts_with("overrides");
        !inside
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_contradiction_that_a_case_meets_is_found_without_the_cases() {
    // Without the overrides the packs are full of contradictions.
    let mut files = packs();
    for file in files.iter_mut().filter(|file| file.path.ends_with(".rules")) {
        file.text = without_overrides(&file.text);
    }
    let found: Vec<String> = checked(&files, &[])
        .findings
        .into_iter()
        .filter(|finding| finding.code == "contradiction")
        .map(|finding| finding.message)
        .collect();
    let met = met(&files, &people());
    assert!(met.len() > 20, "{met:?}");
    let names = |text: &str, id: &str| text.contains(&format!("`{id}`"));
    for (one, other) in met {
        let told = found.iter().any(|text| names(text, &one) && names(text, &other));
        assert!(told, "{one} and {other}");
    }
}
