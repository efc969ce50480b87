//! The self-contained binary: the client first, then the server that carries it.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{Error, bundle, client::own_environment};

/// Builds `target/release/wegkette` and returns its path.
pub fn release(workspace: &Path, say: &mut dyn FnMut(&str)) -> Result<PathBuf, Error> {
    bundle(workspace, say)?;
    say("Building the self-contained binary …");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let target = workspace.join("target");
    let mut command = Command::new(&cargo);
    command
        .args(["build", "--release", "--locked", "-p", "server"])
        .args(["--no-default-features", "--features", "embed"])
        .current_dir(workspace)
        .stdin(Stdio::null());
    own_environment(&mut command);
    command.env("CARGO_TARGET_DIR", &target);
    let status = command.status().map_err(|source| Error::Start { program: cargo, source })?;
    if status.success() { Ok(target.join("release/wegkette")) } else { Err(Error::Server) }
}
