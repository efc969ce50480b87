//! wrk: asks as fast as it is answered, over connections that stay open, and says how it went.

use std::{fs, net::SocketAddr, path::PathBuf, process::Command};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// So many connections ask at once.
const CONNECTIONS: u32 = 64;
/// On so many threads.
const THREADS: &str = "1";

/// What a head says of the connection has at most so many bytes.
const SAID_OF_CONNECTIONS: f64 = 32.0;

/// wrk's figures for people are rounded; its script may print them as they are. Without a function for each request the script
/// costs nothing while it asks.
const TELL: &str = r#"
done = function(summary, latency, requests)
    local failed = summary.errors
    -- A script that asks for what is not there says itself what is bad.
    local status = judged and judged() or failed.status
    io.write(string.format(
        '{"requests":%.0f,"micros":%.0f,"bytes":%.0f,"p99_micros":%.0f,"connect":%.0f,"read":%.0f,"write":%.0f,"timeout":%.0f,"status":%.0f}\n',
        summary.requests, summary.duration, summary.bytes, latency:percentile(99.0),
        failed.connect, failed.read, failed.write, failed.timeout, status))
end
"#;

/// The program.
pub(super) struct Wrk(PathBuf);

/// How it went.
#[derive(Debug, Deserialize)]
pub(super) struct Told {
    /// So many answers came.
    pub(super) requests: f64,
    micros: f64,
    bytes: f64,
    p99_micros: f64,
    connect: f64,
    read: f64,
    write: f64,
    timeout: f64,
    /// Answers with 400 and above.
    status: f64,
}

impl Wrk {
    pub(super) fn new(program: PathBuf) -> Self {
        Self(program)
    }

    /// Asks for one address with these headers for some seconds. Anything that goes wrong is an error.
    pub(super) fn ask(
        &self,
        server: SocketAddr,
        address: &str,
        headers: &[(&str, &str)],
        seconds: u32,
    ) -> Result<Told> {
        let url = format!("http://{server}{address}");
        let headers = headers.iter().map(|(name, value)| format!("{name}: {value}"));
        let told = self.run(&url, &headers.collect::<Vec<_>>(), "", seconds)?;
        told.well().with_context(|| url)
    }

    /// Asks for what a script in Lua makes up, for some seconds. Its `judged` may say how many answers were bad.
    pub(super) fn play(&self, server: SocketAddr, script: &str, seconds: u32) -> Result<Told> {
        self.run(&format!("http://{server}"), &[], script, seconds)
    }

    fn run(&self, url: &str, headers: &[String], script: &str, seconds: u32) -> Result<Told> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("wrk.lua");
        fs::write(&file, format!("{script}{TELL}"))?;
        let mut command = Command::new(&self.0);
        command.args(["-t", THREADS, "--latency", "-s"]).arg(file);
        command.arg(format!("-c{CONNECTIONS}")).arg(format!("-d{seconds}s"));
        for header in headers {
            command.args(["-H", header]);
        }
        let output = command.arg(url).output().context("wrk does not start")?;
        let said = String::from_utf8_lossy(&output.stdout);
        ensure!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
        Told::read(&said)
    }
}

impl Told {
    /// Finds its line among those for people.
    fn read(said: &str) -> Result<Self> {
        let line = said.lines().find(|line| line.starts_with('{'));
        let line = line.with_context(|| format!("wrk tells no figures: {said}"))?;
        serde_json::from_str(line).with_context(|| format!("wrk tells {line}"))
    }

    /// Answers that did not come, or came with 400 and above.
    pub(super) fn failed(&self) -> f64 {
        self.connect + self.read + self.write + self.timeout + self.status
    }

    /// How it went, if everything went well.
    pub(super) fn well(self) -> Result<Self> {
        ensure!(self.requests > 0.0, "nothing is answered");
        ensure!(self.failed() == 0.0, "not all is answered well: {self:?}");
        Ok(self)
    }

    /// Makes sure that each answer had so many bytes, with its head: wrk takes anything below 400 for good.
    pub(super) fn all_of(self, bytes: usize) -> Result<Self> {
        let bytes = bytes as f64;
        // At the end each connection is within an answer; and a head says something of the connection that others do not.
        let near = f64::from(CONNECTIONS) * bytes + self.requests * SAID_OF_CONNECTIONS;
        let off = (self.bytes - self.requests * bytes).abs();
        ensure!(off <= near, "other answers than those of {bytes} bytes: {self:?}");
        Ok(self)
    }

    /// Answers a second.
    pub(super) fn rate(&self) -> f64 {
        self.requests * 1e6 / self.micros
    }

    /// In milliseconds: 99 of 100 answers took at most so long.
    pub(super) fn p99(&self) -> f64 {
        self.p99_micros / 1000.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = r#"Running 5s test @ http://127.0.0.1:8080/de/guide
  1 threads and 64 connections
  Latency Distribution
     99%    1.60ms
  250000 requests in 5.00s, 75.00MB read
Requests/sec:  50000.00
{"requests":250000,"micros":5000000,"bytes":78643200,"p99_micros":1601,"connect":0,"read":0,"write":0,"timeout":0,"status":0}
"#;

    #[test]
    fn figures_are_found_among_lines_for_people() {
        let told = Told::read(SAID).and_then(Told::well).unwrap();
        assert_eq!((told.rate(), told.p99()), (50_000.0, 1.601));
        assert_eq!(told.bytes, 78_643_200.0);
    }

    #[test]
    fn whatever_goes_wrong_is_an_error() {
        for name in ["connect", "read", "write", "timeout", "status"] {
            let said = SAID.replace(&format!("\"{name}\":0"), &format!("\"{name}\":2"));
            let told = Told::read(&said).unwrap();
            assert_eq!(told.failed(), 2.0, "{name}");
            assert!(told.well().is_err(), "{name}");
        }
        let nothing = SAID.replace("\"requests\":250000", "\"requests\":0");
        assert!(Told::read(&nothing).unwrap().well().is_err());
    }

    #[test]
    fn other_answers_are_noticed() {
        let told = || Told::read(SAID).unwrap();
        assert!(told().all_of(315).is_ok());
        assert!(told().all_of(400).is_err());
        assert!(told().all_of(200).is_err());
    }

    #[test]
    fn who_tells_nothing_is_quoted() {
        let error = Told::read("unable to connect to 127.0.0.1:1 Connection refused").unwrap_err();
        assert!(error.to_string().contains("Connection refused"), "{error}");
    }
}
