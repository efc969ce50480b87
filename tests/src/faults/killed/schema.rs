//! Killed while a new version of the program brings the schema up to date: a database as an older version left it, or an empty
//! one.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use sqlx::{Connection, SqliteConnection, migrate::Migrator};

use super::moment::Moments;
use crate::{
    content::workspace,
    faults::{
        Found, Outcome, Rounds,
        stored::{Stored, rows},
        world::{fill, run, settled},
    },
    many::child,
    place::{Place, file},
};

/// The older version's database, or PostgreSQL's first schema: there is only one.
pub(in crate::faults) fn migrate(place: &Place<'_>, rounds: Rounds) -> Result<Outcome> {
    match place {
        Place::Folder(_) => {
            let base = place.fresh()?;
            run(older(&base))?;
            killed(place, rounds, || place.copy(&base))
        }
        Place::Postgres(_) => create(place, rounds),
    }
}

/// A database that does not exist yet, or is empty.
pub(in crate::faults) fn create(place: &Place<'_>, rounds: Rounds) -> Result<Outcome> {
    killed(place, rounds, || place.fresh())
}

fn killed(
    place: &Place<'_>,
    rounds: Rounds,
    mut fresh: impl FnMut() -> Result<String>,
) -> Result<Outcome> {
    let whole = fresh()?;
    let old = run(tables(&whole))?;
    let mut moments = Moments::of(work(&whole)?, rounds.seed)?;
    let new = run(tables(&whole))?;
    ensure!(old != new, "there is something to do");
    let mut found = Found::default();
    for _ in 0..rounds.count {
        let copy = fresh()?;
        moments.kill(work(&copy)?)?;
        settled(place, &copy)?;
        let now = run(tables(&copy))?;
        match &now {
            now if *now == old => found.old += 1,
            now if *now == new => found.new += 1,
            // An empty database has several steps to go, each of them whole.
            Tables { steps: 1, names, rows: 0 } if old.steps == 0 && *names == FIRST => {
                found.between += 1;
            }
            now => anyhow::bail!("a mix: {now:?}; before {old:?}; after {new:?}"),
        }
        run(fill(&copy))?;
        found.bytes += run(place.size(&copy))?;
        let stored = run(Stored::of(&copy))?;
        ensure!(stored.version() == 2, "afterwards it works as a new one: {}", stored.told());
        place.discard(&copy)?;
    }
    Ok(Outcome::Found(found))
}

/// Where it is remembered which steps were taken; it comes before the first.
const STEPS: &str = "_sqlx_migrations";
/// What SQLite's first step makes.
const FIRST: [&str; 3] = ["meta", "pack", "record"];

/// The tables of a database beside [`STEPS`], how many steps its schema has taken, and what the older version left.
#[derive(Debug, PartialEq, Eq)]
struct Tables {
    names: Vec<String>,
    steps: i64,
    rows: i64,
}

async fn tables(database: &str) -> Result<Tables> {
    let sqlite = database.starts_with("sqlite:");
    // Whoever asks for a file that is not there would make it.
    if sqlite && !file(database)?.exists() {
        return Ok(Tables { names: Vec::new(), steps: 0, rows: 0 });
    }
    let names = if sqlite {
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    } else {
        "SELECT table_name::text FROM information_schema.tables \
         WHERE table_schema = 'public' ORDER BY 1"
    };
    let names: Vec<(String,)> = rows(database, names).await?;
    let mut names: Vec<String> = names.into_iter().map(|(name,)| name).collect();
    let number = async |table: &str, question: &'static str| {
        let there = names.iter().any(|name| name == table);
        let numbers: Vec<(i64,)> = if there { rows(database, question).await? } else { Vec::new() };
        anyhow::Ok(numbers.first().map_or(0, |(number,)| *number))
    };
    let steps = number(STEPS, "SELECT count(*) FROM _sqlx_migrations WHERE success").await?;
    let rows = number("record", "SELECT count(*) FROM record").await?;
    names.retain(|name| name != STEPS);
    Ok(Tables { names, steps, rows })
}

/// A database as the first version of the program left it.
async fn older(database: &str) -> Result<()> {
    let file = file(database)?;
    std::fs::create_dir_all(file.parent().context("a file is in a folder")?)?;
    let mut connection = SqliteConnection::connect(&format!("{database}?mode=rwc")).await?;
    sqlx::query("PRAGMA journal_mode = WAL").execute(&mut connection).await?;
    let folder = workspace().join("server/migrations/sqlite");
    Migrator::new(folder).await?.run_to(1, &mut connection).await?;
    for statement in [
        "INSERT INTO pack (origin, hash) VALUES ('packs', 'hash')",
        "INSERT INTO record (kind, id, origin, position, json, version) \
         WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 5000) \
         SELECT 'offer', n, 'packs', n, printf('{\"id\":\"%d\",\"name\":\"%d\"}', n, n), 1 FROM number",
        "UPDATE meta SET version = 1",
    ] {
        sqlx::query(statement).execute(&mut connection).await?;
    }
    Ok(connection.close().await?)
}

fn work(database: &str) -> Result<Command> {
    let mut command = child::command("open")?;
    command.arg(database);
    Ok(command)
}
