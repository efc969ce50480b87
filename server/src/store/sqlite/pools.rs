//! The connections to a file: one that writes, a few that read.

use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use sqlx::{
    SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::file::{self, Opened};
use crate::store::Error;

const READERS: u32 = 2;
/// How long to wait for another program that writes.
const PATIENCE: Duration = Duration::from_secs(30);

/// Connections, and the file they have open.
#[derive(Clone)]
pub(super) struct Pools {
    pub(super) writer: SqlitePool,
    pub(super) readers: SqlitePool,
    /// `None`: it is in memory.
    opened: Option<Opened>,
}

impl Pools {
    /// Opens a file and brings its schema up to date. One that is not there becomes an empty database, unless it is to stand in
    /// for another one that was replaced.
    pub(super) async fn open(path: &Arc<Path>, replaced: Option<&Opened>) -> Result<Self, Error> {
        let told = |error: std::io::Error| {
            let (path, reason) = (path.display().to_string(), error.to_string());
            Error::Open { path, reason }
        };
        if let (None, Some(folder)) = (replaced, path.parent()) {
            std::fs::create_dir_all(folder).map_err(told)?;
        }
        // Two programs that open a new file at once would both create its tables: SQLite has no lock for that, a file has.
        let lock = lock(path.with_added_extension("lock")).await.map_err(told)?;
        if let Some(replaced) = replaced {
            file::filled(path)?;
            replaced.clear();
        }
        let said = |error: sqlx::Error| file::told(path, error.into());
        let options = options(path);
        let creating = options.clone().create_if_missing(replaced.is_none());
        let writer = pool(1).connect_with(creating).await.map_err(said)?;
        // Whoever connects later must not make a file where this one is gone.
        writer.set_connect_options(options.clone());
        let migrated = sqlx::migrate!("migrations/sqlite").run(&writer).await;
        migrated.map_err(|error| file::told(path, error.into()))?;
        drop(lock);
        let readers = pool(READERS).connect_with(options).await.map_err(said)?;
        Ok(Self { writer, readers, opened: Some(Opened::new(Arc::clone(path))?) })
    }

    /// An empty database: one connection, since another one would be another database.
    pub(super) async fn in_memory() -> Result<Self, Error> {
        let pool = pool(1).connect_with(SqliteConnectOptions::new().in_memory(true)).await?;
        sqlx::migrate!("migrations/sqlite").run(&pool).await?;
        Ok(Self { readers: pool.clone(), writer: pool, opened: None })
    }

    /// The file that was opened, if another one stands there now.
    pub(super) fn replaced(&self) -> Result<Option<Opened>, Error> {
        match &self.opened {
            Some(opened) if !opened.stands()? => Ok(Some(opened.clone())),
            _ => Ok(None),
        }
    }

    /// What was written is in the file that stands there, or nowhere.
    pub(super) fn kept(&self) -> Result<(), Error> {
        self.opened.as_ref().map_or(Ok(()), Opened::kept)
    }

    /// Waits for whoever uses them, and closes them.
    pub(super) async fn close(self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        // Kilobytes: everything is read once, at the start, then single rows. A publication takes more.
        .pragma("cache_size", "-512")
}

/// Connections that stay: one that opened later might open another file.
fn pool(connections: u32) -> SqlitePoolOptions {
    let pool = SqlitePoolOptions::new().max_connections(connections);
    pool.idle_timeout(None).max_lifetime(None)
}

/// Waits until nobody else has the file; it is free again when it is dropped.
async fn lock(path: PathBuf) -> std::io::Result<File> {
    let locked = tokio::task::spawn_blocking(move || {
        let file = File::create(path)?;
        file.lock()?;
        Ok(file)
    });
    locked.await?
}
