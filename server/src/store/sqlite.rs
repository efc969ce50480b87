//! The embedded database. WAL; one connection writes, a few read, so that a long import keeps nobody from reading.

use std::{
    fs::File,
    mem::discriminant,
    path::{Path, PathBuf},
    time::Duration,
};

use futures_util::TryStreamExt;
use sqlx::{
    QueryBuilder, SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{
    Error, Head, Kept, Reply, Revision, Row, State, Store, Take, Transaction, count, kept::backups,
    shared::statements,
};

mod transaction;

backups!(SqliteConnection);
statements!(SqliteConnection, SqlitePool);

/// How often a reader looks for other programs' publications: there is nobody to tell it.
const LOOK: Duration = Duration::from_millis(100);
const READERS: u32 = 2;
const BYTES: &str = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";

/// A catalogue in an SQLite file.
pub(super) struct Sqlite {
    writer: SqlitePool,
    readers: SqlitePool,
}

impl Sqlite {
    /// Opens or creates the file and brings its schema up to date.
    pub(super) async fn open(path: &Path) -> Result<Self, Error> {
        let told = |reason: String| Error::Open { path: path.display().to_string(), reason };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| told(error.to_string()))?;
        }
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(30));
        // Kilobytes: everything is read once, at the start, then single rows. A publication takes more.
        let options = options.pragma("cache_size", "-512");
        let open = |connections: u32| {
            let options = options.clone();
            SqlitePoolOptions::new().max_connections(connections).connect_with(options)
        };
        let writer = open(1).await.map_err(|error| told(error.to_string()))?;
        // Two programs that open a new file at once would both create its tables: SQLite has no lock for that, a file has.
        let lock = lock(path.with_added_extension("lock"));
        let lock = lock.await.map_err(|error| told(error.to_string()))?;
        sqlx::migrate!("migrations/sqlite").run(&writer).await?;
        drop(lock);
        let readers = open(READERS).await.map_err(|error| told(error.to_string()))?;
        Ok(Self { writer, readers })
    }

    /// An empty database that ends with the program.
    pub(super) async fn in_memory() -> Result<Self, Error> {
        // One connection that never ends: another one would be another database.
        let pool =
            SqlitePoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None);
        let pool = pool.connect_with(SqliteConnectOptions::new().in_memory(true)).await?;
        sqlx::migrate!("migrations/sqlite").run(&pool).await?;
        Ok(Self { readers: pool.clone(), writer: pool })
    }

    /// One transaction, so that counter and rows are of the same publication.
    async fn reading(&self) -> Result<sqlx::Transaction<'_, sqlx::Sqlite>, Error> {
        Ok(self.readers.begin().await?)
    }

    async fn rows_now(
        &self,
        since: Option<(&str, u64)>,
        take: &mut (dyn FnMut(Row) + Send),
    ) -> Result<Option<Head>, Error> {
        let mut reading = self.reading().await?;
        let head = rows(&mut reading, since, take).await?;
        reading.commit().await?;
        Ok(head)
    }
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

impl Store for Sqlite {
    fn begin(&self) -> Reply<'_, Box<dyn Transaction>> {
        Box::pin(transaction::begin(&self.writer))
    }

    fn rows<'a>(
        &'a self,
        since: Option<(&'a str, u64)>,
        take: &'a mut (dyn FnMut(Row) + Send),
    ) -> Reply<'a, Option<Head>> {
        Box::pin(self.rows_now(since, take))
    }

    fn head(&self) -> Reply<'_, (String, u64)> {
        Box::pin(head(&self.readers))
    }

    fn stirred(&self) -> Reply<'_, ()> {
        Box::pin(async {
            tokio::time::sleep(LOOK).await;
            Ok(())
        })
    }

    fn history<'a>(&'a self, kind: &'a str, id: &'a str) -> Reply<'a, Vec<Revision>> {
        Box::pin(history(&self.readers, kind, id))
    }

    fn state(&self) -> Reply<'_, State> {
        Box::pin(state(&self.readers, BYTES))
    }

    fn seen<'a>(&'a self, origin: &'a str, at: i64) -> Reply<'a, ()> {
        Box::pin(seen(&self.writer, origin, at))
    }

    fn dump<'a>(&'a self, take: &'a mut Take<'a>) -> Reply<'a, ()> {
        Box::pin(async {
            let mut reading = self.reading().await?;
            dump(&mut reading, take).await?;
            Ok(reading.commit().await?)
        })
    }

    fn ping(&self) -> Reply<'_, ()> {
        Box::pin(async {
            sqlx::query("SELECT 1").execute(&self.readers).await?;
            Ok(())
        })
    }

    fn close(&self) -> Reply<'_, ()> {
        Box::pin(async {
            self.readers.close().await;
            self.writer.close().await;
            Ok(())
        })
    }
}
