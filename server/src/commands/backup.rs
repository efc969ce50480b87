//! `wegkette backup`: the whole database into one file, while servers go on.

use std::{path::PathBuf, process::ExitCode};

use crate::{Config, backup, store};

/// What the command takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The file; one that is there is replaced once the new one is whole.
    file: PathBuf,
}

/// Writes a backup.
///
/// # Errors
/// A database that fails or holds nothing, a file that cannot be written.
pub async fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<ExitCode> {
    let store = store::existing(&config.database, &config.home).await?;
    let (_, version) = store.head().await?;
    anyhow::ensure!(version > 0, "the database holds no catalogue yet; start the server once");
    let done = backup::write(&*store, &arguments.file).await?;
    store.close().await?;
    println!(
        "{}: version {} of {}, {} rows",
        arguments.file.display(),
        done.version,
        done.epoch,
        done.rows
    );
    Ok(ExitCode::SUCCESS)
}
