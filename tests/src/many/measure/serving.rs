//! How fast a server of ten thousand offers starts, and how much memory it takes.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use server::{publish::publish, store};

use super::{Figure, HOME, LARGE, SEED, median};
use crate::{
    http,
    many::{change, child::Server},
};

/// So many starts are timed.
const STARTS: usize = 3;
/// So many requests and publications before memory is looked at again.
const REQUESTS: usize = 200;
const PUBLICATIONS: usize = 5;
/// What is free again is given back within this time.
const REST: Duration = Duration::from_secs(2);
/// Longer than any publication takes to be heard.
const PATIENCE: Duration = Duration::from_secs(30);

/// Starts servers of a filled database.
///
/// # Errors
/// If they do not start.
pub fn starts(database: &str) -> Result<Vec<Figure>> {
    let starts = (0..STARTS).map(|_| Ok(Server::start(database)?.start));
    let starts = starts.collect::<Result<Vec<_>>>()?;
    Ok(vec![Figure::new(format!("start with {LARGE} offers"), median(starts), "ms", 1500.0)])
}

/// Weighs a server of a filled database: fresh, after requests, after publications.
///
/// # Errors
/// If it stops answering.
pub async fn memory(database: &str) -> Result<Vec<Figure>> {
    let mut server = Server::start(database)?;
    let mut figures = Vec::new();
    let mut weigh = |server: &mut Server, when: &str| {
        std::thread::sleep(REST);
        let (now, most) = server.memory()?;
        figures.push(Figure::new(format!("memory with {LARGE} offers, {when}"), now, "MB", 80.0));
        figures.push(Figure::new("  at most so far", most, "MB", f64::INFINITY));
        anyhow::Ok(())
    };
    weigh(&mut server, "started")?;
    let offer = an_offer(&server)?;
    let addresses = [
        "/api/v1/catalogue",
        "/hsds/services?per_page=50&full=true",
        &format!("/de/offers/{offer}"),
    ];
    for number in 0..REQUESTS {
        let encoding = if number % 2 == 0 { "br" } else { "gzip" };
        get(&server, addresses[number % addresses.len()], encoding)?;
    }
    weigh(&mut server, "200 requests later")?;
    let desk = store::open(database, Path::new(HOME)).await?;
    for time in 0..PUBLICATIONS {
        let version = publish(&*desk, &change(time * 11, SEED, 100 + time)?).await?.version;
        let version = version.context("it is a change")?.to_string();
        let asked = Instant::now();
        while version_of(&server)? != version {
            ensure!(asked.elapsed() < PATIENCE, "version {version} is not heard");
        }
        get(&server, "/api/v1/catalogue", "br")?;
    }
    weigh(&mut server, "5 publications later")?;
    desk.close().await?;
    Ok(figures)
}

fn get(server: &Server, address: &str, encoding: &str) -> Result<http::Answer> {
    http::get(server.address, address, &[("Accept-Encoding", encoding)])?.ok()
}

/// The address of some offer.
fn an_offer(server: &Server) -> Result<String> {
    let page = get(server, "/de/offers", "identity")?;
    let link = page.text()?.split("\"/de/offers/").nth(1).context("a page of offers has links")?;
    Ok(link.split('"').next().unwrap_or_default().to_owned())
}

fn version_of(server: &Server) -> Result<String> {
    let record = get(server, "/api/dataset.jsonld", "identity")?.json()?;
    Ok(record["dcat:version"].as_str().unwrap_or_default().to_owned())
}
