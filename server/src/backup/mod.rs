//! A backup: everything a database holds, of one moment, in one file that both databases can be restored from. So a backup of
//! SQLite restored into PostgreSQL is the move from one to the other.
//!
//! The file is gzip over lines of JSON: the first says what it is, each further one is a row ([`Kept`](crate::store::Kept)), the
//! last counts the rows and bears the hash of all lines before it. It is written beside its name and takes the name when it is
//! whole and on the disk; read, it is gone through to the end before anything is touched. Its format is numbered.
//!
//! A restore is one transaction. It begins another history: copies that saw versions which are gone now must not take later ones
//! for those.

mod read;
mod restore;
mod write;

use std::{io, path::PathBuf};

pub use restore::{check, restore};
use serde::{Deserialize, Serialize};
pub use write::write;

use crate::store;

/// The format that is written.
const FORMAT: u32 = 1;

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
struct Start {
    #[serde(rename = "wegkette-backup")]
    format: u32,
    /// The catalogue's own format, since rows are in it.
    catalogue: u16,
}

/// The last line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    rows: u64,
    sha256: String,
}

/// What was written or restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The catalogue's version.
    pub version: u64,
    /// Its epoch: that of the backup, or the new one.
    pub epoch: String,
    /// How many rows.
    pub rows: u64,
}

/// Why there is no backup, or no restore.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be written or read.
    #[error("{}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Somebody else is writing this backup.
    #[error("{}: another backup is being written there", .0.display())]
    Busy(PathBuf),
    /// It is no backup, or not all of one.
    #[error("{}: {reason}; nothing was changed", path.display())]
    Refused {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it, and what was expected.
        reason: String,
    },
    /// The database refused.
    #[error(transparent)]
    Store(#[from] store::Error),
}
