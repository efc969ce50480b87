//! Side by side with nginx, which serves the same bytes from files.

use std::{net::SocketAddr, path::PathBuf};

use anyhow::Result;

use super::{
    Ours, emptied,
    pages::{self, Page},
    wrk::{Told, Wrk},
};
use crate::{
    many::measure::{Figure, median},
    proxies::Nginx,
};

/// Of nginx's answers a second.
const GOAL: f64 = 0.5;
/// Where it costs no clarity.
const WISH: f64 = 0.7;
/// Before anything counts.
const WARM_UP: u32 = 1;

/// How thoroughly it is measured.
#[derive(Clone, Copy, Debug)]
pub struct Runs {
    /// So many runs of each side, in turn.
    pub count: usize,
    /// Each so long.
    pub seconds: u32,
}

/// A server and its log.
struct Side {
    address: SocketAddr,
    log: PathBuf,
}

/// Compares; nothing where nginx or wrk is missing. A line of the table for each page, then the figures.
///
/// # Errors
/// If a server fails, or the two do not answer the same.
pub fn figures(runs: Runs) -> Result<Vec<Figure>> {
    let folder = tempfile::tempdir()?;
    let ours = Ours::start(folder.path(), "server.log", &[])?;
    let address = ours.server.address;
    let pages = pages::pages(address)?;
    let served = pages::served(address, &pages)?;
    let (Some(nginx), Some(wrk)) = (Nginx::files(&served)?, super::wrk()) else {
        return Ok(Vec::new());
    };
    let sides = [
        Side { address, log: ours.log.clone() },
        Side { address: nginx.address, log: nginx.folder().join("access.log") },
    ];
    println!("| what | ours | nginx | ratio | p99 ours / nginx | bytes ours / nginx |");
    println!("|---|---|---|---|---|---|");
    let mut figures = Vec::new();
    for page in &pages {
        figures.extend(compared(page, &sides, &wrk, runs)?);
    }
    Ok(figures)
}

fn compared(page: &Page, sides: &[Side; 2], wrk: &Wrk, runs: Runs) -> Result<[Figure; 2]> {
    let [ours, theirs] = sides;
    let bytes = page.same(ours.address, theirs.address)?;
    for side in sides {
        side.asked(page, wrk, WARM_UP)?;
    }
    let mut told = [Vec::new(), Vec::new()];
    for _ in 0..runs.count {
        for ((side, told), bytes) in sides.iter().zip(&mut told).zip(bytes) {
            told.push(side.asked(page, wrk, runs.seconds)?.all_of(bytes)?);
        }
    }
    let rate = |told: &[Told]| median(told.iter().map(Told::rate).collect());
    let p99 = |told: &[Told]| median(told.iter().map(Told::p99).collect());
    let [rates, p99s] =
        [told.each_ref().map(|told| rate(told)), told.each_ref().map(|told| p99(told))];
    let (ratio, what) = (rates[0] / rates[1], page.what);
    println!(
        "| {what} | {:.0} | {:.0} | {ratio:.2}{} | {:.2} / {:.2} ms | {} / {} |",
        rates[0],
        rates[1],
        if ratio < WISH { format!(" (below {WISH})") } else { String::new() },
        p99s[0],
        p99s[1],
        bytes[0],
        bytes[1],
    );
    Ok([
        Figure::at_least(format!("{what}: of nginx's answers a second"), ratio, "", GOAL),
        Figure::new(format!("{what}: p99"), p99s[0], "ms", p99s[1]),
    ])
}

impl Side {
    fn asked(&self, page: &Page, wrk: &Wrk, seconds: u32) -> Result<Told> {
        let headers = page.headers(self.address)?;
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (*name, &**value)).collect();
        let told = wrk.ask(self.address, &page.address, &headers, seconds);
        emptied(&self.log)?;
        told
    }
}
