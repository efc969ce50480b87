//! Packs and languages: in a folder, or carried by the binary.

use std::path::{Path, PathBuf};

use anyhow::Context;
use l10n::Source;
use rules::PackFile;

/// Where files are read from.
#[derive(Clone, Debug)]
pub enum Files {
    /// A folder.
    Folder(PathBuf),
    /// The binary itself.
    #[cfg(feature = "embed")]
    Embedded,
}

impl Files {
    /// The folder, unless the binary carries the files.
    pub fn folder(&self) -> Option<&Path> {
        match self {
            Self::Folder(folder) => Some(folder),
            #[cfg(feature = "embed")]
            Self::Embedded => None,
        }
    }

    /// The packs' files.
    pub fn packs(&self) -> anyhow::Result<Vec<PackFile>> {
        match self {
            Self::Folder(folder) => rules::read_folder(folder).context("see --packs"),
            #[cfg(feature = "embed")]
            Self::Embedded => Ok(embedded::packs()),
        }
    }

    /// The languages' files: `<tag>/<name>.ftl`.
    pub fn locales(&self) -> anyhow::Result<Vec<Source>> {
        match self {
            Self::Folder(folder) => locales(folder)
                .with_context(|| format!("cannot read {}; see --locales", folder.display())),
            #[cfg(feature = "embed")]
            Self::Embedded => Ok(embedded::locales()),
        }
    }
}

fn locales(root: &Path) -> std::io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for folder in sorted(root)? {
        if !folder.is_dir() {
            continue;
        }
        for path in sorted(&folder)? {
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let name = |path: &Path| {
                    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
                };
                sources.push(Source {
                    language: name(&folder),
                    file: name(&path),
                    // A stray byte spoils its own entry, not the language.
                    text: String::from_utf8_lossy(&std::fs::read(&path)?).into_owned(),
                });
            }
        }
    }
    Ok(sources)
}

fn sorted(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if !hidden {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// What the self-contained binary carries.
#[cfg(feature = "embed")]
pub(crate) mod embedded {
    use bundler::{Bundle, Error};
    use l10n::Source;
    use rules::PackFile;
    use rust_embed::RustEmbed;

    #[derive(RustEmbed)]
    #[folder = "catalogue"]
    #[include = "*.toml"]
    #[include = "*.rules"]
    struct Packs;

    #[derive(RustEmbed)]
    #[folder = "../locales"]
    #[include = "*.ftl"]
    struct Locales;

    #[derive(RustEmbed)]
    #[folder = "../target/bundle"]
    struct Built;

    fn texts<T: RustEmbed>() -> impl Iterator<Item = (String, String)> {
        T::iter().filter_map(|path| {
            let file = T::get(&path)?;
            Some((path.into_owned(), String::from_utf8_lossy(&file.data).into_owned()))
        })
    }

    pub(super) fn packs() -> Vec<PackFile> {
        texts::<Packs>().map(|(path, text)| PackFile { path, text }).collect()
    }

    pub(super) fn locales() -> Vec<Source> {
        let source = |(path, text): (String, String)| {
            let (language, file) = path.split_once('/')?;
            Some(Source { language: language.to_owned(), file: file.to_owned(), text })
        };
        texts::<Locales>().filter_map(source).collect()
    }

    pub(crate) fn bundle() -> Result<Bundle, Error> {
        let read = |name: &str| {
            let file = Built::get(name).ok_or_else(|| Error::Stored(format!("{name} is missing")));
            file.map(|file| file.data.into_owned())
        };
        Ok(bundler::stored::read(read)?.bundle)
    }
}
