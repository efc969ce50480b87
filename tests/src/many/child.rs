//! What is measured in a process of its own: the program calls itself.

mod bare;
mod serving;

use std::{
    io::{BufRead, Write},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
    time::Instant,
};

use anyhow::{Context, Result, anyhow, ensure};
use bundler::{Asset, Bundle};
use clap::{Parser, Subcommand};
use serde_json::{Value, json};
use server::{
    Client, Config,
    commands::import,
    log,
    settings::{Flags, Settings},
};

use super::NOON;
use crate::{content::workspace, faults::disturbed, http};
pub use serving::Server;

/// What a child is told to do. Its figures are the last line of what it says.
#[derive(Parser)]
#[command(name = "catalogue", args_override_self = true)]
struct Told {
    #[command(subcommand)]
    job: Job,
}

#[derive(Subcommand)]
enum Job {
    /// Imports as `wegkette import` does.
    Import {
        database: String,
        #[command(flatten)]
        import: import::Arguments,
    },
    /// Serves, and says how much memory it takes whenever it is asked by a line.
    Serve {
        /// With the workspace's own client rather than one that is none.
        #[arg(long)]
        client: bool,
        /// Tells on stderr what the program tells there.
        #[arg(long)]
        tell: bool,
        #[command(flatten)]
        flags: Box<Flags>,
    },
    /// Answers what another server answers, with the library below ours alone.
    Bare { model: SocketAddr, addresses: Vec<String> },
    /// Only writes services, for other programs' sake.
    Write { file: PathBuf, count: usize },
    /// What is disturbed at its work.
    #[command(flatten)]
    Disturbed(disturbed::Job),
}

/// Names the first argument of a child.
const CHILD: &str = "child";

/// Does what a child was told; `None`: this is no child.
///
/// # Errors
/// If the work fails.
pub async fn act() -> Result<Option<ExitCode>> {
    let mut arguments = std::env::args();
    if arguments.nth(1).as_deref() != Some(CHILD) {
        return Ok(None);
    }
    // Wherever it happens, nobody overlooks it.
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        tell(panic);
        std::process::abort();
    }));
    match Told::parse_from(std::iter::once(CHILD.to_owned()).chain(arguments)).job {
        Job::Import { database, import } => {
            let started = begin()?;
            let code = import::run(&import, &config(&database)).await?;
            say(&json!({"ms": ms(started), "peak": resident("VmHWM")?}))?;
            Ok(Some(code))
        }
        Job::Disturbed(job) => Ok(Some(job.run().await?)),
        Job::Write { file, count } => {
            super::write(&file, count, super::measure::SEED)?;
            Ok(Some(ExitCode::SUCCESS))
        }
        Job::Serve { client, tell, flags } => {
            let started = Instant::now();
            let settings = settings(&flags)?;
            let _written = tell.then(|| log::begin(settings.log));
            let own = Client::Build(workspace().to_path_buf());
            let client = if client { own } else { Client::Ready(bundle()) };
            let Config { home, packs, locales, .. } = config(&settings.database);
            let config = Config { home, packs, locales, client, ..Config::of_settings(settings) };
            let running = server::start(config).await?;
            let address = running.address;
            let first = "/api/v1/catalogue/first.postcard";
            let first = move || http::get(address, first, &[("Accept-Encoding", "br")])?.ok();
            tokio::task::spawn_blocking(first).await??;
            let metrics = running.metrics.map(|address| address.to_string());
            let address = address.to_string();
            say(&json!({"ms": ms(started), "address": address, "metrics": metrics}))?;
            asked().await?;
            running.stop().await?;
            Ok(Some(ExitCode::SUCCESS))
        }
        Job::Bare { model, addresses } => {
            let started = Instant::now();
            let address = bare::serve(model, addresses).await?;
            say(&json!({"ms": ms(started), "address": address.to_string()}))?;
            asked().await?;
            Ok(Some(ExitCode::SUCCESS))
        }
    }
}

/// As [`act`], for programs that are not asynchronous themselves.
///
/// # Errors
/// If the work fails.
pub fn of_this() -> Result<Option<ExitCode>> {
    tokio::runtime::Runtime::new()?.block_on(act())
}

/// Says how much memory it takes whenever it is asked by a line, until nobody can ask any more.
async fn asked() -> Result<()> {
    let asked = tokio::task::spawn_blocking(|| {
        for line in std::io::stdin().lock().lines() {
            line?;
            say(&json!({"rss": resident("VmRSS")?, "peak": resident("VmHWM")?}))?;
        }
        anyhow::Ok(())
    });
    asked.await?
}

/// The workspace's own packs and languages, a client that is none, always the same time.
pub(crate) fn config(database: &str) -> Config {
    Config {
        listen: "127.0.0.1:0".to_owned(),
        database: database.to_owned(),
        now: || NOON,
        ..Config::of_workspace(workspace(), Client::Ready(bundle()))
    }
}

/// What flags say, without the caller's variables.
fn settings(flags: &Flags) -> Result<Settings> {
    Settings::load(flags, []).map_err(|wrong| {
        let lines: Vec<String> = wrong.iter().map(ToString::to_string).collect();
        anyhow!("{}", lines.join("; "))
    })
}

/// Stands in for the client.
pub fn bundle() -> Bundle {
    let asset = |name: &str, ending: &str| {
        Asset::new(name, ending, "text/plain", format!("{name}.{ending}").into_bytes())
    };
    let sprite = "<svg><symbol id=\"icon-help\" viewBox=\"0 0 1 1\"><path/></symbol></svg>";
    let sprite = Asset::new("sprite", "svg", "image/svg+xml", sprite.as_bytes().to_vec());
    let scripts = ["guide", "boot", "safety", "offline", "aloud", "sw", "take"];
    let desk = ["desk", "desk-boot", "desk-scan", "desk-worker", "scan"];
    let scripts = scripts.into_iter().chain(desk).map(|name| (name, "js"));
    let modules = ["guide", "shared", "results", "further", "take", "desk", "scan"];
    let modules = modules.map(|name| (name, "wasm"));
    let sheets = [("app", "css"), ("take", "css"), ("desk", "css")];
    let pictures = [("pictures", "svg"), ("favicon", "svg")];
    let icons = [("icon-192", "png"), ("icon-512", "png"), ("icon-maskable", "png")];
    let names = modules.into_iter().chain(sheets).chain(scripts).chain(pictures).chain(icons);
    let assets = names.map(|(name, ending)| asset(name, ending));
    Bundle { assets: assets.chain([sprite]).collect() }
}

/// Milliseconds since a moment.
pub fn ms(started: Instant) -> f64 {
    started.elapsed().as_secs_f64() * 1000.0
}

/// A line of `/proc/self/status` in megabytes.
fn resident(name: &str) -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status").context("memory is read on Linux")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()).context("no such line")?;
    Ok(kilobytes.parse::<f64>()? / 1024.0)
}

/// Says that the work begins now.
pub(crate) fn begin() -> Result<Instant> {
    say(&json!({"begun": true}))?;
    Ok(Instant::now())
}

/// Says something in a line.
pub(crate) fn say(figures: &Value) -> Result<()> {
    println!("{figures}");
    Ok(std::io::stdout().flush()?)
}

/// The program itself, as a child with a job.
pub(crate) fn command(job: &str) -> Result<Command> {
    let own: PathBuf = std::env::current_exe()?;
    let mut command = Command::new(own);
    command.args([CHILD, job]);
    Ok(command)
}

/// Imports a file in a process of its own: milliseconds, and the most memory it took in megabytes.
///
/// # Errors
/// If it fails.
pub fn import(database: &str, file: &Path) -> Result<(f64, f64)> {
    let done = command("import")?.arg(database).arg(file).stderr(Stdio::inherit()).output()?;
    ensure!(done.status.success(), "the import failed");
    let told = String::from_utf8(done.stdout)?;
    let figures: Value = serde_json::from_str(told.lines().last().context("it says nothing")?)?;
    Ok((number(&figures, "ms")?, number(&figures, "peak")?))
}

fn line(told: &mut impl BufRead) -> Result<Value> {
    let mut line = String::new();
    told.read_line(&mut line)?;
    Ok(serde_json::from_str(&line)?)
}

fn number(figures: &Value, name: &str) -> Result<f64> {
    figures[name].as_f64().with_context(|| format!("no figure `{name}`"))
}
