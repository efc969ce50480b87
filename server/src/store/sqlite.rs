//! The embedded database. WAL, and one connection that reads and writes: publications are rare and reading happens once per
//! start, so a pool would only add ways to wait for each other.

use std::{path::Path, time::Duration};

use catalogue::{Catalogue, Content, FORMAT};
use sqlx::{
    Row, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{Error, Reply, Store, records};

/// A catalogue in an SQLite file.
pub struct Sqlite {
    pool: SqlitePool,
}

impl Sqlite {
    /// Opens or creates the file and brings its schema up to date.
    pub async fn open(path: &Path) -> Result<Self, Error> {
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
            .busy_timeout(Duration::from_secs(5));
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options)
            .await
            .map_err(|error| told(error.to_string()))?;
        sqlx::migrate!("migrations/sqlite").run(&pool).await?;
        Ok(Self { pool })
    }

    async fn publish_now(
        &self,
        origin: &str,
        hash: &str,
        content: &Content,
    ) -> Result<bool, Error> {
        let records = records::split(content)?;
        // IMMEDIATE: a transaction that starts by reading could not be upgraded while another process writes.
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await?;
        let stored: Option<String> = sqlx::query_scalar("SELECT hash FROM pack WHERE origin = $1")
            .bind(origin)
            .fetch_optional(&mut *transaction)
            .await?;
        if stored.as_deref() == Some(hash) {
            return Ok(false);
        }
        let version: i64 =
            sqlx::query_scalar("UPDATE meta SET version = version + 1 RETURNING version")
                .fetch_one(&mut *transaction)
                .await?;
        sqlx::query(
            "INSERT INTO pack (origin, hash) VALUES ($1, $2) \
             ON CONFLICT (origin) DO UPDATE SET hash = excluded.hash",
        )
        .bind(origin)
        .bind(hash)
        .execute(&mut *transaction)
        .await?;
        // What is still there keeps its version unless its content changed; what is marked -1 afterwards is gone.
        sqlx::query("UPDATE record SET position = -1 WHERE origin = $1")
            .bind(origin)
            .execute(&mut *transaction)
            .await?;
        for (position, record) in (0_i64..).zip(&records) {
            sqlx::query(
                "INSERT INTO record (kind, id, origin, position, json, version) \
                 VALUES ($1, $2, $3, $4, $5, $6) \
                 ON CONFLICT (kind, id) DO UPDATE SET origin = excluded.origin, \
                 position = excluded.position, json = excluded.json, \
                 version = CASE WHEN json = excluded.json THEN version ELSE excluded.version END",
            )
            .bind(record.kind)
            .bind(&record.id)
            .bind(origin)
            .bind(position)
            .bind(&record.json)
            .bind(version)
            .execute(&mut *transaction)
            .await?;
        }
        sqlx::query("DELETE FROM record WHERE origin = $1 AND position = -1")
            .bind(origin)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(true)
    }

    async fn load_now(&self) -> Result<Option<Catalogue>, Error> {
        // One transaction, so that counter and records are of the same publication.
        let mut transaction = self.pool.begin().await?;
        let meta = sqlx::query("SELECT epoch, version FROM meta WHERE id = 1")
            .fetch_one(&mut *transaction)
            .await?;
        let records: Vec<(String, String)> =
            sqlx::query_as("SELECT kind, json FROM record ORDER BY origin, position")
                .fetch_all(&mut *transaction)
                .await?;
        transaction.commit().await?;
        let version: i64 = meta.try_get("version")?;
        Ok(records::join(&records)?.map(|content| Catalogue {
            format: FORMAT,
            epoch: meta.get("epoch"),
            version: u64::try_from(version).unwrap_or_default(),
            content,
        }))
    }
}

impl Store for Sqlite {
    fn publish<'a>(
        &'a self,
        origin: &'a str,
        hash: &'a str,
        content: &'a Content,
    ) -> Reply<'a, bool> {
        Box::pin(self.publish_now(origin, hash, content))
    }

    fn load(&self) -> Reply<'_, Option<Catalogue>> {
        Box::pin(self.load_now())
    }

    fn ping(&self) -> Reply<'_, ()> {
        Box::pin(async {
            sqlx::query("SELECT 1").execute(&self.pool).await?;
            Ok(())
        })
    }

    fn close(&self) -> Reply<'_, ()> {
        Box::pin(async {
            self.pool.close().await;
            Ok(())
        })
    }
}
