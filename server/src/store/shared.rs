//! What both databases do with the same statements: all that needs neither their lists nor their locks.
//!
//! A macro and no generic function: sqlx ties each connection to its own driver by a dozen bounds, and its "any database" builds
//! wrong placeholders on PostgreSQL. What it makes are plain functions on one driver's connection.

/// Makes the functions for a driver's connection and pool, in the module that asks for them.
macro_rules! statements {
    ($Connection:ty, $Pool:ty) => {
        /// Epoch, version, and the version from which on deltas can be told.
        async fn meta(connection: &mut $Connection) -> Result<(String, u64, u64), Error> {
            let statement = "SELECT epoch, version, horizon FROM meta WHERE id = 1";
            let (epoch, version, horizon): (String, i64, i64) =
                sqlx::query_as(statement).fetch_one(connection).await?;
            Ok((epoch, count(version), count(horizon)))
        }

        /// Rows of a view; the connection is in a transaction, so that counter and rows are of one publication.
        async fn rows(
            connection: &mut $Connection,
            since: Option<(&str, u64)>,
            take: &mut (dyn FnMut(Row) + Send),
        ) -> Result<Option<Head>, Error> {
            let (epoch, version, horizon) = meta(&mut *connection).await?;
            let known = since.is_none_or(|(known, since)| {
                known == epoch && (horizon..=version).contains(&since)
            });
            if !known {
                return Ok(None);
            }
            let (published, records) = match since {
                None => (
                    sqlx::query_as(
                        "SELECT kind, id, parent, json, version FROM published ORDER BY kind, id",
                    ),
                    sqlx::query_as("SELECT kind, id, json FROM record ORDER BY kind, id"),
                ),
                Some((_, since)) => {
                    let since = i64::try_from(since).unwrap_or(i64::MAX);
                    let published = "SELECT kind, id, parent, json, version FROM published \
                                     WHERE version > $1 ORDER BY kind, id";
                    let records = "SELECT changed.kind, changed.id, record.json \
                         FROM (SELECT DISTINCT kind, id FROM revision WHERE version > $1) AS changed \
                         LEFT JOIN record ON record.kind = changed.kind AND record.id = changed.id";
                    (sqlx::query_as(published).bind(since), sqlx::query_as(records).bind(since))
                }
            };
            let mut rows = published.fetch(&mut *connection);
            while let Some(row) = rows.try_next().await? {
                take(Row::Published(row));
            }
            drop(rows);
            let mut rows = records.fetch(&mut *connection);
            while let Some((kind, id, json)) = rows.try_next().await? {
                take(Row::Record(kind, id, json));
            }
            drop(rows);
            Ok(Some(Head { epoch, version, horizon }))
        }

        /// Epoch and version.
        async fn head(pool: &$Pool) -> Result<(String, u64), Error> {
            let (epoch, version, _) = meta(&mut *pool.acquire().await?).await?;
            Ok((epoch, version))
        }

        /// What it says of itself; `bytes` asks for its size.
        async fn state(pool: &$Pool, bytes: &'static str) -> Result<State, Error> {
            let mut connection = pool.acquire().await?;
            let statement = "SELECT at FROM revision \
                             WHERE version = (SELECT version FROM meta WHERE id = 1) LIMIT 1";
            let published_at =
                sqlx::query_scalar(statement).fetch_optional(&mut *connection).await?;
            let origins = sqlx::query_as("SELECT name, imported_at FROM origin ORDER BY name");
            let origins = origins.fetch_all(&mut *connection).await?;
            let bytes: i64 = sqlx::query_scalar(bytes).fetch_one(&mut *connection).await?;
            Ok(State { published_at, origins, bytes: count(bytes) })
        }

        /// Remembers when an origin was imported.
        async fn seen(pool: &$Pool, origin: &str, at: i64) -> Result<(), Error> {
            let statement = "UPDATE origin SET imported_at = $2 WHERE name = $1";
            sqlx::query(statement).bind(origin).bind(at).execute(pool).await?;
            Ok(())
        }

        /// All changes of a record.
        async fn history(
            pool: &$Pool,
            kind: &str,
            id: &str,
        ) -> Result<Vec<Revision>, Error> {
            let statement = "SELECT version, kind, id, origin, at, json FROM revision \
                             WHERE kind = $1 AND id = $2 ORDER BY version";
            Ok(sqlx::query_as(statement).bind(kind).bind(id).fetch_all(pool).await?)
        }

        /// Counts up and returns the new version.
        async fn next_version(connection: &mut $Connection) -> Result<i64, Error> {
            let statement = "UPDATE meta SET version = version + 1 RETURNING version";
            Ok(sqlx::query_scalar(statement).fetch_one(connection).await?)
        }

        /// The hash of what was last imported from an origin.
        async fn hash(
            connection: &mut $Connection,
            origin: &str,
        ) -> Result<Option<String>, Error> {
            let statement = "SELECT hash FROM origin WHERE name = $1";
            let hash: Option<Option<String>> =
                sqlx::query_scalar(statement).bind(origin).fetch_optional(connection).await?;
            Ok(hash.flatten())
        }

        /// Remembers an origin.
        async fn origin(
            connection: &mut $Connection,
            name: &str,
            hash: Option<&str>,
            at: i64,
        ) -> Result<(), Error> {
            let statement = "INSERT INTO origin (name, hash, imported_at) VALUES ($1, $2, $3) \
                             ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, \
                             imported_at = excluded.imported_at";
            sqlx::query(statement).bind(name).bind(hash).bind(at).execute(connection).await?;
            Ok(())
        }

        /// Kinds and ids of an origin's records, or of all.
        async fn keys(
            connection: &mut $Connection,
            origin: Option<&str>,
        ) -> Result<Vec<(String, String)>, Error> {
            let statement = "SELECT kind, id FROM record \
                             WHERE CAST($1 AS TEXT) IS NULL OR origin = $1 ORDER BY kind, id";
            Ok(sqlx::query_as(statement).bind(origin).fetch_all(connection).await?)
        }

        /// Forgets what was gone before a moment.
        async fn forget(connection: &mut $Connection, before: i64) -> Result<(), Error> {
            // Times grow with versions: if the oldest change is young enough, nobody has to go through the others.
            let statement = "UPDATE meta \
                SET horizon = (SELECT max(version) FROM revision WHERE at < $1) \
                WHERE (SELECT at FROM revision WHERE version > (SELECT horizon FROM meta) \
                ORDER BY version LIMIT 1) < $1";
            let moved = sqlx::query(statement).bind(before).execute(&mut *connection).await?;
            if moved.rows_affected() > 0 {
                let statement = "DELETE FROM published WHERE json IS NULL \
                                 AND version <= (SELECT horizon FROM meta)";
                sqlx::query(statement).execute(connection).await?;
            }
            Ok(())
        }
    };
}

pub(super) use statements;
