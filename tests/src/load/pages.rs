//! What both sides serve: four answers as a browser gets them.

use std::net::SocketAddr;

use anyhow::{Context, Result, ensure};

use crate::{
    http::{self, Answer},
    proxies::Served,
};

/// What a browser takes.
const ACCEPT: (&str, &str) = ("Accept-Encoding", "br");
/// The catalogue for everybody.
pub(super) const CATALOGUE: &str = "/api/v1/catalogue";
const SHELL: &str = "/de/guide";
/// Headers that nginx writes itself, or is told otherwise.
const ITS_OWN: [&str; 8] = [
    "content-type",
    "content-length",
    "content-range",
    "etag",
    "last-modified",
    "date",
    "connection",
    "server",
];
/// The heads of two answers may differ by so many bytes: a name of the server, the day of a file, longer tags.
const NEAR: usize = 160;

/// One of them.
pub(super) struct Page {
    /// For the table.
    pub(super) what: &'static str,
    /// Where it is.
    pub(super) address: String,
    /// Whether it is asked for by who has it already.
    pub(super) known: bool,
}

/// All of them, as a server of ours has them.
pub(super) fn pages(ours: SocketAddr) -> Result<Vec<Page>> {
    let shell = http::get(ours, SHELL, &[])?.ok()?;
    let page = |what, address: &str, known| Page { what, address: address.to_owned(), known };
    Ok(vec![
        page("304 of the catalogue", CATALOGUE, true),
        page("whole catalogue", CATALOGUE, false),
        page("shell page", SHELL, false),
        page("asset (wasm)", wasm(shell.text()?)?, false),
    ])
}

/// The address of the client's wasm, as the shell names it.
fn wasm(shell: &str) -> Result<&str> {
    let mut quoted = shell.split('"');
    let found = quoted.find(|text| text.starts_with("/assets/") && text.ends_with(".wasm"));
    found.context("the shell names the client's wasm")
}

/// The same for nginx: each address once.
pub(super) fn served(ours: SocketAddr, pages: &[Page]) -> Result<Vec<Served>> {
    let whole = pages.iter().filter(|page| !page.known);
    whole.map(|page| Ok(of(http::get(ours, &page.address, &[ACCEPT])?.ok()?))).collect()
}

fn of(answer: Answer) -> Served {
    let others = answer
        .headers()
        .filter(|(name, _)| !ITS_OWN.iter().any(|own| own.eq_ignore_ascii_case(name)));
    Served {
        address: answer.address.clone(),
        media: answer.header("content-type").to_owned(),
        headers: others.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        body: answer.body.clone(),
    }
}

impl Page {
    /// The headers with which a side is asked for it; who has it sends the tag that this side gave it.
    pub(super) fn headers(&self, side: SocketAddr) -> Result<Vec<(&'static str, String)>> {
        let mut headers = vec![(ACCEPT.0, ACCEPT.1.to_owned())];
        if self.known {
            let answer = http::get(side, &self.address, &[ACCEPT])?.ok()?;
            headers.push(("If-None-Match", answer.header("etag").to_owned()));
        }
        Ok(headers)
    }

    /// Makes sure that two sides answer the same; the bytes of each answer, with its head.
    pub(super) fn same(&self, ours: SocketAddr, theirs: SocketAddr) -> Result<[usize; 2]> {
        let [ours, theirs] = [self.asked(ours)?, self.asked(theirs)?];
        let status = if self.known { 304 } else { 200 };
        for answer in [&ours, &theirs] {
            ensure!(answer.status == status, "{}: {}", self.what, answer.status);
        }
        let what = self.what;
        ensure!(ours.body == theirs.body, "{what}: two bodies");
        if !self.known {
            let encodings = [&ours, &theirs].map(|answer| answer.header("content-encoding"));
            ensure!(encodings == ["br", "br"], "{what}: {encodings:?}");
        }
        let (one, other) = (ours.head.len(), theirs.head.len());
        ensure!(one.abs_diff(other) <= NEAR, "{what}: heads of {one} and {other} bytes");
        Ok([ours, theirs].map(|answer| answer.head.len() + answer.body.len()))
    }

    fn asked(&self, side: SocketAddr) -> Result<Answer> {
        let headers = self.headers(side)?;
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (*name, &**value)).collect();
        http::get(side, &self.address, &headers)
    }
}
