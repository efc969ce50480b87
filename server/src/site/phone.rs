//! The catalogue as our own client reads it: without what the guide never shows.

use std::collections::BTreeSet;

use catalogue::{Catalogue, Changes, Content, Delta, MustRefetch, Offer, delta::Upserts};

use crate::published::Published;

/// Without offers of no type, and who runs nothing else; without official keys of places, and addresses that only the plain pages
/// lead to. The first part needs no `offers` at all.
pub fn part(catalogue: &Catalogue, offers: bool) -> Catalogue {
    let Content { book, places, .. } = &catalogue.content;
    let mut content = Content { book: book.clone(), places: places.clone(), ..Content::default() };
    if offers {
        let all = &catalogue.content.offers;
        content.offers = all.iter().filter(|offer| is_shown(offer)).cloned().collect();
        content.organisations = catalogue.content.organisations.clone();
        content.holidays.clone_from(&catalogue.content.holidays);
        content.points.clone_from(&catalogue.content.points);
        if content.offers.len() < all.len() {
            let used: BTreeSet<&str> =
                content.offers.iter().map(|offer| &*offer.organisation).collect();
            content.organisations.retain(|one| used.contains(&*one.id));
        }
    }
    lighten(&mut content, &catalogue.content);
    let epoch = catalogue.epoch.clone();
    Catalogue { format: catalogue.format, epoch, version: catalogue.version, content }
}

/// The way of such a copy from a version to the present one.
///
/// # Errors
/// Nobody can tell.
pub fn changes(published: &Published, language: &str, since: u64) -> Result<Changes, MustRefetch> {
    let Catalogue { epoch, content, .. } = &published.catalogue;
    let Delta { format, epoch, version, upserts, removed, .. } = published.delta(epoch, since)?;
    let texts = published.texts_delta(language, &epoch, since).ok_or(MustRefetch).flatten()?;
    let Upserts { book, holidays, points, places, mut organisations, offers } = upserts;
    let moved = !places.is_empty() || !removed.places.is_empty();
    let places = if moved { content.places.clone() } else { Vec::new() };
    // Where towns are stands in each offer.
    let offers = if moved || points.is_some() { content.offers.clone() } else { offers };
    // What lost its types is gone for a phone.
    let (offers, unseen): (Vec<_>, Vec<_>) = offers.into_iter().partition(is_shown);
    let gone = removed.offers.into_iter().chain(unseen.into_iter().map(|offer| offer.id));
    // Who ran nothing that a phone shows was not sent before, even if nothing about them changed since.
    for offer in &offers {
        let known = organisations.iter().any(|one| one.id == offer.organisation);
        if !known {
            organisations.extend(content.organisation(&offer.organisation).cloned());
        }
    }
    let shown = content.offers.iter().filter(|offer| is_shown(offer)).count();
    let whole = book.is_some();
    let mut new = Content {
        book: book.unwrap_or_default(),
        places,
        organisations,
        offers,
        holidays: holidays.unwrap_or_default(),
        points: points.unwrap_or_default(),
    };
    lighten(&mut new, content);
    Ok(Changes {
        since,
        book: whole,
        gone: gone.collect(),
        offers: u32::try_from(shown).map_err(|_| MustRefetch)?,
        texts: texts.upserts,
        new: Catalogue { format, epoch, version, content: new },
    })
}

/// Takes away what the guide never shows; what a phone would have to look up in the whole catalogue is found here.
fn lighten(content: &mut Content, whole: &Content) {
    for place in &mut content.places {
        place.ags = None;
    }
    for organisation in &mut content.organisations {
        organisation.url = None;
    }
    for offer in &mut content.offers {
        offer.source.url = None;
        offer.at = whole.whereabouts(offer);
    }
}

fn is_shown(offer: &Offer) -> bool {
    !offer.types.is_empty()
}
