//! The program `wegkette`.

mod cli;

use std::process::ExitCode;

use clap::Parser;
use server::{
    log, say,
    settings::{Settings, Wrong},
};

/// Gives back what is free: every publication makes large things and drops the old ones, which the system's allocator keeps.
/// How it does so is decided in `.cargo/config.toml`.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    // What is no text cannot be one of ours.
    let variables = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let settings = match Settings::load(&arguments.flags, variables) {
        Ok(settings) => settings,
        Err(wrong) => return refused(&wrong),
    };
    let _written = log::begin(settings.log);
    match arguments.run(settings).await {
        Ok(code) => code,
        Err(error) => {
            say!("wegkette: {}", one_line(&error));
            ExitCode::FAILURE
        }
    }
}

/// How lines are written is one of the settings: these are plain.
fn refused(wrong: &[Wrong]) -> ExitCode {
    for wrong in wrong {
        eprintln!("wegkette: {wrong}");
    }
    ExitCode::FAILURE
}

/// The failure with its causes; a cause that the sentence before already quotes is not said twice.
fn one_line(error: &anyhow::Error) -> String {
    let mut line = error.to_string();
    for cause in error.chain().skip(1).map(ToString::to_string) {
        if !line.contains(&cause) {
            line = format!("{line}: {cause}");
        }
    }
    line.replace('\n', " ")
}
