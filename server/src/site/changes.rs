//! What copies fetch of what changed since they last asked.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use catalogue::MustRefetch;
use serde::Serialize;

use super::{Absent, JSON, Lazy, POSTCARD, Site, phone};
use crate::packed::Packed;

/// So many different deltas are kept; clients that were away equally long share one.
const DELTAS: usize = 64;

/// What may be asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    /// The catalogue for everybody.
    Catalogue,
    /// A language's texts.
    Texts(String),
    /// Both, as our own client keeps them.
    Phone(String),
}

/// Deltas as they were asked for, from a version.
#[derive(Default)]
pub(super) struct Changes(Mutex<BTreeMap<(Asked, u64), Lazy>>);

impl Changes {
    fn of(&self, asked: Asked, since: u64) -> Lazy {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (asked, since);
        if kept.len() >= DELTAS && !kept.contains_key(&key) {
            kept.pop_first();
        }
        kept.entry(key).or_default().clone()
    }
}

impl Site {
    /// What changed in the catalogue since a version, packed.
    ///
    /// # Errors
    /// Nobody can tell, and the client has to fetch everything; or it cannot be written, as no delta is.
    pub async fn delta(self: &Arc<Self>, epoch: &str, since: u64) -> Result<Packed, Absent> {
        self.published.knows(epoch, since)?;
        let site = Arc::clone(self);
        let delta = move || {
            let published = &site.published;
            json(published.delta(&published.catalogue.epoch, since))
        };
        Ok(self.changes.of(Asked::Catalogue, since).get(delta).await?)
    }

    /// What changed in a language's texts since a version, packed.
    ///
    /// # Errors
    /// As [`Self::delta`], or there is no such language.
    pub async fn texts_delta(
        self: &Arc<Self>,
        language: &str,
        epoch: &str,
        since: u64,
    ) -> Result<Packed, Absent> {
        self.front.tongues.get(language).ok_or(Absent::Language)?;
        self.published.knows(epoch, since)?;
        let (site, tag) = (Arc::clone(self), language.to_owned());
        let delta = move || {
            let published = &site.published;
            let texts = published.texts_delta(&tag, &published.catalogue.epoch, since);
            json(texts.ok_or(MustRefetch).flatten())
        };
        Ok(self.changes.of(Asked::Texts(language.to_owned()), since).get(delta).await?)
    }

    /// What changed for our own client since a version: catalogue and texts in one.
    ///
    /// # Errors
    /// As [`Self::texts_delta`].
    pub async fn phone_delta(
        self: &Arc<Self>,
        language: &str,
        epoch: &str,
        since: u64,
    ) -> Result<Packed, Absent> {
        self.front.tongues.get(language).ok_or(Absent::Language)?;
        self.published.knows(epoch, since)?;
        if !self.published.remembers(language, since) {
            return Err(Absent::MustRefetch);
        }
        let (site, tag) = (Arc::clone(self), language.to_owned());
        let delta = move || {
            let changes = phone::changes(&site.published, &tag, since).map_err(untold)?;
            Ok(Packed::fast(POSTCARD, postcard::to_stdvec(&changes)?))
        };
        Ok(self.changes.of(Asked::Phone(language.to_owned()), since).get(delta).await?)
    }
}

fn json<T: Serialize>(delta: Result<T, MustRefetch>) -> anyhow::Result<Packed> {
    Ok(Packed::fast(JSON, serde_json::to_vec(&delta.map_err(untold)?)?))
}

/// Nobody gets here with a version that cannot be told.
fn untold(MustRefetch: MustRefetch) -> anyhow::Error {
    anyhow::anyhow!("what changed cannot be told")
}
