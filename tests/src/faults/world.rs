//! What all faults begin with, and how they wait.

use std::{
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};
use server::{
    publish::{Incoming, Publication, publish},
    store::{self, Store},
};
use tokio::runtime::Runtime;

use super::stored::rows;
use crate::{
    http,
    many::{self, NOON, child::Server},
    place::Place,
};

/// The seed of what is stored first.
const BEFORE: u64 = 1;
/// So many services are stored first.
pub(super) const SERVICES: usize = 40;
/// Far beyond anything that has to happen: a machine may be busy.
const PATIENCE: Duration = Duration::from_secs(90);
/// Megabytes that a server of so small a catalogue never takes.
const MEMORY: f64 = 128.0;
/// How often it is looked.
const LOOK: Duration = Duration::from_millis(20);

/// Does something asynchronous.
pub(super) fn run<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    Runtime::new()?.block_on(work)
}

/// Opens a database.
pub(super) async fn open(address: &str) -> Result<Arc<dyn Store>> {
    Ok(store::open(address, Path::new(".")).await?)
}

/// The smallest rule book, and some services: a catalogue that can be served.
pub(super) async fn fill(address: &str) -> Result<()> {
    let store = open(address).await?;
    let book = serde_json::to_string(&engine::Book::default())?;
    let rules = Publication {
        origin: "rules".to_owned(),
        incoming: vec![Incoming::other("book", "book".to_owned(), book)],
        at: NOON,
        ..Publication::default()
    };
    publish(&*store, &rules).await?;
    publish(&*store, &many::publication(0..SERVICES, BEFORE)?).await?;
    Ok(store.close().await?)
}

/// Adds services, up to so many.
pub(super) async fn enlarge(address: &str, count: usize) -> Result<()> {
    let store = open(address).await?;
    publish(&*store, &many::publication(SERVICES..count, BEFORE)?).await?;
    Ok(store.close().await?)
}

/// Publishes a change of one of the services; its version.
pub(super) async fn change(store: &dyn Store, time: usize) -> Result<u64> {
    let report = publish(store, &many::change(time % SERVICES, BEFORE, time)?).await?;
    report.version.ok_or_else(|| anyhow::anyhow!("it is a change"))
}

/// Waits until something is so.
pub(super) fn until(what: &str, mut so: impl FnMut() -> Result<bool>) -> Result<()> {
    let begun = Instant::now();
    while !so()? {
        ensure!(begun.elapsed() < PATIENCE, "it does not come: {what}");
        std::thread::sleep(LOOK);
    }
    Ok(())
}

/// Waits until nobody uses a database: PostgreSQL finishes what it was told last, although who told it is gone.
pub(super) fn settled(place: &Place<'_>, address: &str) -> Result<()> {
    if matches!(place, Place::Folder(_)) {
        return Ok(());
    }
    let others = "SELECT count(*) FROM pg_stat_activity \
                  WHERE datname = current_database() AND pid <> pg_backend_pid() \
                  AND backend_type = 'client backend'";
    until("nobody is connected", || Ok(run(rows::<(i64,)>(address, others))? == [(0,)]))
}

/// What a server serves: epoch and version. It always serves something.
pub(super) fn served(server: &Server) -> Result<(String, u64)> {
    let answer = http::get(server.address, "/api/v1/catalogue", &[])?.json()?;
    let epoch = answer["epoch"].as_str().unwrap_or_default().to_owned();
    Ok((epoch, answer["version"].as_u64().unwrap_or_default()))
}

/// Waits until a server serves a version, or a later one.
pub(super) fn serves(server: &Server, version: u64) -> Result<()> {
    until(&format!("version {version} is served"), || Ok(served(server)?.1 >= version))
}

/// Waits until a server says that it is ready, or that it is not; what it serves must not be touched by that.
pub(super) fn ready(server: &Server, status: u16) -> Result<()> {
    until(&format!("/readyz says {status}"), || {
        served(server)?;
        Ok(http::get(server.address, "/readyz", &[])?.status == status)
    })
}

/// A failure is told in one line that names a word of it.
pub(super) fn one_line(error: &anyhow::Error, names: &[&str]) -> Result<()> {
    let line = format!("{error:#}");
    ensure!(!line.contains('\n'), "it is one line: {line}");
    for name in names {
        ensure!(line.contains(name), "`{name}` is not named: {line}");
    }
    Ok(())
}

/// A program that has to fail: with one line that names some words, and by itself.
pub(super) fn fails(mut work: Command, names: &[&str]) -> Result<()> {
    let output = work.stdin(Stdio::null()).output()?;
    let told = String::from_utf8(output.stderr)?;
    ensure!(output.status.code() == Some(1), "it ended with {}: {told}", output.status);
    one_line(&anyhow::anyhow!(told.trim_end().to_owned()), names)
}

/// A server's memory after all that happened to it.
pub(super) fn bounded(server: &mut Server) -> Result<()> {
    let (_, most) = server.memory()?;
    ensure!(most < MEMORY, "it took {most} MB");
    Ok(())
}
