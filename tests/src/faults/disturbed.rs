//! What children do that are disturbed at it.

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use clap::Subcommand;
use serde_json::json;
use server::{
    commands::{backup, restore},
    store,
};

use super::world;
use crate::many::child;

/// The work.
#[derive(Subcommand)]
pub enum Job {
    /// Publishes changes one after the other, and says each version when it is published.
    Publish {
        /// The database.
        database: String,
        /// The first change.
        first: usize,
        /// So many changes.
        count: usize,
    },
    /// Backs up as `wegkette backup` does.
    Backup {
        /// The database.
        database: String,
        /// Where to.
        #[command(flatten)]
        backup: backup::Arguments,
    },
    /// Restores as `wegkette restore` does.
    Restore {
        /// The database.
        database: String,
        /// From where.
        #[command(flatten)]
        restore: restore::Arguments,
    },
    /// Opens a database, which brings its schema up to date.
    Open {
        /// The database.
        database: String,
    },
}

impl Job {
    /// Does it.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn run(self) -> Result<ExitCode> {
        match self {
            Self::Publish { database, first, count } => {
                let store = store::open(&database, Path::new(".")).await?;
                child::begin()?;
                for time in first..first + count {
                    let version = world::change(&*store, time).await?;
                    child::say(&json!({"version": version}))?;
                }
                store.close().await?;
            }
            Self::Backup { database, backup } => {
                child::begin()?;
                return backup::run(&backup, &child::config(&database)).await;
            }
            Self::Restore { database, restore } => {
                child::begin()?;
                return restore::run(&restore, &child::config(&database)).await;
            }
            Self::Open { database } => {
                child::begin()?;
                store::open(&database, Path::new(".")).await?.close().await?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
