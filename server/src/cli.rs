//! What can be said on the command line; the settings among it are [`server::settings`].

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use server::{
    Config, commands,
    config::home,
    say,
    settings::{Flags, Settings},
    sizes,
};

/// From "where do I even start?" to the right door.
#[derive(Parser)]
#[command(
    name = "wegkette",
    version,
    about = "A guide for newcomers: builds the client, imports the packs, serves",
    args_override_self = true
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    pub(crate) flags: Flags,
}

#[derive(Subcommand)]
enum Command {
    /// Serve (the default).
    Serve {
        /// Show texts as they are saved, with generated languages beside the real ones: for translators, on their own machine.
        #[arg(long)]
        watch: bool,
    },
    /// Print all bytes up to the first question and until results; exit code 1 above a budget.
    Sizes {
        /// The language to count for.
        #[arg(long, default_value = "de")]
        language: String,
        /// Instead, what the wasm is made of, crate by crate.
        #[cfg(feature = "bundle")]
        #[arg(long)]
        made_of: bool,
        /// As a table for a README.
        #[cfg(feature = "bundle")]
        #[arg(long, requires = "made_of")]
        markdown: bool,
    },
    /// Find mistakes in packs and languages: what can never happen, what is missing, what is old.
    Check(commands::check::Arguments),
    /// Evaluate people: JSON in (one object, an array or lines), one JSON object a line out.
    Evaluate(commands::evaluate::Arguments),
    /// Print the settings in force as TOML, and where each came from.
    Config,
    /// Write the whole database to a file, while servers go on.
    Backup(commands::backup::Arguments),
    /// Replace the whole database by a backup.
    Restore(commands::restore::Arguments),
    /// Take over a catalogue of others.
    Import(commands::import::Arguments),
    /// Write the stored catalogue.
    Export(commands::export::Arguments),
    /// What translators do beside writing: begin a language, see how far it is, say that it fits again.
    #[command(subcommand)]
    Locales(commands::locales::Arguments),
    /// Look at the rule book: its graph, its changes.
    #[command(subcommand)]
    Rules(commands::rules::Arguments),
    /// Build the self-contained binary target/release/wegkette.
    #[cfg(feature = "bundle")]
    Release,
}

impl Arguments {
    pub(crate) async fn run(self, settings: Settings) -> anyhow::Result<ExitCode> {
        let toml = settings.to_toml();
        let config = Config::of_settings(settings);
        match self.command.unwrap_or(Command::Serve { watch: false }) {
            Command::Serve { watch } => serve(Config { watch, ..config }).await,
            Command::Config => {
                print!("{toml}");
                Ok(ExitCode::SUCCESS)
            }
            Command::Backup(backup) => commands::backup::run(&backup, &config).await,
            Command::Restore(restore) => commands::restore::run(&restore, &config).await,
            #[cfg(feature = "bundle")]
            Command::Sizes { made_of: true, markdown, .. } => {
                let parts = bundler::made_of(&home(), &mut |line| say!("{line}"))?;
                print!("{}", bundler::parts_table(&parts, markdown));
                Ok(ExitCode::SUCCESS)
            }
            Command::Sizes { language, .. } => {
                let sizes = sizes::measure(config, &language).await?;
                print!("{}", sizes.table);
                Ok(if sizes.fits { ExitCode::SUCCESS } else { ExitCode::FAILURE })
            }
            Command::Check(check) => commands::check::run(&check, &config),
            Command::Evaluate(evaluate) => commands::evaluate::run(&evaluate, &config),
            Command::Import(import) => commands::import::run(&import, &config).await,
            Command::Export(export) => commands::export::run(&export, &config).await,
            Command::Locales(locales) => commands::locales::run(&locales, &config),
            Command::Rules(rules) => commands::rules::run(&rules, &config),
            #[cfg(feature = "bundle")]
            Command::Release => {
                let binary = bundler::release(&home(), &mut |line| say!("{line}"))?;
                println!("{}", binary.display());
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

async fn serve(config: Config) -> anyhow::Result<ExitCode> {
    let running = server::start(config).await?;
    println!("Wegkette: http://{}/", running.address);
    if let Some(address) = running.metrics {
        println!("Metrics: http://{address}/metrics");
    }
    asked_to_stop().await?;
    running.stop().await?;
    Ok(ExitCode::SUCCESS)
}

/// Ctrl-C, or what a service manager sends.
async fn asked_to_stop() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate =
            tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
