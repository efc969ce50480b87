//! Requests within requests: where two programs on the way disagree about where a request ends, what one takes for a body is a
//! request for the other. No shape of it may make our server answer the hidden request. A proxy in front may take it for a second
//! request, as long as it tells its answer to whoever asked: the next readers, who share the proxy's connections, must get the
//! answers to their own requests.

use std::net::SocketAddr;

use anyhow::{Result, ensure};
use tests::{
    http,
    proxies::{Caddy, Nginx, Proxy},
};

use crate::world::{Line, World};

/// What nobody asks for here, unless it was hidden.
const HIDDEN: &str = "GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n";
const ANSWERED: &str = "wegkette_requests_total{method=\"GET\",route=\"/robots.txt\"";
/// As many connections as a proxy keeps to us, and some more.
const READERS: usize = 8;

/// The shapes: each a name, lines of a head, and a body in which the request is hidden.
fn shapes() -> Vec<(String, String, String)> {
    let length = HIDDEN.len();
    let chunk = format!("{length:x}\r\n{HIDDEN}\r\n0\r\n\r\n");
    let behind = format!("0\r\n\r\n{HIDDEN}");
    let mut shapes = vec![
        ("a body of GET".into(), format!("Content-Length: {length}\r\n"), HIDDEN.into()),
        (
            "two lengths".into(),
            format!("Content-Length: 0\r\nContent-Length: {length}\r\n"),
            HIDDEN.into(),
        ),
        (
            "two lengths, the other way".into(),
            format!("Content-Length: {length}\r\nContent-Length: 0\r\n"),
            HIDDEN.into(),
        ),
        ("a list of lengths".into(), format!("Content-Length: 0, {length}\r\n"), HIDDEN.into()),
        ("a length with a sign".into(), format!("Content-Length: +{length}\r\n"), HIDDEN.into()),
        (
            "a length in hexadecimal".into(),
            format!("Content-Length: 0x{length:x}\r\n"),
            HIDDEN.into(),
        ),
        ("a length folded".into(), format!("Content-Length:\r\n {length}\r\n"), HIDDEN.into()),
        (
            "a space before the colon".into(),
            format!("Content-Length : {length}\r\n"),
            HIDDEN.into(),
        ),
        (
            "an expectation".into(),
            format!("Expect: 100-continue\r\nContent-Length: {length}\r\n"),
            HIDDEN.into(),
        ),
        (
            "an upgrade".into(),
            format!(
                "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\nContent-Length: {length}\r\n"
            ),
            HIDDEN.into(),
        ),
        (
            "a chunk that is a request".into(),
            "Transfer-Encoding: chunked\r\n".into(),
            chunk.clone(),
        ),
        (
            "a size too large".into(),
            "Transfer-Encoding: chunked\r\n".into(),
            format!("fffffffffffffffff1\r\n{HIDDEN}\r\n0\r\n\r\n"),
        ),
        ("a size with a sign".into(), "Transfer-Encoding: chunked\r\n".into(), format!("+{chunk}")),
        ("a size behind 0x".into(), "Transfer-Encoding: chunked\r\n".into(), format!("0x{chunk}")),
        (
            "chunks with bare line feeds".into(),
            "Transfer-Encoding: chunked\r\n".into(),
            chunk.replace("\r\n0\r\n", "\n0\n"),
        ),
        (
            "an extension with a line feed".into(),
            "Transfer-Encoding: chunked\r\n".into(),
            format!("0;\n{HIDDEN}"),
        ),
    ];
    // A length and chunks: whoever counts sees a body, whoever reads chunks sees its end before the hidden request.
    for coding in [
        "Transfer-Encoding: chunked",
        "Transfer-Encoding:chunked",
        "Transfer-Encoding: Chunked",
        "Transfer-Encoding:\tchunked",
        "Transfer-Encoding : chunked",
        " Transfer-Encoding: chunked",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: identity, chunked",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: \u{b}chunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: x",
        "Transfer-Encoding: x\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding:\r\n chunked",
        "X: a\nTransfer-Encoding: chunked",
    ] {
        let all = behind.len();
        for (order, lines) in [
            ("behind a length", format!("Content-Length: {all}\r\n{coding}\r\n")),
            ("before a length", format!("{coding}\r\nContent-Length: {all}\r\n")),
        ] {
            shapes.push((format!("`{coding}` {order}"), lines, behind.clone()));
        }
        let short = format!("{coding}\r\nContent-Length: 4\r\n");
        shapes.push((format!("`{coding}` and a short length"), short, chunk.clone()));
    }
    shapes
}

fn tried(world: &World, address: SocketAddr) -> Result<Option<()>> {
    for (what, lines, body) in shapes() {
        for (method, version) in [("GET", "1.1"), ("POST", "1.1"), ("POST", "1.0")] {
            let before = world.metric(ANSWERED)?;
            let mut line = Line::to(address)?;
            line.say(format!("{method} /healthz HTTP/{version}\r\nHost: a\r\nConnection: keep-alive\r\n{lines}\r\n{body}"));
            let heard = line.heard()?;
            let answered = world.metric(ANSWERED)? - before;
            let told = heard.matches("Disallow:").count() as f64;
            // Whoever stands in front may take it for two requests, if it tells of both.
            ensure!(
                answered <= told,
                "{method} {version}, {what}: {answered} answers of ours: {heard}"
            );
            let direct = address == world.server.address;
            ensure!(!direct || told == 0.0, "{method} {version}, {what}: {heard}");
        }
        for _ in 0..READERS {
            let answer = http::get(address, "/healthz", &[])?.ok()?;
            ensure!(answer.body == b"ok\n", "{what}: another's answer: {}", answer.text()?);
        }
    }
    world.well()
}

pub(crate) fn direct() -> Result<Option<()>> {
    let world = World::new(&[])?;
    tried(&world, world.server.address)
}

fn through(start: fn(&[SocketAddr]) -> Result<Option<Proxy>>) -> Result<Option<()>> {
    let world = World::new(&[])?;
    match start(&[world.server.address])? {
        Some(proxy) => tried(&world, proxy.address),
        None => Ok(None),
    }
}

pub(crate) fn nginx() -> Result<Option<()>> {
    through(Nginx::proxy)
}

pub(crate) fn caddy() -> Result<Option<()>> {
    through(Caddy::proxy)
}
