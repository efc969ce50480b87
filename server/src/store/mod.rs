//! Where the catalogue lives. One small trait for two databases; what publishing means is decided once, in
//! [`crate::publish`], so that a database is tables and statements and nothing else.
//!
//! **Invariants**: a publication is one transaction, which updates the counter row first, so that commit order is version order
//! on both; one writer at a time, across all servers of a database. A transaction that is dropped has never been. Migrations
//! are never edited once released; a change is a new file.

mod kept;
mod postgres;
pub mod row;
mod shared;
mod sqlite;

use std::{
    future::Future,
    hash::{BuildHasher, RandomState},
    path::Path,
    pin::Pin,
    sync::Arc,
};

pub use row::{By, Head, Kept, Origin, Published, Record, Revision, Row, State, View};

/// What a store answers, some time later.
pub type Reply<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// Takes over a row; an error ends it.
pub type Take<'a> = dyn FnMut(Kept) -> std::io::Result<()> + Send + 'a;

/// A database of catalogues.
pub trait Store: Send + Sync {
    /// Begins a publication: waits for the one under way, then counts up.
    fn begin(&self) -> Reply<'_, Box<dyn Transaction>>;

    /// Gives everything, or what changed after a version, to `take`, row by row and of one moment. `None`, and no rows, if the
    /// history is another one, or nobody knows that version.
    fn rows<'a>(
        &'a self,
        since: Option<(&'a str, u64)>,
        take: &'a mut (dyn FnMut(Row) + Send),
    ) -> Reply<'a, Option<Head>>;

    /// The same rows at once.
    fn view<'a>(&'a self, since: Option<(&'a str, u64)>) -> Reply<'a, Option<View>> {
        Box::pin(async move {
            let (mut published, mut records) = (Vec::new(), Vec::new());
            let mut take = |row| match row {
                Row::Published(row) => published.push(row),
                Row::Record(kind, id, json) => records.push((kind, id, json)),
            };
            let head = self.rows(since, &mut take).await?;
            Ok(head.map(|Head { epoch, version, horizon }| View {
                epoch,
                version,
                horizon,
                published,
                records,
            }))
        })
    }

    /// The history's name and its last version: cheap.
    fn head(&self) -> Reply<'_, (String, u64)>;

    /// Returns when somebody may have published, here or elsewhere; it may be wrong, never late by more than a second.
    fn stirred(&self) -> Reply<'_, ()>;

    /// All changes of a record, the oldest first.
    fn history<'a>(&'a self, kind: &'a str, id: &'a str) -> Reply<'a, Vec<Revision>>;

    /// What it says of itself.
    fn state(&self) -> Reply<'_, State>;

    /// Remembers that an origin was imported, though nothing changed.
    fn seen<'a>(&'a self, origin: &'a str, at: i64) -> Reply<'a, ()>;

    /// Gives everything to `take`, row by row and of one moment, `meta` first: for a backup.
    fn dump<'a>(&'a self, take: &'a mut Take<'a>) -> Reply<'a, ()>;

    /// Can it answer?
    fn ping(&self) -> Reply<'_, ()>;

    /// Finishes what is under way and closes the database.
    fn close(&self) -> Reply<'_, ()>;
}

/// A publication under way.
pub trait Transaction: Send {
    /// Its version.
    fn version(&self) -> i64;

    /// The hash of what was last imported from an origin.
    fn hash<'a>(&'a mut self, origin: &'a str) -> Reply<'a, Option<String>>;

    /// Remembers an origin, what was imported from there, and when. Comes before its records.
    fn origin<'a>(&'a mut self, name: &'a str, hash: Option<&'a str>, at: i64) -> Reply<'a, ()>;

    /// Records of a kind.
    fn records<'a>(
        &'a mut self,
        kind: &'a str,
        by: By,
        keys: &'a [String],
    ) -> Reply<'a, Vec<Record>>;

    /// Kinds and ids of all records of an origin; of all origins if it is `None`.
    fn keys<'a>(&'a mut self, origin: Option<&'a str>) -> Reply<'a, Vec<(String, String)>>;

    /// What was published of these records, what is gone too.
    fn published<'a>(&'a mut self, parents: &'a [String]) -> Reply<'a, Vec<Published>>;

    /// Which of these public ids are in use, and by which record: id, parent.
    fn taken<'a>(
        &'a mut self,
        kind: &'a str,
        ids: &'a [String],
    ) -> Reply<'a, Vec<(String, String)>>;

    /// All public ids of a kind that are in use, and by which record.
    fn in_use<'a>(&'a mut self, kind: &'a str) -> Reply<'a, Vec<(String, String)>>;

    /// Writes changes of records: each is kept as a revision, and is what the record is now.
    fn change<'a>(&'a mut self, changes: &'a [Change], at: i64) -> Reply<'a, ()>;

    /// Writes what clients get.
    fn show<'a>(&'a mut self, shown: &'a [Published]) -> Reply<'a, ()>;

    /// Removes everything: what comes next is another history, of which this is the last version. Returns its name.
    fn empty(&mut self, version: u64, horizon: u64) -> Reply<'_, String>;

    /// Writes rows as they are: for a restore.
    fn put<'a>(&'a mut self, kept: &'a [Kept]) -> Reply<'a, ()>;

    /// Forgets what was gone before a day; deltas cannot start before that any more.
    fn forget(&mut self, before: i64) -> Reply<'_, ()>;

    /// Makes it true, for all servers.
    fn commit(self: Box<Self>) -> Reply<'static, ()>;
}

/// A record's new state.
#[derive(Clone, Debug)]
pub struct Change {
    /// Kind, id, parent, place, origin, and its JSON, unless it is removed.
    pub record: Record,
    /// It is gone.
    pub removed: bool,
}

/// Why a store refuses.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address names no database we know.
    #[error("unknown database {0}; expected sqlite://PATH or postgres://USER@HOST/NAME")]
    Scheme(String),
    /// The database cannot be opened.
    #[error("cannot open the database {path}: {reason}; see --database")]
    Open {
        /// The database, without its password.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// The database's file is not as it should be.
    #[error("the database {path} {state}")]
    File {
        /// The file.
        path: String,
        /// What is wrong with it, and what to do.
        state: String,
    },
    /// The database said no.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// A row was not taken.
    #[error("{0}")]
    Taking(#[from] std::io::Error),
    /// The schema could not be brought up to date.
    #[error("database schema: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// A stored record cannot be read; another version of the program wrote it.
    #[error("a stored {kind} cannot be read: {source}")]
    Stored {
        /// The kind of record.
        kind: String,
        /// Where and why.
        source: serde_json::Error,
    },
}

/// Opens the database behind an address; a relative path starts at `home`.
pub async fn open(address: &str, home: &Path) -> Result<Arc<dyn Store>, Error> {
    match address.split_once("://") {
        Some(("sqlite", path)) if !path.is_empty() => {
            Ok(Arc::new(sqlite::Sqlite::open(&home.join(path)).await?))
        }
        Some(("postgres" | "postgresql", _)) => {
            Ok(Arc::new(postgres::Postgres::open(address).await?))
        }
        _ => Err(Error::Scheme(address.to_owned())),
    }
}

/// Opens a database that is there already: a command that reads it leaves no empty file where somebody mistyped a path.
pub async fn existing(address: &str, home: &Path) -> Result<Arc<dyn Store>, Error> {
    if let Some(("sqlite", path)) = address.split_once("://") {
        let path = home.join(path);
        if !path.exists() {
            let path = path.display().to_string();
            return Err(Error::File {
                path,
                state: "is not there; start the server once, or see --database".to_owned(),
            });
        }
    }
    open(address, home).await
}

/// A database that ends with the program: for commands that only look.
pub async fn in_memory() -> Result<Arc<dyn Store>, Error> {
    Ok(Arc::new(sqlite::Sqlite::in_memory().await?))
}

/// A name that no history had before.
fn new_epoch() -> String {
    format!("{:016x}", RandomState::new().hash_one("epoch"))
}

/// Versions are counted in `i64` by the databases.
fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}
