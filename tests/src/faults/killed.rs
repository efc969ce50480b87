//! `kill -9` at a random moment of the work: reopened, the database is as before or as after, never a mix, and the work can be
//! done again.

mod backup;
mod import;
mod moment;
mod publish;
mod schema;

use anyhow::{Result, ensure};

pub(super) use backup::{back_up, restore};
pub(super) use import::import;
pub(super) use publish::publish;
pub(super) use schema::{create, migrate};

use super::{Found, stored::Stored};

/// Counts in which of the two states a database was found.
fn count(found: &mut Found, now: &Stored, before: &Stored, after: &Stored) -> Result<()> {
    ensure!(
        now == before || now == after,
        "a mix: {}; before {}; after {}",
        now.told(),
        before.told(),
        after.told()
    );
    if now == before {
        found.old += 1;
    } else {
        found.new += 1;
    }
    Ok(())
}
