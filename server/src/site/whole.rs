//! What copies fetch whole. It is packed when somebody first asks: after most publications that is nobody, since copies fetch
//! what changed, and a publication need not wait for the packing of a large catalogue.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use catalogue::{Catalogue, Content};
use serde::Serialize;

use super::{Absent, JSON, Lazy, Site, aloud};
use crate::packed::Packed;

const POSTCARD: &str = "application/octet-stream";

/// Something that is fetched whole.
#[derive(Clone, Debug)]
pub enum Whole {
    /// The catalogue as JSON, for everybody.
    Catalogue,
    /// For our own client, as postcard: what the first question needs.
    First,
    /// What stands behind the first question.
    Behind,
    /// The offers' texts in a language, as JSON.
    Texts(String),
    /// Each text of the guide in a language with its German, as JSON.
    Beside(String),
}

/// All of them, as far as somebody has asked.
#[derive(Default)]
pub(super) struct Wholes {
    catalogue: Lazy,
    first: Lazy,
    behind: Lazy,
    texts: BTreeMap<String, Lazy>,
    beside: BTreeMap<String, Lazy>,
}

impl Wholes {
    /// None yet; with the texts of these languages.
    pub(super) fn new<'a>(tags: impl Iterator<Item = &'a String>) -> Self {
        let texts: BTreeMap<_, _> = tags.map(|tag| (tag.clone(), Lazy::default())).collect();
        let beside = texts.keys().map(|tag| (tag.clone(), Lazy::default())).collect();
        Self { texts, beside, ..Self::default() }
    }
}

impl Site {
    /// Something whole. Whoever asks first waits until it is packed, beside the other requests.
    ///
    /// # Errors
    /// There is no such language, or it cannot be written; no catalogue is like that.
    pub async fn whole(self: &Arc<Self>, whole: Whole) -> Result<Packed, Absent> {
        let lazy = match &whole {
            Whole::Catalogue => &self.wholes.catalogue,
            Whole::First => &self.wholes.first,
            Whole::Behind => &self.wholes.behind,
            Whole::Texts(tag) => self.wholes.texts.get(tag).ok_or(Absent::Language)?,
            Whole::Beside(tag) => self.wholes.beside.get(tag).ok_or(Absent::Language)?,
        };
        let site = Arc::clone(self);
        Ok(lazy.get(move || pack(&site, &whole)).await?)
    }
}

fn pack(site: &Site, whole: &Whole) -> anyhow::Result<Packed> {
    let published = &site.published;
    let catalogue = &published.catalogue;
    let postcard =
        |layer: &Catalogue| anyhow::Ok(Packed::published(POSTCARD, postcard::to_stdvec(layer)?));
    match whole {
        Whole::Catalogue => json(catalogue),
        Whole::First => postcard(&for_the_phone(catalogue, false).split().0),
        Whole::Behind => postcard(&for_the_phone(catalogue, true).split().1),
        Whole::Texts(tag) => json(&published.texts(tag)),
        Whole::Beside(tag) => {
            let beside = aloud::beside(&site.front.library, tag)?;
            Ok(Packed::published(JSON, beside))
        }
    }
}

fn json(value: &impl Serialize) -> anyhow::Result<Packed> {
    Ok(Packed::published(JSON, serde_json::to_vec(value)?))
}

/// Without what the guide never shows: offers of no type, and who runs nothing else; official keys of places. The first part
/// needs no `offers` at all.
fn for_the_phone(catalogue: &Catalogue, offers: bool) -> Catalogue {
    let Content { book, places, .. } = &catalogue.content;
    let mut content = Content { book: book.clone(), places: places.clone(), ..Content::default() };
    for place in &mut content.places {
        place.ags = None;
    }
    if offers {
        let all = &catalogue.content.offers;
        content.offers = all.iter().filter(|offer| !offer.types.is_empty()).cloned().collect();
        content.organisations = catalogue.content.organisations.clone();
        if content.offers.len() < all.len() {
            let used: BTreeSet<&str> =
                content.offers.iter().map(|offer| &*offer.organisation).collect();
            content.organisations.retain(|one| used.contains(&*one.id));
        }
    }
    let epoch = catalogue.epoch.clone();
    Catalogue { format: catalogue.format, epoch, version: catalogue.version, content }
}
