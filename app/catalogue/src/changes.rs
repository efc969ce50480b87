//! What a phone that was away fetches: one answer that leads catalogue and texts of a language from its version to the present one.
//!
//! **Decisions**: a phone keeps what it once fetched whole, and beside it the changes since then, always counted from that first
//! version. A new answer takes the place of the one before; nothing has to be put together and written back, which would cost
//! the client the code that writes catalogues. Nor does it use [`crate::Delta`], which is for everybody: to read and sort by
//! that one was 6 KB of the client. Here what is new is a catalogue, which it can read already, and lists stay in their order.

use serde::{Deserialize, Serialize};

use crate::{Catalogue, MustRefetch};

/// The way of a phone's copy. Its first byte is the writer's [`crate::FORMAT`], which the page's script compares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Where it leads, and what is new or different: organisations and offers one by one; places, their
    /// points and holidays all or, unchanged, none.
    pub new: Catalogue,
    /// The version it starts from.
    pub since: u64,
    /// The book is new, too: all of it, since its parts refer to each other by position.
    pub book: bool,
    /// Ids of offers that are gone. Organisations stay: without an offer nobody sees them.
    pub gone: Vec<String>,
    /// How many offers there are afterwards: a copy that arrives elsewhere was not what it seemed.
    pub offers: u32,
    /// New and changed messages in the language, as in [`crate::Texts`].
    pub texts: String,
}

impl Catalogue {
    /// This, led to the present.
    ///
    /// # Errors
    /// The changes do not belong to this copy, or what came out is not what was published.
    pub fn follow(mut self, changes: Changes) -> Result<Self, MustRefetch> {
        let new = changes.new;
        let fits = new.format == self.format
            && new.epoch == self.epoch
            && changes.since <= self.version
            && self.version <= new.version;
        if !fits {
            return Err(MustRefetch);
        }
        self.version = new.version;
        let content = &mut self.content;
        if changes.book {
            content.book = new.content.book;
        }
        if !new.content.places.is_empty() {
            content.places = new.content.places;
        }
        if !new.content.holidays.is_empty() {
            content.holidays = new.content.holidays;
        }
        if !new.content.points.places.is_empty() {
            content.points = new.content.points;
        }
        put(&mut content.organisations, new.content.organisations, |one| &one.id);
        content.offers.retain(|offer| !changes.gone.contains(&offer.id));
        put(&mut content.offers, new.content.offers, |offer| &offer.id);
        let arrived = content.offers.len() == changes.offers as usize;
        arrived.then_some(self).ok_or(MustRefetch)
    }
}

/// Puts each where its id belongs, in place of the one that was there.
fn put<T>(list: &mut Vec<T>, new: Vec<T>, id: fn(&T) -> &String) {
    for one in new {
        let named = id(&one);
        let at = list.iter().position(|known| id(known) >= named).unwrap_or(list.len());
        match list.get_mut(at) {
            Some(known) if id(known) == named => *known = one,
            _ => list.insert(at, one),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Content, FORMAT};

    fn copy(version: u64) -> Catalogue {
        let content = Content::default();
        Catalogue { format: FORMAT, epoch: "e".to_owned(), version, content }
    }

    fn changes(offers: u32) -> Changes {
        let (gone, texts) = (Vec::new(), String::new());
        Changes { new: copy(2), since: 1, book: false, gone, offers, texts }
    }

    #[test]
    fn a_copy_that_arrives_elsewhere_is_fetched_anew() {
        assert_eq!(copy(1).follow(changes(0)), Ok(copy(2)));
        assert_eq!(copy(1).follow(changes(1)), Err(MustRefetch), "an offer is missing");
        let foreign = Catalogue { epoch: "f".to_owned(), ..copy(1) };
        assert_eq!(foreign.follow(changes(0)), Err(MustRefetch), "of another history");
        assert_eq!(copy(0).follow(changes(0)), Err(MustRefetch), "it starts later");
        assert_eq!(copy(3).follow(changes(0)), Err(MustRefetch), "it leads back");
    }

    #[test]
    fn lists_stay_in_their_order() {
        let mut list = vec!["b".to_owned(), "d".to_owned()];
        let new = ["c", "a", "d", "e"].map(str::to_owned).to_vec();
        put(&mut list, new, |one| one);
        assert_eq!(list, ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn the_first_byte_is_the_format() {
        let format = u8::try_from(FORMAT).unwrap();
        assert!(format < 128, "a larger one takes two bytes: `app/guide/copy.js` compares one");
        assert_eq!(postcard::to_allocvec(&changes(0)).unwrap()[0], format);
        let whose = [format, 1, b'e', 1];
        assert!(postcard::to_allocvec(&copy(1)).unwrap().starts_with(&whose));
    }
}
