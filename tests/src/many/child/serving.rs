//! A server in a process of its own, seen from the program that started it.

use std::{
    fs::File,
    io::{BufReader, Write},
    net::SocketAddr,
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use anyhow::{Context, Result, bail, ensure};

use super::{command, line, number};

/// A server. It ends with this.
pub struct Server {
    child: Child,
    ask: Option<ChildStdin>,
    told: BufReader<ChildStdout>,
    /// Where it listens.
    pub address: SocketAddr,
    /// Where it tells its metrics, if it does.
    pub metrics: Option<SocketAddr>,
    /// Milliseconds from its start to its first answer.
    pub start: f64,
}

impl Server {
    /// Starts one with a client that is none and without a log; returns when it has answered.
    ///
    /// # Errors
    /// If it does not start.
    pub fn start(database: &str) -> Result<Self> {
        Self::with(database, &[], None)
    }

    /// The same with flags of the program. With a file it tells there what the program tells.
    ///
    /// # Errors
    /// If it does not start.
    pub fn with(database: &str, flags: &[&str], log: Option<&Path>) -> Result<Self> {
        let mut command = command("serve")?;
        command.args(["--listen", "127.0.0.1:0", "--rate", "0", "--database", database]);
        command.args(flags);
        if let Some(log) = log {
            // At its end, wherever that is: who measures empties it now and then.
            let log = File::options().create(true).append(true).open(log)?;
            command.arg("--tell").stderr(log);
        }
        Self::started(command)
    }

    /// Starts one with the workspace's own client and everything that surrounds a request, and a file in which it tells of each
    /// one, as the program does; further flags may take some of it away.
    ///
    /// # Errors
    /// If it does not start.
    pub fn whole(database: &str, flags: &[&str], log: &Path) -> Result<Self> {
        // Each request is counted, and nobody is refused: all of them come from one address.
        let whole = ["--client", "--rate", "1000000", "--burst", "1000000", "--log", "json"];
        Self::with(database, &[&whole, flags].concat(), Some(log))
    }

    /// Starts one that is no more than the library below ours: it gives what another server answers at these addresses.
    ///
    /// # Errors
    /// If it does not start.
    pub fn bare(model: SocketAddr, addresses: &[String]) -> Result<Self> {
        let mut command = command("bare")?;
        command.arg(model.to_string()).args(addresses);
        Self::started(command)
    }

    fn started(mut command: Command) -> Result<Self> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        let (Some(ask), Some(told)) = (child.stdin.take(), child.stdout.take()) else {
            bail!("a child has pipes");
        };
        let mut told = BufReader::new(told);
        let figures = line(&mut told)?;
        let address = figures["address"].as_str().context("it says where it listens")?.parse()?;
        let metrics = figures["metrics"].as_str().map(str::parse).transpose()?;
        let start = number(&figures, "ms")?;
        Ok(Self { child, ask: Some(ask), told, address, metrics, start })
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Its resident memory now, and the most it ever took, in megabytes.
    ///
    /// # Errors
    /// If it has ended.
    pub fn memory(&mut self) -> Result<(f64, f64)> {
        writeln!(self.ask.as_mut().context("it has ended")?)?;
        let figures = line(&mut self.told)?;
        Ok((number(&figures, "rss")?, number(&figures, "peak")?))
    }

    /// Lets it finish what it is answering, and waits for its end.
    ///
    /// # Errors
    /// If it does not end well.
    pub fn stop(mut self) -> Result<()> {
        self.ask = None;
        let ended = self.child.wait()?;
        ensure!(ended.success(), "it ended with {ended}");
        Ok(())
    }

    /// Ends it as a failure of the machine does: at once.
    ///
    /// # Errors
    /// If it had ended before.
    pub fn kill(mut self) -> Result<()> {
        Ok(self.child.kill()?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ask = None;
        // It ends by itself when nobody can ask any more; whether it did so well is nobody's concern here.
        let _ = self.child.wait();
    }
}
