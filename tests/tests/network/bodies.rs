//! Bodies: nobody has to send us any, so a large one is neither read nor kept.

use anyhow::{Result, ensure};

use crate::world::{World, status};

/// So much may a server grow by what it refuses, in megabytes.
const GROWTH: f64 = 8.0;
const ATTEMPTS: usize = 50;
/// Nobody is listened to for longer than this.
const MOST: usize = 64 << 20;

pub(crate) fn announced() -> Result<Option<()>> {
    let mut world = World::new(&[])?;
    let before = world.server.memory()?.0;
    let mut lines = Vec::new();
    for length in ["1073741824", "16385", "18446744073709551615"].into_iter().cycle().take(ATTEMPTS)
    {
        let mut line = world.connect()?;
        ensure!(
            line.say(format!("POST /de/ HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n\r\n"))
        );
        line.say(vec![b'a'; 1 << 20]);
        let answer = line.heard()?;
        ensure!(answer.is_empty() || [413, 431].contains(&status(&answer)), "{length}: {answer}");
        lines.push(line);
    }
    let grown = world.server.memory()?.0 - before;
    ensure!(grown < GROWTH, "it grew by {grown} MB");
    world.well()
}

pub(crate) fn endless() -> Result<Option<()>> {
    let mut world = World::new(&[])?;
    let before = world.server.memory()?.0;
    let mut line = world.connect()?;
    ensure!(line.say("POST /de/ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"));
    let piece = [format!("{:x}\r\n", 1 << 16).as_bytes(), &vec![b'a'; 1 << 16], b"\r\n"].concat();
    let mut sent = 0;
    while sent < MOST && line.say(&piece) {
        sent += piece.len();
    }
    ensure!(sent < MOST, "it listens without end");
    let grown = world.server.memory()?.0 - before;
    ensure!(grown < GROWTH, "it grew by {grown} MB");
    world.well()
}
