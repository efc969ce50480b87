//! `wegkette evaluate`: people in, outcomes out.
//!
//! One JSON object a line and person on stdout; one error object a line and bad record on stderr. Neither the order of a
//! persona's facts nor the other people of the file change an outcome.

mod names;
mod outcome;
mod question;
mod records;

use std::{
    io::{BufWriter, ErrorKind, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use l10n::{Library, Localizer};
use serde::Serialize;

use self::{
    outcome::Evaluator,
    records::{Record, Records},
};
use crate::Config;

/// Some records were bad.
const BAD_RECORDS: u8 = 2;

/// What the command takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// A file of people, `-` for standard input.
    file: PathBuf,
    /// Adds the reasons' sentences in this language.
    #[arg(long)]
    lang: Option<String>,
}

/// A record that could not be evaluated.
#[derive(Serialize)]
struct Bad<'a> {
    /// From 0.
    index: usize,
    /// Line and column where it begins, from 1.
    position: &'a str,
    error: String,
}

/// Evaluates everyone in the file; exit code 2 if a record was bad.
///
/// # Errors
/// Files that cannot be read, and a language that does not exist.
pub fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<ExitCode> {
    let input = input(&arguments.file)?;
    let (content, library) = super::load(config)?;
    let words = arguments.lang.as_deref().map(|tag| words(&library, tag)).transpose()?;
    let evaluator = Evaluator::new(&content, words, (config.today)());
    match evaluate(&input, evaluator) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        Err(error) => Err(error).context("cannot write the outcomes"),
        Ok(true) => Ok(ExitCode::SUCCESS),
        Ok(false) => Ok(ExitCode::from(BAD_RECORDS)),
    }
}

fn input(file: &Path) -> anyhow::Result<Vec<u8>> {
    if file == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).context("cannot read standard input")?;
        return Ok(bytes);
    }
    std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

fn words(library: &Library, tag: &str) -> anyhow::Result<Localizer> {
    let known = || library.languages().iter().map(|language| language.tag.as_str());
    anyhow::ensure!(
        library.language(tag).is_some(),
        "there is no language {tag}; --lang takes one of: {}",
        known().collect::<Vec<_>>().join(", ")
    );
    Ok(library.localizer(tag))
}

/// Returns whether every record was good.
fn evaluate(input: &[u8], mut evaluator: Evaluator<'_>) -> std::io::Result<bool> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut errors = std::io::stderr().lock();
    let mut all_good = true;
    for (index, Record { position, value }) in Records::new(input).enumerate() {
        match value.and_then(|value| evaluator.outcome(index, &value)) {
            Ok(line) => writeln!(out, "{line}")?,
            Err(error) => {
                all_good = false;
                let line = serde_json::to_string(&Bad { index, position: &position, error })?;
                // With stderr closed the exit code still tells.
                let _ = writeln!(errors, "{line}");
            }
        }
    }
    out.flush()?;
    Ok(all_good)
}
