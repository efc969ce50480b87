//! What `wegkette` does besides serving: each command reads packs and languages, prints, and ends.

pub mod backup;
pub mod check;
pub mod evaluate;
pub mod export;
pub mod import;
pub mod locales;
pub mod restore;
pub mod rules;

use catalogue::Content;
use l10n::Library;

use crate::{Config, import as packs};

/// Packs and languages, compiled.
///
/// # Errors
/// A folder that cannot be read, or packs with mistakes, which are listed on stderr.
pub fn load(config: &Config) -> anyhow::Result<(Content, Library)> {
    let library = packs::languages(&config.locales)?;
    let content = packs::compile(&config.packs, &library)?;
    Ok((content, library))
}
