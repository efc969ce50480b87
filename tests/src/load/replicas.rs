//! Three servers of one database behind a proxy: what clients see of a publication, and that they see nothing of a server that
//! stops or is killed.

mod clients;
mod seen;

use std::{
    ops::Range,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, ensure};
use server::{publish::publish, store};
use tokio::runtime::Runtime;

use super::wrk::Wrk;
use crate::{
    many::{
        change,
        child::Server,
        measure::{Figure, SEED, fill},
    },
    postgres::Postgres,
    proxies::{Nginx, Proxy},
};
pub use clients::Clients;

/// So many servers.
const SERVERS: usize = 3;
/// So many offers besides the shipped ones.
const OFFERS: usize = 50;
/// So many clients of our own, who look what they get; wrk only asks.
const CLIENTS: usize = 8;
/// So many publications are timed.
const PUBLICATIONS: usize = 10;
/// So many answers more gets each client before the next thing happens.
pub const MORE: usize = 50;
/// Until the last client sees a publication.
const GOAL_MS: f64 = 2000.0;

/// The servers and what stands before them.
pub struct Fleet {
    servers: Vec<Server>,
    proxy: Proxy,
    database: String,
}

impl Fleet {
    /// Starts them on an empty database; `None` where there is no nginx.
    ///
    /// # Errors
    /// If one does not start.
    pub fn start(database: String) -> Result<Option<Self>> {
        Runtime::new()?.block_on(fill(&database, OFFERS))?;
        let servers = thread::scope(|scope| {
            let start = || Server::start(&database);
            let starting: Vec<_> = (0..SERVERS).map(|_| scope.spawn(start)).collect();
            let started = starting.into_iter().map(|one| one.join());
            started
                .map(|one| one.map_err(|_| anyhow!("a start panicked"))?)
                .collect::<Result<Vec<_>>>()
        })?;
        let addresses: Vec<_> = servers.iter().map(|server| server.address).collect();
        let proxy = Nginx::proxy(&addresses)?;
        Ok(proxy.map(|proxy| Self { servers, proxy, database }))
    }

    /// Clients who ask through the proxy without a pause.
    pub fn clients(&self, count: usize) -> Clients {
        Clients::start(self.proxy.address, count)
    }

    /// Publishes changes, each when all clients have seen the one before; the longest time from a commit until nobody was
    /// answered with anything older.
    ///
    /// # Errors
    /// If a client was answered badly, or never saw one of them.
    pub fn publish(&self, clients: Clients, times: Range<usize>) -> Result<Duration> {
        let mut committed = Vec::new();
        Runtime::new()?.block_on(async {
            let desk = store::open(&self.database, Path::new(".")).await?;
            for time in times {
                let report = publish(&*desk, &change(time % OFFERS, SEED, 1000 + time)?).await?;
                let version = report.version.context("it is a change")?;
                committed.push((Instant::now(), version));
                clients.all_see(version)?;
                clients.answered(MORE)?;
            }
            anyhow::Ok(desk.close().await?)
        })?;
        seen::longest(&committed, &clients.finish()?)
    }

    /// Lets one of them finish, and waits for its end.
    ///
    /// # Errors
    /// If it does not end well.
    pub fn stop_one(&mut self) -> Result<()> {
        self.servers.pop().context("one is there")?.stop()
    }

    /// Kills one of them.
    ///
    /// # Errors
    /// If it had ended before.
    pub fn kill_one(&mut self) -> Result<()> {
        self.servers.pop().context("one is there")?.kill()
    }
}

/// All of it, with wrk asking meanwhile as fast as it can; nothing where PostgreSQL, nginx or wrk is missing.
///
/// # Errors
/// If a server fails, or a client is answered badly.
pub fn figures() -> Result<Vec<Figure>> {
    let (Some(postgres), Some(wrk)) = (Postgres::shared()?, super::wrk()) else {
        return Ok(Vec::new());
    };
    let Some(mut fleet) = Fleet::start(postgres.database()?)? else { return Ok(Vec::new()) };
    let (longest, mut answers) = under_load(&wrk, &fleet.proxy.address.to_string(), || {
        fleet.publish(fleet.clients(CLIENTS), 0..PUBLICATIONS)
    })?;
    let proxy = fleet.proxy.address.to_string();
    let ((), more) = under_load(&wrk, &proxy, || {
        let clients = fleet.clients(CLIENTS);
        clients.answered(MORE)?;
        fleet.stop_one().context("one is stopped")?;
        clients.answered(MORE)?;
        fleet.kill_one().context("one is killed")?;
        clients.answered(MORE)?;
        clients.finish().map(|_| ())
    })?;
    answers += more;
    Ok(vec![
        Figure::new(
            format!("{PUBLICATIONS} publications: until the last client sees each"),
            longest.as_secs_f64() * 1000.0,
            "ms",
            GOAL_MS,
        ),
        Figure::at_least("  answers to wrk meanwhile, none an error", answers, " ", 1.0),
    ])
}

/// Does something while wrk asks for the catalogue; how many answers it got. One that fails is an error.
fn under_load<T>(wrk: &Wrk, proxy: &str, act: impl FnOnce() -> Result<T>) -> Result<(T, f64)> {
    let proxy = proxy.parse()?;
    let done = Arc::new(AtomicBool::new(false));
    thread::scope(|scope| {
        let asking = scope.spawn(|| {
            let mut answers = 0.0;
            while !done.load(Ordering::Relaxed) {
                let headers = [("Accept-Encoding", "br")];
                answers += wrk.ask(proxy, "/api/v1/catalogue", &headers, 1)?.requests;
            }
            anyhow::Ok(answers)
        });
        let acted = act();
        done.store(true, Ordering::Relaxed);
        let answers = asking.join().map_err(|_| anyhow!("the asking panicked"))??;
        ensure!(answers > 0.0, "wrk was never answered");
        Ok((acted?, answers))
    })
}
