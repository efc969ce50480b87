//! Wegkette's server: imports the packs, stores and publishes them, serves the client and the plain pages.
//!
//! **Error policy**: libraries below have typed errors; here context is added with `anyhow`, and the binary tells each failure
//! once, in one line. A broken pack or text is listed and never replaces a good one. Requests never fail with more than a
//! problem or a friendly page.
//!
//! **Invariants**: answers never come here, there is no endpoint that takes them. All that is served is made of what
//! lies in memory ([`site::Site`]); a request touches neither disk nor database.

pub mod backup;
pub mod commands;
pub mod config;
pub mod connections;
pub mod files;
pub mod http;
mod identity;
pub mod import;
pub mod log;
pub mod metrics;
pub mod operator;
pub mod packed;
pub mod pages;
pub mod publish;
pub mod published;
mod recordings;
pub mod replica;
pub mod settings;
pub mod site;
pub mod sizes;
pub mod standard;
pub mod store;
mod watch;

use std::{net::SocketAddr, sync::Arc};

use tokio::{net::TcpListener, sync::watch as channel, task::JoinHandle};

pub use config::{Client, Config};
pub use files::Files;
use site::Packing;

/// A server that runs until it is stopped.
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    /// Where it tells its metrics, if it does.
    pub metrics: Option<SocketAddr>,
    stop: channel::Sender<bool>,
    serving: Vec<JoinHandle<()>>,
    following: JoinHandle<()>,
    forgetting: JoinHandle<()>,
    watching: Option<JoinHandle<()>>,
    packing: Option<JoinHandle<()>>,
    store: Arc<dyn store::Store>,
}

impl Running {
    /// Waits until texts and shells are packed as small as they can be. Who measures before shares the processor with that.
    pub async fn at_rest(&mut self) -> anyhow::Result<()> {
        if let Some(packing) = self.packing.take() {
            packing.await?;
        }
        Ok(())
    }

    /// Finishes what is being answered, then closes the database.
    pub async fn stop(self) -> anyhow::Result<()> {
        // Pages that wait for a change would wait for ever.
        if let Some(watching) = self.watching {
            watching.abort();
        }
        // Nobody listens only if nothing is served any more; then there is nothing to stop.
        let _ = self.stop.send(true);
        for serving in self.serving {
            serving.await?;
        }
        for endless in [self.following, self.forgetting] {
            endless.abort();
            // It ends as a task that was stopped; what it held is free then.
            let _ = endless.await;
        }
        self.store.close().await?;
        Ok(())
    }
}

/// Starts a server. What can fail quickly comes first: ports, database, then languages, packs, client.
pub async fn start(mut config: Config) -> anyhow::Result<Running> {
    config.limits.connections = connections::room(config.limits.connections);
    let listener = bind(&config.listen, "--listen").await?;
    let address = listener.local_addr()?;
    let watched = match &config.metrics {
        Some(address) => Some(bind(address, "--metrics").await?),
        None => None,
    };
    let metrics = watched.as_ref().map(TcpListener::local_addr).transpose()?;
    if config.watch {
        watch::allowed(&config, address)?;
    }
    let store = store::open(&config.database, &config.home).await?;
    let read = if config.watch { import::with_generated } else { import::languages };
    let library = read(&config.locales)?;
    let (keeper, at) = (config.operator.keeper.as_deref(), (config.now)());
    let published = import::publish(&*store, &config.packs, &library, keeper, at).await?;
    let client = config.client.clone();
    let bundle = tokio::task::spawn_blocking(|| client.load()).await??;
    let again = (config.clone(), bundle.clone());
    let (today, operator) = (config.today, config.operator.clone());
    let packing = if config.watch { Packing::Watched } else { Packing::Fast };
    let prepare = move || site::prepare(published, library, bundle, today, &operator, packing);
    let site = tokio::task::spawn_blocking(prepare).await??;
    let current = Arc::new(replica::Current::new(site));
    let following = tokio::spawn(replica::follow(Arc::clone(&store), Arc::clone(&current)));
    let proxies = http::Proxies(config.trusted_proxies);
    let around = Arc::new(http::Around::new(&config.limits, proxies, config.log_requests));
    let forgetting = tokio::spawn(Arc::clone(&around).forget());
    let (changed, changes) = channel::channel(0);
    let (watching, packing) = if config.watch {
        let ((config, bundle), store, current) = (again, Arc::clone(&store), Arc::clone(&current));
        let watching = watch::Watching { config, bundle, store, current };
        (Some(tokio::spawn(watching.run(changed))), None)
    } else {
        (None, Some(tokio::task::spawn_blocking(small(Arc::clone(&current), again))))
    };
    let shared = http::Shared {
        current,
        store: Arc::clone(&store),
        around: Arc::clone(&around),
        changes: config.watch.then_some(changes),
    };
    let (stop, stopped) = channel::channel(false);
    let serve = |listener, router, around| {
        let (limits, mut stopped) = (config.limits.clone(), stopped.clone());
        tokio::spawn(async move {
            let stopped = async move {
                // A dropped handle stops the server as well as a call.
                let _ = stopped.wait_for(|stop| *stop).await;
            };
            let patience = config.stop_timeout;
            connections::serve(listener, router, &limits, around, stopped, patience).await;
        })
    };
    let mut serving = vec![serve(listener, http::router(shared.clone()), around)];
    if let Some(listener) = watched {
        let router = metrics::router(metrics::Watched { shared, now: config.now });
        // Its connections are none of those that are counted.
        serving.push(serve(listener, router, Arc::new(http::Around::quiet())));
    }
    Ok(Running { address, metrics, stop, serving, following, forgetting, watching, packing, store })
}

/// Packs texts and shells once more, as small as they can be: nobody waits for that at the start.
fn small(
    current: Arc<replica::Current>,
    (config, bundle): (Config, bundler::Bundle),
) -> impl FnOnce() {
    move || {
        let library = Arc::clone(&current.site().front.library);
        match site::Front::new(
            library,
            bundle,
            config.today,
            &config.operator,
            Packing::Small,
            None,
        ) {
            Ok(front) => current.dress(Arc::new(front)),
            Err(error) => tracing::warn!(%error, "texts stay larger than they need be"),
        }
    }
}

async fn bind(address: &str, flag: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => anyhow::anyhow!(
            "{address} is taken by another program; choose another port with {flag}"
        ),
        _ => anyhow::anyhow!("cannot listen on {address}: {error}; see {flag}"),
    })
}
