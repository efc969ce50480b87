//! The program `wegkette`.

mod cli;

use std::process::ExitCode;

use clap::Parser;
use tracing_subscriber::{filter, layer::SubscriberExt, util::SubscriberInitExt};

/// Gives back what is free: every publication makes large things and drops the old ones, which the system's allocator keeps.
/// How it does so is decided in `.cargo/config.toml`.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    // Our own lines and others' warnings: a library's debugging output might hold an address, so there is no switch for it.
    let ours = filter::Targets::new()
        .with_default(tracing::Level::WARN)
        .with_target("server", tracing::Level::INFO);
    let layer = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    tracing_subscriber::registry().with(layer).with(ours).init();
    match arguments.run().await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("wegkette: {}", one_line(&error));
            ExitCode::FAILURE
        }
    }
}

/// The failure with its causes; a cause that the sentence before already quotes is not said twice.
fn one_line(error: &anyhow::Error) -> String {
    let mut line = error.to_string();
    for cause in error.chain().skip(1).map(ToString::to_string) {
        if !line.contains(&cause) {
            line = format!("{line}: {cause}");
        }
    }
    line.replace('\n', " ")
}
