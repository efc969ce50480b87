//! `wegkette locales status`: how far each language is.

use std::fmt::Write as _;

use l10n::check::{ScopeStatus, Status, status};

use crate::Config;
use crate::files::languages::Languages;

/// What the command takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// One language, and what it lacks [default: all].
    language: Option<String>,
}

/// Prints a table.
pub(super) fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<()> {
    let languages = Languages::read(&config.locales)?;
    let all = status(&languages.files, &languages.confirmed);
    let Some(tag) = &arguments.language else {
        print!("{}", table(&all));
        return Ok(());
    };
    languages.must_have(tag)?;
    let one: Vec<Status> = all.into_iter().filter(|status| status.tag == *tag).collect();
    print!("{}{}", table(&one), lists(&one));
    Ok(())
}

/// A line for each language and layer.
fn table(all: &[Status]) -> String {
    let wide = all.iter().map(|status| status.tag.len()).max().unwrap_or_default().max(8);
    let mut text = format!(
        "{:wide$}  {:18}  {:>8}  {:>10}  {:>8}\n",
        "language", "layer", "complete", "unreviewed", "outdated"
    );
    for status in all {
        for scope in &status.scopes {
            let unreviewed = if status.reviewed { 0 } else { scope.own() };
            let complete = format!("{} %", scope.percent());
            let (name, outdated) = (scope.scope.name(), scope.outdated.len());
            let _ = writeln!(
                text,
                "{:wide$}  {name:18}  {complete:>8}  {unreviewed:>10}  {outdated:>8}",
                status.tag
            );
        }
    }
    text
}

/// What is to be done, in the order in which readers meet it.
fn lists(all: &[Status]) -> String {
    let mut text = String::new();
    for scope in all.iter().flat_map(|status| &status.scopes) {
        let ScopeStatus { scope, missing, outdated, .. } = scope;
        for (what, ids) in [("missing", missing), ("outdated", outdated)] {
            if !ids.is_empty() {
                let _ = writeln!(text, "\n{}, {what}:\n  {}", scope.name(), ids.join("\n  "));
            }
        }
    }
    text
}
