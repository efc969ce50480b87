//! Schemathesis, which asks a server everything its description allows, and what it does not allow.
//!
//! It is a Python program: it is installed once, below the target folder, in the version that is pinned here; later runs need no
//! network. Where that is not possible its test is shown as ignored, with the one command that mends it.

use std::{
    env, fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use anyhow::{Context, Result, bail, ensure};

use crate::machine;

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
        let folder = target()?.join("schemathesis-venv");
        let program = folder.join("bin/schemathesis");
        // Written last: a folder without it was left half done.
        let stamp = folder.join("installed");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == PACKAGE) {
            return Ok(Self { program });
        }
        eprintln!("installing {PACKAGE} (pip) …");
        environment(&folder)?;
        let mut pip = Command::new(folder.join("bin/python"));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE]);
        said(&mut pip).with_context(|| {
            format!(
                "cannot install it; try: {}/bin/python -m pip install {PACKAGE}",
                folder.display()
            )
        })?;
        fs::write(stamp, PACKAGE)?;
        Ok(Self { program })
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
include-path = ["/api/v1/catalogue", "/api/v1/texts/{lang}"]
checks.positive_data_acceptance.expected-statuses = ["2xx", 400, 404, 409]
"#;

/// The folder that cargo builds into: this program lies in it.
fn target() -> Result<PathBuf> {
    let program = env::current_exe()?;
    let deps = program.ancestors().find(|folder| folder.ends_with("deps"));
    let target = deps.and_then(Path::parent).and_then(Path::parent);
    target.map(Path::to_path_buf).context("a test lies in a target folder")
}

/// Makes a virtual environment, with the machine's package for it if need be.
fn environment(folder: &Path) -> Result<()> {
    let make = || said(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder));
    if make().is_ok() {
        return Ok(());
    }
    if machine::installed("python3-venv", "a virtual environment for Python") && make().is_ok() {
        return Ok(());
    }
    bail!("no virtual environment for Python 3; on Debian: sudo apt-get install python3-venv")
}

fn said(command: &mut Command) -> Result<()> {
    let output = command.output()?;
    ensure!(output.status.success(), "{}", both(&output).trim());
    Ok(())
}

fn both(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    text(&output.stdout) + &text(&output.stderr)
}
