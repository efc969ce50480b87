//! A link against the catalogue of today.

use super::{Link, Moment, OfferCode, Stop};
use crate::{Answers, Book, FactId};

/// What of a link there is today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened<'a> {
    /// The offers that are there, each once, in the plan's order.
    pub offers: Vec<Planned<'a>>,
    /// Those that are not.
    pub gone: Vec<Stop>,
    /// What an advisor wrote about all of it.
    pub note: String,
    /// Answers that still make sense.
    pub answers: Answers,
    /// Facts of those that do not.
    pub senseless: Vec<FactId>,
}

/// An offer that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned<'a> {
    /// Its id.
    pub id: &'a str,
    /// An appointment there.
    pub at: Option<Moment>,
    /// What an advisor wrote about it; empty if nothing.
    pub note: String,
}

impl Link {
    /// What of it there is today.
    pub fn open<'a>(&self, book: &Book, ids: impl Iterator<Item = &'a str> + Clone) -> Opened<'a> {
        let mut opened = Opened { note: self.note.clone(), ..Opened::default() };
        for stop in &self.offers {
            match ids.clone().find(|id| OfferCode::of(id) == stop.code) {
                Some(id) if opened.offers.iter().any(|known| known.id == id) => {}
                Some(id) => {
                    opened.offers.push(Planned { id, at: stop.at, note: stop.note.clone() });
                }
                None => opened.gone.push(stop.clone()),
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
