//! Findings as text: `file:line:column: error: …`, the line and a caret.

use std::{collections::BTreeMap, fmt::Write as _, ops::Range};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Checked, Finding, Severity};
use crate::PackFile;

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style<'a> {
    /// What stands before every file name, so that a terminal can open it: `server/catalogue/`.
    pub folder: &'a str,
    /// With colours.
    pub colour: bool,
}

/// All findings as text; the last line counts them.
pub fn render(checked: &Checked, files: &[PackFile], style: Style<'_>) -> String {
    let mut text = String::new();
    let mut uncovered: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in &checked.findings {
        if finding.code == super::UNCOVERED {
            uncovered.entry(&finding.file).or_default().push(finding);
        } else {
            one(&mut text, finding, files, style);
        }
    }
    for (file, rules) in uncovered {
        many(&mut text, file, &rules, style);
    }
    text.push_str(&Severity::count(checked.findings.iter().map(|finding| finding.severity)));
    text
}

fn one(text: &mut String, finding: &Finding, files: &[PackFile], style: Style<'_>) {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    let path = format!("{}{}", style.folder, finding.file);
    let source = files.iter().find(|file| file.path == finding.file).map_or("", |file| &file.text);
    let line = source.lines().nth(finding.line.saturating_sub(1)).unwrap_or_default();
    let snippet = |path: Option<String>| {
        let span = AnnotationKind::Primary.span(word(line, finding.column));
        Snippet::source(line).line_start(finding.line).path(path).annotation(span)
    };
    let title = level.clone().primary_title(finding.message.as_str());
    let head = renderer.clone().short_message(true);
    let _ = writeln!(text, "{}", head.render(&[title.element(snippet(Some(path)))]));
    let mut group = Group::with_level(level).element(snippet(None));
    if let Some(hint) = &finding.hint {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    let example = finding.example.as_ref().and_then(|person| serde_json::to_string(person).ok());
    if let Some(example) = example {
        group = group.element(Level::NOTE.message(format!("e.g. {example}")));
    }
    let _ = writeln!(text, "{}\n", renderer.render(&[group]));
}

/// One line for a file, and a short one for each rule: sixty snippets would hide everything else.
fn many(text: &mut String, file: &str, rules: &[&Finding], style: Style<'_>) {
    let folder = style.folder;
    for (index, finding) in rules.iter().enumerate() {
        let Finding { line, column, message, severity, .. } = finding;
        if index == 0 {
            let severity = severity.name();
            let count = rules.len();
            let _ = writeln!(
                text,
                "{folder}{file}:{line}:{column}: {severity}: no case covers {count} rule(s) of this file"
            );
        }
        let _ = writeln!(text, "  {folder}{file}:{line}:{column}: {message}");
    }
    text.push('\n');
}

/// The bytes of the word at a column.
fn word(line: &str, column: usize) -> Range<usize> {
    let start = line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    let rest = line.get(start..).unwrap_or_default();
    let quoted = rest.strip_prefix('"').and_then(|inside| inside.find('"'));
    let ends = |sign: char| sign.is_whitespace() || "(),;\"[]{}".contains(sign);
    let length = match quoted {
        Some(end) => end + 2,
        None => {
            rest.find(ends).unwrap_or(rest.len()).max(rest.chars().next().map_or(0, char::len_utf8))
        }
    };
    let colon =
        usize::from(length > 1 && rest.get(..length).is_some_and(|word| word.ends_with(':')));
    start..start + length - colon
}
