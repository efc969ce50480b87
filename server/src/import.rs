//! From packs to a published catalogue. A pack with a mistake is refused whole; the last good catalogue stays.

use catalogue::{Catalogue, Content, FORMAT};
use l10n::{Library, library::SOURCE};

use crate::{files::Files, store::Store};

/// Records read from the packs' folder.
const ORIGIN: &str = "packs";

/// Reads all languages; broken entries are named and left out.
pub fn languages(files: &Files) -> anyhow::Result<Library> {
    let (library, problems) = Library::new(files.locales()?);
    for problem in problems {
        eprintln!("locales/{problem}");
    }
    anyhow::ensure!(
        library.language(SOURCE).is_some(),
        "no texts in the source language ({SOURCE}); see --locales"
    );
    Ok(library)
}

/// The packs' content; all mistakes are listed, one line each.
pub fn compile(files: &Files, library: &Library) -> anyhow::Result<Content> {
    let packs = files.packs()?;
    // A folder without packs is a mistyped one: it must not empty the catalogue.
    anyhow::ensure!(!packs.is_empty(), "the folder of the packs is empty; see --packs");
    rules::compile(&packs, &library.message_ids(SOURCE)).map_err(|problems| {
        for problem in &problems {
            eprintln!("{problem}");
        }
        anyhow::anyhow!("the packs are refused: {} problem(s), listed above", problems.len())
    })
}

/// Publishes the packs and returns what is published: the last good catalogue if they are refused.
pub async fn publish(
    store: &dyn Store,
    files: &Files,
    library: &Library,
) -> anyhow::Result<Catalogue> {
    let refused = match compile(files, library) {
        Ok(content) => {
            // The compiled content, not the text: a new version of the program may read the same text better.
            let hash = bundler::asset::hash(&serde_json::to_vec(&(FORMAT, &content))?);
            if store.publish(ORIGIN, &hash, &content).await? {
                tracing::info!("packs imported");
            }
            None
        }
        Err(error) => Some(error),
    };
    match (store.load().await, refused) {
        (Ok(Some(catalogue)), Some(error)) => {
            eprintln!("{error}; serving version {}, the last good one", catalogue.version);
            Ok(catalogue)
        }
        (Ok(Some(catalogue)), None) => Ok(catalogue),
        (_, Some(error)) => Err(error.context("there is no earlier catalogue to serve")),
        (Ok(None), None) => anyhow::bail!("the database holds no catalogue"),
        (Err(error), None) => Err(error.into()),
    }
}
