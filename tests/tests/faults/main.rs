//! Processes are killed, disks are full, databases are away: what must hold nevertheless, ten times each.
//!
//! `cargo run -p tests --bin faults` does so a hundred times.

use std::{env, process::ExitCode};

use anyhow::{Context, Result};
use libtest_mimic::{Arguments, Completion};
use tests::{
    faults::{FAULTS, On, Outcome, Rounds},
    many::child,
    postgres::Postgres,
    trial::trial,
};

/// So many times.
const COUNT: usize = 10;

fn main() -> ExitCode {
    match child::of_this() {
        Ok(None) => {}
        Ok(Some(code)) => return code,
        Err(error) => {
            eprintln!("{error:#}");
            return ExitCode::FAILURE;
        }
    }
    let rounds = match seed() {
        Ok(seed) => Rounds { count: COUNT, seed, thorough: false },
        Err(error) => {
            eprintln!("{error:#}");
            return ExitCode::FAILURE;
        }
    };
    let mut trials = Vec::new();
    for fault in FAULTS {
        if fault.on != On::Postgres {
            let provoke = move || told(fault.sqlite(rounds), rounds.seed);
            let name = format!("sqlite::{}", fault.name);
            trials.push(trial(name, provoke).with_kind("sqlite"));
        }
        if fault.on != On::Sqlite {
            let provoke = move || told(fault.postgres(rounds), rounds.seed);
            let name = format!("postgres::{}", fault.name);
            trials.push(trial(name, provoke).with_kind("postgres"));
        }
    }
    let code = libtest_mimic::run(&Arguments::from_args(), trials).exit_code();
    Postgres::finish();
    code
}

/// Another one each time, unless it is named to see a failure again.
fn seed() -> Result<u64> {
    match env::var("SEED") {
        Ok(seed) => seed.parse().context("SEED is a number"),
        Err(_) => Ok(fastrand::u64(..)),
    }
}

fn told(outcome: Result<Outcome>, seed: u64) -> Result<Completion> {
    match outcome {
        Ok(Outcome::Ignored(reason)) => Ok(Completion::ignored_with(reason)),
        Ok(_) => Ok(Completion::Completed),
        Err(error) => Err(error.context(format!("again with SEED={seed}"))),
    }
}
