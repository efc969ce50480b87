//! A file in any state is read without a panic, yields the messages and terms of the reference, and what a phone would download
//! of it is whole.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, ensure};
use l10n::{Library, Source, voice::Voice};
use serde_json::Value;

use crate::tree;

pub(crate) fn check(path: &Path) -> Result<()> {
    let (library, problems) = library(tree::text(path)?);
    let reference: Value = serde_json::from_slice(&fs::read(path.with_extension("json"))?)?;
    let expected = names(&reference)?;
    let read = library.message_ids("de");
    ensure!(read == expected, "read {read:?}, reference {expected:?}");
    let body = reference["body"].as_array().context("a resource has a body")?;
    let junk = body.iter().any(|entry| entry["type"] == "Junk");
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

/// The voice has exactly the messages of the reference.
pub(crate) fn heard(path: &Path) -> Result<()> {
    let mut voice = Voice::new("de");
    voice.add(&tree::text(path)?);
    let reference: Value = serde_json::from_slice(&fs::read(path.with_extension("json"))?)?;
    let expected = names(&reference)?;
    let body = reference["body"].as_array().context("a resource has a body")?;
    let times = |id: &str| {
        let name = id.split('.').next();
        body.iter().filter(|entry| entry["id"]["name"].as_str() == name).count()
    };
    // Of two entries with the same name the later one is heard.
    for id in expected.iter().filter(|id| !id.starts_with('-') && times(id) == 1) {
        ensure!(voice.has(id), "{id} is not heard");
    }
    for entry in body {
        // Junk of one line whose name nobody else has.
        let name = entry["content"].as_str().and_then(|text| text.split([' ', '=']).next());
        if let Some(name) = name.filter(|name| entry["type"] == "Junk" && !expected.contains(*name))
        {
            ensure!(!voice.has(name), "{name} is heard");
        }
    }
    Ok(())
}

/// `fluent-syntax` takes lines that begin with a placeable for unindented and then drops the indentation of the others;
/// HTML shows neither. Nor does it show a carriage return at the end of a text, which is lost when it is written.
fn unindented(text: &str) -> Vec<&str> {
    text.lines().map(|line| line.trim_start().trim_end_matches('\r')).collect()
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
