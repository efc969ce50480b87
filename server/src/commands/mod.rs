//! What `wegkette` does besides serving: each command reads packs and languages, prints, and ends.

pub mod check;
pub mod evaluate;
pub mod rules;

use catalogue::Content;
use l10n::Library;

use crate::{Config, import};

/// Packs and languages, compiled.
///
/// # Errors
/// A folder that cannot be read, or packs with mistakes, which are listed on stderr.
pub fn load(config: &Config) -> anyhow::Result<(Content, Library)> {
    let library = import::languages(&config.locales)?;
    let content = import::compile(&config.packs, &library)?;
    Ok((content, library))
}
