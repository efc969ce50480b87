//! How a publication reaches this server's memory, whoever made it: listen, fetch what changed, prepare, swap.

use std::{
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use crate::{
    published::Published,
    site::{Front, Site},
    store::Store,
};

/// How long to wait after a failure before the next try.
const AGAIN: Duration = Duration::from_millis(500);

/// The site that is served now.
pub struct Current(RwLock<Arc<Site>>);

impl Current {
    /// Serves a site.
    pub fn new(site: Site) -> Self {
        Self(RwLock::new(Arc::new(site)))
    }

    /// The site; it stays whole for whoever holds it.
    pub fn site(&self) -> Arc<Site> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The same catalogue with other texts and pages.
    pub(crate) fn dress(&self, front: Arc<Front>) {
        let mut site = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *site = Arc::new(Site::new(front, site.published.clone()));
    }

    /// Another catalogue with the same texts and pages: those of now, which may have changed while it was made.
    fn publish(&self, published: Published) {
        let mut site = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *site = Arc::new(Site::new(Arc::clone(&site.front), published));
    }
}

/// Follows a store for ever. While the database is away the last catalogue is served; the first failure is told, and the end
/// of it.
pub async fn follow(store: Arc<dyn Store>, current: Arc<Current>) {
    let mut away = false;
    loop {
        let outcome = match store.stirred().await {
            Ok(()) => catch_up(&*store, &current).await,
            Err(error) => Err(error.into()),
        };
        match outcome {
            Ok(()) if away => {
                tracing::info!("the database is back");
                away = false;
            }
            Ok(()) => {}
            Err(error) => {
                if !away {
                    tracing::warn!(%error, "the database is away; serving what is in memory");
                }
                away = true;
                tokio::time::sleep(AGAIN).await;
            }
        }
    }
}

/// Takes over what was published since.
///
/// # Errors
/// The database failed, or holds what this version of the program cannot read; the site stays what it was.
pub async fn catch_up(store: &dyn Store, current: &Current) -> anyhow::Result<()> {
    let site = current.site();
    let (epoch, version) = {
        let catalogue = &site.published.catalogue;
        (catalogue.epoch.clone(), catalogue.version)
    };
    if store.head().await? == (epoch.clone(), version) {
        return Ok(());
    }
    let published = match store.view(Some((&epoch, version))).await? {
        Some(view) => {
            let site = Arc::clone(&site);
            tokio::task::spawn_blocking(move || site.published.advanced(view)).await??
        }
        // Another history: a restore.
        None => whole(store).await?,
    };
    tracing::info!(version = published.catalogue.version, "catalogue taken over");
    current.publish(published);
    Ok(())
}

async fn whole(store: &dyn Store) -> anyhow::Result<Published> {
    let published = Published::whole(store).await?;
    published.ok_or_else(|| anyhow::anyhow!("the database holds no catalogue"))
}
