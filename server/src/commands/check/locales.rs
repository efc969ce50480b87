//! `wegkette check locales`: what is wrong with the languages.

use std::{
    io::{Write, stdout},
    process::ExitCode,
};

use l10n::check::{Checking, Severity, Style, check, ids, render};

use super::{colour, sarif, shown, used};
use crate::{Config, files::Languages, recordings};

/// What the command takes.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// One language [default: all].
    language: Option<String>,
    /// One JSON document instead of lines for people.
    #[arg(long)]
    json: bool,
    /// SARIF 2.1.0, for code hosts and editors.
    #[arg(long, conflicts_with = "json")]
    sarif: bool,
}

/// Checks; exit code 1 if there is an error.
///
/// # Errors
/// Folders that cannot be read, a language that is not there.
pub(super) fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<ExitCode> {
    let languages = Languages::read(&config.locales)?;
    let only = arguments.language.as_deref();
    if let Some(tag) = only {
        languages.must_have(tag)?;
    }
    let used = used::gather(config)?;
    let Languages { files, confirmed, .. } = &languages;
    let mut findings = check(&Checking { files, only, used: &used, confirmed });
    let strange = languages
        .strange
        .iter()
        .filter(|finding| only.is_none_or(|only| finding.file.split('/').next() == Some(only)));
    findings.extend(strange.cloned());
    for tag in languages.tags().into_iter().filter(|tag| only.is_none_or(|only| only == *tag)) {
        let ids = ids(files, tag);
        let ids = ids.iter().map(String::as_str);
        findings.extend(recordings::unknown(&languages.recordings, tag, ids));
    }
    let folder = shown(&config.locales);
    let text = if arguments.json {
        serde_json::to_string_pretty(&findings)? + "\n"
    } else if arguments.sarif {
        serde_json::to_string_pretty(&sarif::log(&findings, &folder))? + "\n"
    } else {
        render(&findings, files, Style { folder: &folder, colour: colour() })
    };
    stdout().write_all(text.as_bytes())?;
    let failed = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
