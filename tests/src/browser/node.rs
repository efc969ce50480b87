//! Node and npm: found, never installed.

use std::{fs, path::Path, process::Command, time::SystemTime};

use anyhow::{Context, Result, ensure};

/// The oldest version that the pinned Playwright runs on.
const OLDEST: u32 = 20;
const MISSING: &str = "the browser tests need node 20 or newer and npm on the PATH: see https://nodejs.org/en/download";

/// A node that is new enough.
pub struct Node(());

impl Node {
    /// Looks on the PATH.
    ///
    /// # Errors
    /// One line: what is needed.
    pub fn find() -> Result<Self> {
        let version = version("node").context(MISSING)?;
        let major =
            version.trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok());
        ensure!(
            major.is_some_and(|major: u32| major >= OLDEST),
            "{MISSING} (found node {version})"
        );
        version_of_npm()?;
        Ok(Self(()))
    }

    /// Node itself; colours off, since messages end in a report.
    pub fn command(&self) -> Command {
        let mut command = Command::new("node");
        command.env_remove("FORCE_COLOR").env("NO_COLOR", "1");
        command
    }

    /// Installs the locked packages if they are missing or older than the lock file. No package may run a script.
    ///
    /// # Errors
    /// What npm said.
    pub fn install(&self, folder: &Path) -> Result<()> {
        let changed = |name: &str| -> Option<SystemTime> {
            fs::metadata(folder.join(name)).ok()?.modified().ok()
        };
        // npm writes this file last.
        let installed = changed("node_modules/.package-lock.json");
        if installed.is_some() && installed >= changed("package-lock.json") {
            return Ok(());
        }
        eprintln!("installing the browser tests' packages (npm ci) …");
        let output = Command::new("npm")
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(folder)
            .output()
            .context(MISSING)?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "`npm ci` failed in tests/: {}", said.trim());
        Ok(())
    }
}

fn version_of_npm() -> Result<String> {
    version("npm").context(MISSING)
}

fn version(program: &str) -> Option<String> {
    let output = Command::new(program)
        .arg("--version")
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
