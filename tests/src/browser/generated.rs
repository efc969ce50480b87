//! Languages for a server of one's own: the shipped ones and the generated ones, in a folder that is thrown away.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use l10n::{Source, library::pseudo};

use crate::content::workspace;

/// Writes all of them below `folder`; returns where they lie.
///
/// # Errors
/// If they cannot be read or written.
pub fn locales(folder: &Path) -> Result<PathBuf> {
    let shipped = shipped().context("reading the languages")?;
    let generated = pseudo::sources(&shipped);
    let root = folder.join("locales");
    for source in shipped.into_iter().chain(generated) {
        let language = root.join(&source.language);
        let file = language.join(&source.file);
        fs::create_dir_all(&language)
            .and_then(|()| fs::write(&file, &source.text))
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(root)
}

fn shipped() -> Result<Vec<Source>> {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut sources = Vec::new();
    for folder in fs::read_dir(workspace().join("locales"))? {
        let folder = folder?.path();
        if !folder.is_dir() {
            continue;
        }
        for file in fs::read_dir(&folder)? {
            let path = file?.path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let text = fs::read_to_string(&path)?;
                sources.push(Source { language: name(&folder), file: name(&path), text });
            }
        }
    }
    Ok(sources)
}
