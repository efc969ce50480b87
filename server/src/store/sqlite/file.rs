//! Which file is behind the connections, and what its failures mean.
//!
//! A file that is removed or replaced stays open: what is written to it then is gone with it, and nobody would notice. So it is
//! compared with what stands under its name now. By its numbers alone: whoever opens and closes a database's file frees all
//! locks that SQLite holds on it in the same program.

use std::{
    fs::Metadata,
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::Arc,
};

use sqlx::migrate::MigrateError;

use crate::{
    identity::Identity,
    store::{Error, Reply},
};

/// A database's file as it was when it was opened.
#[derive(Clone)]
pub(super) struct Opened {
    path: Arc<Path>,
    file: Identity,
    /// Of the log of what is not in the file yet.
    log: Option<Identity>,
}

impl Opened {
    /// The file that stands there now.
    pub(super) fn new(path: Arc<Path>) -> Result<Self, Error> {
        let file = Identity::of(&metadata(&path)?);
        let log = beside(&path, "-wal").metadata().ok().map(|log| Identity::of(&log));
        Ok(Self { path, file, log })
    }

    /// Does it still stand there? An error: nothing does.
    pub(super) fn stands(&self) -> Result<bool, Error> {
        Ok(Identity::of(&metadata(&self.path)?) == self.file)
    }

    /// What was written is in the file that stands there, or nowhere.
    pub(super) fn kept(&self) -> Result<(), Error> {
        if self.stands()? {
            return Ok(());
        }
        Err(broken(&self.path, "was replaced meanwhile: nothing was changed"))
    }

    /// Removes the log of a file that was replaced: SQLite would take it for that of the new one. A log that came with the new
    /// one stays.
    pub(super) fn clear(&self) {
        let log = beside(&self.path, "-wal");
        let left = log.metadata().is_ok_and(|found| Some(Identity::of(&found)) == self.log);
        if left {
            for ending in ["-shm", "-wal"] {
                // What cannot be removed is told by whoever opens the new one.
                let _ = std::fs::remove_file(beside(&self.path, ending));
            }
        }
    }
}

/// A file that stands beside a database's.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn metadata(path: &Path) -> Result<Metadata, Error> {
    path.metadata().map_err(|error| match error.kind() {
        ErrorKind::NotFound => broken(path, "is gone; put it back, or restore a backup"),
        _ => broken(path, &format!("cannot be looked at: {error}")),
    })
}

/// A file that must hold a database does not.
pub(super) fn filled(path: &Path) -> Result<(), Error> {
    if metadata(path)?.len() == 0 {
        return Err(broken(path, "is empty"));
    }
    Ok(())
}

fn broken(path: &Path, state: &str) -> Error {
    Error::File { path: path.display().to_string(), state: state.to_owned() }
}

/// What a file's store answers: its failures name the file. Without one it is in memory.
pub(super) fn named<'a, T: 'a>(
    path: Option<Arc<Path>>,
    work: impl Future<Output = Result<T, Error>> + Send + 'a,
) -> Reply<'a, T> {
    Box::pin(async move {
        let outcome = work.await;
        outcome.map_err(|error| match &path {
            Some(path) => told(path, error),
            None => error,
        })
    })
}

/// The same failure in words that name the file and what to do.
pub(super) fn told(path: &Path, error: Error) -> Error {
    let source = match &error {
        Error::Database(source) => source,
        Error::Migrate(
            MigrateError::Execute(source) | MigrateError::ExecuteMigration(source, _),
        ) => source,
        _ => return error,
    };
    let unreadable = matches!(source, sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_));
    let code = source.as_database_error().and_then(|error| error.code()?.parse::<i32>().ok());
    let state = match code {
        // Names of these codes: https://www.sqlite.org/rescode.html. Memory that readers share cannot grow on a full disk.
        Some(FULL | IOERR_SHMSIZE) => "lies on a disk that is full: nothing was changed".to_owned(),
        Some(code) => match code & 0xff {
            BUSY | LOCKED => {
                "is locked by another program: nothing was changed; try again later".to_owned()
            }
            CORRUPT => format!("is damaged ({source}); move it away and restore a backup"),
            NOTADB => format!("is no SQLite database ({source}); see --database"),
            _ => format!("says no: {source}"),
        },
        None if unreadable => format!("cannot be read: {source}"),
        None => return error,
    };
    broken(path, &state)
}

const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const NOTADB: i32 = 26;
const IOERR_SHMSIZE: i32 = 4874;
