//! What can be said on the command line or in the environment.

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};
use server::{Client, Config, Files, commands, config::home, sizes};

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
    sources: Sources,
}

#[derive(Subcommand)]
enum Command {
    /// Serve (the default).
    Serve,
    /// Print all bytes up to the first question and what they are made of; exit code 1 above the budget.
    Sizes {
        /// The language to count for.
        #[arg(long, default_value = "de")]
        language: String,
    },
    /// Find mistakes in packs and languages: what can never happen, what is missing, what is old.
    Check(commands::check::Arguments),
    /// Evaluate people: JSON in (one object, an array or lines), one JSON object a line out.
    Evaluate(commands::evaluate::Arguments),
    /// Take over a catalogue of others.
    Import(commands::import::Arguments),
    /// Write the stored catalogue.
    Export(commands::export::Arguments),
    /// Look at the rule book: its graph, its changes.
    #[command(subcommand)]
    Rules(commands::rules::Arguments),
    /// Build the self-contained binary target/release/wegkette.
    #[cfg(feature = "bundle")]
    Release,
}

#[derive(Args)]
struct Sources {
    /// Address to listen on.
    #[arg(long, global = true, env = "WEGKETTE_LISTEN", default_value = "127.0.0.1:8080")]
    listen: String,
    /// Database: sqlite://PATH or postgres://USER@HOST/NAME.
    #[arg(
        long,
        global = true,
        env = "WEGKETTE_DATABASE",
        default_value = "sqlite://data/wegkette.sqlite"
    )]
    database: String,
    /// Folder of the packs [default: server/catalogue].
    #[arg(long, global = true, env = "WEGKETTE_PACKS")]
    packs: Option<PathBuf>,
    /// Folder of the languages [default: locales].
    #[arg(long, global = true, env = "WEGKETTE_LOCALES")]
    locales: Option<PathBuf>,
    /// Folder of a finished client [default: built when its sources are newer].
    #[arg(long, global = true, env = "WEGKETTE_BUNDLE")]
    bundle: Option<PathBuf>,
    /// Mail address for "wrong or closed?" at the packs' offers, where a pack names no owner.
    #[arg(long, global = true, env = "WEGKETTE_KEEPER", value_name = "MAIL", value_parser = mail)]
    keeper: Option<String>,
}

fn mail(text: &str) -> Result<String, &'static str> {
    if exchange::check::is_email(text) {
        return Ok(text.to_owned());
    }
    Err("expected an address such as name@example.org")
}

impl Arguments {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        match self.command.unwrap_or(Command::Serve) {
            Command::Serve => serve(self.sources.config()).await,
            Command::Sizes { language } => {
                let sizes = sizes::measure(self.sources.config(), &language).await?;
                print!("{}", sizes.table);
                Ok(if sizes.fits { ExitCode::SUCCESS } else { ExitCode::FAILURE })
            }
            Command::Check(check) => commands::check::run(&check, &self.sources.config()),
            Command::Evaluate(evaluate) => {
                commands::evaluate::run(&evaluate, &self.sources.config())
            }
            Command::Import(import) => commands::import::run(&import, &self.sources.config()).await,
            Command::Export(export) => commands::export::run(&export, &self.sources.config()).await,
            Command::Rules(rules) => commands::rules::run(&rules, &self.sources.config()),
            #[cfg(feature = "bundle")]
            Command::Release => {
                let binary = bundler::release(&home(), &mut |line| eprintln!("{line}"))?;
                println!("{}", binary.display());
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

async fn serve(config: Config) -> anyhow::Result<ExitCode> {
    let running = server::start(config).await?;
    println!("Wegkette: http://{}/", running.address);
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

impl Sources {
    fn config(self) -> Config {
        let home = home();
        let client = match self.bundle {
            Some(folder) => Client::Folder(folder),
            None => own_client(&home),
        };
        let own = Config::of_workspace(&home, client);
        Config {
            listen: self.listen,
            database: self.database,
            packs: self.packs.map_or(own_files(own.packs), Files::Folder),
            locales: self.locales.map_or(own_files(own.locales), Files::Folder),
            home: own.home,
            client: own.client,
            keeper: self.keeper,
            today: own.today,
            now: own.now,
        }
    }
}

#[cfg(feature = "embed")]
fn own_client(_: &std::path::Path) -> Client {
    Client::Embedded
}

#[cfg(all(feature = "bundle", not(feature = "embed")))]
fn own_client(home: &std::path::Path) -> Client {
    Client::Build(home.to_path_buf())
}

#[cfg(not(any(feature = "bundle", feature = "embed")))]
fn own_client(home: &std::path::Path) -> Client {
    Client::Folder(home.join("target/bundle"))
}

/// The binary's own files where it carries them; a workspace it happens to stand in is another version.
#[cfg(feature = "embed")]
fn own_files(_: Files) -> Files {
    Files::Embedded
}

#[cfg(not(feature = "embed"))]
fn own_files(files: Files) -> Files {
    files
}
