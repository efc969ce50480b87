//! Who offers what, where, in which language: the types of the wire and of storage, shared by server and clients.
//!
//! **Invariants**: no IO. No prose: names and addresses are proper names, every sentence is a message id that `l10n` resolves.
//! Every persisted or transmitted format carries a version ([`FORMAT`]).
//!
//! Two encodings of the same types travel: JSON for everybody, and postcard for our own client. Decoding these types by name
//! was 140 KB of the client's code before compression; decoding them by position is a fifth of that. It is why no field here
//! or in the engine is ever skipped when it is empty.

mod changes;
pub mod delta;
pub mod facet;
mod layers;
pub mod near;
pub mod offer;
pub mod organisation;
pub mod place;
pub mod search;
pub mod texts;
pub mod view;
pub mod week;

pub use changes::Changes;
pub use delta::{Delta, MustRefetch, Removed};
pub use near::Points;
pub use offer::{Detail, FEATURES, NATIONWIDE, Offer, OfferSource};
pub use organisation::{Organisation, OrganisationKind};
pub use place::Place;
pub use texts::{Texts, TextsDelta};
pub use view::OfferView;
pub use week::Week;

use engine::{Book, Day, shortlist::Local};
use serde::{Deserialize, Serialize};

/// Version of the catalogue's wire format; a client drops a stored catalogue of another one and fetches anew.
pub const FORMAT: u16 = 8;

/// What the packs contain, before a store gives it epoch and version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Vocabulary, questions, chain, offer types, rules.
    pub book: Book,
    /// The places of all town packs.
    pub places: Vec<Place>,
    /// Who offers.
    pub organisations: Vec<Organisation>,
    /// What is offered.
    pub offers: Vec<Offer>,
    /// Public holidays where the places are, in order: from this year's beginning for three years. One list for all Länder,
    /// since all it says is that hours may be others.
    #[serde(default)]
    pub holidays: Vec<Day>,
    /// Where places are.
    #[serde(default)]
    pub points: Points,
}

/// The catalogue as the server publishes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// [`FORMAT`] of the writer.
    pub format: u16,
    /// Changes when the history starts anew (another database, a restore).
    pub epoch: String,
    /// Grows with every publication inside an epoch.
    pub version: u64,
    /// The content. Nested, not flattened: serde buffers flattened structs, which costs the phone 37 KB of code.
    pub content: Content,
}

impl Content {
    /// Brings the lists into the order in which they are published: places by code, all else by id. A list that is told apart
    /// only by what is in it can be changed in parts and still be the same everywhere; who comes first among equals is
    /// nobody's decision.
    pub fn sort(&mut self) {
        self.places.sort_by_key(|place| place.code);
        self.organisations.sort_by(|one, other| one.id.cmp(&other.id));
        self.offers.sort_by(|one, other| one.id.cmp(&other.id));
    }

    /// An organisation by its id.
    pub fn organisation(&self, id: &str) -> Option<&Organisation> {
        self.organisations.iter().find(|organisation| organisation.id == id)
    }

    /// An offer by its id.
    pub fn offer(&self, id: &str) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.id == id)
    }

    /// Does its carrier have to report people without a title? A public help line that asks for no name has nobody to
    /// report (guard H1); a carrier we do not know counts as public.
    pub fn reports(&self, offer: &Offer) -> bool {
        let carrier = self.organisation(&offer.organisation);
        !offer.has("anonymous") && carrier.is_none_or(|carrier| carrier.public_body)
    }

    /// The offers as the engine sees them, index for index.
    pub fn locals(&self) -> Vec<Local<'_>> {
        self.offers
            .iter()
            .map(|offer| Local {
                id: &offer.id,
                types: &offer.types,
                reports: self.reports(offer),
                languages: &offer.languages,
                dated: offer.source.dated(),
                ends_on: offer.ends_on,
                areas: &offer.areas,
                only_if: offer.only_if.as_ref(),
            })
            .collect()
    }
}
