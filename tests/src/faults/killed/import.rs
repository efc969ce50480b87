//! Killed while it imports: some services are new, some are known and others now.

use std::{path::Path, process::Command};

use anyhow::{Result, ensure};

use super::{
    count,
    moment::{Moments, done},
};
use crate::{
    faults::{
        Found, Outcome, Rounds,
        stored::Stored,
        world::{fill, run, settled},
    },
    many::{self, child},
    place::Place,
};

/// So many services are imported.
const SERVICES: usize = 160;
/// Of these others are known.
const SEED: u64 = 2;

pub(in crate::faults) fn import(place: &Place<'_>, rounds: Rounds) -> Result<Outcome> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("services.ndjson");
    many::write(&file, SERVICES, SEED)?;
    let base = place.fresh()?;
    run(fill(&base))?;
    let before = run(Stored::of(&base))?;
    let whole = place.copy(&base)?;
    let mut moments = Moments::of(work(&whole, &file)?, rounds.seed)?;
    let after = run(Stored::of(&whole))?;
    ensure!(after.version() == before.version() + 1, "an import is one version");
    let mut found = Found::default();
    for _ in 0..rounds.count {
        let copy = place.copy(&base)?;
        moments.kill(work(&copy, &file)?)?;
        settled(place, &copy)?;
        found.bytes += run(place.size(&copy))?;
        count(&mut found, &run(Stored::of(&copy))?, &before, &after)?;
        done(work(&copy, &file)?)?;
        let now = run(Stored::of(&copy))?;
        ensure!(now == after, "again it is another one: {}; not {}", now.told(), after.told());
        place.discard(&copy)?;
    }
    Ok(Outcome::Found(found))
}

fn work(database: &str, file: &Path) -> Result<Command> {
    let mut command = child::command("import")?;
    command.arg(database).arg(file).args(["--origin", many::ORIGIN]);
    Ok(command)
}
