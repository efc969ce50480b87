//! What is published, in memory: the catalogue and the texts with the version of each thing's last change. It moves on by the
//! same deltas that clients get.

mod rows;

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use catalogue::{
    Catalogue, Content, Delta, FORMAT, MustRefetch, Removed, Texts, TextsDelta,
    delta::Upserts,
    texts::{self, Message},
};
use exchange::Graph;
use uuid::Uuid;

use crate::store::{Error, View};

/// Things of the catalogue that change one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Book,
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

/// A text, with the version of its last change; `None`: it is gone.
type Text = (u64, Option<Arc<Message>>);

/// The published catalogue.
#[derive(Clone)]
pub struct Published {
    /// The catalogue.
    pub catalogue: Catalogue,
    /// Deltas from before this version cannot be told.
    horizon: u64,
    marks: BTreeMap<(Kind, String), Mark>,
    /// By language, by message id.
    texts: BTreeMap<String, BTreeMap<String, Text>>,
    /// The records it was made of, for those who read the standard. Shared by all snapshots, since it is as large as they are:
    /// for a moment it may be a publication ahead of the rest.
    pub graph: Arc<RwLock<Graph>>,
}

impl Published {
    /// A whole view. `None` before anything was published.
    ///
    /// # Errors
    /// A row that another version of the program wrote.
    pub fn new(view: View) -> Result<Option<Self>, Error> {
        let mut published = Self {
            catalogue: Catalogue {
                format: FORMAT,
                epoch: view.epoch,
                version: 0,
                content: Content::default(),
            },
            horizon: view.horizon,
            marks: BTreeMap::new(),
            texts: BTreeMap::new(),
            graph: Arc::default(),
        };
        let rows = rows::read(view.published)?;
        if rows.upserts.book.is_none() {
            return Ok(None);
        }
        published.take(rows, view.version);
        published.record(view.records)?;
        Ok(Some(published))
    }

    /// This, moved on by what changed since.
    ///
    /// # Errors
    /// A row that another version of the program wrote.
    pub fn advanced(&self, view: View) -> Result<Self, Error> {
        let mut next = self.clone();
        next.horizon = view.horizon;
        next.take(rows::read(view.published)?, view.version);
        next.record(view.records)?;
        Ok(next)
    }

    fn take(&mut self, rows: rows::Rows, version: u64) {
        self.mark(&rows);
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

    fn record(&self, changed: Vec<Changed>) -> Result<(), Error> {
        let gone = changed.iter().filter(|(_, _, json)| json.is_none());
        let gone: Vec<_> = gone
            .filter_map(|(kind, id, _)| {
                Some((exchange::Kind::named(kind)?, Uuid::parse_str(id).ok()?))
            })
            .collect();
        let records = records(changed)?;
        let mut graph = self.graph.write().unwrap_or_else(PoisonError::into_inner);
        for (kind, id) in gone {
            graph.remove(kind, id);
        }
        for record in records {
            graph.insert(record);
        }
        Ok(())
    }

    fn mark(&mut self, rows: &rows::Rows) {
        for (kind, id, mark) in &rows.marks {
            self.marks.insert((*kind, id.clone()), *mark);
        }
        for (language, id, text) in &rows.texts {
            self.texts.entry(language.clone()).or_default().insert(id.clone(), text.clone());
        }
    }

    fn knows(&self, epoch: &str, since: u64) -> Result<(), MustRefetch> {
        let known = epoch == self.catalogue.epoch
            && since >= self.horizon
            && since <= self.catalogue.version;
        known.then_some(()).ok_or(MustRefetch)
    }

    /// What changed in the catalogue after a version.
    ///
    /// # Errors
    /// The history is another one, or nobody remembers that version, or it is not there yet.
    pub fn delta(&self, epoch: &str, since: u64) -> Result<Delta, MustRefetch> {
        self.knows(epoch, since)?;
        let content = &self.catalogue.content;
        let (mut upserts, mut removed) = (Upserts::default(), Removed::default());
        for ((kind, id), mark) in self.marks.iter().filter(|(_, mark)| mark.version > since) {
            let id = id.clone();
            match (kind, mark.gone) {
                (Kind::Book, _) => upserts.book = Some(content.book.clone()),
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

    /// The texts of a language.
    pub fn texts(&self, language: &str) -> Option<Texts> {
        let messages = self.texts.get(language)?.iter();
        let messages = messages.filter_map(|(id, (_, message))| Some((id, message.as_deref()?)));
        Some(Texts {
            epoch: self.catalogue.epoch.clone(),
            version: self.catalogue.version,
            language: language.to_owned(),
            fluent: texts::write(messages),
        })
    }

    /// One message of a language.
    pub fn text(&self, language: &str, id: &str) -> Option<&Message> {
        self.texts.get(language)?.get(id)?.1.as_deref()
    }

    /// What changed in a language's texts after a version. `None`: there is no such language.
    ///
    /// # Errors
    /// As [`Self::delta`].
    pub fn texts_delta(
        &self,
        language: &str,
        epoch: &str,
        since: u64,
    ) -> Option<Result<TextsDelta, MustRefetch>> {
        let messages = self.texts.get(language)?;
        let changed = || messages.iter().filter(|(_, (version, _))| *version > since);
        let upserts = changed().filter_map(|(id, (_, message))| Some((id, message.as_deref()?)));
        let gone = changed().filter(|(_, (_, message))| message.is_none());
        Some(self.knows(epoch, since).map(|()| TextsDelta {
            epoch: epoch.to_owned(),
            version: self.catalogue.version,
            since,
            language: language.to_owned(),
            upserts: texts::write(upserts),
            removed: gone.map(|(id, _)| id.clone()).collect(),
        }))
    }
}

/// A record that changed: kind, id, and what it is now.
type Changed = (String, String, Option<String>);

/// The records of the standard among a view's.
///
/// # Errors
/// A record that another version of the program wrote.
pub fn records(changed: Vec<Changed>) -> Result<Vec<exchange::Record>, Error> {
    let mut records = Vec::new();
    for (kind, id, json) in changed {
        let (Some(kind), Ok(id)) = (exchange::Kind::named(&kind), Uuid::parse_str(&id)) else {
            continue;
        };
        let Some(json) = json else { continue };
        let fields = serde_json::from_str(&json)
            .map_err(|source| Error::Stored { kind: kind.name().to_owned(), source })?;
        records.push(exchange::Record { kind, id, fields });
    }
    Ok(records)
}
