//! One server with the shipped packs, a small made-up town, and HSDS's own examples where they are here.

use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};
use serde_json::Value;
use server::{
    Client, Config, Running,
    publish::{Incoming, Publication, publish},
    store::{self, Store},
};
use tests::{
    content::workspace,
    hsds::graph,
    http::{self, Answer},
    many::child::bundle,
};
use tokio::runtime::Runtime;

use crate::town;

/// Far beyond the second within which a server hears of a publication.
const PATIENCE: Duration = Duration::from_secs(20);

/// The examples that hold records, in an order in which each adds to the former.
const EXAMPLES: [&str; 6] = [
    "taxonomy",
    "taxonomy_term",
    "location",
    "organization_full",
    "service_at_location_full",
    "service_full",
];

/// A server, and a second way into its database.
pub(crate) struct World {
    runtime: Runtime,
    server: Running,
    store: Arc<dyn Store>,
    _folder: tempfile::TempDir,
}

impl World {
    /// Starts it and waits until it serves what was imported.
    pub(crate) fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let database = format!("sqlite://{}", folder.path().join("wegkette.sqlite").display());
        let config = Config {
            listen: "127.0.0.1:0".to_owned(),
            database: database.clone(),
            ..Config::of_workspace(workspace(), Client::Ready(bundle()))
        };
        let runtime = Runtime::new()?;
        let server = runtime.block_on(server::start(config))?;
        let store = runtime.block_on(store::open(&database, folder.path()))?;
        let world = Self { runtime, server, store, _folder: folder };
        world.import("town", &town::town().to_string())?;
        for file in EXAMPLES {
            if let Some(text) = foreign::hsds(&format!("examples/{file}.json"))? {
                world.import("examples", &text)?;
            }
        }
        Ok(world)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.server.address
    }

    pub(crate) fn get(&self, address: &str) -> Result<Answer> {
        http::get(self.server.address, address, &[])
    }

    pub(crate) fn get_with(&self, address: &str, header: (&str, &str)) -> Result<Answer> {
        http::get(self.server.address, address, &[header])
    }

    pub(crate) fn json(&self, address: &str) -> Result<Value> {
        self.get(address)?.json()
    }

    /// The records of a list, all of them.
    pub(crate) fn lines(&self, address: &str) -> Result<Vec<Value>> {
        let answer = self.get(address)?;
        ensure!(answer.status == 200, "{address}: {}", answer.text()?);
        ensure!(answer.header("content-type") == "application/x-ndjson");
        let text = answer.text()?;
        ensure!(text.is_empty() || text.ends_with('\n'), "{address}: the last line has no end");
        text.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
    }

    /// Publishes HSDS and waits until the server has heard of it.
    pub(crate) fn import(&self, origin: &str, text: &str) -> Result<()> {
        let incoming =
            graph(text.as_bytes())?.records().map(|record| Incoming::new(&record, false)).collect();
        let publication = Publication {
            origin: origin.to_owned(),
            title: origin.to_owned(),
            incoming,
            at: server::config::now(),
            ..Publication::default()
        };
        let report = self.runtime.block_on(publish(&*self.store, &publication))?;
        let Some(version) = report.version else { return Ok(()) };
        let started = Instant::now();
        while self.json("/api/v1/catalogue")?["version"].as_u64() < Some(version) {
            ensure!(started.elapsed() < PATIENCE, "the server does not hear of version {version}");
        }
        Ok(())
    }

    /// Stops the server.
    pub(crate) fn end(self) -> Result<()> {
        self.runtime.block_on(self.store.close())?;
        self.runtime.block_on(self.server.stop())
    }
}
