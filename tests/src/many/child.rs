//! What is measured in a process of its own: the program calls itself.

use std::{
    io::{BufRead, BufReader, Write},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, ExitCode, Stdio},
    time::Instant,
};

use anyhow::{Context, Result, bail, ensure};
use bundler::{Asset, Bundle};
use clap::{Parser, Subcommand};
use serde_json::{Value, json};
use server::{Client, Config, commands::import};

use crate::{content::workspace, http};

/// What a child is told to do. Its figures are the last line of what it says.
#[derive(Parser)]
#[command(name = "catalogue")]
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
    Serve { database: String },
    /// Only writes services, for other programs' sake.
    Write { file: PathBuf, count: usize },
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
    match Told::parse_from(std::iter::once(CHILD.to_owned()).chain(arguments)).job {
        Job::Import { database, import } => {
            let started = Instant::now();
            let code = import::run(&import, &config(&database)).await?;
            say(&json!({"ms": ms(started), "peak": resident("VmHWM")?}))?;
            Ok(Some(code))
        }
        Job::Write { file, count } => {
            super::write(&file, count, super::measure::SEED)?;
            Ok(Some(ExitCode::SUCCESS))
        }
        Job::Serve { database } => {
            let started = Instant::now();
            let running = server::start(config(&database)).await?;
            let address = running.address;
            let first = "/api/v1/catalogue/first.postcard";
            let first = move || http::get(address, first, &[("Accept-Encoding", "br")])?.ok();
            tokio::task::spawn_blocking(first).await??;
            say(&json!({"ms": ms(started), "address": address.to_string()}))?;
            tokio::task::spawn_blocking(|| {
                for line in std::io::stdin().lock().lines() {
                    line?;
                    say(&json!({"rss": resident("VmRSS")?, "peak": resident("VmHWM")?}))?;
                }
                anyhow::Ok(())
            })
            .await??;
            running.stop().await?;
            Ok(Some(ExitCode::SUCCESS))
        }
    }
}

/// The workspace's own packs and languages, a client that is none.
fn config(database: &str) -> Config {
    Config {
        listen: "127.0.0.1:0".to_owned(),
        database: database.to_owned(),
        ..Config::of_workspace(workspace(), Client::Ready(bundle()))
    }
}

/// Stands in for the client.
pub fn bundle() -> Bundle {
    let asset = |name: &str, ending: &str| {
        Asset::new(name, ending, "text/plain", format!("{name}.{ending}").into_bytes())
    };
    let sprite = "<svg><symbol id=\"icon-help\" viewBox=\"0 0 1 1\"><path/></symbol></svg>";
    let sprite = Asset::new("sprite", "svg", "image/svg+xml", sprite.as_bytes().to_vec());
    let names = [("guide", "wasm"), ("guide", "js"), ("boot", "js"), ("app", "css")];
    let pictures = [("pictures", "svg"), ("favicon", "svg")];
    let assets = names.into_iter().chain(pictures).map(|(name, ending)| asset(name, ending));
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

fn say(figures: &Value) -> Result<()> {
    println!("{figures}");
    Ok(std::io::stdout().flush()?)
}

fn command(job: &str) -> Result<Command> {
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

/// A server in a process of its own. It ends with this.
pub struct Server {
    child: Child,
    ask: Option<ChildStdin>,
    told: BufReader<ChildStdout>,
    /// Where it listens.
    pub address: SocketAddr,
    /// Milliseconds from its start to its first answer.
    pub start: f64,
}

impl Server {
    /// Starts one; returns when it has answered.
    ///
    /// # Errors
    /// If it does not start.
    pub fn start(database: &str) -> Result<Self> {
        let mut command = command("serve")?;
        command.arg(database).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        let (Some(ask), Some(told)) = (child.stdin.take(), child.stdout.take()) else {
            bail!("a child has pipes");
        };
        let mut told = BufReader::new(told);
        let figures = line(&mut told)?;
        let address = figures["address"].as_str().context("it says where it listens")?.parse()?;
        let start = number(&figures, "ms")?;
        Ok(Self { child, ask: Some(ask), told, address, start })
    }

    /// Its resident memory now, and the most it ever took, in megabytes.
    ///
    /// # Errors
    /// If it has ended.
    pub fn memory(&mut self) -> Result<(f64, f64)> {
        writeln!(self.ask.as_mut().context("it has ended")?)?;
        let figures = line(&mut self.told)?;
        Ok((number(&figures, "rss")?, number(&figures, "peak")?))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ask = None;
        // It ends by itself when nobody can ask any more; whether it did so well is nobody's concern here.
        let _ = self.child.wait();
    }
}

fn line(told: &mut impl BufRead) -> Result<Value> {
    let mut line = String::new();
    told.read_line(&mut line)?;
    Ok(serde_json::from_str(&line)?)
}

fn number(figures: &Value, name: &str) -> Result<f64> {
    figures[name].as_f64().with_context(|| format!("no figure `{name}`"))
}
