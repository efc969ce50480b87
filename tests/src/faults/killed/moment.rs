//! A child, the moment at which it is killed, and what it said until then.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, Command, Stdio},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, ensure};
use fastrand::Rng;

/// A little longer than the work takes: the end is a moment as well.
const LONGEST: f64 = 1.1;

/// Moments in a work.
pub(super) struct Moments {
    random: Rng,
    whole: Duration,
}

impl Moments {
    /// Lets the work be done undisturbed, and draws moments of the time it takes.
    pub(super) fn of(work: Command, seed: u64) -> Result<Self> {
        let worker = Worker::start(work)?;
        let begun = worker.begun;
        worker.finish()?;
        Ok(Self { random: Rng::with_seed(seed), whole: begun.elapsed() })
    }

    /// Begins the work, kills it at the next moment, and returns what it said until then. It may have been done before.
    pub(super) fn kill(&mut self, work: Command) -> Result<String> {
        let moment = self.whole.mul_f64(self.random.f64() * LONGEST);
        let mut worker = Worker::start(work)?;
        thread::sleep(moment.saturating_sub(worker.begun.elapsed()));
        worker.child.kill()?;
        let status = worker.child.wait()?;
        // Without a code: by a signal, which was ours; it begets no other, since a panic's end is no kill.
        let killed = status.to_string().contains("SIGKILL");
        ensure!(killed || status.success(), "at {moment:?} it ended with {status}");
        worker.said()
    }
}

/// Lets the work be done.
pub(super) fn done(work: Command) -> Result<String> {
    Worker::start(work)?.finish()
}

/// A child that has begun its work.
struct Worker {
    child: Child,
    begun: Instant,
    said: JoinHandle<std::io::Result<String>>,
}

impl Worker {
    /// Starts it; returns when it says that it begins.
    fn start(mut work: Command) -> Result<Self> {
        let mut child = work.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let mut told = BufReader::new(child.stdout.take().context("a child has a pipe")?);
        let mut first = String::new();
        told.read_line(&mut first)?;
        let begun = Instant::now();
        // Somebody has to listen: a pipe that is full would hold it up.
        let said = thread::spawn(move || {
            let mut said = String::new();
            told.read_to_string(&mut said).map(|_| said)
        });
        ensure!(first.contains("begun"), "it did not begin: {first:?}");
        Ok(Self { child, begun, said })
    }

    fn finish(mut self) -> Result<String> {
        let status = self.child.wait()?;
        let said = self.said()?;
        ensure!(status.success(), "undisturbed it ended with {status}: {said}");
        Ok(said)
    }

    fn said(self) -> Result<String> {
        Ok(self.said.join().map_err(|_| anyhow!("what it says cannot be read"))??)
    }
}
