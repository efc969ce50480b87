//! Where the published catalogue lives. One small trait, so that a second database is a second file and nothing else.
//!
//! **Invariants**: publishing is one transaction, the counter row first; a publication that changes nothing gets no version; a
//! catalogue that could not be stored whole is not stored at all.

mod records;
pub mod sqlite;

use std::{future::Future, path::Path, pin::Pin, sync::Arc};

use catalogue::{Catalogue, Content};

/// What a store answers, some time later.
pub type Reply<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// A database of catalogues.
pub trait Store: Send + Sync {
    /// Replaces everything of `origin` by `content`, if `hash` is not the one stored. True if something was published.
    fn publish<'a>(
        &'a self,
        origin: &'a str,
        hash: &'a str,
        content: &'a Content,
    ) -> Reply<'a, bool>;

    /// The catalogue as last published; `None` before the first publication.
    fn load(&self) -> Reply<'_, Option<Catalogue>>;

    /// Can it answer?
    fn ping(&self) -> Reply<'_, ()>;

    /// Finishes what is under way and closes the database.
    fn close(&self) -> Reply<'_, ()>;
}

/// Why a store refuses.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address names no database we know.
    #[error("unknown database {0}; expected sqlite://PATH")]
    Scheme(String),
    /// The folder of the database cannot be written.
    #[error("cannot open the database {path}: {reason}; is the folder writable? See --database")]
    Open {
        /// The database file.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// The database said no.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("database schema: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// A stored record cannot be read; another version of the program wrote it.
    #[error("a stored {kind} cannot be read: {source}")]
    Record {
        /// The kind of record.
        kind: &'static str,
        /// Where and why.
        source: serde_json::Error,
    },
}

/// Opens the database behind an address; a relative path starts at `home`.
pub async fn open(address: &str, home: &Path) -> Result<Arc<dyn Store>, Error> {
    match address.strip_prefix("sqlite://") {
        Some(path) if !path.is_empty() => {
            Ok(Arc::new(sqlite::Sqlite::open(&home.join(path)).await?))
        }
        _ => Err(Error::Scheme(address.to_owned())),
    }
}
