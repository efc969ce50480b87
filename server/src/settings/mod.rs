//! What a server is told: one TOML file, the environment, flags. Each beats the one before it, and all beat the defaults.
//!
//! Everything has the same name everywhere: `answer_timeout` in the file, `WEGKETTE_ANSWER_TIMEOUT`, `--answer-timeout`. The file
//! is read only where it is named (`--config FILE` or `WEGKETTE_CONFIG`): a server that behaves differently because of the folder
//! it was started in is nobody's joy.
//!
//! All that is wrong is told at once, one line each: name, value, what was expected, where it came from. To add a setting: a field
//! here and in [`Flags`], its default in [`DEFAULTS`], a line in `server/docs/wegkette.toml` (a test asks for it).

mod file;
mod flags;
mod operator;
mod origin;
mod read;
mod secret;

use std::{fmt, path::PathBuf, time::Duration};

use figment::Figment;
pub use flags::Flags;
use ipnet::IpNet;
pub use origin::Origin;
use read::Reader;
pub use secret::redacted;

use crate::{http::Limits, operator::Operator};

/// Names and default values; no value: none.
pub const DEFAULTS: [(&str, Option<&str>); 25] = [
    ("listen", Some("127.0.0.1:8080")),
    ("metrics", None),
    ("database", Some("sqlite://data/wegkette.sqlite")),
    ("packs", None),
    ("locales", None),
    ("bundle", None),
    ("keeper", None),
    ("responsible", None),
    ("contact", None),
    ("enforcement", None),
    ("exit", None),
    ("kiosk", Some("false")),
    ("trusted_proxies", Some("")),
    ("log", Some("text")),
    ("log_requests", Some("true")),
    ("body_limit", Some("16384")),
    ("header_limit", Some("16384")),
    ("connection_limit", Some("16384")),
    ("head_timeout", Some("10")),
    ("answer_timeout", Some("10")),
    ("stall_timeout", Some("30")),
    ("stop_timeout", Some("10")),
    ("rate", Some("50")),
    ("burst", Some("500")),
    ("config", None),
];

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Log {
    /// One JSON object a line.
    Json,
    /// For people.
    Text,
}

/// All settings, each checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where to listen.
    pub listen: String,
    /// Where to listen for whoever collects metrics; nowhere if it is not said.
    pub metrics: Option<String>,
    /// `sqlite://PATH` or `postgres://…`. It may hold a password.
    pub database: String,
    /// Folder of the packs.
    pub packs: Option<PathBuf>,
    /// Folder of the languages.
    pub locales: Option<PathBuf>,
    /// Folder of a finished client.
    pub bundle: Option<PathBuf>,
    /// Who runs it, and what they decide about the place.
    pub operator: Operator,
    /// Whose word on the client's address is taken.
    pub trusted_proxies: Vec<IpNet>,
    /// How log lines are written.
    pub log: Log,
    /// Is each request logged?
    pub log_requests: bool,
    /// What a request may take.
    pub limits: Limits,
    /// How long running requests may take to finish when the server stops.
    pub stop_timeout: Duration,
    effective: Vec<Effective>,
}

/// A setting as it is in force.
#[derive(Clone, Debug)]
struct Effective {
    name: &'static str,
    /// `None`: there is none.
    value: Option<toml::Value>,
    origin: Origin,
}

/// A setting that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong(String);

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Settings {
    /// Reads flags, environment and the file they name.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn load(
        flags: &Flags,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, Vec<Wrong>> {
        let said = Figment::from(origin::flags(flags)).join(origin::variables(variables));
        let mut reader = Reader::new(said);
        let path = reader.text("config", "a file", |path| Some(PathBuf::from(path)));
        if let Some(path) = path {
            let (file, unknown) = file::read(&path).map_err(|wrong| vec![wrong])?;
            reader = reader.beneath(file);
            reader.wrong.extend(unknown);
        }
        read(reader.beneath(origin::defaults()))
    }

    /// The settings in force as TOML, with where each came from; passwords are left out.
    pub fn to_toml(&self) -> String {
        let lines: Vec<(String, &Origin)> = self.effective.iter().map(Effective::line).collect();
        let width = lines.iter().map(|(line, _)| line.chars().count()).max().unwrap_or_default();
        lines.iter().map(|(line, origin)| format!("{line:width$}  # {origin}\n")).collect()
    }
}

impl Effective {
    fn line(&self) -> (String, &Origin) {
        let name = self.name;
        let line = match &self.value {
            None => format!("# {name}: none"),
            // A file does not name another one: as it is printed it can be one.
            Some(value) if name == "config" => format!("# {name}: {value}"),
            // One line each, as long as the text may be.
            Some(toml::Value::String(text)) if text.contains('\n') => {
                format!("{name} = {}", serde_json::Value::from(redacted(text)))
            }
            Some(toml::Value::String(text)) => {
                format!("{name} = {}", toml::Value::String(redacted(text)))
            }
            Some(value) => format!("{name} = {value}"),
        };
        (line, &self.origin)
    }
}

/// The whole of it.
fn read(mut reader: Reader) -> Result<Settings, Vec<Wrong>> {
    const FOLDER: &str = "a folder";
    let folder = |path: &str| Some(PathBuf::from(path));
    let listen = reader.text("listen", read::ADDRESS, read::address);
    let metrics = reader.text("metrics", read::ADDRESS, read::address);
    let database = reader.text("database", read::DATABASE, read::database);
    let packs = reader.text("packs", FOLDER, folder);
    let locales = reader.text("locales", FOLDER, folder);
    let bundle = reader.text("bundle", FOLDER, folder);
    let operator = operator::operator(&mut reader);
    let trusted_proxies =
        reader.list("trusted_proxies", "addresses or networks such as 10.0.0.0/8", read::network);
    let log = reader.text("log", "text or json", read::log);
    let log_requests = reader.truth("log_requests");
    let bytes = "a number of bytes from 8192 to 1048576";
    let seconds = "a number of seconds from 1 to 3600";
    let limits = Limits {
        body: reader.number("body_limit", "a number of bytes up to 1048576", 0..=1 << 20),
        head: reader.number("header_limit", bytes, 8192..=1 << 20),
        connections: reader.number("connection_limit", "a number from 1", 1..=1 << 24),
        head_timeout: reader.seconds("head_timeout", seconds),
        answer_timeout: reader.seconds("answer_timeout", seconds),
        stall_timeout: reader.seconds("stall_timeout", seconds),
        rate: reader.number(
            "rate",
            "requests a second up to 1000000, 0 for no limit",
            0..=1_000_000,
        ),
        burst: reader.number("burst", "a number of requests from 1 to 1000000", 1..=1_000_000),
    };
    let stop_timeout = reader.seconds("stop_timeout", seconds);
    let (wrong, effective) = (reader.wrong, reader.effective);
    // What is missing has been told as wrong: these have defaults.
    let (Some(listen), Some(database), Some(log), true) = (listen, database, log, wrong.is_empty())
    else {
        return Err(wrong);
    };
    Ok(Settings {
        listen,
        metrics,
        database,
        packs,
        locales,
        bundle,
        operator,
        trusted_proxies,
        log,
        log_requests,
        limits,
        stop_timeout,
        effective,
    })
}

#[cfg(test)]
mod tests;
