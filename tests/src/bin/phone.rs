//! `cargo run -p tests --bin phone [--runs 5]`: what the app weighs and how long it takes on a slow phone, as one table: bytes, first
//! paint, first question, answers, without a network, Lighthouse. Bytes above their budget end with exit code 1, times do not: they
//! are the machine's, too.

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use server::{Client, Config, sizes};
use tests::{browser::Browser, content::workspace, phone};

#[derive(Parser)]
struct Arguments {
    /// How often each load is measured.
    #[arg(long, default_value_t = 5)]
    runs: u32,
}

fn main() -> Result<ExitCode> {
    let Arguments { runs } = Arguments::parse();
    let browser = Browser::prepare()?;
    let config = Config::of_workspace(workspace(), Client::Build(workspace().to_path_buf()));
    let sizes = tokio::runtime::Runtime::new()?.block_on(sizes::measure(config, "de"))?;
    println!("{}", sizes.table);
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("figures.jsonl");
    let measured = browser.phone(&file, runs);
    // What was measured until then is shown, whatever came in between.
    if let Ok(lines) = std::fs::read_to_string(&file) {
        println!("{}", phone::table(&phone::rows(&lines)?));
    }
    measured?;
    Ok(if sizes.fits { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
