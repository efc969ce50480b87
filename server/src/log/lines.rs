//! Lines on their way to stderr: gathered in memory and written every tenth of a second by a thread of their own.
//!
//! A line for each request would be a call of the system each, and hold up answers where stderr is read slowly. With
//! `tracing_appender`'s writer, whose thread wakes up for each line, a small request cost half as much again
//! (`cargo run -p tests --release --bin load layers`). What is gathered is written when the program ends; only one that is killed
//! takes the last tenth of a second with it.

use std::{
    io::{self, Write, stderr},
    mem::take,
    sync::{Arc, Condvar, Mutex, PoisonError},
    thread::{self, JoinHandle},
    time::Duration,
};

use tracing_subscriber::fmt::MakeWriter;

const EVERY: Duration = Duration::from_millis(100);
/// If nobody reads stderr, lines are lost and not the server.
const MOST: usize = 4 * 1024 * 1024;

#[derive(Default)]
struct Gathered {
    bytes: Vec<u8>,
    lost: u64,
    over: bool,
}

#[derive(Default)]
struct Shared {
    gathered: Mutex<Gathered>,
    over: Condvar,
}

/// Where lines are put; each whole one at once.
#[derive(Clone)]
pub(super) struct Lines(Arc<Shared>);

/// Writes the rest when it is dropped.
pub struct Guard {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// Begins to write.
pub(super) fn begin() -> (Lines, Guard) {
    let shared = Arc::new(Shared::default());
    let writing = Arc::clone(&shared);
    let thread = thread::spawn(move || write(&writing));
    (Lines(Arc::clone(&shared)), Guard { shared, thread: Some(thread) })
}

fn write(shared: &Shared) {
    let mut over = false;
    while !over {
        let gathered = shared.gathered.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = shared.over.wait_timeout_while(gathered, EVERY, |gathered| !gathered.over);
        let (mut gathered, _) = waited.unwrap_or_else(PoisonError::into_inner);
        over = gathered.over;
        let (bytes, lost) = (take(&mut gathered.bytes), take(&mut gathered.lost));
        drop(gathered);
        if lost > 0 {
            // It comes with the next ones, in their form.
            tracing::warn!(lost, "nobody read these lines in time");
        }
        // There is nobody left to whom it could be said that nothing can be said.
        let _ = stderr().write_all(&bytes);
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.shared.gathered.lock().unwrap_or_else(PoisonError::into_inner).over = true;
        self.shared.over.notify_all();
        if let Some(thread) = self.thread.take() {
            // It ends as soon as all is written, and does not panic.
            let _ = thread.join();
        }
    }
}

impl Write for Lines {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let mut gathered = self.0.gathered.lock().unwrap_or_else(PoisonError::into_inner);
        if gathered.bytes.len() + line.len() > MOST {
            gathered.lost += 1;
        } else {
            gathered.bytes.extend_from_slice(line);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
