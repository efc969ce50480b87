//! What the tests may ask of the machine: its programs, and on Debian, as root, its packages.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, PoisonError},
};

/// The folders of the PATH.
pub fn path() -> Vec<PathBuf> {
    env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect()
}

/// Does the program run as root?
pub fn is_root() -> bool {
    id(&["-u"]) == Some(0)
}

/// What `id` answers with a number: `-u` and `-g`, of oneself or of the user named.
pub fn id(arguments: &[&str]) -> Option<u32> {
    let output = Command::new("id").args(arguments).output().ok()?;
    output.status.success().then_some(())?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

/// A program: on the PATH, where Debian keeps those for administrators, or installed with its package.
pub fn program(name: &str, package: &str) -> Option<PathBuf> {
    // Several tests may miss it at once, and only one can install.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let find = || {
        let folders = path().into_iter().chain(["/usr/sbin".into()]);
        folders.map(|folder| folder.join(name)).find(|program| program.is_file())
    };
    find().or_else(|| installed(package, name).then(find).flatten())
}

/// Installs a package without asking, where that is possible, and says so on stderr.
pub fn installed(package: &str, name: &str) -> bool {
    if !Path::new("/etc/debian_version").exists() || !is_root() {
        return false;
    }
    eprintln!("installing {name} (apt-get) …");
    apt(&["update"]) && apt(&["install", "-y", "--no-install-recommends", package])
}

fn apt(arguments: &[&str]) -> bool {
    let mut apt = Command::new("apt-get");
    apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    apt.output().is_ok_and(|output| output.status.success())
}
