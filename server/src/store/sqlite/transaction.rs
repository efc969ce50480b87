//! A publication under way in SQLite. Lists of ids travel as JSON arrays: a statement has few parameters, a catalogue many ids.
//! Rows travel by the hundred: each statement is a visit to the database's own thread, which costs more than the row.

use std::{path::Path, sync::Arc};

use sqlx::{QueryBuilder, Sqlite};

use super::{Pools, named};
use crate::store::{By, Change, Error, Kept, Published, Record, Reply, Transaction};

/// Rows in a statement: their values stay far below SQLite's 32766 parameters.
const ROWS: usize = 100;

struct Writing {
    inner: sqlx::Transaction<'static, Sqlite>,
    version: i64,
    pools: Pools,
    path: Option<Arc<Path>>,
}

pub(super) async fn begin(
    pools: Pools,
    path: Option<Arc<Path>>,
) -> Result<Box<dyn Transaction>, Error> {
    // IMMEDIATE: a transaction that starts by reading could not be upgraded while another process writes.
    let mut inner = pools.writer.begin_with("BEGIN IMMEDIATE").await?;
    // Kilobytes of pages in memory: an import touches many, in no order.
    sqlx::query("PRAGMA cache_size = -16384").execute(&mut *inner).await?;
    let version = super::next_version(&mut inner).await?;
    Ok(Box::new(Writing { inner, version, pools, path }))
}

/// A list of ids as one parameter.
fn list(keys: &[String]) -> String {
    serde_json::Value::from(keys).to_string()
}

impl Transaction for Writing {
    fn version(&self) -> i64 {
        self.version
    }

    fn hash<'a>(&'a mut self, origin: &'a str) -> Reply<'a, Option<String>> {
        named(self.path.clone(), super::hash(&mut self.inner, origin))
    }

    fn origin<'a>(&'a mut self, name: &'a str, hash: Option<&'a str>, at: i64) -> Reply<'a, ()> {
        named(self.path.clone(), super::origin(&mut self.inner, name, hash, at))
    }

    fn records<'a>(
        &'a mut self,
        kind: &'a str,
        by: By,
        keys: &'a [String],
    ) -> Reply<'a, Vec<Record>> {
        named(self.path.clone(), async move {
            let statement = match by {
                By::Id => {
                    "SELECT kind, id, parent, place, origin, json, version FROM record \
                     WHERE kind = $1 AND id IN (SELECT value FROM json_each($2))"
                }
                By::Parent => {
                    "SELECT kind, id, parent, place, origin, json, version FROM record \
                     WHERE kind = $1 AND parent IN (SELECT value FROM json_each($2))"
                }
                By::Place => {
                    "SELECT kind, id, parent, place, origin, json, version FROM record \
                     WHERE kind = $1 AND place IN (SELECT value FROM json_each($2))"
                }
            };
            let rows = sqlx::query_as(statement).bind(kind).bind(list(keys));
            Ok(rows.fetch_all(&mut *self.inner).await?)
        })
    }

    fn keys<'a>(&'a mut self, origin: Option<&'a str>) -> Reply<'a, Vec<(String, String)>> {
        named(self.path.clone(), super::keys(&mut self.inner, origin))
    }

    fn published<'a>(&'a mut self, parents: &'a [String]) -> Reply<'a, Vec<Published>> {
        named(self.path.clone(), async move {
            let rows = sqlx::query_as(
                "SELECT kind, id, parent, json, version FROM published \
                 WHERE parent IN (SELECT value FROM json_each($1))",
            );
            Ok(rows.bind(list(parents)).fetch_all(&mut *self.inner).await?)
        })
    }

    fn taken<'a>(
        &'a mut self,
        kind: &'a str,
        ids: &'a [String],
    ) -> Reply<'a, Vec<(String, String)>> {
        named(self.path.clone(), async move {
            let rows = sqlx::query_as(
                "SELECT id, parent FROM published \
                 WHERE kind = $1 AND json IS NOT NULL AND id IN (SELECT value FROM json_each($2))",
            );
            Ok(rows.bind(kind).bind(list(ids)).fetch_all(&mut *self.inner).await?)
        })
    }

    fn in_use<'a>(&'a mut self, kind: &'a str) -> Reply<'a, Vec<(String, String)>> {
        named(self.path.clone(), async move {
            let rows = sqlx::query_as(
                "SELECT id, parent FROM published WHERE kind = $1 AND json IS NOT NULL",
            );
            Ok(rows.bind(kind).fetch_all(&mut *self.inner).await?)
        })
    }

    fn change<'a>(&'a mut self, changes: &'a [Change], at: i64) -> Reply<'a, ()> {
        named(self.path.clone(), async move {
            let version = self.version;
            for rows in changes.chunks(ROWS) {
                let mut revisions = QueryBuilder::new(
                    "INSERT INTO revision (version, kind, id, origin, at, json) ",
                );
                revisions.push_values(rows, |mut row, Change { record, removed }| {
                    row.push_bind(version).push_bind(&record.kind).push_bind(&record.id);
                    row.push_bind(&record.origin).push_bind(at);
                    row.push_bind((!removed).then_some(&record.json));
                });
                revisions.build().execute(&mut *self.inner).await?;
                let (gone, kept): (Vec<&Change>, Vec<_>) =
                    rows.iter().partition(|change| change.removed);
                if !gone.is_empty() {
                    let mut delete = QueryBuilder::new("DELETE FROM record WHERE (kind, id) IN (");
                    delete.push_values(gone, |mut row, Change { record, .. }| {
                        row.push_bind(&record.kind).push_bind(&record.id);
                    });
                    delete.push(")").build().execute(&mut *self.inner).await?;
                }
                if !kept.is_empty() {
                    let mut records = QueryBuilder::new(
                        "INSERT INTO record (kind, id, parent, place, origin, json, version) ",
                    );
                    records.push_values(kept, |mut row, Change { record, .. }| {
                        row.push_bind(&record.kind).push_bind(&record.id);
                        row.push_bind(&record.parent).push_bind(&record.place);
                        row.push_bind(&record.origin).push_bind(&record.json).push_bind(version);
                    });
                    records.push(
                        " ON CONFLICT (kind, id) DO UPDATE SET parent = excluded.parent, \
                         place = excluded.place, origin = excluded.origin, json = excluded.json, \
                         version = excluded.version",
                    );
                    records.build().execute(&mut *self.inner).await?;
                }
            }
            Ok(())
        })
    }

    fn show<'a>(&'a mut self, shown: &'a [Published]) -> Reply<'a, ()> {
        named(self.path.clone(), async move {
            let version = self.version;
            for rows in shown.chunks(ROWS) {
                let mut published =
                    QueryBuilder::new("INSERT INTO published (kind, id, parent, json, version) ");
                published.push_values(rows, |mut values, row| {
                    values.push_bind(&row.kind).push_bind(&row.id).push_bind(&row.parent);
                    values.push_bind(&row.json).push_bind(version);
                });
                published.push(
                    " ON CONFLICT (kind, id) DO UPDATE SET parent = excluded.parent, \
                     json = excluded.json, version = excluded.version",
                );
                published.build().execute(&mut *self.inner).await?;
            }
            Ok(())
        })
    }

    fn empty(&mut self, version: u64, horizon: u64) -> Reply<'_, String> {
        named(self.path.clone(), super::empty(&mut self.inner, version, horizon))
    }

    fn put<'a>(&'a mut self, kept: &'a [Kept]) -> Reply<'a, ()> {
        named(self.path.clone(), super::put(&mut self.inner, kept))
    }

    fn forget(&mut self, before: i64) -> Reply<'_, ()> {
        named(self.path.clone(), super::forget(&mut self.inner, before))
    }

    fn commit(self: Box<Self>) -> Reply<'static, ()> {
        let Self { inner, pools, path, .. } = *self;
        named(path, async move {
            inner.commit().await?;
            pools.kept()
        })
    }
}
