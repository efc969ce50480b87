//! Restoring a backup.

use std::path::Path;

use super::{Error, Summary, read::Reading};
use crate::{
    published::Check,
    store::{Head, Kept, Store, Transaction},
};

/// Rows in a statement: their values stay far below what a statement may have.
const ROWS: usize = 100;

/// Replaces everything a store holds by a backup, all or nothing. It is another history then.
///
/// # Errors
/// The file is no whole backup of this program, or the database failed; then everything is as it was.
pub async fn restore(store: &dyn Store, path: &Path) -> Result<Summary, Error> {
    // Somebody may change the file between the two readings: what is written is checked again before it is committed.
    check(path)?;
    let (mut reading, head) = Reading::open(path)?;
    let mut transaction = store.begin().await?;
    let epoch = transaction.empty(head.version, head.horizon).await?;
    let mut rows = 1;
    let mut next = Vec::with_capacity(ROWS);
    while let Some(row) = reading.next()? {
        rows += 1;
        next.push(row);
        if next.len() == ROWS {
            put(&mut *transaction, &mut next).await?;
        }
    }
    put(&mut *transaction, &mut next).await?;
    transaction.commit().await?;
    Ok(Summary { version: head.version, epoch, rows })
}

async fn put(transaction: &mut dyn Transaction, rows: &mut Vec<Kept>) -> Result<(), Error> {
    transaction.put(rows).await?;
    rows.clear();
    Ok(())
}

/// Reads all of it and makes of it what would be served.
///
/// # Errors
/// The file is no whole backup of this program.
pub fn check(path: &Path) -> Result<(), Error> {
    let (mut reading, head) = Reading::open(path)?;
    let mut check = Check::default();
    let mut known = Vec::new();
    let version = |version: i64| u64::try_from(version).is_ok_and(|one| one <= head.version);
    while let Some(row) = reading.next()? {
        let fits = match &row {
            Kept::Meta(_) => false,
            Kept::Origin(origin) => {
                known.push(origin.name.clone());
                true
            }
            Kept::Record(row) => version(row.version) && known.contains(&row.origin),
            Kept::Published(row) => version(row.version),
            Kept::Revision(row) => version(row.version),
        };
        if !fits {
            return Err(reading.refused(&format!("a row does not belong there: {}", told(&row))));
        }
        check.take(row);
    }
    check.finish(head).map_err(|reason| reading.refused(&reason))
}

/// A row's name, for whoever looks for it.
fn told(row: &Kept) -> String {
    match row {
        Kept::Meta(Head { version, .. }) => format!("meta of version {version}"),
        Kept::Origin(row) => format!("origin {}", row.name),
        Kept::Record(row) => format!("record {} {}", row.kind, row.id),
        Kept::Published(row) => format!("published {} {}", row.kind, row.id),
        Kept::Revision(row) => format!("revision {} of {} {}", row.version, row.kind, row.id),
    }
}
