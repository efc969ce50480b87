//! A publication under way in PostgreSQL. Lists travel as arrays: one statement for a thousand rows. They are
//! joined, not compared with `= ANY`: inside a long import the planner knows nothing of the new rows, and would read all of them
//! for each list.

use sqlx::{PgPool, Postgres};

use super::CHANNEL;
use crate::store::{By, Change, Error, Kept, Published, Record, Reply, Transaction};

/// Names the lock of everybody who publishes. Any number does, as long as it is always the same.
const LOCK: i64 = 0x7765_676b_6574_7465;

struct Writing {
    inner: sqlx::Transaction<'static, Postgres>,
    version: i64,
}

pub(super) async fn begin(pool: &PgPool) -> Result<Box<dyn Transaction>, Error> {
    let mut inner = pool.begin().await?;
    sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(LOCK).execute(&mut *inner).await?;
    let version = super::next_version(&mut inner).await?;
    Ok(Box::new(Writing { inner, version }))
}

/// Tells all servers, once it is committed.
pub(super) async fn announce(
    transaction: &mut sqlx::Transaction<'static, Postgres>,
) -> Result<(), sqlx::Error> {
    sqlx::query("SELECT pg_notify($1, '')").bind(CHANNEL).execute(&mut **transaction).await?;
    Ok(())
}

impl Transaction for Writing {
    fn version(&self) -> i64 {
        self.version
    }

    fn hash<'a>(&'a mut self, origin: &'a str) -> Reply<'a, Option<String>> {
        Box::pin(super::hash(&mut self.inner, origin))
    }

    fn origin<'a>(&'a mut self, name: &'a str, hash: Option<&'a str>, at: i64) -> Reply<'a, ()> {
        Box::pin(super::origin(&mut self.inner, name, hash, at))
    }

    fn records<'a>(
        &'a mut self,
        kind: &'a str,
        by: By,
        keys: &'a [String],
    ) -> Reply<'a, Vec<Record>> {
        Box::pin(async move {
            let statement = match by {
                By::Id => {
                    "SELECT kind, id, parent, place, origin, json, version \
                     FROM (SELECT DISTINCT UNNEST($2::text[]) AS id) AS wanted \
                     JOIN record USING (id) WHERE kind = $1"
                }
                By::Parent => {
                    "SELECT kind, id, parent, place, origin, json, version \
                     FROM (SELECT DISTINCT UNNEST($2::text[]) AS parent) AS wanted \
                     JOIN record USING (parent) WHERE kind = $1"
                }
                By::Place => {
                    "SELECT kind, id, parent, place, origin, json, version \
                     FROM (SELECT DISTINCT UNNEST($2::text[]) AS place) AS wanted \
                     JOIN record USING (place) WHERE kind = $1"
                }
            };
            let rows = sqlx::query_as(statement).bind(kind).bind(keys);
            Ok(rows.fetch_all(&mut *self.inner).await?)
        })
    }

    fn keys<'a>(&'a mut self, origin: Option<&'a str>) -> Reply<'a, Vec<(String, String)>> {
        Box::pin(super::keys(&mut self.inner, origin))
    }

    fn published<'a>(&'a mut self, parents: &'a [String]) -> Reply<'a, Vec<Published>> {
        Box::pin(async move {
            let rows = sqlx::query_as(
                "SELECT kind, id, parent, json, version \
                 FROM (SELECT DISTINCT UNNEST($1::text[]) AS parent) AS wanted \
                 JOIN published USING (parent)",
            );
            Ok(rows.bind(parents).fetch_all(&mut *self.inner).await?)
        })
    }

    fn taken<'a>(
        &'a mut self,
        kind: &'a str,
        ids: &'a [String],
    ) -> Reply<'a, Vec<(String, String)>> {
        Box::pin(async move {
            let rows = sqlx::query_as(
                "SELECT id, parent FROM (SELECT DISTINCT UNNEST($2::text[]) AS id) AS wanted \
                 JOIN published USING (id) WHERE kind = $1 AND json IS NOT NULL",
            );
            Ok(rows.bind(kind).bind(ids).fetch_all(&mut *self.inner).await?)
        })
    }

    fn in_use<'a>(&'a mut self, kind: &'a str) -> Reply<'a, Vec<(String, String)>> {
        Box::pin(async move {
            let rows = sqlx::query_as(
                "SELECT id, parent FROM published WHERE kind = $1 AND json IS NOT NULL",
            );
            Ok(rows.bind(kind).fetch_all(&mut *self.inner).await?)
        })
    }

    fn change<'a>(&'a mut self, changes: &'a [Change], at: i64) -> Reply<'a, ()> {
        Box::pin(async move {
            let column = |pick: fn(&Record) -> &String| -> Vec<&str> {
                changes.iter().map(|change| pick(&change.record).as_str()).collect()
            };
            let (kinds, ids) = (column(|record| &record.kind), column(|record| &record.id));
            let (parents, places) =
                (column(|record| &record.parent), column(|record| &record.place));
            let origins = column(|record| &record.origin);
            let now = |change: &'a Change| (!change.removed).then_some(change.record.json.as_str());
            let jsons: Vec<Option<&str>> = changes.iter().map(now).collect();
            sqlx::query(
                "INSERT INTO revision (version, kind, id, origin, at, json) \
                 SELECT $1, kind, id, origin, $2, json \
                 FROM UNNEST($3::text[], $4::text[], $5::text[], $6::text[]) \
                 AS new (kind, id, origin, json)",
            )
            .bind(self.version)
            .bind(at)
            .bind(&kinds)
            .bind(&ids)
            .bind(&origins)
            .bind(&jsons)
            .execute(&mut *self.inner)
            .await?;
            sqlx::query(
                "DELETE FROM record USING UNNEST($1::text[], $2::text[], $3::text[]) \
                 AS new (kind, id, json) \
                 WHERE new.json IS NULL AND record.kind = new.kind AND record.id = new.id",
            )
            .bind(&kinds)
            .bind(&ids)
            .bind(&jsons)
            .execute(&mut *self.inner)
            .await?;
            sqlx::query(
                "INSERT INTO record (kind, id, parent, place, origin, json, version) \
                 SELECT kind, id, parent, place, origin, json, $1 \
                 FROM UNNEST($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) \
                 AS new (kind, id, parent, place, origin, json) WHERE json IS NOT NULL \
                 ON CONFLICT (kind, id) DO UPDATE SET parent = excluded.parent, \
                 place = excluded.place, origin = excluded.origin, json = excluded.json, \
                 version = excluded.version",
            )
            .bind(self.version)
            .bind(&kinds)
            .bind(&ids)
            .bind(&parents)
            .bind(&places)
            .bind(&origins)
            .bind(&jsons)
            .execute(&mut *self.inner)
            .await?;
            Ok(())
        })
    }

    fn show<'a>(&'a mut self, shown: &'a [Published]) -> Reply<'a, ()> {
        Box::pin(async move {
            let column = |pick: fn(&Published) -> &String| -> Vec<&str> {
                shown.iter().map(|row| pick(row).as_str()).collect()
            };
            let jsons: Vec<Option<&str>> = shown.iter().map(|row| row.json.as_deref()).collect();
            sqlx::query(
                "INSERT INTO published (kind, id, parent, json, version) \
                 SELECT kind, id, parent, json, $1 \
                 FROM UNNEST($2::text[], $3::text[], $4::text[], $5::text[]) \
                 AS new (kind, id, parent, json) \
                 ON CONFLICT (kind, id) DO UPDATE SET parent = excluded.parent, \
                 json = excluded.json, version = excluded.version",
            )
            .bind(self.version)
            .bind(column(|row| &row.kind))
            .bind(column(|row| &row.id))
            .bind(column(|row| &row.parent))
            .bind(jsons)
            .execute(&mut *self.inner)
            .await?;
            Ok(())
        })
    }

    fn empty(&mut self, version: u64, horizon: u64) -> Reply<'_, String> {
        Box::pin(super::empty(&mut self.inner, version, horizon))
    }

    fn put<'a>(&'a mut self, kept: &'a [Kept]) -> Reply<'a, ()> {
        Box::pin(super::put(&mut self.inner, kept))
    }

    fn forget(&mut self, before: i64) -> Reply<'_, ()> {
        Box::pin(super::forget(&mut self.inner, before))
    }

    fn commit(mut self: Box<Self>) -> Reply<'static, ()> {
        Box::pin(async move {
            announce(&mut self.inner).await?;
            Ok(self.inner.commit().await?)
        })
    }
}
