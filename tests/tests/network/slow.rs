//! Slow clients: none of them is waited for without end.

use std::time::Instant;

use anyhow::{Result, ensure};

use crate::world::{PATIENCE, World, status};

/// A byte now and then for ever.
pub(crate) fn head() -> Result<Option<()>> {
    let world = World::new(&["--head-timeout", "1"])?;
    let mut line = world.connect()?;
    ensure!(line.say("GET / HTTP/1.1\r\nHost: a\r\nX-Long: "));
    let started = Instant::now();
    while !line.is_over()? {
        ensure!(started.elapsed() < PATIENCE, "it waits for ever");
        line.say("a");
    }
    world.well()
}

pub(crate) fn silence() -> Result<Option<()>> {
    let world = World::new(&["--head-timeout", "1"])?;
    ensure!(world.connect()?.rest()?.is_empty(), "nobody asked");
    // After an answer, too: a phone that was put away keeps no place.
    let mut line = world.connect()?;
    ensure!(line.say("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"));
    ensure!(status(&line.rest()?) == 200);
    world.until("wegkette_connections", 0.0)?;
    world.well()
}

pub(crate) fn body() -> Result<Option<()>> {
    let world = World::new(&["--head-timeout", "1"])?;
    for (method, expected) in [("GET", 200), ("POST", 405)] {
        let mut line = world.connect()?;
        let head = format!("{method} /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\na");
        ensure!(line.say(head));
        let answer = line.rest()?;
        ensure!(status(&answer) == expected, "{method}: {answer}");
    }
    world.until("wegkette_connections", 0.0)?;
    world.well()
}

/// Asks for more than the system keeps for a connection, and reads nothing of it.
pub(crate) fn reader() -> Result<Option<()>> {
    let world = World::new(&["--stall-timeout", "1"])?;
    let mut line = world.connect()?;
    line.0.set_nonblocking(true)?;
    let request = "GET /api/v1/catalogue HTTP/1.1\r\nHost: a\r\n\r\n".repeat(200);
    line.say(request);
    world.until("wegkette_connections", 1.0)?;
    world.until("wegkette_connections", 0.0)?;
    world.well()
}
