//! Compiles guide, plan, desk and the reader of codes to wasm and lets wasm-bindgen write their scripts.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use wasm_bindgen_cli_support::Bindgen;

use crate::{Asset, Error, script::slim};

/// The crates that become modules of their own: what a phone loads first, what it loads when a plan is first touched, and what only a
/// desk loads, one of them only with a camera.
pub(crate) const MODULES: [&str; 4] = ["guide", "take", "desk", "scan"];

/// The one that is cut into parts, for which the linker has to say what refers to what.
const SPLIT: &str = "guide";

/// A module of the client before it gets its names.
pub(crate) struct Client {
    pub(crate) script: String,
    pub(crate) wasm: Vec<u8>,
    /// What is fetched behind it.
    pub(crate) parts: Vec<Asset>,
}

/// Runs cargo in its own target folder; its progress goes to stderr. The wasm of each of [`MODULES`] lies in the folder that is returned.
pub(crate) fn build(workspace: &Path, target: &Path) -> Result<PathBuf, Error> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    // One call each: in a common one, each would get the features that only the other asks for.
    for module in MODULES {
        let mut command = Command::new(&cargo);
        command
            .args(["rustc", "-p", module, "--lib", "--target", "wasm32-unknown-unknown"])
            .args(["--profile", "wasm", "--locked", "--message-format", "short"])
            .env("CARGO_TARGET_DIR", target)
            .current_dir(workspace)
            .stdin(Stdio::null());
        if module == SPLIT {
            // For this crate alone: other flags for all of them would build what both modules need anew, again and again.
            command.args(["--", "-Clink-arg=--emit-relocs"]);
        }
        own_environment(&mut command);
        command.env("CARGO_ENCODED_RUSTFLAGS", same_paths_everywhere(cargo_home().as_deref()));
        let started = command.status();
        let status = started.map_err(|source| Error::Start { program: cargo.clone(), source })?;
        if !status.success() {
            return Err(Error::Client);
        }
    }
    Ok(built(target))
}

/// Where cargo leaves the modules.
pub(crate) fn built(target: &Path) -> PathBuf {
    target.join("wasm32-unknown-unknown/wasm")
}

fn cargo_home() -> Option<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

/// Places in sources travel to the phone for messages of panics. Without the machine's own folders they are shorter, and
/// the client has the same name wherever it is built.
fn same_paths_everywhere(cargo_home: Option<&Path>) -> String {
    let registries = cargo_home.map(|home| home.join("registry/src"));
    let registries = registries.and_then(|folder| std::fs::read_dir(folder).ok());
    let folders = registries.into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let flags = folders.map(|folder| format!("--remap-path-prefix={}=", folder.display()));
    flags.collect::<Vec<_>>().join("\x1f")
}

/// Keeps what the running build says from the one to be started.
pub(crate) fn own_environment(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_of_the_running_build) {
            command.env_remove(name);
        }
    }
}

/// What the cargo that runs us says about *our* package, and flags meant for the host's linker, which wasm's does not know.
fn is_of_the_running_build(name: &str) -> bool {
    const PREFIXES: [&str; 6] = [
        "CARGO_PKG_",
        "CARGO_MANIFEST_",
        "CARGO_BIN_",
        "CARGO_CRATE_",
        "CARGO_PRIMARY_",
        "CARGO_BUILD_",
    ];
    matches!(name, "RUSTFLAGS" | "CARGO_ENCODED_RUSTFLAGS" | "TARGET" | "HOST" | "PROFILE")
        || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

/// The script beside the wasm, for browsers' own modules.
pub(crate) fn bind(wasm: &Path) -> Result<Client, Error> {
    bind_with(wasm, false)
}

/// The same; with names its functions can be told apart.
pub(crate) fn bind_with(wasm: &Path, names: bool) -> Result<Client, Error> {
    let told = |error| Error::Bindgen(format!("{error:#}"));
    let mut output = Bindgen::new()
        .input_path(wasm)
        .web(true)
        .map_err(told)?
        .typescript(false)
        .remove_name_section(!names)
        .remove_producers_section(true)
        // The parts that come behind share memory and table with the first one.
        .keep_lld_exports(true)
        // The boot script names the wasm by its hash; a default name would only be a second, wrong one.
        .omit_default_module_path(true)
        .generate_output()
        .map_err(told)?;
    // Every crate has an entry; only those with a script in it would need a file of their own.
    let snippets = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty());
    let modules = snippets.map(|(name, _)| name).chain(output.local_modules().keys());
    let modules = modules.map(String::as_str).collect::<Vec<_>>().join(", ");
    if !modules.is_empty() {
        return Err(Error::Bindgen(format!(
            "the client imports JavaScript files, which the bundle does not carry: {modules}"
        )));
    }
    let script = slim(output.js());
    Ok(Client { script, wasm: output.wasm_mut().emit_wasm(), parts: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_folder_of_the_machine_travels_to_the_phone() {
        let home = tempfile::tempdir().unwrap();
        let index = home.path().join("registry/src/index");
        std::fs::create_dir_all(&index).unwrap();
        let flag = format!("--remap-path-prefix={}=", index.display());
        assert_eq!(same_paths_everywhere(Some(home.path())), flag);
        assert_eq!(same_paths_everywhere(None), "");
    }

    #[test]
    fn the_client_inherits_the_machine_but_not_the_running_build() {
        for kept in ["PATH", "CARGO", "CARGO_HOME", "CARGO_NET_OFFLINE", "RUSTUP_TOOLCHAIN"] {
            assert!(!is_of_the_running_build(kept), "{kept}");
        }
        for dropped in ["CARGO_PKG_NAME", "CARGO_MANIFEST_DIR", "RUSTFLAGS", "CARGO_BUILD_TARGET"] {
            assert!(is_of_the_running_build(dropped), "{dropped}");
        }
    }
}
