//! Our software runs on the test data by others.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use l10n::{Library, Source};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use tests::hsds;

/// Folder, ending of its cases, kind of the tests. What nothing of ours can run yet says so and is shown as ignored.
const SETS: [(&str, &str, &str); 3] = [
    ("fluent/syntax", "ftl", "syntax"),
    ("fluent/resolver", "yaml", "resolver, not run yet"),
    ("hsds/examples", "json", "hsds"),
];

fn main() -> Result<()> {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for (folder, ending, kind) in SETS {
        let cases = cases(folder, ending)?;
        if cases.is_empty() {
            trials.push(Trial::test(folder, || Ok(())).with_kind("absent").with_ignored_flag(true));
        }
        trials.extend(cases.into_iter().map(|path| trial(folder, kind, path)));
    }
    libtest_mimic::run(&arguments, trials).exit()
}

/// The cases of a folder, sorted; none if there is no such folder.
fn cases(folder: &str, ending: &str) -> Result<Vec<PathBuf>> {
    let Some(folder) = foreign::folder(folder) else { return Ok(Vec::new()) };
    let files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    let mut files: Vec<_> =
        files.into_iter().filter(|path| path.extension() == Some(OsStr::new(ending))).collect();
    files.sort();
    Ok(files)
}

fn trial(folder: &str, kind: &str, path: PathBuf) -> Trial {
    let name = format!("{folder}/{}", path.file_stem().unwrap_or_default().to_string_lossy());
    if kind.ends_with("not run yet") {
        let waits = Err(Failed::from(kind.to_owned()));
        return Trial::test(name, || waits).with_kind(kind).with_ignored_flag(true);
    }
    let test = if kind == "hsds" { import } else { syntax };
    let run = move || test(&path).map_err(|error| Failed::from(format!("{error:#}")));
    Trial::test(name, run).with_kind(kind)
}

/// An example of the standard imports without a rejected record, and what is written of it imports as the same.
fn import(path: &Path) -> Result<()> {
    let graph = hsds::graph(&fs::read(path)?)?;
    let mut written = Vec::new();
    exchange::write::page(&graph, &mut written)?;
    let mut again = Vec::new();
    exchange::write::page(&hsds::graph(&written)?, &mut again)?;
    ensure!(again == written, "what it becomes does not come back");
    Ok(())
}

/// A file in any state is read without a panic, yields the messages and terms of the reference, and what a phone would
/// download of it is whole.
fn syntax(path: &Path) -> Result<()> {
    let text = fs::read_to_string(path)?;
    let (library, problems) = library(text);
    let reference: Value = serde_json::from_slice(&fs::read(path.with_extension("json"))?)?;
    let expected = names(&reference)?;
    ensure!(
        library.message_ids("de") == expected,
        "read {:?}, reference {expected:?}",
        library.message_ids("de")
    );
    let junk = reference["body"]
        .as_array()
        .is_some_and(|body| body.iter().any(|entry| entry["type"] == "Junk"));
    ensure!(!junk || !problems.is_empty(), "the broken entries are not named");
    let completed = library.completed("de", |_| true);
    let (again, mut problems) = self::library(completed.clone());
    // Two of the fixtures define a message twice; that is still so.
    problems.retain(|problem| !problem.contains("already defined"));
    ensure!(problems.is_empty(), "what it completes does not parse again: {problems:?}");
    let twice = again.completed("de", |_| true);
    ensure!(
        unindented(&twice) == unindented(&completed),
        "reading and writing again changes it:\n{completed}\n{twice}"
    );
    Ok(())
}

/// `fluent-syntax` takes lines that begin with a placeable for unindented and then drops the indentation of the others;
/// HTML shows neither.
fn unindented(text: &str) -> Vec<&str> {
    text.lines().map(str::trim_start).collect()
}

fn library(text: String) -> (Library, Vec<String>) {
    let source = Source { language: "de".to_owned(), file: "fixture.ftl".to_owned(), text };
    let (library, problems) = Library::new(vec![source]);
    (library, problems.iter().map(ToString::to_string).collect())
}

/// `message`, `message.attribute`, `-term`, `-term.attribute` of a reference tree; a message without a value has no name of
/// its own.
fn names(reference: &Value) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in reference["body"].as_array().context("a resource has a body")? {
        let dash = match entry["type"].as_str() {
            Some("Message") => "",
            Some("Term") => "-",
            _ => continue,
        };
        let name =
            format!("{dash}{}", entry["id"]["name"].as_str().context("an entry has a name")?);
        for attribute in entry["attributes"].as_array().into_iter().flatten() {
            let attribute = attribute["id"]["name"].as_str().context("an attribute has a name")?;
            names.insert(format!("{name}.{attribute}"));
        }
        if !entry["value"].is_null() {
            names.insert(name);
        }
    }
    Ok(names)
}
