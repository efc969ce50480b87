//! Schemathesis, which asks a server everything its description allows, and what it does not allow.

use std::{fs, net::SocketAddr, path::PathBuf, process::Command};

use anyhow::{Context, Result, ensure};

use super::{both, installed};

/// What is installed.
const PACKAGE: &str = "schemathesis==4.32.5";
/// The same questions each time.
const SEED: &str = "20261126";
/// Questions for each endpoint and phase.
const EXAMPLES: &str = "50";

/// An installed schemathesis.
pub struct Schemathesis {
    program: PathBuf,
}

impl Schemathesis {
    /// Finds it, or installs it.
    ///
    /// # Errors
    /// One line: what is missing, and how to get it.
    pub fn prepare() -> Result<Self> {
        Ok(Self { program: installed("schemathesis", PACKAGE)?.join("schemathesis") })
    }

    /// Asks a server; its closing line. `known` are paths with an id that is there: made-up ones lead nowhere.
    ///
    /// # Errors
    /// Everything it said, if it found something.
    pub fn run(&self, server: SocketAddr, known: &[(String, String)]) -> Result<String> {
        let folder = tempfile::tempdir()?;
        let known = known.iter().map(|(path, parameter)| {
            format!("[[operations]]\ninclude-path = \"{path}\"\nparameters.{parameter}\n")
        });
        let settings = SETTINGS.to_owned() + &known.collect::<String>();
        fs::write(folder.path().join("schemathesis.toml"), settings)?;
        let output = Command::new(&self.program)
            .args(["run", "--no-color", "--seed", SEED, "--max-examples", EXAMPLES])
            .args(["--generation-database", "none"])
            .arg(format!("http://{server}/api/openapi.json"))
            .current_dir(folder.path())
            .env("NO_PROXY", "127.0.0.1")
            .output()
            .context("starting schemathesis")?;
        let said = both(&output);
        ensure!(output.status.success(), "{said}");
        let closing = said.lines().rfind(|line| line.contains(" generated, "));
        Ok(closing.unwrap_or_default().trim().to_owned())
    }
}

/// What it looks at: everything, except what nobody has here (accounts). A copy's epoch and version are two strings that only the
/// catalogue knows, so made-up ones may be refused.
const SETTINGS: &str = r#"
[checks]
ignored_auth.enabled = false

[[operations]]
include-path = ["/api/v1/catalogue", "/api/v1/catalogue/since/{epoch}/{version}/{lang}", "/api/v1/texts/{lang}"]
checks.positive_data_acceptance.expected-statuses = ["2xx", 400, 404, 409]
"#;
