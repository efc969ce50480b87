//! `cargo run -p tests --bin faults [ROUNDS] [SEED]`: processes are killed, disks are full, databases are away, a hundred times.
//!
//! One row of the table a fault and database. Ends with 1 when something did not hold.

use std::{env, process::ExitCode};

use anyhow::{Context, Result};
use tests::{
    faults::{FAULTS, Fault, On, Outcome, Rounds},
    many::child,
    postgres::Postgres,
};

/// So many times.
const COUNT: u64 = 100;

fn main() -> ExitCode {
    let code = child::of_this().and_then(|code| code.map_or_else(table, Ok));
    code.unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::FAILURE
    })
}

fn table() -> Result<ExitCode> {
    let count = number(env::args().nth(1))?.unwrap_or(COUNT);
    let seed = number(env::args().nth(2))?.unwrap_or_else(|| fastrand::u64(..));
    let rounds = Rounds { count: usize::try_from(count)?, seed, thorough: true };
    println!("seed {seed}");
    println!("| fault | database | rounds | old | between | new | mean size | also |");
    println!("|---|---|---|---|---|---|---|---|");
    let mut held = true;
    for fault in FAULTS {
        if fault.on != On::Postgres {
            held &= row(&fault, "SQLite", fault.sqlite(rounds));
        }
        if fault.on != On::Sqlite {
            held &= row(&fault, "PostgreSQL", fault.postgres(rounds));
        }
    }
    Postgres::finish();
    Ok(if held { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn row(fault: &Fault, database: &str, outcome: Result<Outcome>) -> bool {
    let figures = match &outcome {
        Ok(Outcome::Held(times)) => format!("{times} | | | | "),
        Ok(Outcome::Found(found)) => {
            let kilobytes = found.bytes / 1000 / found.rounds().max(1) as u64;
            let (rounds, old, between, new) = (found.rounds(), found.old, found.between, found.new);
            format!("{rounds} | {old} | {between} | {new} | {kilobytes} KB")
        }
        Ok(Outcome::Ignored(reason)) => format!("ignored: {reason} | | | | "),
        Err(error) => format!("FAILED: {error:#} | | | | "),
    };
    let name = fault.name.replace('_', " ");
    println!("| {name} | {database} | {figures} | {} |", fault.checked);
    outcome.is_ok()
}

fn number(argument: Option<String>) -> Result<Option<u64>> {
    let number = argument.map(|argument| argument.parse()).transpose();
    number.context("rounds and seed are numbers")
}
