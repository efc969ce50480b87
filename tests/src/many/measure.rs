//! The figures, each with its budget.

mod figure;
mod publication;
mod serving;

use std::{path::Path, sync::Arc};

use anyhow::{Context, Result};
pub use figure::{Figure, median};
use server::{
    Files,
    config::today,
    import,
    publish::publish,
    published::Published,
    site::{self, Packing, Site, Whole},
    store,
};

use super::{NOON, child, write};
use crate::content::workspace;
pub use publication::publications;
pub use serving::{memory, starts};

/// The seed of all that is made up here.
pub const SEED: u64 = 2026;
/// So many services are imported.
const IMPORTED: usize = 50_000;
/// So many offers does a large region have.
pub const LARGE: usize = 10_000;
/// So many does a usual one have.
const USUAL: usize = 5_000;
/// What the first import brings, and what the languages say, stands in the workspace.
const HOME: &str = ".";

/// Imports fifty thousand services into a fresh database.
///
/// # Errors
/// If it fails.
pub fn import(what: &str, database: &str, folder: &Path) -> Result<Vec<Figure>> {
    let file = folder.join("many.ndjson");
    if !file.exists() {
        write(&file, IMPORTED, SEED)?;
        let average = std::fs::metadata(&file)?.len() / IMPORTED as u64;
        println!("{IMPORTED} services, {average} bytes each");
    }
    let (ms, peak) = child::import(database, &file)?;
    Ok(vec![
        Figure::new(format!("import of {IMPORTED}, {what}"), ms / 1000.0, "s", 20.0),
        Figure::new(format!("  its memory at most, {what}"), peak, "MB", 300.0),
    ])
}

/// Fills a database: the workspace's packs, and so many services.
///
/// # Errors
/// If the database fails.
pub async fn fill(database: &str, offers: usize) -> Result<()> {
    let store = store::open(database, Path::new(HOME)).await?;
    import::publish(&*store, &packs(), &import::languages(&locales())?, None, NOON).await?;
    publish(&*store, &super::publication(0..offers, SEED)?).await?;
    Ok(store.close().await?)
}

/// Weighs a catalogue of five thousand offers, and what changed in one of them.
///
/// # Errors
/// If the database fails.
pub async fn bytes() -> Result<Vec<Figure>> {
    let store = store::in_memory().await?;
    let library = import::languages(&locales())?;
    import::publish(&*store, &packs(), &library, None, NOON).await?;
    publish(&*store, &super::publication(0..USUAL, SEED)?).await?;
    let before = Published::whole(&*store).await?.context("something is published")?;
    let (epoch, version) = (before.catalogue.epoch.clone(), before.catalogue.version);
    let site = Arc::new(site::prepare(
        before,
        library,
        child::bundle(),
        today,
        &server::operator::Operator::default(),
        Packing::Small,
    )?);
    publish(&*store, &super::change(1, SEED, 1)?).await?;
    let view = store.view(Some((&epoch, version))).await?.context("it knows its own version")?;
    let after = Arc::new(Site::new(Arc::clone(&site.front), site.published.advanced(view)?));
    let kilo = |bytes: usize| bytes as f64 / 1000.0;
    let mut figures = Vec::new();
    for (what, packed, budget) in [
        ("catalogue of 5,000", site.whole(Whole::Catalogue).await?, f64::INFINITY),
        ("  the phone's first layer", site.whole(Whole::First).await?, f64::INFINITY),
        ("  the phone's second layer", site.whole(Whole::Behind).await?, f64::INFINITY),
        ("  German texts", site.whole(Whole::Texts("de".to_owned())).await?, f64::INFINITY),
        ("one changed offer of 5,000", after.delta(&epoch, version).await?, 2.0),
        ("  its German texts", after.texts_delta("de", &epoch, version).await?, 2.0),
    ] {
        figures.push(Figure::new(format!("{what}, brotli"), kilo(packed.br.len()), "KB", budget));
        figures.push(Figure::new(format!("{what}, gzip"), kilo(packed.gzip.len()), "KB", budget));
    }
    Ok(figures)
}

fn packs() -> Files {
    Files::Folder(workspace().join("server/catalogue"))
}

/// The workspace's languages.
pub fn locales() -> Files {
    Files::Folder(workspace().join("locales"))
}
