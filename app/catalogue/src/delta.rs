//! What changed between two versions of a catalogue, and how a copy takes it over.
//!
//! **Invariant**: `apply(delta(a, b), a) == b`, whatever happened between `a` and `b`. A copy that cannot be told what changed,
//! because its history is another one or too long ago, is told to fetch everything.

use engine::{Book, Day};
use serde::{Deserialize, Serialize};

use crate::{Catalogue, Content, FORMAT, Offer, Organisation, Place, Points};

/// What is no longer there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removed {
    /// Ids of places.
    #[serde(default)]
    pub places: Vec<String>,
    /// Ids of organisations.
    #[serde(default)]
    pub organisations: Vec<String>,
    /// Ids of offers.
    #[serde(default)]
    pub offers: Vec<String>,
}

/// What is new or different.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upserts {
    /// Vocabulary, questions, rules: all of it or nothing, since its parts refer to each other by position.
    #[serde(default)]
    pub book: Option<Book>,
    /// Public holidays, all of them.
    #[serde(default)]
    pub holidays: Option<Vec<Day>>,
    /// Where places are, all of it.
    #[serde(default)]
    pub points: Option<Points>,
    /// Places, whole.
    #[serde(default)]
    pub places: Vec<Place>,
    /// Organisations, whole.
    #[serde(default)]
    pub organisations: Vec<Organisation>,
    /// Offers, whole.
    #[serde(default)]
    pub offers: Vec<Offer>,
}

/// The way from one version to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delta {
    /// [`FORMAT`] of the writer.
    pub format: u16,
    /// The history it belongs to.
    pub epoch: String,
    /// The version it leads to.
    pub version: u64,
    /// The version it starts from. A copy that is further on already takes it over without harm.
    pub since: u64,
    /// What is new or different.
    pub upserts: Upserts,
    /// What is gone.
    pub removed: Removed,
}

/// The copy and the delta do not belong together; the whole catalogue does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MustRefetch;

impl Catalogue {
    /// Takes over a delta.
    ///
    /// # Errors
    /// If it belongs to another history or format, starts after this copy's version, or leads back; nothing was changed then.
    pub fn apply(&mut self, delta: Delta) -> Result<(), MustRefetch> {
        let fits = delta.format == FORMAT
            && self.format == FORMAT
            && delta.epoch == self.epoch
            && delta.since <= self.version
            && self.version <= delta.version;
        if !fits {
            return Err(MustRefetch);
        }
        let Content { book, places, organisations, offers, holidays, points } = &mut self.content;
        let Delta { upserts, removed, .. } = delta;
        if let Some(new) = upserts.book {
            *book = new;
        }
        if let Some(new) = upserts.holidays {
            *holidays = new;
        }
        if let Some(new) = upserts.points {
            *points = new;
        }
        merge(places, upserts.places, &removed.places, |place| &place.id);
        merge(organisations, upserts.organisations, &removed.organisations, |one| &one.id);
        merge(offers, upserts.offers, &removed.offers, |offer| &offer.id);
        // A changed code moves a place.
        places.sort_by_key(|place| place.code);
        self.version = delta.version;
        Ok(())
    }
}

/// Replaces, inserts and removes by id; the list is in the order of its ids afterwards.
fn merge<T>(list: &mut Vec<T>, upserts: Vec<T>, removed: &[String], id: fn(&T) -> &String) {
    if upserts.is_empty() && removed.is_empty() {
        return;
    }
    list.sort_by(|one, other| id(one).cmp(id(other)));
    list.retain(|one| !removed.contains(id(one)));
    for new in upserts {
        match list.binary_search_by(|one| id(one).cmp(id(&new))) {
            Ok(at) => list[at] = new,
            Err(at) => list.insert(at, new),
        }
    }
}
