//! `cargo run -p tests --release --bin catalogue [import|publish|serve|bytes]`: what a large catalogue costs.
//!
//! Made-up services of a realistic size, on both databases where there is a PostgreSQL. Ends with 1 when something is above its
//! budget. Times and memory mean something in release only.

use std::process::ExitCode;

use anyhow::Result;
use tests::{
    many::{
        child,
        measure::{self, Figure, LARGE},
    },
    postgres::Postgres,
};

/// That of the program `wegkette`, which this one stands in for.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

#[tokio::main]
async fn main() -> Result<ExitCode> {
    if let Some(code) = child::act().await? {
        return Ok(code);
    }
    let figures = measured().await;
    Postgres::finish();
    Ok(if figures?.iter().all(Figure::fits) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn measured() -> Result<Vec<Figure>> {
    let arguments: Vec<String> = std::env::args().collect();
    let named = arguments.get(1..).unwrap_or_default();
    let wanted = |name: &str| named.is_empty() || named.iter().any(|one| one == name);
    let folder = tempfile::tempdir()?;
    let sqlite = |name: &str| format!("sqlite://{}/{name}.sqlite", folder.path().display());
    let postgres = tokio::task::spawn_blocking(Postgres::shared).await??;
    let mut all = Vec::new();
    let mut tell = |figures: Vec<Figure>| {
        for figure in &figures {
            println!("{figure}");
        }
        all.extend(figures);
    };
    if wanted("import") {
        tell(measure::import("SQLite", &sqlite("import"), folder.path())?);
        if let Some(postgres) = postgres {
            tell(measure::import("PostgreSQL", &postgres.database()?, folder.path())?);
        }
    }
    if wanted("publish") {
        tell(measure::publications("SQLite", &sqlite("publish")).await?);
        if let Some(postgres) = postgres {
            tell(measure::publications("PostgreSQL", &postgres.database()?).await?);
        }
    }
    if wanted("serve") {
        let database = sqlite("serve");
        measure::fill(&database, LARGE).await?;
        tell(measure::starts(&database)?);
        tell(measure::memory(&database).await?);
    }
    if wanted("bytes") {
        tell(measure::bytes().await?);
    }
    Ok(all)
}
