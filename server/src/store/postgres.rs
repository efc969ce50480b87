//! PostgreSQL, for several servers on one catalogue. A publication holds an advisory lock and is announced by `NOTIFY`, which
//! PostgreSQL delivers when it is committed and not at all when it is not.

use std::{mem::discriminant, time::Duration};

use futures_util::TryStreamExt;
use sqlx::{
    PgConnection, PgPool, QueryBuilder,
    postgres::{PgConnectOptions, PgListener, PgPoolOptions},
};
use tokio::sync::Mutex;

use super::{
    Error, Head, Kept, Reply, Revision, Row, State, Store, Take, Transaction, count, kept::backups,
    shared::statements,
};

mod transaction;

backups!(PgConnection);
statements!(PgConnection, PgPool);

/// Where publications are announced.
const CHANNEL: &str = "wegkette_published";
/// A connection may die silently; then looking is better than listening.
const LOOK: Duration = Duration::from_secs(20);
/// How long to wait for a database that is not there.
const AGAIN: Duration = Duration::from_millis(500);
const CONNECTIONS: u32 = 5;
const BYTES: &str = "SELECT pg_database_size(current_database())";
const PATIENCE: Duration = Duration::from_secs(5);

/// A catalogue in a PostgreSQL database.
pub(super) struct Postgres {
    pool: PgPool,
    listener: Mutex<Option<PgListener>>,
}

impl Postgres {
    /// Connects and brings the schema up to date; several servers may do so at once.
    pub(super) async fn open(address: &str) -> Result<Self, Error> {
        // The address may hold a password: what is told of it is host and database.
        let options: PgConnectOptions = address.parse().map_err(|error: sqlx::Error| {
            Error::Open { path: "postgres://…".to_owned(), reason: error.to_string() }
        })?;
        let path = format!(
            "postgres://{}/{}",
            options.get_host(),
            options.get_database().unwrap_or_default()
        );
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(PATIENCE)
            .connect_with(options)
            .await
            .map_err(|error| Error::Open { path, reason: error.to_string() })?;
        sqlx::migrate!("migrations/postgres").run(&pool).await?;
        let store = Self { pool, listener: Mutex::new(None) };
        // From now on nothing published is missed, whenever the first one asks.
        *store.listener.lock().await = Some(store.listen().await?);
        Ok(store)
    }

    async fn listen(&self) -> Result<PgListener, sqlx::Error> {
        let mut listener = PgListener::connect_with(&self.pool).await?;
        listener.listen(CHANNEL).await?;
        Ok(listener)
    }

    async fn stirred_now(&self) -> Result<(), Error> {
        let mut slot = self.listener.lock().await;
        let listener = match &mut *slot {
            Some(listener) => listener,
            // What happened while nobody listened is found by looking, at once.
            None => match self.listen().await {
                Ok(listener) => {
                    *slot = Some(listener);
                    return Ok(());
                }
                Err(error) => {
                    tokio::time::sleep(AGAIN).await;
                    return Err(error.into());
                }
            },
        };
        let told = tokio::select! {
            () = self.pool.close_event() => return Err(sqlx::Error::PoolClosed.into()),
            told = tokio::time::timeout(LOOK, listener.try_recv()) => told,
        };
        match told {
            Ok(Ok(Some(_))) | Err(_) => Ok(()),
            Ok(Ok(None) | Err(_)) => {
                *slot = None;
                Ok(())
            }
        }
    }

    /// One snapshot, so that counter and rows are of the same publication.
    async fn reading(&self) -> Result<sqlx::Transaction<'static, sqlx::Postgres>, Error> {
        let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
        Ok(self.pool.begin_with(begin).await?)
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

impl Store for Postgres {
    fn begin(&self) -> Reply<'_, Box<dyn Transaction>> {
        Box::pin(transaction::begin(&self.pool))
    }

    fn rows<'a>(
        &'a self,
        since: Option<(&'a str, u64)>,
        take: &'a mut (dyn FnMut(Row) + Send),
    ) -> Reply<'a, Option<Head>> {
        Box::pin(self.rows_now(since, take))
    }

    fn head(&self) -> Reply<'_, (String, u64)> {
        Box::pin(head(&self.pool))
    }

    fn stirred(&self) -> Reply<'_, ()> {
        Box::pin(self.stirred_now())
    }

    fn history<'a>(&'a self, kind: &'a str, id: &'a str) -> Reply<'a, Vec<Revision>> {
        Box::pin(history(&self.pool, kind, id))
    }

    fn state(&self) -> Reply<'_, State> {
        Box::pin(state(&self.pool, BYTES))
    }

    fn seen<'a>(&'a self, origin: &'a str, at: i64) -> Reply<'a, ()> {
        Box::pin(seen(&self.pool, origin, at))
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
            sqlx::query("SELECT 1").execute(&self.pool).await?;
            Ok(())
        })
    }

    fn close(&self) -> Reply<'_, ()> {
        Box::pin(async {
            // Closing waits for the listener's connection. Whoever listens wakes up when it begins; whoever was stopped while
            // listening lets go of the lock, but not of the connection.
            let listener = async { *self.listener.lock().await = None };
            tokio::join!(self.pool.close(), listener);
            Ok(())
        })
    }
}
