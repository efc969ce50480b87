//! What a phone that was away fetches: one answer that leads catalogue and texts of a language from its version to the present one.
//!
//! **Decision**: a phone keeps what it once fetched whole, and beside it the changes since then, always counted from that first
//! version. A new answer takes the place of the one before; nothing has to be put together and written back, which would cost
//! the client the code that writes catalogues.

use serde::{Deserialize, Serialize};

use crate::{Catalogue, Delta, MustRefetch, TextsDelta};

/// The way of a phone's copy. Its first byte is the writer's [`crate::FORMAT`], which the page's script compares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Of the catalogue, as far as a phone reads it.
    pub catalogue: Delta,
    /// Of the texts in one language.
    pub texts: TextsDelta,
    /// How many offers there are afterwards: a copy that arrives elsewhere was not what it seemed.
    pub offers: u32,
}

impl Catalogue {
    /// This, led to the present.
    ///
    /// # Errors
    /// The changes do not belong to this copy, or what came out is not what was published.
    pub fn follow(mut self, changes: Changes) -> Result<Self, MustRefetch> {
        self.apply(changes.catalogue)?;
        let arrived = u32::try_from(self.content.offers.len()) == Ok(changes.offers);
        arrived.then_some(self).ok_or(MustRefetch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Content, FORMAT, Removed, delta::Upserts};

    fn changes(offers: u32) -> Changes {
        let epoch = "e".to_owned();
        Changes {
            catalogue: Delta {
                format: FORMAT,
                epoch: epoch.clone(),
                version: 2,
                since: 1,
                upserts: Upserts::default(),
                removed: Removed::default(),
            },
            texts: TextsDelta {
                epoch,
                version: 2,
                since: 1,
                language: "de".to_owned(),
                upserts: String::new(),
                removed: Vec::new(),
            },
            offers,
        }
    }

    fn copy() -> Catalogue {
        let content = Content::default();
        Catalogue { format: FORMAT, epoch: "e".to_owned(), version: 1, content }
    }

    #[test]
    fn a_copy_that_arrives_elsewhere_is_fetched_anew() {
        assert_eq!(copy().follow(changes(0)).map(|copy| copy.version), Ok(2));
        assert_eq!(copy().follow(changes(1)), Err(MustRefetch));
        let foreign = Catalogue { epoch: "f".to_owned(), ..copy() };
        assert_eq!(foreign.follow(changes(0)), Err(MustRefetch));
    }

    #[test]
    fn the_first_byte_is_the_format() {
        let format = u8::try_from(FORMAT).unwrap();
        assert!(format < 128, "a larger one takes two bytes: `app/guide/copy.js` compares one");
        assert_eq!(postcard::to_allocvec(&changes(0)).unwrap()[0], format);
        let epoch_and_version = [&[format, 1, b'e', 1][..]].concat();
        assert!(postcard::to_allocvec(&copy()).unwrap().starts_with(&epoch_and_version));
    }
}
