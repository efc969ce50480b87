//! A publication by one server is heard by the others, which then serve it.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use server::{publish::publish, store::Store};
use tokio::{runtime::Runtime, task::yield_now, time::timeout};

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

/// A store can be closed while somebody listens, and when somebody was stopped in the middle of listening.
pub(crate) fn closed(place: &Place<'_>) -> Result<()> {
    for stopped in [false, true] {
        let address = place.fresh()?;
        Runtime::new()?.block_on(async {
            let store = open(&address).await?;
            let mut listening = store.stirred();
            tokio::select! {
                biased;
                _ = &mut listening => {}
                // Now it listens.
                () = yield_now() => {}
            }
            let listener = async {
                yield_now().await;
                if !stopped {
                    // It may say that the store is closed.
                    let _ = listening.await;
                }
            };
            let both = async { tokio::join!(store.close(), listener).0 };
            timeout(PATIENCE, both).await.context("it closes in time")??;
            Ok::<(), anyhow::Error>(())
        })?;
    }
    Ok(())
}

/// Listens until a version is there.
async fn waited(store: &dyn Store, version: u64) -> Result<()> {
    while store.head().await?.1 < version {
        store.stirred().await?;
    }
    Ok(())
}
