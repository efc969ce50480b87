//! A server that is asked to stop.

use std::{
    io::Read,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use anyhow::{Context, Result, ensure};

use crate::world::{Line, World, status};

const CLIENTS: usize = 16;
const REQUEST: &str = "GET /api/v1/catalogue HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br\r\n\r\n";
/// Each client has so many answers before it stops.
const BEFORE: usize = 20;

/// Clients that ask on and on: each of their requests is answered, the last one with the word that it is the last.
pub(crate) fn under_load() -> Result<Option<()>> {
    let world = World::new(&[])?;
    let warm = AtomicUsize::new(0);
    let address = world.server.address;
    thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS)
            .map(|_| {
                scope.spawn(|| {
                    let mut line = Line::to(address)?;
                    for number in 0.. {
                        if number == BEFORE {
                            warm.fetch_add(1, Ordering::Relaxed);
                        }
                        ensure!(line.say(REQUEST), "request {number} is not taken");
                        let head =
                            answer(&mut line).with_context(|| format!("request {number}"))?;
                        ensure!(status(&head) == 200, "{head}");
                        if head.to_ascii_lowercase().contains("connection: close") {
                            return Ok(number);
                        }
                    }
                    Ok(0)
                })
            })
            .collect();
        while warm.load(Ordering::Relaxed) < CLIENTS && clients.iter().all(|one| !one.is_finished())
        {
            thread::yield_now();
        }
        world.server.stop()?;
        for client in clients {
            let number = client.join().map_err(|_| anyhow::anyhow!("a client panicked"))??;
            ensure!(number >= BEFORE, "it was told too early: {number}");
        }
        Ok(Some(()))
    })
}

/// Reads one whole answer; returns its head.
fn answer(line: &mut Line) -> Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        line.0.read_exact(&mut byte).context("no whole head")?;
        head.extend(byte);
    }
    let head = String::from_utf8(head)?;
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.context("it says how long it is")?.parse()?;
    line.0.read_exact(&mut vec![0; length]).context("no whole body")?;
    Ok(head)
}

/// A large answer to a reader who takes it bit by bit is finished.
pub(crate) fn slow_answer() -> Result<Option<()>> {
    let world = World::new(&[])?;
    let mut line = world.connect()?;
    ensure!(line.say("GET /api/v1/catalogue HTTP/1.1\r\nHost: a\r\n\r\n"));
    let mut got = vec![0];
    line.0.read_exact(&mut got)?;
    let stopping = thread::spawn(move || world.server.stop());
    let mut piece = [0; 512];
    loop {
        match line.0.read(&mut piece)? {
            0 => break,
            read => got.extend(&piece[..read]),
        }
    }
    let answer = String::from_utf8(got)?;
    // It is unpacked while it is sent: its end is an empty piece.
    ensure!(status(&answer) == 200 && answer.ends_with("\r\n0\r\n\r\n"), "{} bytes", answer.len());
    stopping.join().map_err(|_| anyhow::anyhow!("stopping panicked"))??;
    Ok(Some(()))
}

pub(crate) fn readiness() -> Result<Option<()>> {
    let world = World::new(&["--stop-timeout", "20"])?;
    let mut line = world.connect()?;
    ensure!(line.say("GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n"));
    ensure!(status(&answer(&mut line)?) == 200);
    let stopping = thread::spawn(move || world.server.stop());
    // Asks on until the first one that hears of it.
    loop {
        ensure!(
            line.say("GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n"),
            "it hung up before it said so"
        );
        let head = answer(&mut line)?;
        let last = head.to_ascii_lowercase().contains("connection: close");
        ensure!(status(&head) == 503 || !last, "ready to the end: {head}");
        if last {
            break;
        }
    }
    stopping.join().map_err(|_| anyhow::anyhow!("stopping panicked"))??;
    Ok(Some(()))
}
