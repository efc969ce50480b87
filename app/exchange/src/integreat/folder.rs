//! The recorded files, read within limits.

use std::{fs::File, io::Read, path::Path};

use serde_json::Value;

use crate::{Problem, Refused, read::Limits};

/// A list as found: its entries, or why it is none.
pub(super) type List = Result<Vec<Value>, Problem>;

/// A folder that is being read.
pub(super) struct Folder<'a> {
    root: &'a Path,
    limits: &'a Limits,
    /// What is in memory at once: the same kind of thing in all languages of a region.
    bytes: u64,
    entries: usize,
}

impl<'a> Folder<'a> {
    /// A folder of which nothing is read yet.
    pub(super) fn new(root: &'a Path, limits: &'a Limits) -> Self {
        Self { root, limits, bytes: 0, entries: 0 }
    }

    /// Whether a folder of this name is inside.
    pub(super) fn has(&self, name: &str) -> bool {
        self.root.join(name).is_dir()
    }

    /// What was read so far is no longer in memory.
    pub(super) fn forget(&mut self) {
        self.bytes = 0;
    }

    /// The entries of a file, or none if it was not recorded.
    pub(super) fn list(&mut self, file: &str) -> Result<Option<List>, Refused> {
        let failed = |source| Refused::Read { file: file.to_owned(), source };
        let opened = match File::open(self.root.join(file)) {
            Ok(opened) => opened,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
        };
        let left = self.limits.bytes.saturating_sub(self.bytes);
        let mut bytes = Vec::new();
        opened.take(left.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
        let read = bytes.len() as u64;
        if read > left {
            let what = "its bytes, together with those of the same list in other languages,";
            return Err(limit(file, what, format!("{} bytes", self.limits.bytes)));
        }
        self.bytes += read;
        let list = match serde_json::from_slice(&bytes) {
            Ok(Value::Array(list)) => list,
            Ok(_) => return Ok(Some(Err(Problem::new("$", "is no list", "a JSON list")))),
            Err(error) => {
                let place = format!("line {}, column {}", error.line(), error.column());
                return Ok(Some(Err(Problem::new(place, error.to_string(), "a JSON list"))));
            }
        };
        self.entries += list.len();
        if self.entries > self.limits.records {
            let limit_of = format!("{} in the whole folder", self.limits.records);
            return Err(limit(file, "the entries", limit_of));
        }
        Ok(Some(Ok(list)))
    }

    /// What is wrong with an entry that is too large.
    pub(super) fn fits(&self, entry: &Value, path: &str) -> Option<Problem> {
        let mut counted = Counted(0);
        // Counting never fails, and a value always has a text.
        let _ = serde_json::to_writer(&mut counted, entry);
        (counted.0 > self.limits.record_bytes).then(|| {
            let message = format!("has {} bytes", counted.0);
            Problem::new(path, message, format!("at most {} bytes", self.limits.record_bytes))
        })
    }
}

fn limit(file: &str, what: &str, limit: String) -> Refused {
    Refused::Limit { file: file.to_owned(), what: what.to_owned(), limit }
}

struct Counted(u64);

impl std::io::Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
