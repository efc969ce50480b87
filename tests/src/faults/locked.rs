//! Another program holds the database: a copy tool, somebody's open shell.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sqlx::{Connection, SqliteConnection};
use tokio::runtime::Runtime;

use super::{
    Outcome, Rounds,
    world::{bounded, change, fill, one_line, open, ready, run, served, serves},
};
use crate::{many::child::Server, place::Place};

/// So often somebody asks meanwhile.
const READERS: usize = 20;
/// Beyond the store's own patience, which is half a minute.
const LONG: Duration = Duration::from_secs(60);

pub(super) fn held(place: &Place<'_>, rounds: Rounds) -> Result<Outcome> {
    let database = place.fresh()?;
    run(fill(&database))?;
    let mut server = Server::start(&database)?;
    let before = served(&server)?;
    let runtime = Runtime::new()?;
    let store = runtime.block_on(open(&database))?;
    let mut other = runtime.block_on(exclusive(&database))?;
    let publisher = store.clone();
    let waiting = runtime.spawn(async move { change(&*publisher, 1).await });
    for _ in 0..READERS {
        ensure!(served(&server)? == before, "it serves");
        ready(&server, 200)?;
    }
    ensure!(!waiting.is_finished(), "it cannot write while another program does");
    let version = runtime.block_on(async {
        sqlx::query("ROLLBACK").execute(&mut other).await?;
        waiting.await?
    })?;
    serves(&server, version)?;
    if rounds.thorough {
        runtime.block_on(async {
            sqlx::query("BEGIN EXCLUSIVE").execute(&mut other).await?;
            let refused = tokio::time::timeout(LONG, change(&*store, 2)).await?;
            let refused = refused.err().context("nobody can write")?;
            sqlx::query("ROLLBACK").execute(&mut other).await?;
            one_line(&refused, &["locked by another program", "nothing was changed"])
        })?;
        ensure!(served(&server)?.1 == version, "nothing was published");
    }
    bounded(&mut server)?;
    runtime.block_on(async {
        other.close().await?;
        anyhow::Ok(store.close().await?)
    })?;
    server.stop()?;
    Ok(Outcome::Held(1))
}

/// A connection that writes, and does not end.
async fn exclusive(database: &str) -> Result<SqliteConnection> {
    let mut other = SqliteConnection::connect(database).await?;
    sqlx::query("BEGIN EXCLUSIVE").execute(&mut other).await?;
    Ok(other)
}
