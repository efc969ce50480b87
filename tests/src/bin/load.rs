//! `cargo run -p tests --release --bin load [compare|soak|replicas|layers]`: how much our server bears.
//!
//! Ends with 1 when something is outside its budget. The figures mean something in release and on a quiet machine only.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use tests::{
    load::{compare, layers, replicas, soak},
    many::{child, measure::Figure},
    postgres::Postgres,
};
use tokio::runtime::Runtime;

/// That of the program `wegkette`, which this one stands in for.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

const RUNS: usize = 5;
const SECONDS: u32 = 5;
const MILLIONS: f64 = 10.0;

/// How much our server bears; without a command, all of it.
#[derive(Parser)]
#[command(name = "load")]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Side by side with nginx.
    Compare {
        /// Runs of each side, in turn.
        #[arg(long, default_value_t = RUNS)]
        runs: usize,
        /// Seconds of a run.
        #[arg(long, default_value_t = SECONDS)]
        seconds: u32,
    },
    /// Memory over so many millions of requests.
    Soak {
        /// How many.
        #[arg(default_value_t = MILLIONS)]
        millions: f64,
    },
    /// Three servers on one PostgreSQL behind nginx.
    Replicas,
    /// What a request costs the processors, and where.
    Layers,
}

fn main() -> Result<ExitCode> {
    if let Some(code) = Runtime::new()?.block_on(child::act())? {
        return Ok(code);
    }
    let commands = match Arguments::parse().command {
        Some(command) => vec![command],
        None => Command::all(),
    };
    let mut fits = true;
    let outcome = commands.into_iter().try_for_each(|command| {
        for figure in command.figures()? {
            println!("{figure}");
            fits &= figure.fits();
        }
        Ok(())
    });
    Postgres::finish();
    outcome.map(|()| if fits { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Command {
    fn all() -> Vec<Self> {
        let compare = Self::Compare { runs: RUNS, seconds: SECONDS };
        vec![compare, Self::Soak { millions: MILLIONS }, Self::Replicas, Self::Layers]
    }

    fn figures(self) -> Result<Vec<Figure>> {
        match self {
            Self::Compare { runs: count, seconds } => {
                compare::figures(compare::Runs { count, seconds })
            }
            Self::Soak { millions } => soak::figures(millions * 1e6),
            Self::Replicas => replicas::figures(),
            Self::Layers => layers::figures(),
        }
    }
}
