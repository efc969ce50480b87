//! The small pack of the check with planted mistakes, and what is found in it.

use std::path::Path;

use engine::Day;
use l10n::{Library, Source};
use rules::{
    PackFile,
    check::{Checked, Checking, Example, Severity, check},
    read_folder,
};
use serde_json::Value;

/// The day for which the pack was written: 2026-11-22.
pub(crate) const TODAY: Day = Day(20_779);

/// What stands there, and what is written instead: file, old, new.
pub(crate) type Change<'a> = (&'a str, &'a str, &'a str);

/// The reasons; the words of one depend on its arguments.
const REASONS: &str = "\
reason-open = open
reason-wait = wait { $months } months
reason-kinds = { $kind ->
    [short] { $hours } hours
   *[long] long
 }
";
/// All other messages that the pack names.
const IDS: &str = "block-all question-wishes question-place question-age question-doing question-paper question-name \
    field-doing-children_ages field-paper-entry value-goals-deutsch value-goals-arbeit value-doing_now-work \
    value-doing_now-training value-doing_now-nothing value-status-gestattung value-status-duldung value-status-ne \
    value-status-german value-first_name-true value-first_name-false missing-age missing-status missing-status_group \
    missing-odd-20 missing-even-20 missing-months_in_germany missing-employed missing-children_ages missing-entry missing-doing_now who-bamf who-amt";
/// Messages with the attributes `what`, `voice` and `name`.
const NAMED: &str =
    "phase-1 type-mbe type-treff type-lotsen type-kita type-integrationskurs type-beschaeftigung";

fn german() -> Library {
    let plain = IDS.split_whitespace().map(|id| format!("{id} = x\n"));
    let named = NAMED.split_whitespace();
    let named = named.map(|id| format!("{id} = x\n    .what = x\n    .voice = x\n    .name = x\n"));
    let text = std::iter::once(REASONS.to_owned()).chain(plain).chain(named).collect();
    let (language, file) = ("de".to_owned(), "reasons.ftl".to_owned());
    let (library, problems) = Library::new(vec![Source { language, file, text }]);
    assert!(problems.is_empty(), "{problems:?}");
    library
}

/// The pack with mistakes planted.
pub(crate) fn pack(changes: &[Change<'_>]) -> Vec<PackFile> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/check/pack"));
    let mut files = read_folder(folder).expect("the pack is there");
    for (path, from, to) in changes {
        let file = files.iter_mut().find(|file| file.path == *path).expect("a file of the pack");
        assert!(file.text.contains(from), "{path} lost `{from}`");
        file.text = file.text.replacen(from, to, 1);
    }
    files
}

/// People as JSON, today.
pub(crate) fn people(personas: &[Value]) -> Vec<Example> {
    let person = |persona: &Value| Example {
        persona: persona.as_object().expect("a person is an object").clone(),
        eval_date: TODAY,
    };
    personas.iter().map(person).collect()
}

/// The check of the pack with mistakes planted.
pub(crate) fn checked(changes: &[Change<'_>], people: &[Example], today: Day) -> Checked {
    let library = german();
    let messages = library.messages("de");
    let files = pack(changes);
    check(&Checking { files: &files, messages: &messages, people, today })
}

/// The check of a pack about which it has no doubts.
fn settled(changes: &[Change<'_>]) -> Checked {
    let checked = checked(changes, &[], TODAY);
    assert_eq!((checked.unconfirmed, checked.given_up.len()), (0, 0), "{:?}", checked.given_up);
    checked
}

/// All findings, a line each.
pub(crate) fn found(changes: &[Change<'_>]) -> Vec<String> {
    let findings = settled(changes).findings;
    let line = |finding: &rules::check::Finding| {
        let rules::check::Finding { file, line, column, code, message, .. } = finding;
        format!("{file}:{line}:{column} {code}: {message}")
    };
    findings.iter().map(line).collect()
}

/// The first finding of a kind.
pub(crate) struct Found {
    pub(crate) place: String,
    pub(crate) severity: Severity,
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
    pub(crate) example: Value,
}

/// The first finding of a kind; there must be one.
pub(crate) fn one(changes: &[Change<'_>], code: &str) -> Found {
    let findings = settled(changes).findings;
    let all: Vec<String> =
        findings.iter().map(|finding| format!("{}: {}", finding.code, finding.message)).collect();
    let finding = findings.into_iter().find(|finding| finding.code == code);
    let finding = finding.unwrap_or_else(|| panic!("no {code} among {all:?}"));
    Found {
        place: format!("{}:{}:{}", finding.file, finding.line, finding.column),
        severity: finding.severity,
        message: finding.message,
        hint: finding.hint,
        example: serde_json::to_value(finding.example).expect("an example is JSON"),
    }
}
