//! The units, before systemd's own judges.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result, ensure};
use tests::machine;

use crate::files::{exchanged, judged, path, text};

const UNITS: [&str; 3] = ["wegkette.service", "wegkette-backup.service", "wegkette-backup.timer"];
const MISSING: Result<Option<&str>> = Ok(Some("there is no systemd-analyze on the PATH"));
/// Of ten, in tenths: what a district's IT accepts.
const EXPOSURE: &str = "--threshold=20";

/// Nothing in them is unknown, misspelt or cannot be started.
pub(crate) fn read() -> Result<Option<&'static str>> {
    if !found() {
        return MISSING;
    }
    let folder = tempfile::tempdir()?;
    for name in UNITS {
        // The binary is installed elsewhere; another program stands in for it.
        let unit = text(name)?.replace("/usr/local/bin/wegkette", "/bin/true");
        fs::write(folder.path().join(name), unit)?;
    }
    let verify = |names: &[&str]| {
        let mut command = Command::new("systemd-analyze");
        command.arg("verify").args(names.iter().map(|name| folder.path().join(name)));
        judged(&mut command, folder.path())
    };
    let said = verify(&UNITS)?;
    ensure!(!said.contains(".service:") && !said.contains(".timer:"), "{said}");
    let wrong = exchanged(&text(UNITS[0])?, &[("MemoryMax=1G", "MemoryMaximum=1G")])?;
    fs::write(folder.path().join("wrong.service"), wrong)?;
    let said = verify(&["wrong.service"]);
    ensure!(
        said.as_ref().map_or(true, |said| said.contains("MemoryMaximum")),
        "it overlooks what it does not know"
    );
    Ok(None)
}

/// They are as shut in as they promise, and a unit that is not would be found out.
pub(crate) fn shut_in() -> Result<Option<&'static str>> {
    if !found() {
        return MISSING;
    }
    let folder = tempfile::tempdir()?;
    for name in &UNITS[..2] {
        exposure(&path(name), folder.path()).with_context(|| (*name).to_owned())?;
    }
    let open = folder.path().join("open.service");
    fs::write(&open, "[Service]\nExecStart=/bin/true\n")?;
    ensure!(exposure(&open, folder.path()).is_err(), "it finds anything shut in");
    Ok(None)
}

fn exposure(unit: &Path, folder: &Path) -> Result<String> {
    let mut command = Command::new("systemd-analyze");
    command.args(["security", "--offline=true", "--no-pager", EXPOSURE]).arg(unit);
    judged(&mut command, folder)
}

/// The unit allows more files than connections and more time than stopping takes; the proxies let go of a connection before the
/// server does.
pub(crate) fn room() -> Result<Option<&'static str>> {
    let (unit, settings) = (text(UNITS[0])?, text("wegkette.toml")?);
    let (files, connections) =
        (number(&unit, "LimitNOFILE=")?, number(&settings, "#connection_limit = ")?);
    ensure!(files > connections, "{files} files for {connections} connections");
    let (kill, stop) = (number(&unit, "TimeoutStopSec=")?, number(&settings, "#stop_timeout = ")?);
    ensure!(kill > stop, "killed after {kill} seconds, stopping takes {stop}");
    let head = number(&settings, "#head_timeout = ")?;
    for (file, setting) in [("Caddyfile", "keepalive "), ("nginx.conf", "keepalive_timeout ")] {
        let kept = number(&text(file)?, setting)?;
        ensure!(kept < head, "{file} keeps a connection for {kept} seconds, the server for {head}");
    }
    Ok(None)
}

/// The number behind the first line that begins like this.
fn number(text: &str, begins: &str) -> Result<u64> {
    let line = text.lines().find_map(|line| line.trim_start().strip_prefix(begins));
    let line = line.with_context(|| format!("there is no line `{begins}…`"))?;
    let digits: String = line.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().with_context(|| format!("`{begins}{line}` is no number"))
}

fn found() -> bool {
    machine::path().iter().any(|folder| folder.join("systemd-analyze").is_file())
}
