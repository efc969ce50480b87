//! The database's file is taken away under a server, and another one is put in its place.

use std::{fs, path::PathBuf, sync::Arc};

use anyhow::{Context, Result, ensure};
use server::store::Store;

use super::{
    Outcome, Rounds,
    stored::{Stored, rows},
    world::{bounded, change, fill, one_line, open, ready, run, served, serves, until},
};
use crate::{
    many::{NOON, child::Server},
    place::{Place, beside, file, remove},
};

/// A server, somebody who publishes, and a copy of what they have that was restored: another history.
struct Scene {
    server: Server,
    store: Arc<dyn Store>,
    runtime: tokio::runtime::Runtime,
    database: String,
    file: PathBuf,
    restored: PathBuf,
    epoch: String,
}

impl Scene {
    fn new(place: &Place<'_>) -> Result<Self> {
        let database = place.fresh()?;
        run(fill(&database))?;
        let copy = place.copy(&database)?;
        let epoch = "restored".to_owned();
        run(async {
            let restored = open(&copy).await?;
            change(&*restored, 30).await?;
            restored.close().await?;
            let other = "UPDATE meta SET epoch = 'restored'";
            anyhow::Ok(rows::<(String,)>(&copy, other).await?)
        })?;
        let server = Server::start(&database)?;
        let runtime = tokio::runtime::Runtime::new()?;
        let store = runtime.block_on(open(&database))?;
        let (file, restored) = (file(&database)?, file(&copy)?);
        Ok(Self { server, store, runtime, database, file, restored, epoch })
    }

    fn change(&self, time: usize) -> Result<u64> {
        self.runtime.block_on(change(&*self.store, time))
    }

    /// The server has the restored copy, and goes on with it: whoever published before publishes into the new file.
    fn taken_over(&self) -> Result<u64> {
        until("the restored copy is served", || Ok(served(&self.server)?.0 == self.epoch))?;
        ready(&self.server, 200)?;
        let version = self.change(7)?;
        serves(&self.server, version)?;
        ensure!(served(&self.server)?.0 == self.epoch);
        Ok(version)
    }

    /// Ends everything; what stands under the name is sound and holds a version.
    fn end(self, version: u64) -> Result<Outcome> {
        let Self { mut server, store, runtime, database, .. } = self;
        bounded(&mut server)?;
        server.stop()?;
        runtime.block_on(async {
            store.close().await?;
            let told: Vec<(String,)> = rows(&database, "PRAGMA integrity_check").await?;
            ensure!(told == [("ok".to_owned(),)], "{told:?}");
            let stored = Stored::of(&database).await?;
            ensure!(stored.version() == version, "it holds {}", stored.told());
            Ok(Outcome::Held(1))
        })
    }
}

/// It is removed; later a restored copy is put there.
pub(super) fn removed(place: &Place<'_>, _: Rounds) -> Result<Outcome> {
    let scene = Scene::new(place)?;
    let version = scene.change(1)?;
    serves(&scene.server, version)?;
    // Whatever fails, a publication is dropped where it lives.
    let handle = scene.runtime.handle().clone();
    let _inside = handle.enter();
    let mut writing = scene.runtime.block_on(scene.store.begin())?;
    remove(&scene.file)?;
    ready(&scene.server, 503)?;
    ensure!(served(&scene.server)?.1 == version, "the last catalogue is served");
    let lost = scene.runtime.block_on(async {
        writing.origin("town", None, NOON).await?;
        writing.commit().await
    });
    let name = scene.file.display().to_string();
    one_line(&lost.err().context("it went nowhere")?.into(), &[&name, "is gone"])?;
    one_line(&scene.change(2).err().context("there is no file")?, &[&name, "is gone"])?;
    ensure!(!scene.file.exists(), "nobody makes an empty one in its place");
    fs::rename(&scene.restored, &scene.file)?;
    let version = scene.taken_over()?;
    scene.end(version)
}

/// A restored copy is moved over it; the old one's log is left beside it, and somebody is writing.
pub(super) fn replaced(place: &Place<'_>, _: Rounds) -> Result<Outcome> {
    let scene = Scene::new(place)?;
    for time in 0..5 {
        scene.change(time)?;
    }
    ensure!(beside(&scene.file, "-wal").metadata()?.len() > 0, "the log holds something");
    // Whatever fails, a publication is dropped where it lives.
    let handle = scene.runtime.handle().clone();
    let _inside = handle.enter();
    let mut writing = scene.runtime.block_on(scene.store.begin())?;
    fs::rename(&scene.restored, &scene.file)?;
    let lost = scene.runtime.block_on(async {
        writing.origin("town", None, NOON).await?;
        writing.commit().await
    });
    let name = scene.file.display().to_string();
    one_line(&lost.err().context("it went nowhere")?.into(), &[&name, "was replaced"])?;
    let version = scene.taken_over()?;
    scene.end(version)
}

/// It is moved away and back: the same file, the same history.
pub(super) fn moved(place: &Place<'_>, _: Rounds) -> Result<Outcome> {
    let scene = Scene::new(place)?;
    let version = scene.change(1)?;
    serves(&scene.server, version)?;
    let (away, before) = (beside(&scene.file, ".away"), served(&scene.server)?);
    fs::rename(&scene.file, &away)?;
    ready(&scene.server, 503)?;
    fs::rename(&away, &scene.file)?;
    ready(&scene.server, 200)?;
    ensure!(served(&scene.server)? == before);
    let version = scene.change(2)?;
    ensure!(version == before.1 + 1);
    serves(&scene.server, version)?;
    scene.end(version)
}
