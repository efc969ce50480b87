//! Killed between many publications: the database is exactly as its version says, and what was reported as published is there.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::moment::{Moments, done};
use crate::{
    faults::{
        Found, Outcome, Rounds,
        stored::Stored,
        world::{change, fill, open, run, settled},
    },
    many::child,
    place::Place,
};

/// So many publications.
const COUNT: usize = 60;

pub(in crate::faults) fn publish(place: &Place<'_>, rounds: Rounds) -> Result<Outcome> {
    let base = place.fresh()?;
    run(fill(&base))?;
    let first = run(Stored::of(&base))?.version();
    let states = run(states(&place.copy(&base)?))?;
    let mut moments = Moments::of(work(&place.copy(&base)?, 0)?, rounds.seed)?;
    let mut found = Found::default();
    for _ in 0..rounds.count {
        let copy = place.copy(&base)?;
        let said = moments.kill(work(&copy, 0)?)?;
        settled(place, &copy)?;
        found.bytes += run(place.size(&copy))?;
        let now = run(Stored::of(&copy))?;
        let times = usize::try_from(now.version() - first)?;
        let expected = states.get(times).context("there is no such version")?;
        ensure!(now == *expected, "a mix: {}; not {}", now.told(), expected.told());
        let reported = reported(&said).unwrap_or(first);
        ensure!(now.version() >= reported, "version {reported} was published, and is lost");
        match times {
            0 => found.old += 1,
            COUNT => found.new += 1,
            _ => found.between += 1,
        }
        done(work(&copy, times)?)?;
        let now = run(Stored::of(&copy))?;
        ensure!(Some(&now) == states.last(), "gone on, it is another one: {}", now.told());
        place.discard(&copy)?;
    }
    Ok(Outcome::Found(found))
}

/// What is stored before the first publication, and after each.
async fn states(database: &str) -> Result<Vec<Stored>> {
    let store = open(database).await?;
    let mut states = vec![Stored::read(&*store).await?];
    for time in 0..COUNT {
        change(&*store, time).await?;
        states.push(Stored::read(&*store).await?);
    }
    store.close().await?;
    Ok(states)
}

/// The last version that it reported whole: it may have been killed in the middle of a line.
fn reported(said: &str) -> Option<u64> {
    let (lines, _) = said.rsplit_once('\n')?;
    serde_json::from_str::<Value>(lines.lines().last()?).ok()?["version"].as_u64()
}

fn work(database: &str, first: usize) -> Result<Command> {
    let mut command = child::command("publish")?;
    command.arg(database).args([first.to_string(), (COUNT - first).to_string()]);
    Ok(command)
}
