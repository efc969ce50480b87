//! A PostgreSQL for tests: the server that `TEST_POSTGRES_URL` names, else one of the program's own.
//!
//! A test program has one server, shared by its tests, and as many fresh databases as it asks for. Several programs may run at
//! once. Where there is no PostgreSQL, its tests are shown as ignored; one that is named must answer.

pub mod cluster;
mod databases;
pub mod programs;

use std::{
    env, mem,
    sync::{
        Mutex, OnceLock, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
};

use anyhow::{Context, Result, anyhow, bail};
use cluster::Cluster;
use libtest_mimic::{Completion, Trial};
use programs::Programs;
use sqlx::{ConnectOptions, postgres::PgConnectOptions};

static SHARED: OnceLock<Result<Option<Postgres>, String>> = OnceLock::new();

/// A server in which tests may create databases.
pub struct Postgres {
    options: PgConnectOptions,
    cluster: Mutex<Option<Cluster>>,
    created: Mutex<Vec<String>>,
    count: AtomicU32,
}

impl Postgres {
    /// The program's server, found or started when first asked for. `None`, and the reason on stderr, where there is none.
    ///
    /// # Errors
    /// If `TEST_POSTGRES_URL` names a server that does not answer.
    pub fn shared() -> Result<Option<&'static Self>> {
        let shared = SHARED.get_or_init(|| Self::find().map_err(|error| format!("{error:#}")));
        shared.as_ref().map(Option::as_ref).map_err(|error| anyhow!(error.clone()))
    }

    fn find() -> Result<Option<Self>> {
        if let Some(url) = env::var("TEST_POSTGRES_URL").ok().filter(|url| !url.is_empty()) {
            let given = Self::at(&url, None).context("TEST_POSTGRES_URL")?;
            databases::drop_leftovers(&given.options).context("TEST_POSTGRES_URL")?;
            return Ok(Some(given));
        }
        let own = Programs::find().and_then(Cluster::start);
        match own.and_then(|cluster| Self::at(&cluster.url(), Some(cluster))) {
            Ok(own) => Ok(Some(own)),
            Err(reason) => {
                eprintln!("tests with PostgreSQL are ignored: {reason:#}");
                Ok(None)
            }
        }
    }

    fn at(url: &str, cluster: Option<Cluster>) -> Result<Self> {
        let options = url.parse()?;
        let (cluster, created) = (Mutex::new(cluster), Mutex::default());
        Ok(Self { options, cluster, created, count: AtomicU32::new(0) })
    }

    /// A fresh, empty database, as `postgres://…`. Two calls never get the same.
    ///
    /// # Errors
    /// If the server does not answer, or does not let us.
    pub fn database(&self) -> Result<String> {
        // template0 has no visitors, and a database with visitors cannot be copied.
        self.made_of("template0 ENCODING 'UTF8'")
    }

    /// A copy of one of them, which nobody uses now.
    ///
    /// # Errors
    /// If it is used, or the server does not answer.
    pub fn copy(&self, url: &str) -> Result<String> {
        self.made_of(&name(url)?)
    }

    /// Drops one of them, whoever is still connected.
    ///
    /// # Errors
    /// If the server does not answer.
    pub fn discard(&self, url: &str) -> Result<()> {
        let name = name(url)?;
        self.created.lock().unwrap_or_else(PoisonError::into_inner).retain(|one| *one != name);
        databases::drop_all(&self.options, &[name])
    }

    fn made_of(&self, template: &str) -> Result<String> {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        let name = databases::create(&self.options, count, template)?;
        self.created.lock().unwrap_or_else(PoisonError::into_inner).push(name.clone());
        Ok(self.options.clone().database(&name).to_url_lossy().to_string())
    }

    /// Whether it is the program's own, so that [`Postgres::stop`] and [`Postgres::start`] may be used.
    pub fn is_own(&self) -> bool {
        self.cluster.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Stops the server; open connections break off. Other tests of the program should not need it meanwhile.
    ///
    /// # Errors
    /// If it is not the program's own, or does not stop.
    pub fn stop(&self) -> Result<()> {
        self.own(Cluster::pause)
    }

    /// Starts the server again, with the same data on the same port; returns when it answers.
    ///
    /// # Errors
    /// If it is not the program's own, or does not start.
    pub fn start(&self) -> Result<()> {
        self.own(Cluster::resume)
    }

    fn own(&self, act: impl FnOnce(&Cluster) -> Result<()>) -> Result<()> {
        match &*self.cluster.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(cluster) => act(cluster),
            None => bail!("the server that TEST_POSTGRES_URL names is not ours to stop"),
        }
    }

    /// Clears up at the end of a program's `main`: drops the databases that were created, or ends the program's own server.
    /// Without it the server ends soon after the program, but databases elsewhere stay for a day.
    pub fn finish() {
        let Some(Ok(Some(shared))) = SHARED.get() else { return };
        if shared.cluster.lock().unwrap_or_else(PoisonError::into_inner).take().is_some() {
            return;
        }
        let created =
            mem::take(&mut *shared.created.lock().unwrap_or_else(PoisonError::into_inner));
        if let Err(error) = databases::drop_all(&shared.options, &created) {
            eprintln!("databases of tests are left behind: {error:#}");
        }
    }
}

/// The name of an address's database.
fn name(url: &str) -> Result<String> {
    let options: PgConnectOptions = url.parse()?;
    Ok(options.get_database().context("an address names a database")?.to_owned())
}

/// A test that needs the shared server; ignored where there is none.
pub fn trial(
    name: impl Into<String>,
    test: impl FnOnce(&'static Postgres) -> Result<()> + Send + 'static,
) -> Trial {
    let run = move || match Postgres::shared()? {
        Some(postgres) => test(postgres).map(|()| Completion::Completed),
        None => Ok(Completion::ignored_with("no PostgreSQL")),
    };
    crate::trial::trial(name, run).with_kind("postgres")
}
