//! A file that is no sound database any more: noise, zeros, cut off, something else altogether.

use std::{
    fs::{self, OpenOptions},
    os::unix::fs::FileExt,
    path::Path,
    process::Command,
};

use anyhow::{Result, ensure};
use fastrand::Rng;

use super::{
    Outcome, Rounds,
    world::{bounded, change, fails, fill, one_line, open, run, served},
};
use crate::{
    many::{
        self,
        child::{self, Server},
    },
    place::{Place, file},
};

/// What happens to a file of so many bytes.
type Harm = fn(&Path, u64, &mut Rng) -> Result<()>;

const HARMS: [(&str, Harm); 6] = [
    ("noise in the middle", |file, size, random| noise(file, size / 4, size / 2, random)),
    ("noise at the beginning", |file, _, random| noise(file, 0, 4096, random)),
    ("cut off in the middle", |file, size, _| Ok(cut(file, size / 2)?)),
    ("zeros", |file, size, _| Ok(fs::write(file, vec![0; usize::try_from(size)?])?)),
    ("noise all over", |file, size, random| noise(file, 0, size, random)),
    ("a letter", |file, _, _| Ok(fs::write(file, "Sehr geehrte Damen und Herren,\n".repeat(99))?)),
];

/// Importing, starting and backing up end with a line that names the file, and leave it as it is.
pub(super) fn opened(place: &Place<'_>, rounds: Rounds) -> Result<Outcome> {
    let base = place.fresh()?;
    run(fill(&base))?;
    let folder = tempfile::tempdir()?;
    let services = folder.path().join("services.ndjson");
    many::write(&services, 60, rounds.seed)?;
    let mut random = Rng::with_seed(rounds.seed);
    for (what, harm) in HARMS {
        let copy = place.copy(&base)?;
        let file = file(&copy)?;
        harm(&file, file.metadata()?.len(), &mut random)?;
        let harmed = fs::read(&file)?;
        let mut import = child::command("import")?;
        import.arg(&copy).arg(&services).args(["--origin", many::ORIGIN]);
        let mut serve = child::command("serve")?;
        serve.args(["--listen", "127.0.0.1:0", "--database", &copy]);
        let mut backup = child::command("backup")?;
        backup.arg(&copy).arg(folder.path().join("backup.gz"));
        for work in [import, serve, backup] {
            let told = format!("{what}: {:?}", work.get_args());
            refused(work, &file).map_err(|error| error.context(told.clone()))?;
            ensure!(fs::read(&file)? == harmed, "{told}: it is not as it was");
        }
        place.discard(&copy)?;
    }
    Ok(Outcome::Held(HARMS.len()))
}

fn refused(work: Command, file: &Path) -> Result<()> {
    fails(work, &[&file.display().to_string()])
}

/// It happens under a server, which goes on with what it has in memory.
pub(super) fn served_on(place: &Place<'_>, rounds: Rounds) -> Result<Outcome> {
    let base = place.fresh()?;
    run(fill(&base))?;
    let mut random = Rng::with_seed(rounds.seed);
    for (what, harm) in HARMS {
        let copy = place.copy(&base)?;
        let file = file(&copy)?;
        let mut server = Server::start(&copy)?;
        let before = served(&server)?;
        harm(&file, file.metadata()?.len(), &mut random)?;
        // It may still be written to, where nothing is broken; a refusal names the file.
        for time in 0..10 {
            let outcome = run(async {
                let store = open(&copy).await?;
                let outcome = change(&*store, time).await;
                store.close().await?;
                outcome
            });
            if let Err(refused) = outcome {
                one_line(&refused, &[&file.display().to_string()])
                    .map_err(|error| error.context(what))?;
            }
            ensure!(served(&server)?.0 == before.0, "{what}: it serves");
        }
        bounded(&mut server)?;
        server.stop().map_err(|error| error.context(what))?;
        place.discard(&copy)?;
    }
    Ok(Outcome::Held(HARMS.len()))
}

/// Noise in place of some bytes.
fn noise(file: &Path, from: u64, count: u64, random: &mut Rng) -> Result<()> {
    let bytes: Vec<u8> = (0..count).map(|_| random.u8(..)).collect();
    Ok(OpenOptions::new().write(true).open(file)?.write_all_at(&bytes, from)?)
}

fn cut(file: &Path, size: u64) -> std::io::Result<()> {
    OpenOptions::new().write(true).open(file)?.set_len(size)
}
