//! The least of an HTTP client: version 1.0, so that an answer ends where the connection does.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// Longer than any answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// An answer.
pub struct Answer {
    /// What was asked for.
    pub address: String,
    /// Its status.
    pub status: u16,
    /// Its status line and headers, as they came.
    pub head: String,
    /// Its body, as it came.
    pub body: Vec<u8>,
}

/// Asks with GET.
///
/// # Errors
/// There is no answer, or it is no HTTP.
pub fn get(server: SocketAddr, address: &str, headers: &[(&str, &str)]) -> Result<Answer> {
    let mut stream = TcpStream::connect(server)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut request = format!("GET {address} HTTP/1.0\r\nHost: {server}\r\n");
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(format!("{request}\r\n").as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n");
    let body = answer.split_off(end.context("an answer has a head")? + 4);
    let head = String::from_utf8(answer)?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.with_context(|| format!("{address}: no status in {head}"))?;
    Ok(Answer { address: address.to_owned(), status, head, body })
}

impl Answer {
    /// Its headers, names and values.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.head.lines().filter_map(|line| line.split_once(": "))
    }

    /// A header's value; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        let mut found = self.headers().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        found.next().map(|(_, value)| value).unwrap_or_default()
    }

    /// The body as text.
    ///
    /// # Errors
    /// It is none.
    pub fn text(&self) -> Result<&str> {
        Ok(std::str::from_utf8(&self.body)?)
    }

    /// The answer, if it came well.
    ///
    /// # Errors
    /// Its status is another one than 200.
    pub fn ok(self) -> Result<Self> {
        let Self { address, status, body, .. } = &self;
        ensure!(*status == 200, "{address}: {status} {}", String::from_utf8_lossy(body));
        Ok(self)
    }

    /// The body, if it came well.
    ///
    /// # Errors
    /// It did not, or is no JSON.
    pub fn json(self) -> Result<Value> {
        let Self { address, body, .. } = self.ok()?;
        serde_json::from_slice(&body).with_context(|| format!("{address} is no JSON"))
    }

    /// A problem with this status that does not repeat what was asked for.
    ///
    /// # Errors
    /// It is another answer.
    pub fn is_problem(&self, status: u16) -> Result<()> {
        let address = &self.address;
        ensure!(self.status == status, "{address}: {} {}", self.status, self.text()?);
        ensure!(self.header("content-type") == "application/problem+json", "{}", self.head);
        let problem: Value = serde_json::from_slice(&self.body)?;
        ensure!(problem["status"] == status && problem["detail"].is_string(), "{problem}");
        let value = address.rsplit(['=', '/']).next().unwrap_or_default();
        ensure!(
            value.is_empty() || !self.text()?.contains(value),
            "{address} is repeated: {problem}"
        );
        Ok(())
    }
}
