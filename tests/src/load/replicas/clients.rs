//! Clients who ask for the catalogue's version without a pause and note what they are told, and when.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, bail, ensure};

use super::seen::Seen;
use crate::http;

/// Longer than anything they wait for.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often it is looked.
const LOOK: Duration = Duration::from_millis(1);

/// Running clients. They stop when they are dropped, without a word about what they saw.
pub struct Clients {
    threads: Vec<Option<JoinHandle<Result<Vec<Seen>>>>>,
    progress: Vec<Arc<Progress>>,
    stop: Arc<AtomicBool>,
}

/// How far one of them is.
#[derive(Default)]
struct Progress {
    version: AtomicU64,
    answers: AtomicUsize,
}

impl Clients {
    /// Starts so many.
    pub(super) fn start(server: SocketAddr, count: usize) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let progress: Vec<_> = (0..count).map(|_| Arc::new(Progress::default())).collect();
        let threads = progress.iter().map(|progress| {
            let (progress, stop) = (Arc::clone(progress), Arc::clone(&stop));
            Some(thread::spawn(move || {
                let mut all = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    let version = version(server)?;
                    all.push(Seen { at: Instant::now(), version });
                    progress.version.store(version, Ordering::Relaxed);
                    progress.answers.fetch_add(1, Ordering::Relaxed);
                }
                Ok(all)
            }))
        });
        Self { threads: threads.collect(), progress, stop }
    }

    /// Waits until each was told of a version.
    ///
    /// # Errors
    /// If one is not, or has given up.
    pub fn all_see(&self, version: u64) -> Result<()> {
        self.wait(|| self.progress.iter().all(|one| one.version.load(Ordering::Relaxed) >= version))
            .with_context(|| format!("version {version} is not seen by all"))
    }

    /// Waits until each got so many answers more.
    ///
    /// # Errors
    /// If one does not, or has given up.
    pub fn answered(&self, more: usize) -> Result<()> {
        let answers = || self.progress.iter().map(|one| one.answers.load(Ordering::Relaxed));
        let wanted: Vec<usize> = answers().map(|now| now + more).collect();
        self.wait(|| answers().zip(&wanted).all(|(now, wanted)| now >= *wanted))
            .context("not all are answered any more")
    }

    /// Lets them stop; what each of them saw.
    ///
    /// # Errors
    /// If one was answered badly.
    pub fn finish(mut self) -> Result<Vec<Vec<Seen>>> {
        self.stop.store(true, Ordering::Relaxed);
        let threads = self.threads.iter_mut().filter_map(Option::take);
        let ended = threads.map(|one| one.join().map_err(|_| anyhow!("a client panicked"))?);
        ended.collect()
    }

    fn wait(&self, done: impl Fn() -> bool) -> Result<()> {
        let started = Instant::now();
        while !done() {
            if self.threads.iter().flatten().any(JoinHandle::is_finished) {
                bail!("a client has given up");
            }
            ensure!(started.elapsed() < PATIENCE, "it takes too long");
            thread::sleep(LOOK);
        }
        Ok(())
    }
}

impl Drop for Clients {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        for client in self.threads.iter_mut().filter_map(Option::take) {
            // Why it gave up stands in its own result, and who drops it does not ask.
            let _ = client.join();
        }
    }
}

fn version(server: SocketAddr) -> Result<u64> {
    let record = http::get(server, "/api/dataset.jsonld", &[])?.json()?;
    let version = record["dcat:version"].as_str().context("the record names its version")?;
    Ok(version.parse()?)
}
