//! Where a test's databases are made: files in a folder, or databases of a PostgreSQL.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use anyhow::{Context, Result, ensure};
use sqlx::{Connection, PgConnection};

use crate::postgres::Postgres;

/// A place for databases.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    /// SQLite's files.
    Folder(&'a Path),
    /// Databases of a server.
    Postgres(&'a Postgres),
}

impl Place<'_> {
    /// The address of a fresh database.
    ///
    /// # Errors
    /// If PostgreSQL does not answer.
    pub fn fresh(&self) -> Result<String> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        match self {
            Place::Folder(folder) => {
                Ok(format!("sqlite://{}/deep/er/{count}.sqlite", folder.display()))
            }
            Place::Postgres(postgres) => postgres.database(),
        }
    }

    /// The address of a copy of a database that nobody uses.
    ///
    /// # Errors
    /// If it cannot be copied.
    pub fn copy(&self, of: &str) -> Result<String> {
        match self {
            Place::Folder(_) => {
                let (from, copy) = (file(of)?, self.fresh()?);
                ensure!(!beside(&from, "-wal").exists(), "somebody uses {of}");
                std::fs::copy(from, file(&copy)?)?;
                Ok(copy)
            }
            Place::Postgres(postgres) => postgres.copy(of),
        }
    }

    /// Removes a database: of hundreds not all should lie about at once.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn discard(&self, address: &str) -> Result<()> {
        match self {
            Place::Folder(_) => remove(&file(address)?),
            Place::Postgres(postgres) => postgres.discard(address),
        }
    }

    /// The bytes that a database takes.
    ///
    /// # Errors
    /// If it is not there.
    pub async fn size(&self, address: &str) -> Result<u64> {
        match self {
            Place::Folder(_) => {
                let file = file(address)?;
                let log = beside(&file, "-wal").metadata().map_or(0, |log| log.len());
                Ok(file.metadata()?.len() + log)
            }
            Place::Postgres(_) => {
                let mut connection = PgConnection::connect(address).await?;
                let size = sqlx::query_scalar("SELECT pg_database_size(current_database())");
                let size: i64 = size.fetch_one(&mut connection).await?;
                connection.close().await?;
                Ok(u64::try_from(size)?)
            }
        }
    }
}

/// The file of an SQLite database.
///
/// # Errors
/// It is another one's address.
pub fn file(address: &str) -> Result<PathBuf> {
    Ok(address.strip_prefix("sqlite://").context("no address of SQLite")?.into())
}

/// What stands beside a database's file.
pub fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Removes a database's file with all that stands beside it.
///
/// # Errors
/// If it cannot be removed.
pub fn remove(file: &Path) -> Result<()> {
    for ending in ["", "-wal", "-shm", ".lock"] {
        let file = beside(file, ending);
        if file.exists() {
            std::fs::remove_file(file)?;
        }
    }
    Ok(())
}
