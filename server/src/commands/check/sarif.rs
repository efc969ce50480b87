//! Findings as SARIF 2.1.0. The few objects that a checker fills are written out here; a crate with all of them takes a dozen others
//! along.

use l10n::check::{Finding, Severity};
use serde::Serialize;

/// A log with one run.
#[derive(Serialize)]
pub(super) struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    /// Columns count characters, not UTF-16 units.
    column_kind: &'static str,
    results: Vec<Record>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
struct Rule {
    id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    rule_id: &'static str,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Place,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_column: usize,
}

/// All findings; `folder` stands before the names of their files.
pub(super) fn log(findings: &[Finding], folder: &str) -> Log {
    let mut rules: Vec<&str> = findings.iter().map(|finding| finding.check).collect();
    rules.sort_unstable();
    rules.dedup();
    let driver = Driver {
        name: "wegkette",
        version: env!("CARGO_PKG_VERSION"),
        rules: rules.into_iter().map(|id| Rule { id }).collect(),
    };
    Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool { driver },
            column_kind: "unicodeCodePoints",
            results: findings.iter().map(|finding| record(finding, folder)).collect(),
        }],
    }
}

fn record(finding: &Finding, folder: &str) -> Record {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    let mut text = finding.message.clone();
    for (name, more) in [("source: ", &finding.source), ("", &finding.hint)] {
        if let Some(more) = more {
            text.push_str(&format!("\n{name}{more}"));
        }
    }
    let Finding { line, column, width, .. } = *finding;
    let region = Region { start_line: line, start_column: column, end_column: column + width };
    let artifact_location = Artifact { uri: format!("{folder}{}", finding.file) };
    let physical_location = Place { artifact_location, region };
    Record {
        rule_id: finding.check,
        level,
        message: Message { text },
        locations: [Location { physical_location }],
    }
}
