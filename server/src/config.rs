//! What a server is told before it starts.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::Context;
use bundler::Bundle;
use engine::Day;
use ipnet::IpNet;

use crate::{files::Files, http::Limits, operator::Operator, say, settings::Settings};

/// Where the browser's files come from.
#[derive(Clone, Debug)]
pub enum Client {
    /// Built from a workspace's sources, if they are newer than the last result.
    #[cfg(feature = "bundle")]
    Build(PathBuf),
    /// A finished bundle in a folder.
    Folder(PathBuf),
    /// Carried by the binary.
    #[cfg(feature = "embed")]
    Embedded,
    /// Given.
    Ready(Bundle),
}

impl Client {
    /// Reads or builds the bundle; progress goes to stderr.
    pub fn load(self) -> anyhow::Result<Bundle> {
        match self {
            #[cfg(feature = "bundle")]
            Self::Build(workspace) => Ok(bundler::bundle(&workspace, &mut |line| say!("{line}"))?),
            Self::Folder(folder) => Ok(bundler::stored::read_folder(&folder)
                .with_context(|| format!("no finished client in {}", folder.display()))?
                .bundle),
            #[cfg(feature = "embed")]
            Self::Embedded => Ok(crate::files::embedded::bundle()?),
            Self::Ready(bundle) => Ok(bundle),
        }
    }
}

/// Everything a server needs to know.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where to listen: `127.0.0.1:8080`; port 0 takes any free one.
    pub listen: String,
    /// `sqlite://PATH`, where a relative path starts at `home`, or `postgres://USER@HOST/NAME`.
    pub database: String,
    /// Where relative paths start.
    pub home: PathBuf,
    /// The packs.
    pub packs: Files,
    /// The languages.
    pub locales: Files,
    /// The client.
    pub client: Client,
    /// Who runs it, and what they decide about the place.
    pub operator: Operator,
    /// Where to listen for whoever collects metrics.
    pub metrics: Option<String>,
    /// Whose word on the client's address is taken.
    pub trusted_proxies: Vec<IpNet>,
    /// What a request may take.
    pub limits: Limits,
    /// Is each request logged?
    pub log_requests: bool,
    /// How long running requests may take to finish when the server stops.
    pub stop_timeout: Duration,
    /// Follow the texts as they are written.
    pub watch: bool,
    /// Today, for "call first" and "ended" on the plain pages.
    pub today: fn() -> Day,
    /// Now, in seconds since 1970 (UTC): when something was published.
    pub now: fn() -> i64,
}

impl Config {
    /// A server of a workspace's own content with the given client.
    pub fn of_workspace(workspace: &Path, client: Client) -> Self {
        Self {
            listen: "127.0.0.1:8080".to_owned(),
            database: "sqlite://data/wegkette.sqlite".to_owned(),
            home: workspace.to_path_buf(),
            packs: Files::Folder(workspace.join("server/catalogue")),
            locales: Files::Folder(workspace.join("locales")),
            client,
            operator: Operator::default(),
            metrics: None,
            trusted_proxies: Vec::new(),
            limits: Limits::default(),
            log_requests: true,
            stop_timeout: Duration::from_secs(10),
            watch: false,
            today,
            now,
        }
    }
}

impl Config {
    /// The server that settings describe, with its own packs, languages and client where they name none.
    pub fn of_settings(settings: Settings) -> Self {
        let home = home();
        let client = settings.bundle.map_or_else(|| own_client(&home), Client::Folder);
        let own = Self::of_workspace(&home, client);
        Self {
            listen: settings.listen,
            metrics: settings.metrics,
            database: settings.database,
            packs: settings.packs.map_or(own_files(own.packs), Files::Folder),
            locales: settings.locales.map_or(own_files(own.locales), Files::Folder),
            operator: settings.operator,
            trusted_proxies: settings.trusted_proxies,
            limits: settings.limits,
            log_requests: settings.log_requests,
            stop_timeout: settings.stop_timeout,
            watch: false,
            home: own.home,
            client: own.client,
            today: own.today,
            now: own.now,
        }
    }
}

#[cfg(feature = "embed")]
fn own_client(_: &Path) -> Client {
    Client::Embedded
}

#[cfg(all(feature = "bundle", not(feature = "embed")))]
fn own_client(home: &Path) -> Client {
    Client::Build(home.to_path_buf())
}

#[cfg(not(any(feature = "bundle", feature = "embed")))]
fn own_client(home: &Path) -> Client {
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

/// The workspace: named by the cargo that runs us, or the nearest folder above that has the packs. Else the current folder.
///
/// Asked at run time: a path of the machine that compiled the program has no place in it.
pub fn home() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let has_packs = |folder: &&Path| folder.join("server/catalogue").is_dir();
    let above = |folder: &Path| folder.ancestors().find(has_packs).map(Path::to_path_buf);
    manifest.as_deref().and_then(above).or_else(|| above(&here)).unwrap_or(here)
}

/// The current day, UTC: an offer's age is counted in months. A clock beyond the year 9999 is wrong, but reads as a date.
pub fn today() -> Day {
    let last = Day::from_ymd(9999, 12, 31);
    i32::try_from(now() / 86_400).map_or(last, |day| Day(day.min(last.0)))
}

/// Seconds since 1970, UTC.
pub fn now() -> i64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    i64::try_from(now.unwrap_or_default().as_secs()).unwrap_or(i64::MAX)
}
