//! A Chromium: the one that is named, one that is there, or one that can be installed without asking.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail, ensure};

use super::node::Node;
use crate::machine;

/// Names it goes by on the PATH.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The program to start; `None` for the one that Playwright keeps itself.
///
/// # Errors
/// Names the one command that helps.
pub fn find(node: &Node, folder: &Path) -> Result<Option<PathBuf>> {
    if let Some(named) = env::var_os("CHROME").filter(|named| !named.is_empty()) {
        let named = PathBuf::from(named);
        ensure!(named.exists(), "CHROME names {}, which does not exist", named.display());
        return Ok(Some(named));
    }
    if let Some(found) = on_path() {
        return Ok(Some(found));
    }
    if machine::installed("chromium", "Chromium")
        && let Some(found) = on_path()
    {
        return Ok(Some(found));
    }
    eprintln!("installing Playwright's Chromium …");
    let mut install = node.command();
    install
        .args(["node_modules/@playwright/test/cli.js", "install", "chromium"])
        .current_dir(folder);
    if install.output().is_ok_and(|output| output.status.success()) {
        return Ok(None);
    }
    bail!(
        "no Chromium: install one (Debian: `sudo apt-get install chromium`) or name one with CHROME=/path/to/chromium"
    )
}

fn on_path() -> Option<PathBuf> {
    let folders = machine::path();
    let mut found =
        NAMES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    found.find(|program| program.is_file())
}
