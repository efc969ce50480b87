//! A plan, and answers that were ticked for it, as the fragment of an address: `p=AYd3…`.
//!
//! **Format**, in the alphabet of base64url: the version; how many bytes the body has; the body; three bytes that check both. Numbers are
//! varints of seven bits, texts are their length and UTF-8.
//! Version 1, the body: how many offers, five bytes each; how many answers; each begins with the step from the fact before it and its form
//! in one number.
//! Version 2, behind that: a note about the whole; how many offers have an appointment or a note; each begins with the step from the one
//! before it and which of both follows in one number; minutes since 1970; a text.
//!
//! **Decisions**
//! - An offer is named by 40 bits of a hash of its id, not by a number that somebody would have to assign and keep: packs and imported
//!   catalogues know only ids. A link must mean the same next year, so ids are never reused, and the packs' compiler and publishing refuse
//!   two that share a code.
//! - base64url, not the capitals that a QR code packs tighter: two hundred characters hold every answer that way, and a link is sent
//!   more often than it is photographed.
//! - Version 2 is written only where there is a note or an appointment: a phone with an older program reads everything else.
//! - Notes and appointments are an advisor's, on their way to a phone. A phone never writes them ([`Link::new`]).
//! - What is handed over is scanned from a screen: [`MOST_HANDED`] characters, so that the code of the whole address stays below 900,
//!   about a hundred squares a side. What does not fit is told ([`Link::hand`]), never cut.
//! - Whatever stands in it was written by somebody: reading is total, bounded by [`LONGEST`], and yields everything or an error. Each
//!   link has one way to be written.
//! - Never in it, neither written nor taken over when read: what only the desk asks, answers in free text, and that somebody is
//!   threatened ([`Answer::shareable`](crate::Answer::shareable)).

mod alphabet;
mod bytes;
mod code;
mod moment;
mod open;
mod read;
mod stop;
mod write;

use crate::{Answers, Book};

pub use code::OfferCode;
pub use moment::Moment;
pub use open::{Opened, Planned};
pub use stop::{Stop, behind, clean};

/// What the fragment of a link begins with.
pub const PREFIX: &str = "p=";
/// More characters than any link of ours has, and few enough to be read at once.
pub const LONGEST: usize = 2_000;
/// So many offers fit a plan, and a link.
pub const MOST_OFFERS: usize = 40;
/// So many characters has what is handed over from a screen, at most: 60 more for the address before it make 900.
pub const MOST_HANDED: usize = 840;
/// The version of offers and answers alone.
const PLAIN: u8 = 1;
/// The version with notes and appointments.
const NOTED: u8 = 2;

/// What a link carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The offers in the plan's order.
    pub offers: Vec<Stop>,
    /// What an advisor wrote about all of it; empty if nothing.
    pub note: String,
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

/// More than a link to hand over can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooMuch {
    /// So many offers too many.
    Offers(usize),
    /// So many characters too many.
    Characters(usize),
}

impl Link {
    /// A plan's offers alone, and of these answers what may be shared.
    pub fn new<'a>(
        book: &Book,
        offers: impl IntoIterator<Item = &'a str>,
        answers: &Answers,
    ) -> Self {
        let plain = |id| Stop::plain(OfferCode::of(id));
        Self {
            offers: offers.into_iter().take(MOST_OFFERS).map(plain).collect(),
            note: String::new(),
            answers: shared(book, answers),
        }
    }

    /// An advisor's plan with what they wrote, and of these answers what may be shared.
    pub fn noted(book: &Book, offers: Vec<Stop>, note: &str, answers: &Answers) -> Self {
        Self { offers, note: clean(note), answers: shared(book, answers) }
    }

    /// The fragment, without `#`.
    pub fn write(&self) -> String {
        format!("{PREFIX}{}", write::write(self))
    }

    /// The fragment, if it can be scanned from a screen.
    ///
    /// # Errors
    /// By how much it is too long; nothing is left out.
    pub fn hand(&self) -> Result<String, TooMuch> {
        let fragment = self.write();
        match (self.offers.len(), fragment.len()) {
            (offers, _) if offers > MOST_OFFERS => Err(TooMuch::Offers(offers - MOST_OFFERS)),
            (_, signs) if signs > MOST_HANDED => Err(TooMuch::Characters(signs - MOST_HANDED)),
            _ => Ok(fragment),
        }
    }

    /// Reads a fragment, with or without `#`.
    ///
    /// # Errors
    /// Why it is no link of ours.
    pub fn read(fragment: &str) -> Result<Self, Broken> {
        let text = fragment.strip_prefix('#').unwrap_or(fragment);
        read::read(text.strip_prefix(PREFIX).ok_or(Broken::Damaged)?)
    }

    /// Does it say more than version 1 can?
    fn is_noted(&self) -> bool {
        !self.note.is_empty() || self.offers.iter().any(|stop| !stop.is_plain())
    }
}

/// Of these answers, those that may travel, as they would.
pub fn shared(book: &Book, answers: &Answers) -> Answers {
    let shared =
        |(fact, answer): (_, &crate::Answer)| Some((fact, answer.shareable(book.fact(fact)?)?));
    answers.iter().filter_map(shared).collect()
}
