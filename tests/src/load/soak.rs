//! Millions of requests, and whether memory grows with them.

use std::{fmt::Write, thread, time::Duration};

use anyhow::{Context, Result};

use super::{Ours, emptied, pages};
use crate::{http, many::measure::Figure};

/// What came before is a server that warms up: everything is packed once.
const WARM: f64 = 1e6;
/// So long is it asked before memory is looked at again.
const SECONDS: u32 = 10;
/// What is free again is given back within this time.
const REST: Duration = Duration::from_secs(2);
/// So much may it grow.
const BUDGET: f64 = 5.0;
/// Among so many requests each of the slow ones is there once.
const ROUND: usize = 600;

/// Pages that are written for each reader, lists that are read for each, and what is not there.
const SLOW: [&str; 8] = [
    "/de/offers",
    "/ar/help",
    "/en/offers?page=2",
    "/hsds/services?per_page=5",
    "/hsds/services?per_page=5&full=true",
    "/api/dataset.jsonld",
    "/api/v1/texts/ar",
    "/de/offers/nothing-like-that",
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

/// Asks so many times; nothing where wrk is missing.
///
/// # Errors
/// If the server fails, or answers what should not be.
pub fn figures(requests: f64) -> Result<Vec<Figure>> {
    let folder = tempfile::tempdir()?;
    let mut ours = Ours::start(folder.path())?;
    let Some(wrk) = super::wrk() else { return Ok(Vec::new()) };
    let script = script(&ours)?;
    let (mut asked, mut warm) = (0.0, None);
    let warm_up = WARM.min(requests / 2.0);
    loop {
        let told = wrk.play(ours.server.address, &script, SECONDS)?;
        emptied(&ours.log)?;
        asked += told.requests;
        told.well()?;
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

/// Mixes addresses, encodings and tags; some addresses are new each time, as a thing kept for each would grow.
fn script(ours: &Ours) -> Result<String> {
    let address = ours.server.address;
    let mut script = String::from(
        "local wheel = {}
local function add(path, encoding, tag)
    wheel[#wheel + 1] = {path, {['Accept-Encoding'] = encoding, ['If-None-Match'] = tag}}
end
",
    );
    let known = http::get(address, "/api/v1/catalogue", &[("Accept-Encoding", "br")])?.ok()?;
    let known = known.header("etag");
    let asset = pages::pages(address)?.pop().context("the client is among them")?.address;
    let ready = READY.iter().copied().chain([&*asset, "/api/v1/catalogue"]).cycle();
    let encodings = ["br", "gzip", "br, gzip", "identity"].into_iter().cycle();
    for (ready, encoding) in ready.zip(encodings).take(ROUND / 2) {
        writeln!(script, "add('{ready}', '{encoding}')")?;
        writeln!(script, "add('/api/v1/catalogue', 'br', '{known}')")?;
    }
    for slow in SLOW {
        writeln!(script, "add('{slow}', 'br')")?;
    }
    script += "
local ready = {}
function init()
    for at, one in ipairs(wheel) do ready[at] = wrk.format('GET', one[1], one[2]) end
end
local at = 0
function request()
    at = at + 1
    if at % 1000 == 0 then return wrk.format('GET', '/assets/' .. at .. '.js') end
    if at % 1000 == 500 then return wrk.format('GET', '/hsds/services/' .. at) end
    return ready[at % #ready + 1]
end
local asking
function setup(thread) asking = thread end
bad = 0
function response(status)
    if status ~= 200 and status ~= 304 and status ~= 404 then bad = bad + 1 end
end
function judged() return asking:get('bad') end
";
    Ok(script)
}
