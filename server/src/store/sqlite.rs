//! The embedded database. WAL; one connection writes, a few read, so that a long import keeps nobody from reading.
//!
//! **Invariants**: what is read and written is the file that stands under the name now. Where it is gone, everything fails until
//! there is one again; nobody makes an empty one in its place.

use std::{mem::discriminant, path::Path, sync::Arc, time::Duration};

use futures_util::TryStreamExt;
use sqlx::{QueryBuilder, SqliteConnection, SqlitePool};
use tokio::sync::Mutex;

use super::{
    Error, Head, Kept, Reply, Revision, Row, State, Store, Take, Transaction, count, kept::backups,
    shared::statements,
};
use file::named;
use pools::Pools;

mod file;
mod pools;
mod transaction;

backups!(SqliteConnection);
statements!(SqliteConnection, SqlitePool);

/// How often a reader looks for other programs' publications: there is nobody to tell it.
const LOOK: Duration = Duration::from_millis(100);
const BYTES: &str = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";

/// A catalogue in an SQLite file.
pub(super) struct Sqlite {
    pools: Mutex<Pools>,
    /// `None`: it is in memory.
    path: Option<Arc<Path>>,
}

impl Sqlite {
    /// Opens or creates the file and brings its schema up to date.
    pub(super) async fn open(path: &Path) -> Result<Self, Error> {
        let path: Arc<Path> = path.into();
        let pools = Mutex::new(Pools::open(&path, None).await?);
        Ok(Self { pools, path: Some(path) })
    }

    /// An empty database that ends with the program.
    pub(super) async fn in_memory() -> Result<Self, Error> {
        Ok(Self { pools: Mutex::new(Pools::in_memory().await?), path: None })
    }

    /// Connections to the file that stands there now.
    async fn pools(&self) -> Result<Pools, Error> {
        let mut pools = self.pools.lock().await;
        if let Some(path) = &self.path
            && let Some(old) = pools.replaced()?
        {
            let new = Pools::open(path, Some(&old)).await?;
            tracing::info!("another file stands where the database was; it is taken over");
            // Whoever still has the old one finishes first; what they write there is told to have failed.
            tokio::spawn(std::mem::replace(&mut *pools, new).close());
        }
        Ok(pools.clone())
    }

    /// What the store answers.
    fn reply<'a, T: 'a>(
        &self,
        work: impl Future<Output = Result<T, Error>> + Send + 'a,
    ) -> Reply<'a, T> {
        named(self.path.clone(), work)
    }

    /// One transaction, so that counter and rows are of the same publication.
    async fn reading(&self) -> Result<sqlx::Transaction<'static, sqlx::Sqlite>, Error> {
        Ok(self.pools().await?.readers.begin().await?)
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

impl Store for Sqlite {
    fn begin(&self) -> Reply<'_, Box<dyn Transaction>> {
        self.reply(async { transaction::begin(self.pools().await?, self.path.clone()).await })
    }

    fn rows<'a>(
        &'a self,
        since: Option<(&'a str, u64)>,
        take: &'a mut (dyn FnMut(Row) + Send),
    ) -> Reply<'a, Option<Head>> {
        self.reply(self.rows_now(since, take))
    }

    fn head(&self) -> Reply<'_, (String, u64)> {
        self.reply(async { head(&self.pools().await?.readers).await })
    }

    fn stirred(&self) -> Reply<'_, ()> {
        Box::pin(async {
            tokio::time::sleep(LOOK).await;
            Ok(())
        })
    }

    fn history<'a>(&'a self, kind: &'a str, id: &'a str) -> Reply<'a, Vec<Revision>> {
        self.reply(async move { history(&self.pools().await?.readers, kind, id).await })
    }

    fn state(&self) -> Reply<'_, State> {
        self.reply(async { state(&self.pools().await?.readers, BYTES).await })
    }

    fn seen<'a>(&'a self, origin: &'a str, at: i64) -> Reply<'a, ()> {
        self.reply(async move {
            let pools = self.pools().await?;
            seen(&pools.writer, origin, at).await?;
            pools.kept()
        })
    }

    fn dump<'a>(&'a self, take: &'a mut Take<'a>) -> Reply<'a, ()> {
        self.reply(async {
            let mut reading = self.reading().await?;
            dump(&mut reading, take).await?;
            Ok(reading.commit().await?)
        })
    }

    fn ping(&self) -> Reply<'_, ()> {
        self.reply(async {
            // A row of the file: a number alone would be answered without it.
            head(&self.pools().await?.readers).await?;
            Ok(())
        })
    }

    fn close(&self) -> Reply<'_, ()> {
        Box::pin(async {
            let pools = self.pools.lock().await.clone();
            pools.close().await;
            Ok(())
        })
    }
}
