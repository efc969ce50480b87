//! What copies fetch whole. It is packed when somebody first asks: after most publications that is nobody, since copies fetch
//! what changed, and a publication need not wait for the packing of a large catalogue.

use std::{collections::BTreeMap, sync::Arc};

use catalogue::Catalogue;
use serde::Serialize;

use super::{Absent, JSON, Lazy, POSTCARD, Site, aloud, phone};
use crate::packed::Packed;

/// Something that is fetched whole.
#[derive(Clone, Debug)]
pub enum Whole {
    /// The catalogue as JSON, for everybody.
    Catalogue,
    /// For our own client, as postcard: what the first question needs.
    First,
    /// What stands behind the first question.
    Behind,
    /// For the desk: all of it, as postcard.
    Desk,
    /// The texts of kinds and offers in a language, as JSON.
    Texts(String),
    /// Those of kinds alone, for our own client's results.
    Kinds(String),
    /// Those of single offers, for what it shows behind them.
    Offers(String),
    /// Each text of the guide in a language with its German, as JSON.
    Beside(String),
}

/// All of them, as far as somebody has asked.
#[derive(Default)]
pub(super) struct Wholes {
    catalogue: Lazy,
    first: Lazy,
    behind: Lazy,
    desk: Lazy,
    texts: BTreeMap<String, Lazy>,
    kinds: BTreeMap<String, Lazy>,
    offers: BTreeMap<String, Lazy>,
    beside: BTreeMap<String, Lazy>,
}

impl Wholes {
    /// None yet; with the texts of these languages.
    pub(super) fn new<'a>(tags: impl Iterator<Item = &'a String>) -> Self {
        let tags: Vec<_> = tags.collect();
        let none = || tags.iter().map(|tag| ((*tag).clone(), Lazy::default())).collect();
        Self { texts: none(), kinds: none(), offers: none(), beside: none(), ..Self::default() }
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
            Whole::Desk => &self.wholes.desk,
            Whole::Texts(tag) => self.wholes.texts.get(tag).ok_or(Absent::Language)?,
            Whole::Kinds(tag) => self.wholes.kinds.get(tag).ok_or(Absent::Language)?,
            Whole::Offers(tag) => self.wholes.offers.get(tag).ok_or(Absent::Language)?,
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
        Whole::First => postcard(&phone::part(catalogue, false).split().0),
        Whole::Behind => postcard(&phone::part(catalogue, true).split().1),
        Whole::Desk => postcard(catalogue),
        Whole::Texts(tag) => json(&published.texts(tag)),
        Whole::Kinds(tag) => json(&published.texts_of(tag, |id| !is_of_one_offer(id))),
        Whole::Offers(tag) => json(&published.texts_of(tag, is_of_one_offer)),
        Whole::Beside(tag) => {
            let beside = aloud::beside(&site.front.library, tag)?;
            Ok(Packed::published(JSON, beside))
        }
    }
}

/// What is said of kinds is more than their names: notes, too.
fn is_of_one_offer(message: &str) -> bool {
    message.starts_with("offer-")
}

fn json(value: &impl Serialize) -> anyhow::Result<Packed> {
    Ok(Packed::published(JSON, serde_json::to_vec(value)?))
}
