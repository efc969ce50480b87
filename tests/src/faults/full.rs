//! A disk that is full: a small one of memory, which somebody else fills.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, ensure};
use tempfile::TempDir;

use super::{
    Outcome, Rounds,
    stored::Stored,
    world::{bounded, fails, fill, open, ready, run, served, serves},
};
use crate::{
    many::{
        self,
        child::{self, Server},
    },
    place::Place,
};

/// The disk's size; a catalogue that is served fits well.
const SIZE: &str = "size=40m";
/// What the other one leaves free.
const FREE: u64 = 1024 * 1024;
/// So many services do not fit into what is left.
const SERVICES: usize = 600;

pub(super) fn disk(_: &Place<'_>, rounds: Rounds) -> Result<Outcome> {
    let Some(disk) = Disk::new()? else {
        return Ok(Outcome::Ignored("no disk of one's own without the right to mount".to_owned()));
    };
    let elsewhere = tempfile::tempdir()?;
    let file = elsewhere.path().join("services.ndjson");
    many::write(&file, SERVICES, rounds.seed)?;
    let database = format!("sqlite://{}/wegkette.sqlite", disk.path().display());
    run(fill(&database))?;
    let mut server = Server::start(&database)?;
    let before = served(&server)?;
    let store = run(open(&database))?;
    let stored = run(Stored::read(&*store))?;
    let ballast = disk.path().join("ballast");
    fs::write(&ballast, vec![0; usize::try_from(disk.free()?.saturating_sub(FREE))?])?;
    let work = || -> Result<Command> {
        let mut command = child::command("import")?;
        command.arg(&database).arg(&file).args(["--origin", "many"]);
        Ok(command)
    };
    fails(work()?, &[&disk.path().display().to_string(), "full"])?;
    ensure!(run(Stored::read(&*store))? == stored, "nothing is changed");
    ensure!(served(&server)? == before, "it goes on serving what it has");
    ready(&server, 200)?;
    fs::remove_file(&ballast)?;
    many_fit(work()?)?;
    serves(&server, before.1 + 1)?;
    bounded(&mut server)?;
    run(async { Ok(store.close().await?) })?;
    server.stop()?;
    Ok(Outcome::Held(1))
}

fn many_fit(mut work: Command) -> Result<()> {
    let output = work.output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

/// A disk of memory; it is gone with this.
struct Disk(TempDir);

impl Disk {
    /// `None`: this program may not have one.
    fn new() -> Result<Option<Self>> {
        let folder = tempfile::Builder::new().prefix("wegkette-disk-").tempdir()?;
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", SIZE, "tmpfs"]).arg(folder.path());
        let mounted = mount.output().is_ok_and(|output| output.status.success());
        Ok(mounted.then(|| Self(folder)))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Bytes that are free.
    fn free(&self) -> Result<u64> {
        let mut df = Command::new("df");
        df.args(["--output=avail", "-B1"]).arg(self.path());
        let told = String::from_utf8(df.output()?.stdout)?;
        let number = told.lines().last().unwrap_or_default().trim();
        Ok(number.parse()?)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Lazily: after a failure somebody may still have it open.
        let unmounted = Command::new("umount").arg("-l").arg(self.path()).status();
        if !unmounted.is_ok_and(|status| status.success()) {
            eprintln!("{} is left behind: umount it", PathBuf::from(self.path()).display());
        }
    }
}
