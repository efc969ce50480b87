//! Wegkette's server: imports the packs, stores and publishes them, serves the client and the plain pages.
//!
//! **Error policy**: libraries below have typed errors; here context is added with `anyhow`, and the binary tells each failure
//! once, in one line. A broken pack or text is listed and never replaces a good one. Requests never fail with more than a
//! problem or a friendly page.
//!
//! **Invariants**: answers never come here, there is no endpoint that takes them. All that is served is made of what
//! lies in memory ([`site::Site`]); a request touches neither disk nor database.

pub mod commands;
pub mod config;
pub mod files;
pub mod http;
pub mod import;
pub mod packed;
pub mod pages;
pub mod publish;
pub mod published;
pub mod replica;
pub mod site;
pub mod sizes;
pub mod standard;
pub mod store;

use std::{net::SocketAddr, sync::Arc, time::Duration};

use anyhow::Context;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

pub use config::{Client, Config};
pub use files::Files;

/// How long running requests may take to finish when the server stops.
const FAREWELL: Duration = Duration::from_secs(5);

/// A server that runs until it is stopped.
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<std::io::Result<()>>,
    following: JoinHandle<()>,
    store: Arc<dyn store::Store>,
}

impl Running {
    /// Finishes what is being answered, then closes the database.
    pub async fn stop(self) -> anyhow::Result<()> {
        // The receiver is gone only if the server ended by itself; then there is nothing to stop.
        let _ = self.stop.send(());
        self.following.abort();
        // It ends as a task that was stopped; what it held is free then.
        let _ = self.following.await;
        if let Ok(ended) = tokio::time::timeout(FAREWELL, self.task).await {
            ended.context("the server's task ended badly")??;
        }
        self.store.close().await?;
        Ok(())
    }
}

/// Starts a server. What can fail quickly comes first: port, database, then languages, packs, client.
pub async fn start(config: Config) -> anyhow::Result<Running> {
    let Config { listen, database, home, packs, locales, client, keeper, today, now } = config;
    let listener = TcpListener::bind(&listen).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => anyhow::anyhow!(
            "{listen} is taken by another program; choose another port with --listen"
        ),
        _ => anyhow::anyhow!("cannot listen on {listen}: {error}; see --listen"),
    })?;
    let address = listener.local_addr()?;
    let store = store::open(&database, &home).await?;
    let library = import::languages(&locales)?;
    let published = import::publish(&*store, &packs, &library, keeper.as_deref(), now()).await?;
    let bundle = tokio::task::spawn_blocking(|| client.load()).await??;
    let prepare = move || site::prepare(published, library, bundle, today);
    let site = tokio::task::spawn_blocking(prepare).await??;
    let current = Arc::new(replica::Current::new(site));
    let following = tokio::spawn(replica::follow(Arc::clone(&store), Arc::clone(&current)));
    let router = http::router(http::Shared { current, store: Arc::clone(&store) });
    let (stop, stopped) = oneshot::channel();
    let task = tokio::spawn(async move {
        let stopped = async move {
            // A dropped handle stops the server as well as a call.
            let _ = stopped.await;
        };
        axum::serve(listener, router).with_graceful_shutdown(stopped).await
    });
    Ok(Running { address, stop, task, following, store })
}
