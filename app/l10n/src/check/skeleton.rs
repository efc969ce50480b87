//! A new language: the source's files with every message as a comment, so that nothing counts as translated.

use super::{File, sheet::Sheet};
use crate::library::SOURCE;

/// The files of a new language, by their names.
pub fn skeleton(files: &[File], tag: &str) -> Vec<(String, String)> {
    let source = files.iter().filter(|file| file.language == SOURCE);
    source
        .map(|file| match file.name.as_str() {
            "meta.ftl" => (file.name.clone(), meta(tag)),
            // These stay German in every language.
            "terms.ftl" => (file.name.clone(), file.text.clone()),
            _ => (file.name.clone(), commented(file)),
        })
        .collect()
}

fn meta(tag: &str) -> String {
    format!(
        "# The language itself. lang-review becomes \"reviewed\" only after a named person has read everything.\n\
         # lang-name: the language's name in itself. lang-direction: ltr or rtl. lang-fallback: whom it borrows from, in order.\n\
         lang-name = {tag}\n\
         lang-direction = {}\n\
         lang-fallback = {SOURCE}\n\
         lang-review = unreviewed\n",
        direction(tag)
    )
}

/// What CLDR says of the language, as far as it is known here; the translator sees it and can change it.
fn direction(tag: &str) -> &'static str {
    const RTL: [&str; 11] = ["ar", "ckb", "dv", "fa", "he", "pes", "prs", "ps", "sd", "ug", "ur"];
    let mut subtags = tag.split('-');
    let primary = subtags.next().unwrap_or_default();
    if RTL.contains(&primary) || subtags.any(|subtag| subtag == "Arab") { "rtl" } else { "ltr" }
}

/// `# ` before every line of a message; comments stay as they are.
fn commented(file: &File) -> String {
    let sheet = Sheet::new(file);
    let said = sheet.said();
    let mut entries: Vec<(usize, usize)> = said
        .iter()
        .map(|said| {
            let end = said.raw.trim_end().len();
            let start = super::place::offset(&file.text, said.raw);
            (start, start + end)
        })
        .collect();
    entries.sort_unstable();
    let mut text = String::new();
    let mut at = 0;
    for (start, end) in entries {
        text.push_str(file.text.get(at..start).unwrap_or_default());
        for line in file.text.get(start..end).unwrap_or_default().lines() {
            let line = line.trim_end();
            text.push_str(if line.is_empty() { "#" } else { "# " });
            text.push_str(line);
            text.push('\n');
        }
        at = end;
        if file.text.get(at..).is_some_and(|rest| rest.starts_with('\n')) {
            at += 1;
        }
    }
    text.push_str(file.text.get(at..).unwrap_or_default());
    text
}
