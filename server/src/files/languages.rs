//! The folder of the languages as translators leave it: any file may be anything, and none is read beyond its limit.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use l10n::{
    check::{Confirmed, File, Finding, LIMIT, nearest, unread},
    library::Recording,
};

use crate::{Files, recordings};

/// Which German texts a language's translations were made from; the name's dot keeps others from reading it.
pub(crate) const CONFIRMED: &str = ".confirmed.toml";

/// All languages.
#[derive(Default)]
pub(crate) struct Languages {
    /// Their files.
    pub(crate) files: Vec<File>,
    /// What was confirmed, by language.
    pub(crate) confirmed: BTreeMap<String, Confirmed>,
    /// Texts that somebody has spoken.
    pub(crate) recordings: Vec<Recording>,
    /// Files that nothing reads.
    pub(crate) strange: Vec<Finding>,
}

impl Languages {
    /// Reads a folder, or what the binary carries.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub(crate) fn read(files: &Files) -> anyhow::Result<Self> {
        let mut languages = Self::default();
        match files {
            Files::Folder(folder) => languages
                .root(folder)
                .with_context(|| format!("cannot read {}; see --locales", folder.display()))?,
            #[cfg(feature = "embed")]
            Files::Embedded => {
                (languages.files, languages.recordings) = files.locales()?;
            }
        }
        Ok(languages)
    }

    /// Their tags.
    pub(crate) fn tags(&self) -> Vec<&str> {
        let mut tags: Vec<&str> = self.files.iter().map(|file| file.language.as_str()).collect();
        tags.dedup();
        tags
    }

    /// Refuses a tag that no language has.
    ///
    /// # Errors
    /// One line that names those that there are.
    pub(crate) fn must_have(&self, tag: &str) -> anyhow::Result<()> {
        let tags = self.tags();
        if tags.contains(&tag) {
            return Ok(());
        }
        match nearest(tag, tags.iter().copied()) {
            Some(near) => bail!("there is no language `{tag}`; did you mean `{near}`?"),
            None => bail!("there is no language `{tag}`; there are {}", tags.join(", ")),
        }
    }

    fn root(&mut self, root: &Path) -> anyhow::Result<()> {
        for (folder, tag) in sorted(root)? {
            if !folder.is_dir() {
                continue;
            }
            for (path, name) in sorted(&folder)? {
                // A pipe or a folder with such a name would never end, or not begin.
                if name.ends_with(".ftl") && path.is_file() {
                    let bytes = bounded(&path).with_context(|| path.display().to_string())?;
                    self.files.push(File::decode(&tag, &name, &bytes));
                } else if name == recordings::FOLDER && path.is_dir() {
                    let read = recordings::read(&tag, &path);
                    let (found, strange) = read.with_context(|| path.display().to_string())?;
                    self.recordings.extend(found);
                    self.strange.extend(strange);
                } else {
                    self.strange.push(unread(&tag, &name));
                }
            }
            let confirmed = folder.join(CONFIRMED);
            if confirmed.is_file() {
                let text = String::from_utf8(bounded(&confirmed)?)?;
                let read = toml::from_str(&text);
                self.confirmed.insert(tag, read.with_context(|| confirmed.display().to_string())?);
            }
        }
        Ok(())
    }
}

/// One byte more than allowed, so that it shows.
fn bounded(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(LIMIT).unwrap_or(u64::MAX).saturating_add(1);
    fs::File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What is not hidden, with its name as it can be printed.
fn sorted(folder: &Path) -> io::Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            found.push((entry.path(), name.chars().map(printed).collect()));
        }
    }
    found.sort();
    Ok(found)
}

/// Signs that would turn a terminal's line around are shown by their number.
fn printed(sign: char) -> String {
    let plain = sign.is_alphanumeric() || sign.is_ascii_graphic() || sign == ' ';
    if plain { sign.to_string() } else { sign.escape_unicode().to_string() }
}

/// The folder, where languages can be written.
///
/// # Errors
/// The binary's own languages cannot be changed.
pub(crate) fn writable(files: &Files) -> anyhow::Result<&Path> {
    match files {
        Files::Folder(folder) => Ok(folder),
        #[cfg(feature = "embed")]
        Files::Embedded => {
            bail!("the languages in the program itself cannot be changed; see --locales")
        }
    }
}
