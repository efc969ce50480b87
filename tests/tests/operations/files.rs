//! The files beside the page: read, changed in named places, and what a judge says of them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use anyhow::{Context, Result, ensure};
use tests::content::workspace;

/// A file of `server/docs/`.
pub(crate) fn path(name: &str) -> PathBuf {
    workspace().join("server/docs").join(name)
}

/// Its text.
pub(crate) fn text(name: &str) -> Result<String> {
    let path = path(name);
    fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// A text with these exchanged, each of which has to be in it: what a machine under test has elsewhere.
pub(crate) fn exchanged(text: &str, pairs: &[(&str, &str)]) -> Result<String> {
    let mut text = text.to_owned();
    for (from, to) in pairs {
        ensure!(text.contains(from), "there is no `{from}` to exchange");
        text = text.replace(from, to);
    }
    Ok(text)
}

/// Runs a judge in a folder; what it said, if it was content.
///
/// # Errors
/// What it said, if it was not.
pub(crate) fn judged(command: &mut Command, folder: &Path) -> Result<String> {
    // Caddy keeps a folder of its own below the home.
    command.current_dir(folder).env("HOME", folder).env("XDG_DATA_HOME", folder);
    let output = command.env("XDG_CONFIG_HOME", folder).output()?;
    let said = said(&output);
    ensure!(output.status.success(), "{said}");
    Ok(said)
}

fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    text(&output.stdout) + &text(&output.stderr)
}
