//! Findings as text: `locales/uk/app.ftl:12:8: error: unknown-variable: …`, the line, and what the source says.

use std::{collections::BTreeMap, fmt::Write as _, ops::Range};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{File, Finding, Severity, missing::MISSING};
use crate::library::SOURCE;

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style<'a> {
    /// What stands before every file name, so that a terminal can open it: `locales/`.
    pub folder: &'a str,
    /// With colours.
    pub colour: bool,
}

/// Ids in one line of missing ones.
const LISTED: usize = 6;
/// Lines of a source that are shown.
const LINES: usize = 6;

/// All findings as text; the last line counts them.
pub fn render(findings: &[Finding], files: &[File], style: Style<'_>) -> String {
    let mut text = String::new();
    let mut missing: BTreeMap<(&str, Severity), Vec<&Finding>> = BTreeMap::new();
    let by_path: BTreeMap<String, &File> = files.iter().map(|file| (file.path(), file)).collect();
    for finding in findings {
        // A language that is begun lacks hundreds: a line for each file says it better.
        if finding.check == MISSING {
            missing.entry((&finding.file, finding.severity)).or_default().push(finding);
        } else {
            one(&mut text, finding, by_path.get(&finding.file).copied(), style);
        }
    }
    if text.lines().next_back().is_some_and(|line| !line.is_empty()) {
        text.push('\n');
    }
    for ((file, severity), findings) in missing {
        many(&mut text, (file, severity), &findings, style);
    }
    text.push_str(&Severity::count(findings.iter().map(|finding| finding.severity)));
    text
}

fn one(text: &mut String, finding: &Finding, file: Option<&File>, style: Style<'_>) {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let Finding { line, column, check, message, .. } = finding;
    let (folder, path, severity) = (style.folder, &finding.file, finding.severity.name());
    let _ = writeln!(text, "{folder}{path}:{line}:{column}: {severity}: {check}: {message}");
    // Notes are many, and nobody has to do anything about them: a line is enough.
    if finding.severity == Severity::Info {
        return;
    }
    let written = file.and_then(|file| file.text.lines().nth(line.saturating_sub(1)));
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    let mut group = Group::with_level(level);
    if let Some(written) = written.filter(|written| !written.trim().is_empty()) {
        let span = AnnotationKind::Primary.span(span(written, finding));
        group = group.element(Snippet::source(written).line_start(*line).annotation(span));
    }
    let short = |source: &String| {
        let lines: Vec<&str> = source.lines().take(LINES).collect();
        let more = if source.lines().nth(LINES).is_some() { "\n…" } else { "" };
        format!("{SOURCE}: {}{more}", lines.join("\n"))
    };
    if let Some(source) = finding.source.as_ref().map(short) {
        group = group.element(Level::NOTE.no_name().message(source));
    }
    if let Some(hint) = &finding.hint {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    let shown = renderer.render(&[group]);
    let _ = if shown.trim().is_empty() { writeln!(text) } else { writeln!(text, "{shown}\n") };
}

/// What a file lacks.
fn many(
    text: &mut String,
    (file, severity): (&str, Severity),
    findings: &[&Finding],
    style: Style<'_>,
) {
    let ids = findings.iter().filter_map(|finding| finding.id.as_deref());
    let listed: Vec<&str> = ids.take(LISTED).collect();
    let more = findings.len() - listed.len().min(findings.len());
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let (folder, severity, listed) = (style.folder, severity.name(), listed.join(", "));
    let count = findings.len();
    let _ = writeln!(
        text,
        "{folder}{file}:1:1: {severity}: {MISSING}: {count} missing: {listed}{more}\n"
    );
}

/// The bytes of a finding in its line.
fn span(line: &str, finding: &Finding) -> Range<usize> {
    let byte = |column: usize| line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
    let start = finding.column.saturating_sub(1);
    byte(start)..byte(start + finding.width)
}
