//! The files below a folder, always in the same order.

use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::Error;

/// All files below `root` (or `root` itself, if it is one), sorted; without hidden ones, which editors leave. Absent: none.
pub(crate) fn files(root: &Path) -> Result<Vec<PathBuf>, Error> {
    if !root.exists() {
        return Ok(Vec::new());
    }
    let visible = |entry: &DirEntry| {
        entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
    };
    let mut files = Vec::new();
    for entry in WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(visible) {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(root).to_path_buf();
            Error::io("cannot read", &path)(error.into())
        })?;
        if entry.file_type().is_file() {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}

/// Those with an ending, each with its text.
pub(crate) fn texts(root: &Path, ending: &str) -> Result<Vec<(PathBuf, String)>, Error> {
    let fits = |path: &PathBuf| path.extension().is_some_and(|found| found == ending);
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).map_err(Error::io("cannot read", &path))?;
        Ok((path, text))
    };
    files(root)?.into_iter().filter(fits).map(read).collect()
}
