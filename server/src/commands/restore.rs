//! `wegkette restore`: a backup into the database, of whichever kind. Servers of that database take it over by themselves.

use std::{path::PathBuf, process::ExitCode};

use crate::{Config, backup, store};

/// What the command takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// A file that `wegkette backup` wrote. All that the database holds is replaced by it.
    file: PathBuf,
}

/// Restores a backup.
///
/// # Errors
/// A file that is no whole backup; then nothing was touched. A database that fails.
pub async fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<ExitCode> {
    // Before a database is opened, and one is made where there is none.
    backup::check(&arguments.file)?;
    let store = store::open(&config.database, &config.home).await?;
    let (before, replaced) = store.head().await?;
    let done = backup::restore(&*store, &arguments.file).await?;
    store.close().await?;
    if replaced > 0 {
        println!("version {replaced} of {before} is replaced");
    }
    println!(
        "restored version {}, {} rows; it is a new history: {}",
        done.version, done.rows, done.epoch
    );
    Ok(ExitCode::SUCCESS)
}
