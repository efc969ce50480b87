//! What goes wrong with processes, databases and disks, provoked on purpose: `tests/faults/` does so a few times, the program
//! `faults` a hundred times.
//!
//! Everywhere the same has to hold: nothing is lost, nothing is mixed, nobody panics, and whoever served goes on serving.

mod away;
mod clock;
mod damaged;
pub mod disturbed;
mod full;
mod killed;
mod locked;
mod moved;
mod stored;
mod two;
mod world;

use anyhow::Result;

use crate::{place::Place, postgres::Postgres};

/// How often, and from which seed the moments are drawn.
#[derive(Clone, Copy)]
pub struct Rounds {
    /// So many times.
    pub count: usize,
    /// The same seed draws the same moments.
    pub seed: u64,
    /// What takes half a minute of waiting is done, too.
    pub thorough: bool,
}

/// What became of a fault that was provoked.
pub enum Outcome {
    /// Everything held, so many times.
    Held(usize),
    /// Everything held; so it was found each time.
    Found(Found),
    /// It cannot be provoked here.
    Ignored(String),
}

/// In which state a database was found after a kill.
#[derive(Default)]
pub struct Found {
    /// As before the work began.
    pub old: usize,
    /// Some of the work's publications are there, each of them whole.
    pub between: usize,
    /// As after the work.
    pub new: usize,
    /// Bytes of all of them together.
    pub bytes: u64,
}

impl Found {
    /// So many rounds.
    pub fn rounds(&self) -> usize {
        self.old + self.between + self.new
    }
}

/// On which databases it can happen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// On both.
    Both,
    /// On SQLite only.
    Sqlite,
    /// On PostgreSQL only.
    Postgres,
}

/// A fault.
#[derive(Clone, Copy)]
pub struct Fault {
    /// Its name as a test.
    pub name: &'static str,
    /// What is looked at, beside what holds everywhere.
    pub checked: &'static str,
    /// Where it can happen.
    pub on: On,
    provoke: fn(&Place<'_>, Rounds) -> Result<Outcome>,
}

const fn fault(
    name: &'static str,
    on: On,
    provoke: fn(&Place<'_>, Rounds) -> Result<Outcome>,
    checked: &'static str,
) -> Fault {
    Fault { name, checked, on, provoke }
}

/// All of them.
pub const FAULTS: [Fault; 17] = [
    fault("killed_while_importing", On::Both, killed::import, "the same import completes it"),
    fault("killed_while_publishing", On::Both, killed::publish, "what was reported is there"),
    fault("killed_while_migrating", On::Both, killed::migrate, "it opens, and takes an import"),
    fault("killed_while_creating", On::Sqlite, killed::create, "it opens, and takes an import"),
    fault("killed_while_backing_up", On::Both, killed::back_up, "the next one is whole and alone"),
    fault("killed_while_restoring", On::Both, killed::restore, "again it is another history"),
    fault("disk_full", On::Sqlite, full::disk, "one line, served on, the import fits later"),
    fault("locked_by_another_program", On::Sqlite, locked::held, "served on, publisher waits"),
    fault("file_removed_and_back", On::Sqlite, moved::removed, "/readyz, the copy is taken over"),
    fault("file_replaced", On::Sqlite, moved::replaced, "the new file is whole, no write is lost"),
    fault("file_moved_and_back", On::Sqlite, moved::moved, "no publication is lost"),
    fault("damaged_file", On::Sqlite, damaged::opened, "one line, the file stays as it is"),
    fault("damaged_while_serving", On::Sqlite, damaged::served_on, "served on"),
    fault("database_away_and_back", On::Postgres, away::stopped, "/readyz, recovers by itself"),
    fault("connections_cut", On::Postgres, away::cut, "recovers by itself"),
    fault("two_servers", On::Both, two::servers, "versions are distinct, nothing is lost"),
    fault("clock_jumps", On::Both, clock::jumps, "copies are right or told to fetch"),
];

impl Fault {
    /// Provokes it with SQLite.
    ///
    /// # Errors
    /// Something did not hold.
    pub fn sqlite(&self, rounds: Rounds) -> Result<Outcome> {
        let folder = tempfile::tempdir()?;
        (self.provoke)(&Place::Folder(folder.path()), rounds)
    }

    /// Provokes it with PostgreSQL.
    ///
    /// # Errors
    /// Something did not hold, or `TEST_POSTGRES_URL` names a server that does not answer.
    pub fn postgres(&self, rounds: Rounds) -> Result<Outcome> {
        match Postgres::shared()? {
            Some(postgres) => (self.provoke)(&Place::Postgres(postgres), rounds),
            None => Ok(Outcome::Ignored("no PostgreSQL".to_owned())),
        }
    }
}
