//! The shipped catalogue as if it had been published once before, with one offer that was called otherwise then.

use std::{fs, path::Path};

use anyhow::{Result, ensure};
use server::{Config, Files, import, store};

use crate::{content::workspace, crowded::copy};

/// The offer, by its name now and then.
const NAME: [&str; 2] = ["name = \"TelefonSeelsorge\"", "name = \"Seelsorge am Telefon\""];

/// Publishes it into the database of a server that is not yet started.
///
/// # Errors
/// If it cannot be written, or the offer has another name by now.
pub async fn publish(config: &Config, folder: &Path) -> Result<()> {
    let packs = folder.join("earlier");
    copy(&workspace().join("server/catalogue"), &packs)?;
    let offers = packs.join("regions/national/offers.toml");
    let text = fs::read_to_string(&offers)?;
    ensure!(text.contains(NAME[0]), "the offer of {} is called otherwise", offers.display());
    fs::write(&offers, text.replace(NAME[0], NAME[1]))?;
    let store = store::open(&config.database, &config.home).await?;
    let library = import::languages(&config.locales)?;
    import::publish(&*store, &Files::Folder(packs), &library, None, (config.now)()).await?;
    Ok(store.close().await?)
}
