//! What is published, in memory: the catalogue and the texts with the version of each thing's last change. It moves on by the
//! same deltas that clients get.

mod loading;
mod rows;
mod words;

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use catalogue::{
    Catalogue, Delta, FORMAT, MustRefetch, Removed, Texts, TextsDelta,
    delta::Upserts,
    texts::{self, Words},
};
use exchange::Graph;
pub(crate) use loading::Check;
use loading::Loading;
pub use loading::graph;
use rows::Rows;
use uuid::Uuid;
use words::Spoken;

use crate::store::{Error, Store, View};

/// Things of the catalogue that change one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Book,
    Holidays,
    Points,
    Place,
    Organisation,
    Offer,
}

/// Version of a thing's last change, and whether that was its end.
#[derive(Clone, Copy, Debug)]
struct Mark {
    version: u64,
    gone: bool,
}

/// The published catalogue.
#[derive(Clone)]
pub struct Published {
    /// The catalogue.
    pub catalogue: Catalogue,
    /// Deltas from before this version cannot be told.
    horizon: u64,
    marks: BTreeMap<(Kind, String), Mark>,
    texts: Spoken,
    /// The records it was made of, for those who read the standard. Shared by all snapshots, since it is as large as they are:
    /// for a moment it may be a publication ahead of the rest.
    pub graph: Arc<RwLock<Graph>>,
}

impl Published {
    /// Everything a store holds. `None` before anything was published.
    ///
    /// # Errors
    /// The database failed, or holds a row that another version of the program wrote.
    pub async fn whole(store: &dyn Store) -> Result<Option<Self>, Error> {
        let mut loading = Loading::default();
        let head = store.rows(None, &mut |row| loading.take(row)).await?;
        head.map_or(Ok(None), |head| loading.finish(head))
    }

    /// This, moved on by what changed since.
    ///
    /// # Errors
    /// A row that another version of the program wrote.
    pub fn advanced(&self, view: View) -> Result<Self, Error> {
        let mut next = self.clone();
        next.horizon = view.horizon;
        let mut rows = Rows::default();
        for row in view.published {
            rows.add(row)?;
        }
        next.take(rows, view.version);
        next.remember(view.records)?;
        Ok(next)
    }

    fn take(&mut self, rows: Rows, version: u64) {
        for (kind, id, mark) in rows.marks {
            self.marks.insert((kind, id), mark);
        }
        for (language, id, version, message) in rows.texts {
            self.texts.set(&language, &id, version, message);
        }
        if let Some((tongues, version)) = rows.tongues {
            self.texts.borrow(tongues, version);
        }
        let delta = Delta {
            format: FORMAT,
            epoch: self.catalogue.epoch.clone(),
            version,
            since: self.catalogue.version,
            upserts: rows.upserts,
            removed: rows.removed,
        };
        // It fits: the store looks at epoch and version before it tells what changed.
        let _ = self.catalogue.apply(delta);
    }

    fn remember(&self, changed: Vec<Changed>) -> Result<(), Error> {
        let gone = changed.iter().filter(|(_, _, json)| json.is_none());
        let gone: Vec<_> = gone
            .filter_map(|(kind, id, _)| {
                Some((exchange::Kind::named(kind)?, Uuid::parse_str(id).ok()?))
            })
            .collect();
        // All of them can be read, or none is taken over.
        let records: Vec<_> = changed.into_iter().map(record).collect::<Result<_, _>>()?;
        let mut graph = self.graph.write().unwrap_or_else(PoisonError::into_inner);
        for (kind, id) in gone {
            graph.remove(kind, id);
        }
        for record in records.into_iter().flatten() {
            graph.insert(record);
        }
        Ok(())
    }

    /// Can it be told what changed after a version?
    ///
    /// # Errors
    /// The history is another one, or nobody remembers that version, or it is not there yet.
    pub fn knows(&self, epoch: &str, since: u64) -> Result<(), MustRefetch> {
        let known = epoch == self.catalogue.epoch
            && since >= self.horizon
            && since <= self.catalogue.version;
        known.then_some(()).ok_or(MustRefetch)
    }

    /// What changed in the catalogue after a version.
    ///
    /// # Errors
    /// As [`Self::knows`].
    pub fn delta(&self, epoch: &str, since: u64) -> Result<Delta, MustRefetch> {
        self.knows(epoch, since)?;
        let content = &self.catalogue.content;
        let (mut upserts, mut removed) = (Upserts::default(), Removed::default());
        for ((kind, id), mark) in self.marks.iter().filter(|(_, mark)| mark.version > since) {
            let id = id.clone();
            match (kind, mark.gone) {
                (Kind::Book, _) => upserts.book = Some(content.book.clone()),
                (Kind::Holidays, _) => upserts.holidays = Some(content.holidays.clone()),
                (Kind::Points, _) => upserts.points = Some(content.points.clone()),
                (Kind::Place, true) => removed.places.push(id),
                (Kind::Place, false) => {
                    upserts.places.extend(content.places.iter().find(|one| one.id == id).cloned());
                }
                (Kind::Organisation, true) => removed.organisations.push(id),
                (Kind::Organisation, false) => {
                    upserts.organisations.extend(content.organisation(&id).cloned());
                }
                (Kind::Offer, true) => removed.offers.push(id),
                (Kind::Offer, false) => upserts.offers.extend(content.offer(&id).cloned()),
            }
        }
        Ok(Delta {
            format: FORMAT,
            epoch: epoch.to_owned(),
            version: self.catalogue.version,
            since,
            upserts,
            removed,
        })
    }

    /// Can it be told what changed in a language's texts after a version that [`Self::knows`]?
    pub fn remembers(&self, language: &str, since: u64) -> bool {
        self.texts.remembers(language, since)
    }

    /// The texts of a language.
    pub fn texts(&self, language: &str) -> Option<Texts> {
        self.texts_of(language, |_| true)
    }

    /// The texts of a language whose messages are wanted.
    pub fn texts_of(&self, language: &str, wanted: impl Fn(&str) -> bool) -> Option<Texts> {
        let messages = self.texts.after(language, 0)?.filter(|(id, _)| wanted(id));
        let messages = messages.filter_map(|(_, words)| words);
        Some(Texts {
            epoch: self.catalogue.epoch.clone(),
            version: self.catalogue.version,
            language: language.to_owned(),
            fluent: texts::write(messages),
        })
    }

    /// One message of a language.
    pub fn text(&self, language: &str, id: &str) -> Option<Words<'_>> {
        self.texts.get(language, id)
    }

    /// What changed in a language's texts after a version. `None`: there is no such language.
    ///
    /// # Errors
    /// As [`Self::knows`].
    pub fn texts_delta(
        &self,
        language: &str,
        epoch: &str,
        since: u64,
    ) -> Option<Result<TextsDelta, MustRefetch>> {
        let changed: Vec<_> = self.texts.after(language, since)?.collect();
        let known = self.knows(epoch, since).and_then(|()| {
            let remembered = self.texts.remembers(language, since);
            remembered.then_some(()).ok_or(MustRefetch)
        });
        let gone = changed.iter().filter(|(_, words)| words.is_none());
        Some(known.map(|()| TextsDelta {
            epoch: self.catalogue.epoch.clone(),
            version: self.catalogue.version,
            since,
            language: language.to_owned(),
            removed: gone.map(|(id, _)| (*id).to_owned()).collect(),
            upserts: texts::write(changed.iter().filter_map(|(_, words)| *words)),
        }))
    }
}

/// A record that changed: kind, id, and what it is now.
type Changed = (String, String, Option<String>);

/// A record of the standard; `None` if it is none, or gone.
///
/// # Errors
/// A record that another version of the program wrote.
fn record((kind, id, json): Changed) -> Result<Option<exchange::Record>, Error> {
    let (Some(kind), Ok(id), Some(json)) =
        (exchange::Kind::named(&kind), Uuid::parse_str(&id), json)
    else {
        return Ok(None);
    };
    let fields = serde_json::from_str(&json)
        .map_err(|source| Error::Stored { kind: kind.name().to_owned(), source })?;
    Ok(Some(exchange::Record { kind, id, fields }))
}
