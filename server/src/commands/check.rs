//! `wegkette check`: what a rule author should know before publishing, and with `locales` what a translator should.

mod locales;
mod sarif;
mod used;

use std::{
    io::{IsTerminal, Write, stdout},
    process::ExitCode,
};

use engine::Day;
use l10n::library::SOURCE;
use rules::{
    cases,
    check::{self, Checked, Checking, Example, Severity, Style},
};

use crate::{Config, files::Files, import, say};

/// Below the workspace: people with a known outcome.
const CASES: &str = "tests/cases";

/// What the command takes.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[command(subcommand)]
    what: Option<What>,
    /// One JSON document instead of lines for people.
    #[arg(long)]
    json: bool,
    /// The day of the check, YYYY-MM-DD [default: today].
    #[arg(long, value_parser = day)]
    today: Option<Day>,
}

#[derive(clap::Subcommand)]
enum What {
    /// Find mistakes in the languages, with line, column and the source beside them.
    Locales(locales::Arguments),
}

fn day(text: &str) -> Result<Day, String> {
    let exact = Day::parse(text).filter(|(first, last)| first == last);
    exact.map(|(day, _)| day).ok_or_else(|| "expected a day such as 2026-12-31".to_owned())
}

/// Checks packs and languages; exit code 1 if there is an error.
///
/// # Errors
/// Folders that cannot be read.
pub fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<ExitCode> {
    if let Some(What::Locales(locales)) = &arguments.what {
        return locales::run(locales, config);
    }
    let library = import::languages(&config.locales)?;
    let messages = library.messages(SOURCE);
    let files = config.packs.packs()?;
    anyhow::ensure!(!files.is_empty(), "the folder of the packs is empty; see --packs");
    let people = people(config);
    let today = arguments.today.unwrap_or_else(config.today);
    let checking = Checking { files: &files, messages: &messages, people: &people, today };
    let checked = check::check(&checking);
    let text = if arguments.json {
        serde_json::to_string_pretty(&checked.findings)? + "\n"
    } else {
        check::render(&checked, &files, Style { folder: &shown(&config.packs), colour: colour() })
    };
    stdout().write_all(text.as_bytes())?;
    doubts(&checked);
    let is_error = |severity| severity == Severity::Error;
    let failed = checked.findings.iter().any(|finding| is_error(finding.severity));
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The people of the cases; without them nobody asks whether they cover the rules.
fn people(config: &Config) -> Vec<Example> {
    let folder = config.home.join(CASES);
    if !folder.is_dir() {
        say!("no cases: {} is no folder, so no rule's coverage is checked", folder.display());
        return Vec::new();
    }
    let cases = cases::read_folder(&folder).unwrap_or_else(|error| {
        say!("{error}; no rule's coverage is checked");
        Vec::new()
    });
    let person = |case: cases::Case| Example { persona: case.persona, eval_date: case.eval_date };
    cases.into_iter().map(person).collect()
}

/// What the check could not settle.
fn doubts(checked: &Checked) {
    if checked.unconfirmed > 0 {
        say!("{} suspicion(s) could not be confirmed with a person", checked.unconfirmed);
    }
    for question in &checked.given_up {
        say!("took too long, not answered: {question}");
    }
}

/// A folder as a terminal finds it from here.
fn shown(packs: &Files) -> String {
    match packs {
        Files::Folder(folder) => {
            let here = std::env::current_dir().unwrap_or_default();
            let folder = folder.strip_prefix(here).unwrap_or(folder);
            format!("{}/", folder.display())
        }
        #[cfg(feature = "embed")]
        Files::Embedded => String::new(),
    }
}

fn colour() -> bool {
    stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}
