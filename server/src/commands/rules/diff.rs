//! `wegkette rules diff`: which people's outcome a change of the packs changes.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use catalogue::Content;
use engine::Day;
use rules::{
    cases,
    diff::{self, Report},
};

use crate::{Config, say};

/// What the command takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder of the old packs.
    old: PathBuf,
    /// The folder of the new packs.
    new: PathBuf,
    /// One JSON document instead of lines for people.
    #[arg(long)]
    json: bool,
    /// Evaluate everybody on this day instead of the case's own; with twice the same packs, compare the two days.
    #[arg(long, value_parser = super::day)]
    on: Option<Day>,
}

/// What `diff` says when it could not compare: 1 is already a difference.
const TROUBLE: u8 = 2;

/// Compares; what went wrong is told in one line.
pub(super) fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<ExitCode> {
    let report = match compare(arguments, config) {
        Ok(report) => report,
        Err(error) => {
            say!("wegkette: {error:#}");
            return Ok(ExitCode::from(TROUBLE));
        }
    };
    if arguments.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        print!("{report}");
    }
    Ok(match report {
        Report { unread, .. } if !unread.is_empty() => ExitCode::from(TROUBLE),
        report if report.is_empty() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

fn compare(arguments: &Arguments, config: &Config) -> anyhow::Result<Report> {
    let (old, new) = (read(&arguments.old)?, read(&arguments.new)?);
    let folder = config.home.join("tests/cases");
    let cases = if folder.is_dir() {
        cases::read_folder(&folder)?
    } else {
        say!("no cases in {}: only the rules are compared", folder.display());
        Vec::new()
    };
    Ok(diff::compare(&old, &new, &cases, arguments.on))
}

/// Packs without their words: those belong to another folder.
fn read(folder: &Path) -> anyhow::Result<Content> {
    let files = rules::read_folder(folder)?;
    anyhow::ensure!(!files.is_empty(), "no packs: {} is empty", folder.display());
    rules::compile(&files, &BTreeSet::new())
        .map_err(|problems| {
            for problem in &problems {
                say!("{}/{problem}", folder.display());
            }
            anyhow::anyhow!("{} problem(s), listed above", problems.len())
        })
        .with_context(|| format!("the packs in {} are refused", folder.display()))
}
