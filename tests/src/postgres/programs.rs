//! PostgreSQL's programs: the newest that is there, or one that can be installed without asking.

use std::{
    fs,
    os::unix::fs::chown,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::machine;

/// Where Debian keeps them, one folder a version.
const DEBIAN: &str = "/usr/lib/postgresql";
/// The oldest version that will do.
const OLDEST: u32 = 15;
/// What starts a program as somebody else, the simplest first.
const SWITCHES: [&str; 3] = ["setpriv", "runuser", "su"];

/// The folder of `initdb`, `postgres` and `pg_ctl`, and who runs them.
#[derive(Clone, Debug)]
pub struct Programs {
    folder: PathBuf,
    user: Option<User>,
}

/// Whom root becomes, as PostgreSQL refuses to be run by root.
#[derive(Clone, Debug)]
struct User {
    uid: u32,
    gid: u32,
    /// The program and arguments that come before the command.
    switch: Vec<String>,
}

impl Programs {
    /// Finds them; on Debian, as root, they are installed if need be. Nothing has to be started there.
    ///
    /// # Errors
    /// Says in one line what is missing.
    pub fn find() -> Result<Self> {
        let found = newest()
            .or_else(|| machine::installed("postgresql", "PostgreSQL").then(newest).flatten());
        let Some(folder) = found else {
            bail!(
                "no PostgreSQL {OLDEST} or newer: install one (Debian: `sudo apt-get install postgresql`) or name a server with TEST_POSTGRES_URL"
            )
        };
        let user = if machine::is_root() { Some(User::find()?) } else { None };
        Ok(Self { folder, user })
    }

    /// The words that start one of them, as whoever may.
    pub fn words(&self, program: &str) -> Vec<String> {
        let mut words = self.user.as_ref().map_or(Vec::new(), |user| user.switch.clone());
        words.push(self.folder.join(program).display().to_string());
        words
    }

    /// Gives a file or folder to whoever runs them.
    ///
    /// # Errors
    /// If it cannot be given away.
    pub fn hand_over(&self, path: &Path) -> Result<()> {
        let Some(user) = &self.user else { return Ok(()) };
        chown(path, Some(user.uid), Some(user.gid))
            .with_context(|| format!("{} cannot be given to {}", path.display(), user.uid))
    }
}

impl User {
    fn find() -> Result<Self> {
        for name in ["postgres", "nobody"] {
            let (uid, gid) = (machine::id(&["-u", name]), machine::id(&["-g", name]));
            let switch = SWITCHES
                .iter()
                .find(|switch| machine::path().iter().any(|folder| folder.join(switch).is_file()));
            if let (Some(uid), Some(gid), Some(switch)) = (uid, gid, switch) {
                return Ok(Self { uid, gid, switch: words(switch, name, uid, gid) });
            }
        }
        bail!("PostgreSQL refuses to be run by root, and there is nobody else to run it as")
    }
}

fn words(switch: &str, name: &str, uid: u32, gid: u32) -> Vec<String> {
    let (uid, gid) = (format!("--reuid={uid}"), format!("--regid={gid}"));
    let words: &[&str] = match switch {
        "setpriv" => &["setpriv", &uid, &gid, "--clear-groups"],
        "runuser" => &["runuser", "-u", name, "--"],
        _ => &["su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--", name],
    };
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// The folder of the newest version.
fn newest() -> Option<PathBuf> {
    let debian = fs::read_dir(DEBIAN).into_iter().flatten().flatten();
    let folders = debian.map(|version| version.path().join("bin")).chain(machine::path());
    let versions = folders.filter_map(|folder| Some((version(&folder)?, folder)));
    let (_, folder) =
        versions.filter(|(version, _)| *version >= OLDEST).max_by_key(|found| found.0)?;
    Some(folder)
}

/// The version of a folder that has all programs.
fn version(folder: &Path) -> Option<u32> {
    let whole = ["initdb", "postgres", "pg_ctl"].iter().all(|name| folder.join(name).is_file());
    let output = whole.then(|| Command::new(folder.join("postgres")).arg("--version").output())?;
    parsed(&String::from_utf8(output.ok()?.stdout).ok()?)
}

/// `postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)`, or `17devel`.
fn parsed(told: &str) -> Option<u32> {
    let version = told.split("(PostgreSQL)").nth(1)?.trim_start();
    let end = version.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(version.len());
    version.get(..end)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{parsed, words};

    #[test]
    fn the_major_version_counts() {
        assert_eq!(parsed("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)\n"), Some(15));
        assert_eq!(parsed("postgres (PostgreSQL) 19devel"), Some(19));
        assert_eq!(parsed("another program 15"), None);
    }

    #[test]
    fn root_becomes_somebody_else() {
        assert_eq!(
            words("setpriv", "nobody", 7, 8),
            ["setpriv", "--reuid=7", "--regid=8", "--clear-groups"]
        );
        assert_eq!(words("runuser", "nobody", 7, 8), ["runuser", "-u", "nobody", "--"]);
        assert_eq!(words("su", "nobody", 7, 8).last().map(String::as_str), Some("nobody"));
    }
}
