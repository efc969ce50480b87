//! Programs by others that are written in Python.
//!
//! Each is installed once, below the target folder, in the version that is pinned in its file; later runs need no network. Where that
//! is not possible its test is shown as ignored, with the one command that mends it.

mod compare_locales;
mod schemathesis;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use anyhow::{Context, Result, bail, ensure};
pub use compare_locales::{CompareLocales, Counts};
pub use schemathesis::Schemathesis;

use crate::machine;

/// The programs of a package, found or installed.
fn installed(name: &str, package: &str) -> Result<PathBuf> {
    let folder = target()?.join(format!("{name}-venv"));
    // Written last: a folder without it was left half done.
    let stamp = folder.join("installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == package) {
        return Ok(folder.join("bin"));
    }
    eprintln!("installing {package} (pip) …");
    environment(&folder)?;
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", package]);
    said(&mut pip).with_context(|| {
        format!("cannot install it; try: {}/bin/python -m pip install {package}", folder.display())
    })?;
    fs::write(stamp, package)?;
    Ok(folder.join("bin"))
}

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
