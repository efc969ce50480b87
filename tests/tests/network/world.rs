//! A server, and connections to it byte by byte.

use std::{
    fs,
    io::{ErrorKind, Read, Write},
    net::{SocketAddr, TcpStream},
    path::PathBuf,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use tempfile::TempDir;
use tests::{http, many::child::Server};

/// Far longer than anything may take here.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);
/// After so long without a byte a connection has nothing more to say.
const QUIET: Duration = Duration::from_millis(400);

/// A server with its metrics and its log.
pub(crate) struct World {
    pub(crate) server: Server,
    log: PathBuf,
    _folder: TempDir,
}

impl World {
    /// Starts one with these settings.
    pub(crate) fn new(flags: &[&str]) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let database = format!("sqlite://{}", folder.path().join("a.sqlite").display());
        let log = folder.path().join("log");
        let flags = [&["--metrics", "127.0.0.1:0"], flags].concat();
        let server = Server::with(&database, &flags, Some(&log))?;
        Ok(Self { server, log, _folder: folder })
    }

    pub(crate) fn connect(&self) -> Result<Line> {
        Line::to(self.server.address)
    }

    /// The sum of all metrics that begin so.
    pub(crate) fn metric(&self, name: &str) -> Result<f64> {
        let address = self.server.metrics.context("it has metrics")?;
        let text = http::get(address, "/metrics", &[])?.ok()?;
        let lines = text.text()?.lines().filter(|line| line.starts_with(name));
        Ok(lines.filter_map(|line| line.rsplit(' ').next()?.parse::<f64>().ok()).sum())
    }

    /// Waits until a metric is what it should be.
    pub(crate) fn until(&self, name: &str, value: f64) -> Result<()> {
        let started = Instant::now();
        while self.metric(name)? != value {
            ensure!(started.elapsed() < PATIENCE, "{name} is {}, not {value}", self.metric(name)?);
        }
        Ok(())
    }

    /// It answers, and nothing in it went wrong.
    pub(crate) fn well(&self) -> Result<Option<()>> {
        let answer = http::get(self.server.address, "/healthz", &[])?.ok()?;
        ensure!(answer.body == b"ok\n", "{}", answer.text()?);
        let log = fs::read_to_string(&self.log)?;
        ensure!(!log.contains("panicked"), "{log}");
        Ok(Some(()))
    }
}

/// A connection.
pub(crate) struct Line(pub(crate) TcpStream);

impl Line {
    pub(crate) fn to(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(Self(stream))
    }

    /// Says something; who has hung up does not hear it.
    pub(crate) fn say(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.0.write_all(bytes.as_ref()).is_ok()
    }

    /// All that comes until the other side hangs up.
    pub(crate) fn rest(&mut self) -> Result<String> {
        let mut all = Vec::new();
        match self.0.read_to_end(&mut all) {
            Ok(_) => {}
            // Hanging up while something is unread is a reset.
            Err(error) if error.kind() == ErrorKind::ConnectionReset => {}
            Err(error) => bail!("it does not hang up: {error}"),
        }
        Ok(String::from_utf8_lossy(&all).into_owned())
    }

    /// All that comes until there is nothing more for a while.
    pub(crate) fn heard(&mut self) -> Result<String> {
        self.0.set_read_timeout(Some(QUIET))?;
        let mut all = Vec::new();
        // Silence, or the end: both are the end of what is heard.
        let _ = self.0.read_to_end(&mut all);
        self.0.set_read_timeout(Some(PATIENCE))?;
        Ok(String::from_utf8_lossy(&all).into_owned())
    }

    /// Has the other side hung up? Looks for a moment only.
    pub(crate) fn is_over(&mut self) -> Result<bool> {
        self.0.set_read_timeout(Some(Duration::from_millis(50)))?;
        Ok(match self.0.read(&mut [0; 4096]) {
            Ok(0) => true,
            Ok(_) => false,
            Err(error) => !matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut),
        })
    }
}

/// The status of an answer.
pub(crate) fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default()
}
