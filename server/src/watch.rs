//! `serve --watch`: a translator saves a file and sees it in the open page.
//!
//! The folder of languages is looked at several times a second: notifications of the system would be quicker by nothing that a person
//! notices, and do not come from shared folders. What has changed is read, checked and swapped as at the start; a file that cannot be used is
//! named, and the rest is shown. For the machine in front of one only: [`crate::http`] tells nobody else that something changed.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::ensure;
use tokio::sync::watch;

use crate::{
    Config, import,
    replica::{self, Current},
    site::{Front, Packing},
    store::Store,
};

/// How often the folder is looked at: what is saved is on the screen within a second.
const EVERY: Duration = Duration::from_millis(200);

/// What a watching server needs to begin anew.
pub(crate) struct Watching {
    pub(crate) config: Config,
    pub(crate) bundle: bundler::Bundle,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) current: Arc<Current>,
}

/// A file as it is now: path, bytes, time of its last change.
type State = Vec<(PathBuf, u64, Option<std::time::SystemTime>)>;

/// Can this server watch?
///
/// # Errors
/// It carries its languages itself, or others could reach it.
pub(crate) fn allowed(config: &Config, address: std::net::SocketAddr) -> anyhow::Result<()> {
    ensure!(
        config.locales.folder().is_some(),
        "--watch needs a folder of languages; name one with --locales"
    );
    ensure!(
        address.ip().is_loopback(),
        "--watch shows what is being written; listen on 127.0.0.1, not on {address}"
    );
    Ok(())
}

impl Watching {
    /// Watches for ever; tells each change.
    pub(crate) async fn run(self, changed: watch::Sender<u64>) {
        let mut before = self.state().await;
        loop {
            tokio::time::sleep(EVERY).await;
            let now = self.state().await;
            if now == before {
                continue;
            }
            let written = written(&before, &now);
            before = now;
            if let Err(error) = self.take(written, &changed).await {
                crate::say!("{error:#}; showing what was there before");
            }
        }
    }

    async fn state(&self) -> State {
        let folder = self.config.locales.folder().map(Path::to_path_buf).unwrap_or_default();
        let read = move || {
            let files = walkdir::WalkDir::new(folder).max_depth(2).sort_by_file_name();
            let files = files.into_iter().flatten().filter_map(|file| {
                let about = file.metadata().ok().filter(std::fs::Metadata::is_file)?;
                Some((file.into_path(), about.len(), about.modified().ok()))
            });
            files.collect()
        };
        tokio::task::spawn_blocking(read).await.unwrap_or_default()
    }

    /// Shows the texts as they are now: first the interface's, then, if they changed, those that travel with the catalogue.
    async fn take(
        &self,
        written: BTreeSet<String>,
        changed: &watch::Sender<u64>,
    ) -> anyhow::Result<()> {
        let (config, bundle) = (self.config.clone(), self.bundle.clone());
        let site = self.current.site();
        let prepare = move || {
            let library = import::with_generated(&config.locales)?;
            Front::new(
                Arc::new(library),
                bundle,
                config.today,
                &config.operator,
                Packing::Watched,
                Some((&site.front, &written)),
            )
        };
        let front = Arc::new(tokio::task::spawn_blocking(prepare).await??);
        self.current.dress(Arc::clone(&front));
        changed.send_modify(|count| *count += 1);
        let version = self.current.site().published.catalogue.version;
        let (keeper, at) = (self.config.operator.keeper.as_deref(), (self.config.now)());
        import::publish(&*self.store, &self.config.packs, &front.library, keeper, at).await?;
        replica::catch_up(&*self.store, &self.current).await?;
        if self.current.site().published.catalogue.version != version {
            changed.send_modify(|count| *count += 1);
        }
        Ok(())
    }
}

/// The folders of the files that are not what they were.
fn written(before: &State, now: &State) -> BTreeSet<String> {
    let (before, now): (BTreeSet<_>, BTreeSet<_>) = (before.iter().collect(), now.iter().collect());
    let folder = |path: &Path| Some(path.parent()?.file_name()?.to_string_lossy().into_owned());
    before.symmetric_difference(&now).filter_map(|(path, ..)| folder(path)).collect()
}
