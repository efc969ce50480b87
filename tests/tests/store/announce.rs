//! A publication by one server is heard by the others, which then serve it.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use server::{publish::publish, store::Store};
use tokio::{runtime::Runtime, time::timeout};

use crate::world::{Place, import, offer, open, packs, published};

/// Far beyond the second it may take: a machine may be busy, but not deaf.
const PATIENCE: Duration = Duration::from_secs(15);

pub(crate) fn heard(place: &Place<'_>) -> Result<()> {
    let address = place.fresh()?;
    Runtime::new()?.block_on(async {
        let (here, there) = (open(&address).await?, open(&address).await?);
        publish(&*here, &packs(&[(1, 0)], &["de"])).await?;
        let before = published(&*there).await?;
        let listening = tokio::spawn(async move { (waited(&*there, 2).await, there) });
        publish(&*here, &import(&offer(2, 0))).await?;
        let (heard, there) = timeout(PATIENCE, listening).await.context("it hears in time")??;
        heard?;
        let view = there.view(Some((&before.catalogue.epoch, 1))).await?.context("known")?;
        let after = before.advanced(view)?;
        ensure!(after.catalogue.content.offers.len() == 2);
        Ok(())
    })
}

/// Listens until a version is there.
async fn waited(store: &dyn Store, version: u64) -> Result<()> {
    while store.head().await?.1 < version {
        store.stirred().await?;
    }
    Ok(())
}
