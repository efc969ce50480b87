//! Reading a backup, line by line and in little memory. What is not exactly one is refused.

use std::{
    fs::File,
    io::{BufRead, BufReader, Read},
    path::Path,
};

use catalogue::FORMAT as CATALOGUE;
use flate2::bufread::GzDecoder;
use sha2::{Digest, Sha256};

use super::{End, Error, FORMAT, Start};
use crate::store::{Head, Kept};

/// No row of ours is so long; a foreign file's line may have no end.
const LONGEST: u64 = 64 * 1024 * 1024;
const FOREIGN: &str = "expected a backup that `wegkette backup` wrote, this is something else";
const TRUNCATED: &str = "the backup ends in the middle, or was damaged";

/// What stands in a backup, from its start to its end.
pub(super) struct Reading<'a> {
    path: &'a Path,
    lines: BufReader<GzDecoder<BufReader<File>>>,
    line: Vec<u8>,
    hash: Sha256,
    rows: u64,
}

impl<'a> Reading<'a> {
    /// Opens a backup.
    pub(super) fn open(path: &'a Path) -> Result<(Self, Head), Error> {
        let file =
            File::open(path).map_err(|source| Error::File { path: path.to_owned(), source })?;
        let lines = BufReader::new(GzDecoder::new(BufReader::new(file)));
        let mut reading = Self { path, lines, line: Vec::new(), hash: Sha256::new(), rows: 0 };
        // Before the first line is known to be ours, nothing is truncated: it is something else.
        let foreign = reading.refused(FOREIGN);
        let Ok(true) = reading.next_line() else { return Err(foreign) };
        let Ok(start) = serde_json::from_slice::<Start>(&reading.line) else { return Err(foreign) };
        if start.format > FORMAT || start.catalogue != CATALOGUE {
            let Start { format, catalogue } = start;
            return Err(reading.refused(&format!(
                "the backup has format {format}.{catalogue}, this program reads {FORMAT}.{CATALOGUE}; use the \
                 program's version that wrote it"
            )));
        }
        match reading.next()? {
            Some(Kept::Meta(head)) => Ok((reading, head)),
            _ => Err(reading.refused("expected `meta` as its first row")),
        }
    }

    /// The next row; `None` at the end, when all that was read was counted and had the right hash.
    pub(super) fn next(&mut self) -> Result<Option<Kept>, Error> {
        let hash = self.hash.clone();
        if !self.next_line()? {
            return Err(self.refused(TRUNCATED));
        }
        match serde_json::from_slice(&self.line) {
            Ok(row) => {
                self.rows += 1;
                Ok(Some(row))
            }
            Err(error) => match serde_json::from_slice::<End>(&self.line) {
                Ok(end) => self.end(&end, hash).map(|()| None),
                Err(_) => {
                    Err(self.refused(&format!("row {} cannot be read: {error}", self.rows + 1)))
                }
            },
        }
    }

    fn end(&mut self, end: &End, hash: Sha256) -> Result<(), Error> {
        if end.rows != self.rows || end.sha256 != bundler::asset::hex(&hash.finalize()) {
            return Err(self.refused(TRUNCATED));
        }
        let more = self.next_line()?;
        let packed = self.lines.get_mut().get_mut().fill_buf();
        if more || packed.is_ok_and(|rest| !rest.is_empty()) {
            return Err(self.refused("something stands behind its end"));
        }
        Ok(())
    }

    fn next_line(&mut self) -> Result<bool, Error> {
        self.line.clear();
        let mut bounded = (&mut self.lines).take(LONGEST);
        match bounded.read_until(b'\n', &mut self.line) {
            Ok(0) => Ok(false),
            Ok(_) if self.line.ends_with(b"\n") => {
                self.hash.update(&self.line);
                Ok(true)
            }
            // It breaks off, or its own sum is wrong.
            Ok(_) | Err(_) => Err(self.refused(TRUNCATED)),
        }
    }

    pub(super) fn refused(&self, reason: &str) -> Error {
        Error::Refused { path: self.path.to_owned(), reason: reason.to_owned() }
    }
}
