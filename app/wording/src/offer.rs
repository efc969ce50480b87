//! What is said of an offer, and of the kind it is.

use catalogue::{Content, Offer};

use crate::{Speak, bring};

/// The message of an offer's first kind.
pub fn kind(content: &Content, offer: &Offer) -> Option<String> {
    let kind = offer.types.first().and_then(|code| content.book.offer_type(*code))?;
    Some(format!("type-{}", kind.id))
}

/// What an offer says of something itself (`.todo`, `.bring` …), or else what its kind says; empty if neither does.
pub fn of_kind(speak: impl Speak, content: &Content, offer: &Offer, part: &str) -> String {
    let own = speak.t(&format!("offer-{}{part}", offer.id));
    let of_kind = || kind(content, offer).map(|kind| speak.t(&format!("{kind}{part}")));
    if own.is_empty() { of_kind().unwrap_or_default() } else { own }
}

/// What to bring to all of these, each thing once.
pub fn things<'a>(
    speak: impl Speak,
    content: &Content,
    offers: impl Iterator<Item = &'a Offer>,
) -> Vec<String> {
    bring::merged(offers.map(|offer| of_kind(speak, content, offer, ".bring")))
}
