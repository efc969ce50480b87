//! The wasm target of the active toolchain: there, or added.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::Error;

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target if it is missing: a fresh machine lacks it, and rustup's own auto-install may be switched off.
pub(crate) fn ensure_wasm_target(workspace: &Path, say: &mut dyn FnMut(&str)) -> Result<(), Error> {
    ensure_in(&sysroot(workspace)?, "rustup", say)
}

fn ensure_in(sysroot: &Path, rustup: &str, say: &mut dyn FnMut(&str)) -> Result<(), Error> {
    if sysroot.join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    // A toolchain's name is its folder's.
    let toolchain = sysroot.file_name().unwrap_or_default().to_string_lossy().into_owned();
    say(&format!("Adding the target {TARGET} to the toolchain {toolchain} …"));
    let added = Command::new(rustup)
        .args(["target", "add", TARGET, "--toolchain", &toolchain])
        .stdin(Stdio::null())
        .status();
    match added {
        Ok(status) if status.success() => Ok(()),
        _ => Err(Error::Target { toolchain }),
    }
}

fn sysroot(workspace: &Path) -> Result<PathBuf, Error> {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let output = Command::new(&rustc)
        .args(["--print", "sysroot"])
        .current_dir(workspace)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| Error::Start { program: rustc, source })?;
    if !output.status.success() {
        return Err(Error::Client);
    }
    Ok(PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_target_is_added_or_the_command_named() {
        let folder = tempfile::tempdir().unwrap();
        let sysroot = folder.path().join("1.95.0-test");
        let mut said = Vec::new();
        let error = ensure_in(&sysroot, "no-such-program", &mut |line| said.push(line.to_owned()));
        let command = "rustup target add wasm32-unknown-unknown --toolchain 1.95.0-test";
        assert!(error.unwrap_err().to_string().ends_with(command));
        assert_eq!(said.len(), 1, "it says what it does");
        std::fs::create_dir_all(sysroot.join("lib/rustlib").join(TARGET)).unwrap();
        ensure_in(&sysroot, "no-such-program", &mut |_| panic!("nothing to say")).unwrap();
    }
}
