//! What is offered, where, and how one gets there.

use engine::{Cond, Day, Mark, TypeId};
use serde::{Deserialize, Serialize};

/// Where an offer's data comes from and how old it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferSource {
    /// The publication.
    pub title: String,
    /// Its address.
    #[serde(default)]
    pub url: Option<String>,
    /// The date printed in it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent if it carries none.
    #[serde(default)]
    pub date: Option<String>,
    /// The day on which we read it; reading an old page does not make it younger.
    pub checked_on: Day,
    /// How well it is founded.
    pub mark: Mark,
}

impl OfferSource {
    /// The last day the source speaks of; `None` for an undated source, which counts as old.
    pub fn dated(&self) -> Option<Day> {
        self.date.as_deref().and_then(Day::parse).map(|(_, last)| last.min(self.checked_on))
    }
}

/// One door: a service of an organisation at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Short, stable id; also its address `/offers/ID` and its messages `offer-ID`.
    pub id: String,
    /// The organisation's id.
    pub organisation: String,
    /// The offer types it serves.
    pub types: Vec<TypeId>,
    /// Its own name.
    pub name: String,
    /// Street and number.
    #[serde(default)]
    pub street: Option<String>,
    /// Post code.
    #[serde(default)]
    pub postal_code: Option<String>,
    /// Town of the address.
    #[serde(default)]
    pub city: Option<String>,
    /// Phone numbers, international form with spaces.
    #[serde(default)]
    pub phones: Vec<String>,
    /// Mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Its page.
    #[serde(default)]
    pub url: Option<String>,
    /// Opening hours in OSM's `opening_hours` syntax.
    #[serde(default)]
    pub opening_hours: Option<String>,
    /// Without an appointment? Absent: unknown, as with the next three.
    #[serde(default)]
    pub walk_in: Option<bool>,
    /// By appointment only?
    #[serde(default)]
    pub appointment: Option<bool>,
    /// Without giving a name?
    #[serde(default)]
    pub anonymous: Option<bool>,
    /// For women only?
    #[serde(default)]
    pub women_only: Option<bool>,
    /// Counselling languages (BCP 47), as printed in the source.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Codes of the places it serves; empty: the whole region.
    #[serde(default)]
    pub areas: Vec<i32>,
    /// Last day of its funding.
    #[serde(default)]
    pub ends_on: Option<Day>,
    /// A condition beyond those of its types.
    #[serde(default)]
    pub only_if: Option<Cond>,
    /// Where the data comes from.
    pub source: OfferSource,
    /// The pack it belongs to (`saarbruecken`); its texts are in `locales/*/PACK.ftl`.
    pub pack: String,
}
