//! Killed while it backs up: under the name stands a whole backup, the old or the new one, or none; the database is untouched.
//! Killed while it restores: the database holds what it held, or the backup.

use std::{fs, path::Path, process::Command};

use anyhow::{Result, bail, ensure};
use server::backup;

use super::{
    count,
    moment::{Moments, done},
};
use crate::{
    faults::{
        Found, Outcome, Rounds,
        stored::Stored,
        world::{SERVICES, change, enlarge, fill, open, run, settled},
    },
    many::child,
    place::Place,
};

/// So many services are backed up.
const LARGE: usize = 4 * SERVICES;

pub(in crate::faults) fn back_up(place: &Place<'_>, rounds: Rounds) -> Result<Outcome> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("backup.gz");
    let base = large(place)?;
    done(work("backup", &base, &file)?)?;
    let old = fs::read(&file)?;
    run(async {
        let store = open(&base).await?;
        change(&*store, 1).await?;
        Ok(store.close().await?)
    })?;
    let stored = run(Stored::of(&base))?;
    let mut moments = Moments::of(work("backup", &base, &file)?, rounds.seed)?;
    let new = fs::read(&file)?;
    ensure!(old != new, "they can be told apart");
    let mut found = Found::default();
    for round in 0..rounds.count {
        // Where there was none, there may be none afterwards.
        let before = (round % 2 == 0).then_some(&old);
        match before {
            Some(old) => fs::write(&file, old)?,
            None => fs::remove_file(&file)?,
        }
        moments.kill(work("backup", &base, &file)?)?;
        let now = file.exists().then(|| fs::read(&file)).transpose()?;
        match &now {
            Some(now) if *now == new => found.new += 1,
            now if now.as_ref() == before => found.old += 1,
            _ => bail!("what stands there is neither the old nor the new backup"),
        }
        found.bytes += now.map_or(0, |now| now.len()) as u64;
        ensure!(run(Stored::of(&base))? == stored, "the database is another one");
        done(work("backup", &base, &file)?)?;
        ensure!(fs::read(&file)? == new, "the next one is whole");
        backup::check(&file)?;
        let left = fs::read_dir(folder.path())?.count();
        ensure!(left == 1, "{left} files are left");
    }
    Ok(Outcome::Found(found))
}

pub(in crate::faults) fn restore(place: &Place<'_>, rounds: Rounds) -> Result<Outcome> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("backup.gz");
    done(work("backup", &large(place)?, &file)?)?;
    let base = place.fresh()?;
    run(fill(&base))?;
    let before = run(Stored::of(&base))?;
    let whole = place.copy(&base)?;
    let mut moments = Moments::of(work("restore", &whole, &file)?, rounds.seed)?;
    // Each restore begins a history with a name of its own.
    let nameless = |stored: Stored| {
        let is_new = stored.epoch() != before.epoch();
        if is_new { stored.named("new") } else { stored }
    };
    let after = nameless(run(Stored::of(&whole))?);
    let mut found = Found::default();
    for _ in 0..rounds.count {
        let copy = place.copy(&base)?;
        moments.kill(work("restore", &copy, &file)?)?;
        settled(place, &copy)?;
        found.bytes += run(place.size(&copy))?;
        let now = run(Stored::of(&copy))?;
        let epoch = now.epoch().to_owned();
        count(&mut found, &nameless(now), &before, &after)?;
        done(work("restore", &copy, &file)?)?;
        let now = run(Stored::of(&copy))?;
        ensure!(now.epoch() != epoch, "again it is another history");
        ensure!(nameless(now) == after, "again it is another catalogue");
        place.discard(&copy)?;
    }
    Ok(Outcome::Found(found))
}

fn large(place: &Place<'_>) -> Result<String> {
    let base = place.fresh()?;
    run(fill(&base))?;
    run(enlarge(&base, LARGE))?;
    Ok(base)
}

fn work(job: &str, database: &str, file: &Path) -> Result<Command> {
    let mut command = child::command(job)?;
    command.arg(database).arg(file);
    Ok(command)
}
