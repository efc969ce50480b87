//! A plan, and answers that were ticked for it, as the fragment of an address: `p=AYd3…`.
//!
//! **Format**, version 1, in the alphabet of base64url: the version; how many bytes the body has; the body; three bytes that check both.
//! Numbers are varints of seven bits. The body: how many offers, five bytes each; how many answers; each begins with the step from the
//! fact before it and its form in one number.
//!
//! **Decisions**
//! - An offer is named by 40 bits of a hash of its id, not by a number that somebody would have to assign and keep: packs and imported
//!   catalogues know only ids. A link must mean the same next year, so ids are never reused, and the packs' compiler and publishing refuse
//!   two that share a code.
//! - base64url, not the capitals that a QR code packs tighter: two hundred characters hold every answer that way, and a link is sent
//!   more often than it is photographed.
//! - Whatever stands in it was written by somebody: reading is total, bounded by [`LONGEST`], and yields everything or an error.
//! - Never in it, neither written nor taken over when read: what only the desk asks, free text, and that somebody is threatened
//!   ([`Answer::shareable`](crate::Answer::shareable)).

mod alphabet;
mod bytes;
mod code;
mod read;
mod write;

use crate::{Answers, Book, FactId};

pub use code::OfferCode;

/// What the fragment of a link begins with.
pub const PREFIX: &str = "p=";
/// More characters than any link of ours has, and few enough to be read at once.
pub const LONGEST: usize = 2_000;
/// So many offers fit a plan, and a link.
pub const MOST_OFFERS: usize = 40;
/// The version that is written.
const VERSION: u8 = 1;

/// What a link carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The offers in the plan's order.
    pub offers: Vec<OfferCode>,
    /// The answers that were ticked.
    pub answers: Answers,
}

/// Why a link cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Its end is missing.
    Truncated,
    /// Something in it is not as it was written.
    Damaged,
    /// A newer program wrote it, in this version.
    Newer(u8),
    /// Longer than any link is.
    TooLong,
}

/// A link against the catalogue of today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened<'a> {
    /// Ids of the offers that are there, each once.
    pub offers: Vec<&'a str>,
    /// Codes of those that are not.
    pub gone: Vec<OfferCode>,
    /// Answers that still make sense.
    pub answers: Answers,
    /// Facts of those that do not.
    pub senseless: Vec<FactId>,
}

impl Link {
    /// A plan's offers, and of these answers what may be shared.
    pub fn new<'a>(
        book: &Book,
        offers: impl IntoIterator<Item = &'a str>,
        answers: &Answers,
    ) -> Self {
        let shared = answers
            .iter()
            .filter_map(|(fact, answer)| Some((fact, answer.shareable(book.fact(fact)?)?)));
        Self {
            offers: offers.into_iter().take(MOST_OFFERS).map(OfferCode::of).collect(),
            answers: shared.collect(),
        }
    }

    /// The fragment, without `#`.
    pub fn write(&self) -> String {
        format!("{PREFIX}{}", write::write(self))
    }

    /// Reads a fragment, with or without `#`.
    ///
    /// # Errors
    /// Why it is no link of ours.
    pub fn read(fragment: &str) -> Result<Self, Broken> {
        let text = fragment.strip_prefix('#').unwrap_or(fragment);
        read::read(text.strip_prefix(PREFIX).ok_or(Broken::Damaged)?)
    }

    /// What of it there is today.
    pub fn open<'a>(&self, book: &Book, ids: impl Iterator<Item = &'a str> + Clone) -> Opened<'a> {
        let mut opened = Opened::default();
        for code in &self.offers {
            match ids.clone().find(|id| OfferCode::of(id) == *code) {
                Some(id) if opened.offers.contains(&id) => {}
                Some(id) => opened.offers.push(id),
                None => opened.gone.push(*code),
            }
        }
        for (fact, answer) in self.answers.iter() {
            let sensible = book.fact(fact).filter(|known| answer.fits(known));
            match sensible.and_then(|known| answer.shareable(known)) {
                Some(answer) => opened.answers.set(fact, Some(answer)),
                None => opened.senseless.push(fact),
            }
        }
        opened
    }
}
