//! The least of a browser: asks for an address and counts what comes back, so that a measured server's neighbour needs no memory.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use anyhow::{Context, Result, ensure};

/// Longer than any answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// An answer.
pub struct Answer {
    /// Bytes of its body, as they came.
    pub bytes: usize,
    /// The body's first bytes.
    pub start: Vec<u8>,
}

/// So much of a body is kept.
const START: usize = 64 * 1024;

/// Asks for an address.
///
/// # Errors
/// If there is no answer, or another one than 200.
pub fn get(server: SocketAddr, address: &str, encoding: &str) -> Result<Answer> {
    let mut stream = TcpStream::connect(server)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "GET {address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n"
    )?;
    let (mut total, mut kept, mut buffer) = (0, Vec::new(), [0; 16 * 1024]);
    loop {
        let read = stream.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        total += read;
        if kept.len() < START {
            kept.extend_from_slice(&buffer[..read]);
        }
    }
    let head =
        kept.windows(4).position(|four| four == b"\r\n\r\n").context("an answer has a head")?;
    let status = String::from_utf8_lossy(kept.split_at(head).0).into_owned();
    ensure!(
        status.starts_with("HTTP/1.1 200"),
        "{address}: {}",
        status.lines().next().unwrap_or_default()
    );
    Ok(Answer { bytes: total - head - 4, start: kept.split_off(head + 4) })
}
