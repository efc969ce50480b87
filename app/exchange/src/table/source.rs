//! The files of a package: a folder's, or a zip's.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use zip::{ZipArchive, result::ZipError};

use super::meter::{Gauge, Meter};
use crate::Refused;

/// How many files a zip may have. A package has two dozen.
const ENTRIES: usize = 200;

/// Where the files are.
pub(super) enum Source {
    /// In a folder.
    Folder(PathBuf),
    /// In a zip, and where each stands there.
    Zip { name: String, archive: Box<ZipArchive<File>>, entries: Vec<(String, usize)> },
}

impl Source {
    /// Opens a folder or a zip.
    pub(super) fn open(path: &Path, gauge: &Gauge<'_>) -> Result<Self, Refused> {
        let file = path.display().to_string();
        let failed = |source| Refused::Read { file: file.clone(), source };
        if path.is_dir() {
            return Ok(Self::Folder(path.to_owned()));
        }
        let opened = File::open(path).map_err(failed)?;
        let bytes = opened.metadata().map_err(failed)?.len();
        let above = |what: &str, limit: String| Refused::Limit {
            file: file.clone(),
            what: what.to_owned(),
            limit,
        };
        if bytes > gauge.limits().bytes {
            return Err(above("its bytes", crate::read::told(gauge.limits().bytes)));
        }
        let archive = ZipArchive::new(opened).map_err(|error| no_zip(&file, error))?;
        if archive.len() > ENTRIES {
            return Err(above("the files in the zip", ENTRIES.to_string()));
        }
        let mut entries: Vec<(String, usize)> = Vec::new();
        for (at, raw) in archive.file_names_raw().enumerate() {
            let name = String::from_utf8_lossy(raw);
            if name.ends_with('/') {
                continue;
            }
            let name = inside(&name).ok_or_else(|| Refused::Form {
                place: file.clone(),
                message: format!(
                    "the zip names a file `{}` outside of itself (expected plain names such as `services.csv`)",
                    name.escape_debug()
                ),
            })?;
            if entries.iter().any(|(other, _)| *other == name) {
                let message = format!("the zip has `{name}` twice (expected one file a table)");
                return Err(Refused::Form { place: file.clone(), message });
            }
            entries.push((name, at));
        }
        Ok(Self::Zip { name: file, archive: Box::new(archive), entries })
    }

    /// The names of the files, in order.
    pub(super) fn names(&self) -> Result<Vec<String>, Refused> {
        let mut names = match self {
            Self::Zip { entries, .. } => entries.iter().map(|(name, _)| name.clone()).collect(),
            Self::Folder(folder) => {
                let failed = |source| Refused::Read { file: folder.display().to_string(), source };
                let mut names = Vec::new();
                for entry in fs::read_dir(folder).map_err(failed)? {
                    let entry = entry.map_err(failed)?;
                    if !entry.path().is_dir() {
                        names.push(entry.file_name().to_string_lossy().into_owned());
                    }
                }
                names
            }
        };
        names.sort();
        Ok(names)
    }

    /// Opens a file.
    pub(super) fn read<'s>(
        &'s mut self,
        file: &str,
        gauge: &'s Gauge<'s>,
    ) -> Result<Meter<'s, Box<dyn Read + 's>>, Refused> {
        match self {
            Self::Folder(folder) => {
                let failed = |source| Refused::Read { file: file.to_owned(), source };
                let opened = File::open(folder.join(file)).map_err(failed)?;
                Ok(Meter::new(Box::new(opened), None, gauge))
            }
            Self::Zip { name, archive, entries } => {
                let at = entries.iter().find(|(name, _)| name == file).map(|(_, at)| *at);
                let missing = || Refused::Read {
                    file: file.to_owned(),
                    source: io::ErrorKind::NotFound.into(),
                };
                let entry = archive.by_index(at.ok_or_else(missing)?);
                let entry = entry.map_err(|error| no_zip(&format!("{name}: {file}"), error))?;
                let packed = entry.compressed_size();
                Ok(Meter::new(Box::new(entry), Some(packed), gauge))
            }
        }
    }
}

/// The last part of a name that stays inside of the zip.
fn inside(name: &str) -> Option<String> {
    let outside = name.starts_with('/') || name.contains(['\\', ':', '\0']);
    let up = name.split('/').any(|part| part == ".." || part == ".");
    if outside || up { None } else { name.rsplit('/').next().map(str::to_owned) }
}

fn no_zip(place: &str, error: ZipError) -> Refused {
    match error {
        ZipError::Io(source) => Refused::Read { file: place.to_owned(), source },
        error => Refused::Form {
            place: place.to_owned(),
            message: format!("{error} (expected a folder of CSV files, or a zip of them)"),
        },
    }
}
