//! What a request costs the processors, and where: nginx, the library below our server alone, our routes and layers, the log.
//!
//! Seconds of work rather than answers a second: the asking takes its share of the same processors, and does not count here.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

use anyhow::{Context, Result, ensure};
use axum::{Router, body::Body, http::Request};
use server::{
    Client, config::today, http, import, published::Published, replica::Current, site, store,
};
use tokio::runtime::Runtime;
use tower::ServiceExt;

use super::{
    Ours, database, emptied,
    pages::{self, Page},
    processor,
    wrk::Wrk,
};
use crate::{
    content::workspace,
    many::{
        child::Server,
        measure::{Figure, locales},
    },
    proxies::Nginx,
};

/// Each side is asked so long for each page.
const SECONDS: u32 = 3;
/// So many requests are answered without a connection.
const ALONE: u32 = 20_000;

/// A server, as a process.
struct Side {
    what: &'static str,
    address: SocketAddr,
    process: u32,
    log: Option<PathBuf>,
}

/// Prints the table; nothing where nginx or wrk is missing.
///
/// # Errors
/// If a server fails.
pub fn figures() -> Result<Vec<Figure>> {
    let folder = tempfile::tempdir()?;
    let ours = Ours::start(folder.path())?;
    let pages = pages::pages(ours.server.address)?;
    let served = pages::served(ours.server.address, &pages)?;
    let (Some(nginx), Some(wrk)) = (Nginx::files(&served)?, super::wrk()) else {
        return Ok(Vec::new());
    };
    let addresses: Vec<String> = served.iter().map(|one| one.address.clone()).collect();
    let bare = Server::bare(ours.server.address, &addresses)?;
    let quiet = Server::whole(&database(folder.path()), None)?;
    let side = |what, server: &Server| Side {
        what,
        address: server.address,
        process: server.id(),
        log: None,
    };
    let sides = [
        Side {
            what: "nginx",
            address: nginx.address,
            process: nginx.id(),
            log: Some(nginx.folder().join("access.log")),
        },
        side("the library alone", &bare),
        side("ours without a log", &quiet),
        Side { log: Some(ours.log.clone()), ..side("ours", &ours.server) },
    ];
    let alone = Runtime::new()?.block_on(alone(folder.path(), &pages))?;
    let mut figures = Vec::new();
    for (page, alone) in pages.iter().zip(alone) {
        for side in &sides {
            let what = format!("{}: {}", page.what, side.what);
            figures.push(Figure::new(what, side.micros(page, &wrk)?, "µs", f64::INFINITY));
        }
        let what = format!("{}: our routes and layers alone", page.what);
        figures.push(Figure::new(what, alone, "µs", f64::INFINITY));
    }
    Ok(figures)
}

impl Side {
    /// Microseconds of work for a request.
    fn micros(&self, page: &Page, wrk: &Wrk) -> Result<f64> {
        let headers = page.headers(self.address)?;
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (*name, &**value)).collect();
        wrk.ask(self.address, &page.address, &headers, 1)?;
        let before = processor::seconds(self.process)?;
        let told = wrk.ask(self.address, &page.address, &headers, SECONDS)?;
        let worked = processor::seconds(self.process)? - before;
        if let Some(log) = &self.log {
            emptied(log)?;
        }
        Ok(worked * 1e6 / told.requests)
    }
}

/// Microseconds of a request to the router as a function: no connection, no bytes.
async fn alone(folder: &Path, pages: &[Page]) -> Result<Vec<f64>> {
    let router = router(folder).await?;
    let mut all = Vec::new();
    for page in pages {
        let mut tag = None;
        let mut started = Instant::now();
        // The first one brings the tag, and whatever is made only once.
        for number in 0..=ALONE {
            let mut request = Request::get(&page.address).header("Accept-Encoding", "br");
            if let Some(tag) = tag.as_ref().filter(|_| page.known) {
                request = request.header("If-None-Match", tag);
            }
            let response = router.clone().oneshot(request.body(Body::empty())?).await?;
            if number == 0 {
                ensure!(response.status() == 200, "{}: {}", page.address, response.status());
                tag = response.headers().get("etag").cloned();
                started = Instant::now();
            }
        }
        all.push(started.elapsed().as_secs_f64() * 1e6 / f64::from(ALONE));
    }
    Ok(all)
}

async fn router(folder: &Path) -> Result<Router> {
    let store = store::open(&database(folder), workspace()).await?;
    let published = Published::whole(&*store).await?.context("something is published")?;
    let bundle = Client::Build(workspace().to_path_buf()).load()?;
    let site = site::prepare(published, import::languages(&locales())?, bundle, today)?;
    let (current, around) = (Arc::new(Current::new(site)), Arc::new(http::Around::quiet()));
    Ok(http::router(http::Shared { current, store, around }))
}
