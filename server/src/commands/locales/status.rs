//! `wegkette locales status`: how far each language is.

use std::fmt::Write as _;

use l10n::check::{LayerStatus, Status, status};

use super::folder::Languages;
use crate::Config;

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
        for layer in &status.layers {
            let unreviewed = if status.reviewed { 0 } else { layer.own() };
            let complete = format!("{} %", layer.percent());
            let (name, outdated) = (layer.layer.name(), layer.outdated.len());
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
    for layer in all.iter().flat_map(|status| &status.layers) {
        let LayerStatus { layer, missing, outdated, .. } = layer;
        for (what, ids) in [("missing", missing), ("outdated", outdated)] {
            if !ids.is_empty() {
                let _ = writeln!(text, "\n{}, {what}:\n  {}", layer.name(), ids.join("\n  "));
            }
        }
    }
    text
}
