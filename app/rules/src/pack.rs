//! The packs on disk.

use std::{
    io,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

/// One text of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// Relative to the catalogue folder, with forward slashes: `rules/language.rules`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Why the packs could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no such folder.
    #[error("no packs: {} is not a folder", .0.display())]
    NoFolder(PathBuf),
    /// A folder could not be listed.
    #[error("cannot list the packs: {0}")]
    List(#[from] walkdir::Error),
    /// A file could not be read, or is not UTF-8.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        source: io::Error,
    },
}

/// Reads every `.toml` and `.rules` file below `root`, sorted by path. Hidden files are an editor's, not the pack's.
pub fn read_folder(root: &Path) -> Result<Vec<PackFile>, Error> {
    if !root.is_dir() {
        return Err(Error::NoFolder(root.to_owned()));
    }
    let visible = |entry: &walkdir::DirEntry| {
        entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
    };
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(root).into_iter().filter_entry(visible) {
        let entry = entry?;
        let kind = entry.path().extension().and_then(|extension| extension.to_str());
        if !entry.file_type().is_file() || !matches!(kind, Some("toml" | "rules")) {
            continue;
        }
        let path = entry.path();
        let text = std::fs::read_to_string(path)
            .map_err(|source| Error::Read { path: path.to_owned(), source })?;
        let relative = path.strip_prefix(root).unwrap_or(path);
        let parts: Vec<_> =
            relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        files.push(PackFile { path: parts.join("/"), text });
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

/// A hash of all names and texts: equal packs, equal hash, in whatever order they were read.
pub fn hash(files: &[PackFile]) -> String {
    let mut sorted: Vec<&PackFile> = files.iter().collect();
    sorted.sort_by(|one, other| one.path.cmp(&other.path));
    let mut hasher = Sha256::new();
    for file in sorted {
        // Lengths keep "ab" + "c" apart from "a" + "bc".
        for part in [&file.path, &file.text] {
            hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
            hasher.update(part.as_bytes());
        }
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
