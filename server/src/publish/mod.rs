//! What publishing means, whatever the database: compare, write what changed, make of it what clients get, all in one
//! transaction.
//!
//! **Invariants**
//! - A record belongs to whoever wrote it last. The packs yield: what somebody else wrote stays, whatever the packs say at start.
//! - A record that is told as part of another one (the carrier inside a service) adds to what is known of it; told by itself it
//!   replaces it.
//! - What did not change keeps its version; a publication that changes nothing has no version.
//! - Nobody's clock but the caller's: the time of a publication is an argument.

mod codes;
mod decide;
mod incoming;
mod show;
mod stamp;

use std::collections::BTreeSet;

use engine::link::OfferCode;
pub use incoming::Incoming;

use crate::{
    standard::Prepared,
    store::{self, By, Change, Record, Store, Transaction},
};

/// What is gone is told to copies for so long; older ones fetch everything.
const REMEMBERED: i64 = 400 * 24 * 60 * 60;
/// So many records at a time: a statement and its answer stay small.
pub(crate) const CHUNK: usize = 500;

/// What is to be published.
#[derive(Clone, Debug, Default)]
pub struct Publication {
    /// Whose records they are.
    pub origin: String,
    /// What its readers are told of the source, where a record does not say.
    pub title: String,
    /// If the origin is imported whole: the hash of everything. The same hash is the same content.
    pub hash: Option<String>,
    /// Leaves records of other origins as they are.
    pub yields: bool,
    /// The records.
    pub incoming: Vec<Incoming>,
    /// When, in seconds since 1970 (UTC).
    pub at: i64,
    /// Look what would happen; change nothing.
    pub dry: bool,
}

impl Publication {
    /// Everything an origin has to say: what it said before and does not say now is removed.
    pub fn whole(origin: &str, hash: String, prepared: Prepared, at: i64) -> Self {
        let records = prepared.records.iter().map(|record| Incoming::new(record, false));
        let others = prepared.others.into_iter();
        let others = others.map(|(kind, id, json)| Incoming::other(kind, id, json));
        Self {
            origin: origin.to_owned(),
            title: origin.to_owned(),
            hash: Some(hash),
            yields: true,
            incoming: records.chain(others).collect(),
            at,
            dry: false,
        }
    }
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Became {
    /// New.
    Created,
    /// Different now.
    Updated,
    /// As it was.
    Unchanged,
    /// Somebody else's, so as it was.
    Kept,
    /// Gone.
    Removed,
}

/// What a publication did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Its version, if anything changed and it was no dry run.
    pub version: Option<u64>,
    /// Each record's kind, id and fate; without [`Became::Unchanged`] ones of an origin with the same hash.
    pub fates: Vec<(String, String, Became)>,
}

impl Report {
    /// How many records became so.
    pub fn count(&self, became: Became) -> usize {
        self.fates.iter().filter(|(_, _, fate)| *fate == became).count()
    }
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refused.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// Two things cannot have one address.
    #[error(
        "{kind} {parent}: its address `{id}` is that of {kind} {other}; give it another `slug`"
    )]
    Taken {
        /// `offer` or `organisation`.
        kind: &'static str,
        /// The public id.
        id: String,
        /// Who wants it.
        parent: String,
        /// Who has it.
        other: String,
    },
    /// A link to a plan would mean one or the other.
    #[error(
        "offer {parent}: links name its address `{id}` by the code {code}, which is that of `{other}` \
         (offer {other_parent}); give it another `slug`"
    )]
    Code {
        /// The public id.
        id: String,
        /// Who wants it.
        parent: String,
        /// The code in links.
        code: OfferCode,
        /// The public id that has the same code.
        other: String,
        /// Whose that is.
        other_parent: String,
    },
}

/// Publishes; nothing is changed if it fails.
pub async fn publish(store: &dyn Store, publication: &Publication) -> Result<Report, Error> {
    let mut transaction = store.begin().await?;
    let mut report = Report::default();
    let known = transaction.hash(&publication.origin).await?;
    if publication.hash.is_some() && publication.hash == known {
        return unchanged(store, transaction, publication, report).await;
    }
    let (origin, hash) = (&publication.origin, publication.hash.as_deref());
    transaction.origin(origin, hash.or(known.as_deref()), publication.at).await?;
    let mut touched = show::Touched::default();
    if publication.hash.is_some() {
        remove(&mut *transaction, publication, &mut touched, &mut report).await?;
    }
    let kinds: BTreeSet<&str> = publication.incoming.iter().map(|one| &*one.kind).collect();
    for kind in kinds {
        let mut of_kind: Vec<(usize, &Incoming)> =
            publication.incoming.iter().filter(|one| one.kind == kind).enumerate().collect();
        // What is written together then stands together in the indexes, which do not fit into memory.
        of_kind.sort_by(|(_, one), (_, other)| one.id.cmp(&other.id));
        let mut fates = Vec::with_capacity(of_kind.len());
        for chunk in of_kind.chunks(CHUNK) {
            fates.extend(take(&mut *transaction, publication, kind, chunk, &mut touched).await?);
        }
        fates.sort_by_key(|(place, _, _)| *place);
        let fates = fates.into_iter().map(|(_, id, became)| (kind.to_owned(), id, became));
        report.fates.extend(fates);
    }
    if touched.is_empty() {
        return unchanged(store, transaction, publication, report).await;
    }
    show::show(&mut *transaction, touched, publication.at).await?;
    transaction.forget(publication.at.saturating_sub(REMEMBERED)).await?;
    if !publication.dry {
        report.version = u64::try_from(transaction.version()).ok();
        transaction.commit().await?;
    }
    Ok(report)
}

/// Ends a publication that changes nothing: it has no version, but whoever watches the imports sees that it was made.
async fn unchanged(
    store: &dyn Store,
    transaction: Box<dyn Transaction>,
    publication: &Publication,
    report: Report,
) -> Result<Report, Error> {
    drop(transaction);
    if !publication.dry
        && let Err(error) = store.seen(&publication.origin, publication.at).await
    {
        tracing::warn!(%error, "the time of an import that changed nothing cannot be written");
    }
    Ok(report)
}

/// Removes what the origin does not say any more.
async fn remove(
    transaction: &mut dyn Transaction,
    publication: &Publication,
    touched: &mut show::Touched,
    report: &mut Report,
) -> Result<(), Error> {
    let said: BTreeSet<(&str, &str)> =
        publication.incoming.iter().map(|one| (&*one.kind, &*one.id)).collect();
    let mut gone = transaction.keys(Some(&publication.origin)).await?;
    gone.retain(|(kind, id)| !said.contains(&(&**kind, &**id)));
    for (kind, id) in gone {
        let found = transaction.records(&kind, By::Id, std::slice::from_ref(&id)).await?;
        let changes: Vec<Change> =
            found.into_iter().map(|record| Change { record, removed: true }).collect();
        transaction.change(&changes, publication.at).await?;
        touched.all(&changes);
        report.fates.push((kind, id, Became::Removed));
    }
    Ok(())
}

/// Takes over records of one kind, each with its place among them; tells of each what became of it.
async fn take(
    transaction: &mut dyn Transaction,
    publication: &Publication,
    kind: &str,
    chunk: &[(usize, &Incoming)],
    touched: &mut show::Touched,
) -> Result<Vec<(usize, String, Became)>, Error> {
    let ids: Vec<String> = chunk.iter().map(|(_, one)| one.id.clone()).collect();
    let mut stored: Vec<Record> = transaction.records(kind, By::Id, &ids).await?;
    stored.sort_by(|one, other| one.id.cmp(&other.id));
    let mut changes: Vec<Change> = Vec::new();
    let mut fates = Vec::new();
    for (place, one) in chunk {
        let at = stored.binary_search_by(|record| record.id.cmp(&one.id));
        let before = at.ok().and_then(|at| stored.get(at));
        let (became, change) = decide::decide(one, before, publication)?;
        if let Some(before) = before.filter(|_| change.is_some()) {
            touched.record(before);
        }
        changes.extend(change);
        fates.push((*place, one.id.clone(), became));
    }
    touched.all(&changes);
    transaction.change(&changes, publication.at).await?;
    Ok(fates)
}
