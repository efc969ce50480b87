//! Everything a database holds, to be compared: what is published, what is known, and every change that led there.

use std::path::Path;

use anyhow::Result;
use server::store::{self, Kept, Store};
use sqlx::{
    Connection, FromRow, PgConnection, SqliteConnection, postgres::PgRow, sqlite::SqliteRow,
};

/// All rows of a database, as a backup takes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stored(Vec<Kept>);

impl Stored {
    /// What a database holds that nobody has open: it is opened as a server does, which may mend what was broken off.
    pub(super) async fn of(address: &str) -> Result<Self> {
        let store = store::open(address, Path::new(".")).await?;
        let stored = Self::read(&*store).await;
        store.close().await?;
        stored
    }

    /// What a store holds.
    pub(super) async fn read(store: &dyn Store) -> Result<Self> {
        let mut all = Vec::new();
        let mut take = |row| {
            all.push(row);
            Ok(())
        };
        store.dump(&mut take).await?;
        Ok(Self(all))
    }

    /// The history's name.
    pub(super) fn epoch(&self) -> &str {
        self.0
            .iter()
            .find_map(|row| match row {
                Kept::Meta(head) => Some(&*head.epoch),
                _ => None,
            })
            .unwrap_or_default()
    }

    /// How far it is.
    pub(super) fn version(&self) -> u64 {
        self.0
            .iter()
            .find_map(|row| match row {
                Kept::Meta(head) => Some(head.version),
                _ => None,
            })
            .unwrap_or_default()
    }

    /// The same in a history of another name: a restore begins one.
    pub(super) fn named(mut self, epoch: &str) -> Self {
        for row in &mut self.0 {
            if let Kept::Meta(head) = row {
                epoch.clone_into(&mut head.epoch);
            }
        }
        self
    }

    /// Its rows.
    pub(super) fn rows(self) -> Vec<Kept> {
        self.0
    }

    /// What it is, in a few words, for who has to find a mistake.
    pub(super) fn told(&self) -> String {
        let count = |kind: fn(&&Kept) -> bool| self.0.iter().filter(kind).count();
        format!(
            "version {} of {}, {} published, {} records, {} changes",
            self.version(),
            self.epoch(),
            count(|row| matches!(row, Kept::Published(_))),
            count(|row| matches!(row, Kept::Record(_))),
            count(|row| matches!(row, Kept::Revision(_))),
        )
    }
}

/// The rows of a question, past the store.
pub(super) async fn rows<T>(address: &str, question: &'static str) -> Result<Vec<T>>
where
    T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin,
{
    if address.starts_with("sqlite:") {
        let mut connection = SqliteConnection::connect(address).await?;
        let rows = sqlx::query_as(question).fetch_all(&mut connection).await?;
        connection.close().await?;
        return Ok(rows);
    }
    let mut connection = PgConnection::connect(address).await?;
    let rows = sqlx::query_as(question).fetch_all(&mut connection).await?;
    connection.close().await?;
    Ok(rows)
}
