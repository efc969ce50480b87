//! PostgreSQL is away for a while, or cuts its connections: the last catalogue is served, and nobody has to do anything for the
//! next one.

use anyhow::{Result, ensure};
use tokio::runtime::Runtime;

use super::{
    Outcome, Rounds,
    stored::rows,
    world::{bounded, change, fill, one_line, open, ready, run, served, serves},
};
use crate::{
    many::child::Server,
    place::Place,
    postgres::{cluster::Cluster, programs::Programs},
};

/// So often it goes and comes back.
const TIMES: usize = 2;
/// So often all connections are cut.
const CUTS: usize = 5;

/// It is stopped and started again. One of our own: others need the shared one meanwhile.
pub(super) fn stopped(_: &Place<'_>, _: Rounds) -> Result<Outcome> {
    let cluster = match Programs::find() {
        Ok(programs) => Cluster::start(programs)?,
        Err(reason) => return Ok(Outcome::Ignored(reason.to_string())),
    };
    let database = cluster.url();
    run(fill(&database))?;
    let mut server = Server::start(&database)?;
    let runtime = Runtime::new()?;
    let store = runtime.block_on(open(&database))?;
    for time in 0..TIMES {
        let before = served(&server)?;
        cluster.pause()?;
        ready(&server, 503)?;
        ensure!(served(&server)? == before, "the last catalogue is served");
        let Err(refused) = runtime.block_on(change(&*store, time)) else {
            anyhow::bail!("nobody can publish")
        };
        one_line(&refused, &[])?;
        cluster.resume()?;
        // At once: the server may not have noticed yet that there is somebody to listen to.
        let version = runtime.block_on(change(&*store, time))?;
        ensure!(version == before.1 + 1, "what was refused has never been");
        serves(&server, version)?;
        ready(&server, 200)?;
    }
    bounded(&mut server)?;
    runtime.block_on(store.close())?;
    server.stop()?;
    Ok(Outcome::Held(TIMES))
}

/// All connections end, as behind a router that forgets them.
pub(super) fn cut(place: &Place<'_>, _: Rounds) -> Result<Outcome> {
    let database = place.fresh()?;
    run(fill(&database))?;
    let mut server = Server::start(&database)?;
    for time in 0..CUTS {
        let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                      WHERE datname = current_database() AND pid <> pg_backend_pid()";
        let ended: Vec<(bool,)> = run(rows(&database, others))?;
        ensure!(!ended.is_empty(), "the server has connections");
        let version = run(async {
            let store = open(&database).await?;
            let version = change(&*store, time).await?;
            store.close().await?;
            Ok(version)
        })?;
        serves(&server, version)?;
        ready(&server, 200)?;
    }
    bounded(&mut server)?;
    server.stop()?;
    Ok(Outcome::Held(CUTS))
}
