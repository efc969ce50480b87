//! Packs and languages: in a folder, or carried by the binary.

pub(crate) mod languages;

use std::path::{Path, PathBuf};

use anyhow::Context;
use l10n::{check::File, library::Recording};
pub(crate) use languages::Languages;
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

    /// The languages' files, `<tag>/<name>.ftl`, as far as they can be read, and what is recorded of them.
    pub(crate) fn locales(&self) -> anyhow::Result<(Vec<File>, Vec<Recording>)> {
        match self {
            Self::Folder(_) => {
                let languages = Languages::read(self)?;
                Ok((languages.files, languages.recordings))
            }
            #[cfg(feature = "embed")]
            Self::Embedded => Ok((embedded::locales(), embedded::recordings())),
        }
    }
}

/// What the self-contained binary carries.
#[cfg(feature = "embed")]
pub(crate) mod embedded {
    use bundler::{Bundle, Error};
    use l10n::{check::File, library::Recording};
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
    #[include = "*/audio/*"]
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

    pub(super) fn locales() -> Vec<File> {
        let file = |(path, text): (String, String)| {
            let (language, name) =
                path.split_once('/').filter(|(_, name)| name.ends_with(".ftl"))?;
            Some(File::decode(language, name, text.as_bytes()))
        };
        texts::<Locales>().filter_map(file).collect()
    }

    pub(super) fn recordings() -> Vec<Recording> {
        let recording = |path: &str| {
            let (language, name) = path.split_once("/audio/")?;
            let (id, ending) = crate::recordings::split(name)?;
            let content = Locales::get(path)?.data.into_owned().into();
            let (language, id, ending) = (language.to_owned(), id.to_owned(), ending.to_owned());
            Some(Recording { language, id, ending, content })
        };
        Locales::iter().filter_map(|path| recording(&path)).collect()
    }

    pub(crate) fn bundle() -> Result<Bundle, Error> {
        let read = |name: &str| {
            let file = Built::get(name).ok_or_else(|| Error::Stored(format!("{name} is missing")));
            file.map(|file| file.data.into_owned())
        };
        Ok(bundler::stored::read(read)?.bundle)
    }
}
