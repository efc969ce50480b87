//! Millions of requests, and whether memory grows with them.

use std::{fmt::Write, net::SocketAddr, thread, time::Duration};

use anyhow::{Context, Result, ensure};

use super::{
    Ours, emptied,
    pages::{self, CATALOGUE},
};
use crate::{http, many::measure::Figure};

/// What came before is a server that warms up: everything is packed once.
const WARM: f64 = 1e6;
/// So long is it asked before memory is looked at again.
const SECONDS: u32 = 20;
/// What is free again is given back within this time.
const REST: Duration = Duration::from_secs(2);
/// So much may it grow.
const BUDGET: f64 = 5.0;
/// Among so many requests each of the slow and large ones is there once: else it would take hours.
const ROUND: usize = 4000;

/// Pages that are written for each reader, lists that are read for each.
const SLOW: [&str; 7] = [
    "/de/offers",
    "/ar/help",
    "/en/offers?page=2",
    "/hsds/services?per_page=5",
    "/hsds/services?per_page=5&full=true",
    "/api/dataset.jsonld",
    "/api/v1/texts/ar",
];
/// What lies ready.
const READY: [&str; 7] = [
    "/",
    "/de/guide",
    "/ar/",
    "/favicon.svg",
    "/robots.txt",
    "/api/v1/catalogue/first.postcard",
    "/healthz",
];
/// What a browser, an old program and one without any wish take.
const ENCODINGS: [&str; 3] = ["br, gzip", "gzip", "identity"];
/// What is not there, with another number each time: a thing kept for each address would grow.
const MISSING: [&str; 2] = ["/assets/", "/hsds/services/"];
/// One of so many requests asks for that.
const SELDOM: usize = 500;

/// Asks so many times; nothing where wrk is missing.
///
/// # Errors
/// If the server fails, or answers what should not be.
pub fn figures(requests: f64) -> Result<Vec<Figure>> {
    let folder = tempfile::tempdir()?;
    let mut ours = Ours::start(folder.path(), "server.log", &[])?;
    let Some(wrk) = super::wrk() else { return Ok(Vec::new()) };
    let address = ours.server.address;
    let script = script(address)?;
    let (mut asked, mut warm) = (0.0, None);
    let warm_up = WARM.min(requests / 2.0);
    loop {
        asked += wrk.play(address, &script, SECONDS)?.well()?.requests;
        emptied(&ours.log)?;
        for missing in MISSING {
            let missing = http::get(address, &format!("{missing}0"), &[])?;
            ensure!(missing.status == 404, "{}: {}", missing.address, missing.status);
        }
        thread::sleep(REST);
        let (now, most) = ours.server.memory()?;
        println!("{:>6.2} million requests: {now:.1} MB, at most {most:.1} MB", asked / 1e6);
        if asked >= warm_up {
            let warm = *warm.get_or_insert(now);
            if asked >= requests {
                let what = format!("memory after {:.1} million requests", asked / 1e6);
                return Ok(vec![
                    Figure::new(what, now, "MB", f64::INFINITY),
                    Figure::new("  growth since the first million", now - warm, "MB", BUDGET),
                ]);
            }
        }
    }
}

/// Mixes addresses, encodings and tags.
fn script(ours: SocketAddr) -> Result<String> {
    let mut script = String::from(
        "local wheel = {}
local function add(path, encoding, tag)
    wheel[#wheel + 1] = {path, {['Accept-Encoding'] = encoding, ['If-None-Match'] = tag}}
end
",
    );
    let known = http::get(ours, CATALOGUE, &[("Accept-Encoding", "br")])?.ok()?;
    let known = known.header("etag");
    let ready = READY.into_iter().cycle().zip(ENCODINGS.into_iter().cycle());
    for (ready, encoding) in ready.take(ROUND / 2) {
        writeln!(script, "add('{ready}', '{encoding}') add('{CATALOGUE}', 'br', '{known}')")?;
    }
    let asset = pages::pages(ours)?.pop().context("the client is among them")?.address;
    for large in [&*asset, CATALOGUE] {
        for encoding in ENCODINGS {
            writeln!(script, "add('{large}', '{encoding}')")?;
        }
    }
    for slow in SLOW {
        writeln!(script, "add('{slow}', 'br')")?;
    }
    let missing = MISSING.map(|path| format!("'{path}'")).join(", ");
    writeln!(script, "local missing, seldom = {{{missing}}}, {SELDOM}")?;
    Ok(script + ASKING)
}

const ASKING: &str = "
local ready = {}
function init()
    for at, one in ipairs(wheel) do ready[at] = wrk.format('GET', one[1], one[2]) end
end
local at, number = 0, os.time() * 1000
asked_for_nothing = 0
function request()
    at = at + 1
    if at % seldom ~= 0 then return ready[at % #ready + 1] end
    asked_for_nothing = asked_for_nothing + 1
    return wrk.format('GET', missing[at / seldom % #missing + 1] .. number + at)
end
local asking
function setup(thread) asking = thread end
function judged(status) return math.max(0, status - asking:get('asked_for_nothing')) end
";
