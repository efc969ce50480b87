//! Very many connections.

use std::time::Instant;

use anyhow::{Result, ensure};
use tests::http;

use crate::world::{Line, PATIENCE, World, status};

const MANY: usize = 10_000;
/// What a silent connection may cost, in megabytes for all of them.
const GROWTH: f64 = 200.0;

pub(crate) fn ten_thousand() -> Result<Option<()>> {
    let files = rlimit::increase_nofile_limit(u64::MAX)?;
    if files < MANY as u64 + 500 {
        eprintln!("ten thousand connections are left out: the system allows {files} open files");
        return Ok(None);
    }
    let mut world = World::new(&["--head-timeout", "20"])?;
    let before = world.server.memory()?.0;
    let mut lines = Vec::with_capacity(MANY);
    for number in 0..MANY {
        let mut line = world.connect()?;
        // Half of them have begun to say something.
        if number % 2 == 0 {
            line.say("GET / HTTP/1.1\r\nHost: ");
        }
        lines.push(line);
    }
    let address = world.server.address;
    http::get(address, "/de/", &[])?.ok()?;
    http::get(address, "/api/v1/catalogue", &[("Accept-Encoding", "br")])?.ok()?;
    let grown = world.server.memory()?.0 - before;
    ensure!(grown < GROWTH, "it grew by {grown} MB");
    // They end by themselves; none keeps its place.
    for mut line in lines {
        line.rest()?;
    }
    world.until("wegkette_connections", 0.0)?;
    world.well()
}

pub(crate) fn beyond() -> Result<Option<()>> {
    let world = World::new(&["--connection-limit", "4", "--head-timeout", "2"])?;
    let silent: Vec<Line> = (0..4).map(|_| world.connect()).collect::<Result<_>>()?;
    world.until("wegkette_connections", 4.0)?;
    let mut late = world.connect()?;
    ensure!(late.say("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    let started = Instant::now();
    // It is answered once the silent ones have lost their places.
    ensure!(status(&late.rest()?) == 200 && started.elapsed() < PATIENCE);
    drop(silent);
    world.well()
}
