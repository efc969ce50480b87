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
        measure::{Figure, locales, median},
    },
    proxies::Nginx,
};

/// Each side is asked so many times for each page, in turn.
const RUNS: usize = 3;
/// Each time so long.
const SECONDS: u32 = 2;
/// So many requests are answered without a connection.
const ALONE: u32 = 20_000;
/// Our server with ever more of what surrounds a request.
const OURS: [(&str, &[&str]); 4] = [
    ("ours, no limit, no log", &["--rate", "0", "--log-requests", "false"]),
    ("ours and limit", &["--log-requests", "false"]),
    ("ours, limit, log as text", &["--log", "text"]),
    ("ours, limit, log as JSON", &[]),
];

/// A server, as a process.
struct Side {
    what: &'static str,
    address: SocketAddr,
    process: u32,
    log: PathBuf,
}

/// Measures; nothing where nginx or wrk is missing.
///
/// # Errors
/// If a server fails.
pub fn figures() -> Result<Vec<Figure>> {
    let folder = tempfile::tempdir()?;
    let start = |(number, (_, flags)): (usize, &(_, &[&str]))| {
        Ours::start(folder.path(), &format!("{number}.log"), flags)
    };
    let ours = OURS.iter().enumerate().map(start).collect::<Result<Vec<_>>>()?;
    let model = ours.first().context("one is there")?.server.address;
    let pages = pages::pages(model)?;
    let served = pages::served(model, &pages)?;
    let (Some(nginx), Some(wrk)) = (Nginx::files(&served)?, super::wrk()) else {
        return Ok(Vec::new());
    };
    let addresses: Vec<String> = served.iter().map(|one| one.address.clone()).collect();
    let bare = Server::bare(model, &addresses)?;
    let side = |what, server: &Server, log| {
        let (address, process) = (server.address, server.id());
        Side { what, address, process, log }
    };
    let its_log = nginx.folder().join("access.log");
    let mut sides = vec![
        Side { what: "nginx", address: nginx.address, process: nginx.id(), log: its_log },
        side("the library alone", &bare, folder.path().join("0.log")),
    ];
    let all = OURS.iter().zip(&ours);
    sides.extend(all.map(|((what, _), ours)| side(what, &ours.server, ours.log.clone())));
    let alone = Runtime::new()?.block_on(alone(folder.path(), &pages))?;
    let mut figures = Vec::new();
    for (page, alone) in pages.iter().zip(alone) {
        let mut worked = vec![Vec::new(); sides.len()];
        for _ in 0..RUNS {
            for (side, worked) in sides.iter().zip(&mut worked) {
                worked.push(side.micros(page, &wrk)?);
            }
        }
        let figure = |what, micros| {
            Figure::new(format!("{}: {what}", page.what), micros, "µs", f64::INFINITY)
        };
        let medians = worked.into_iter().map(median);
        figures.extend(sides.iter().zip(medians).map(|(side, micros)| figure(side.what, micros)));
        figures.push(figure("ours, no connection", alone));
    }
    Ok(figures)
}

impl Side {
    /// Microseconds of work for a request.
    fn micros(&self, page: &Page, wrk: &Wrk) -> Result<f64> {
        let headers = page.headers(self.address)?;
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (*name, &**value)).collect();
        let before = processor::seconds(self.process)?;
        let told = wrk.ask(self.address, &page.address, &headers, SECONDS)?;
        let worked = processor::seconds(self.process)? - before;
        emptied(&self.log)?;
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
    let site = site::prepare(
        published,
        import::languages(&locales())?,
        bundle,
        today,
        &server::operator::Operator::default(),
        site::Packing::Small,
    )?;
    let (current, around) = (Arc::new(Current::new(site)), Arc::new(http::Around::quiet()));
    Ok(http::router(http::Shared { current, store, around, changes: None }))
}
