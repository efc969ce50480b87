//! `wegkette locales`: what translators do beside writing.

mod confirm;
mod new;
mod status;

use std::process::ExitCode;

use crate::Config;

/// What the command takes.
#[derive(clap::Subcommand)]
pub enum Arguments {
    /// Say that translations fit the German texts as they are today: all of a language, or single messages.
    Confirm(confirm::Arguments),
    /// Begin a language: a folder with the German texts as comments.
    New(new::Arguments),
    /// Print how far each language is; with a language, what is missing, in the order in which readers meet it.
    Status(status::Arguments),
}

/// Runs one of them.
///
/// # Errors
/// Folders that cannot be read, files that cannot be written, names that nothing has.
pub fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<ExitCode> {
    match arguments {
        Arguments::Confirm(arguments) => confirm::run(arguments, config),
        Arguments::New(arguments) => new::run(arguments, config),
        Arguments::Status(arguments) => status::run(arguments, config),
    }?;
    Ok(ExitCode::SUCCESS)
}
