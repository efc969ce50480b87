//! Two servers of one database: they start at once where there is nothing yet, and publish at once.

use std::{
    collections::BTreeSet,
    process::{Command, Stdio},
    thread,
};

use anyhow::{Result, anyhow, ensure};
use serde_json::Value;
use server::store::Kept;

use super::{
    Outcome, Rounds,
    stored::Stored,
    world::{SERVICES, bounded, change, fill, open, run, served, serves},
};
use crate::{
    many::child::{self, Server},
    place::Place,
};

/// Each publishes half of the services anew.
const EACH: usize = SERVICES / 2;

pub(super) fn servers(place: &Place<'_>, _: Rounds) -> Result<Outcome> {
    let database = place.fresh()?;
    let started = thread::scope(|scope| {
        let start = || Server::start(&database);
        let both = [scope.spawn(start), scope.spawn(start)];
        both.map(|one| one.join().map_err(|_| anyhow!("it panicked")))
    });
    let [one, other] = started;
    let mut servers = [one??, other??];
    ensure!(served(&servers[0])? == served(&servers[1])?, "both serve the same");
    run(fill(&database))?;
    let alone = place.fresh()?;
    // It needs the same rule book, since that says what becomes of a service.
    Server::start(&alone)?.stop()?;
    let (first, alone) = run(expected(alone, &database))?;
    let works = [0, 1].map(|half| publisher(&database, half * EACH));
    let children = works.map(|work| work.and_then(|mut work| Ok(work.spawn()?)));
    let mut versions = BTreeSet::new();
    for child in children {
        let output = child?.wait_with_output()?;
        ensure!(output.status.success(), "{}", output.status);
        let said = String::from_utf8(output.stdout)?;
        let said = said.lines().map(serde_json::from_str::<Value>);
        let said: Vec<Value> = said.collect::<Result<_, _>>()?;
        versions.extend(said.iter().filter_map(|line| line["version"].as_u64()));
    }
    let last = first + u64::try_from(2 * EACH)?;
    ensure!(versions == (first + 1..=last).collect(), "each version once: {versions:?}");
    for server in &mut servers {
        serves(server, last)?;
        bounded(server)?;
    }
    let [one, other] = servers;
    one.stop()?;
    other.stop()?;
    let together = content(run(Stored::of(&database))?);
    ensure!(together == alone, "it is another catalogue than one after the other makes");
    Ok(Outcome::Held(1))
}

/// The version from which both start, and the catalogue if one publishes after the other.
async fn expected(alone: String, database: &str) -> Result<(u64, Content)> {
    fill(&alone).await?;
    let shared = open(database).await?;
    let first = shared.head().await?.1;
    shared.close().await?;
    let store = open(&alone).await?;
    for time in 0..2 * EACH {
        change(&*store, time).await?;
    }
    store.close().await?;
    Ok((first, content(Stored::of(&alone).await?)))
}

/// The services' records, changes and offers, whatever their versions.
type Content = BTreeSet<(String, String, Option<String>)>;

fn content(stored: Stored) -> Content {
    let ours = |json: &Option<String>| json.as_ref().is_some_and(|json| json.contains("Geändert"));
    let rows = stored.rows().into_iter().filter_map(|row| match row {
        Kept::Published(row) => Some((row.kind, row.id, row.json)),
        Kept::Record(row) => Some((row.kind, row.id, Some(row.json))),
        Kept::Revision(row) => Some((format!("change of {}", row.kind), row.id, row.json)),
        Kept::Meta(_) | Kept::Origin(_) => None,
    });
    rows.filter(|(_, _, json)| ours(json)).collect()
}

fn publisher(database: &str, first: usize) -> Result<Command> {
    let mut command = child::command("publish")?;
    command.arg(database).args([first.to_string(), EACH.to_string()]).stdout(Stdio::piped());
    Ok(command)
}
