//! Writing a backup.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, BufWriter, Write},
    path::Path,
};

use catalogue::FORMAT as CATALOGUE;
use flate2::{Compression, write::GzEncoder};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{End, Error, FORMAT, Start, Summary};
use crate::{
    identity::Identity,
    store::{self, Kept, Store},
};

/// Writes everything a store holds to a file; what was there before is replaced when all of it is on the disk.
///
/// # Errors
/// The database failed, or the file cannot be written; then what was there before is still there.
pub async fn write(store: &dyn Store, path: &Path) -> Result<Summary, Error> {
    let told = |source| Error::File { path: path.to_owned(), source };
    // One name for all attempts: what a killed one left behind is written over.
    let part = path.with_added_extension("part");
    let file = alone(&part).map_err(told)?.ok_or_else(|| Error::Busy(path.to_owned()))?;
    let written = match rows(store, &file).await {
        Ok(summary) => take_name(&file, &part, path).map(|()| summary).map_err(told),
        Err(store::Error::Taking(error)) => Err(told(error)),
        Err(error) => Err(error.into()),
    };
    if written.is_err() {
        // Half a backup is none. If it cannot be removed either, the next one writes over it.
        let _ = fs::remove_file(&part);
    }
    written
}

/// Opens a file that nobody else writes; `None` if somebody does.
fn alone(part: &Path) -> io::Result<Option<File>> {
    loop {
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(part)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // Between opening and locking another one may have finished it: then it has its real name, and is not ours to write.
        let named = fs::metadata(part).ok().map(|named| Identity::of(&named));
        if named == Some(Identity::of(&file.metadata()?)) {
            return Ok(Some(file));
        }
    }
}

/// Once it is on the disk; and the name, too, has to survive a power cut.
fn take_name(file: &File, part: &Path, path: &Path) -> io::Result<()> {
    file.sync_all()?;
    fs::rename(part, path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

async fn rows(store: &dyn Store, file: &File) -> Result<Summary, store::Error> {
    file.set_len(0)?;
    let packed = GzEncoder::new(BufWriter::new(file), Compression::default());
    let mut lines = Lines { packed, hash: Sha256::new(), rows: 0 };
    lines.write(&Start { format: FORMAT, catalogue: CATALOGUE })?;
    let mut summary = Summary { version: 0, epoch: String::new(), rows: 0 };
    let mut take = |row: Kept| {
        if let Kept::Meta(head) = &row {
            summary.version = head.version;
            summary.epoch.clone_from(&head.epoch);
        }
        lines.rows += 1;
        lines.write(&row)
    };
    store.dump(&mut take).await?;
    summary.rows = lines.rows;
    lines.end()?;
    Ok(summary)
}

struct Lines<W: Write> {
    packed: GzEncoder<W>,
    hash: Sha256,
    rows: u64,
}

impl<W: Write> Lines<W> {
    fn write(&mut self, line: &impl Serialize) -> io::Result<()> {
        let mut line = serde_json::to_vec(line)?;
        line.push(b'\n');
        self.hash.update(&line);
        self.packed.write_all(&line)
    }

    fn end(mut self) -> io::Result<()> {
        let sha256 = bundler::asset::hex(&self.hash.finalize_reset());
        let end = End { rows: self.rows, sha256 };
        self.write(&end)?;
        self.packed.finish()?.flush()
    }
}
