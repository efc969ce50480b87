//! What is offered, where, and how one gets there.

use engine::{Cond, Day, Mark, TypeId};
use serde::{Deserialize, Serialize};

use crate::Week;

/// It helps wherever in Germany somebody lives.
pub const NATIONWIDE: &str = "nationwide";

/// What can be said of an offer with yes or no; each is also a message, `offer-NAME`.
pub const FEATURES: [&str; 9] = [
    NATIONWIDE,
    "walk-in",
    "appointment",
    "anonymous",
    "women-only",
    "interpreter",
    "child-care",
    "free",
    "step-free",
];

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
    /// Where it stands on the map, if the source says so: latitude and longitude in thousandths of a degree, as [`crate::near`]
    /// has it. On the phone also where its town is.
    #[serde(default)]
    pub at: Vec<i32>,
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
    /// The same as minutes, where a week says it all.
    #[serde(default)]
    pub week: Option<Week>,
    /// What holds there, by the names of [`FEATURES`].
    #[serde(default)]
    pub yes: Vec<String>,
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
    /// Mail address of whoever keeps the data: for "wrong or closed?".
    #[serde(default)]
    pub owner: Option<String>,
}

impl Offer {
    /// Is it known to hold there?
    pub fn has(&self, feature: &str) -> bool {
        self.yes.iter().any(|name| name == feature)
    }

    /// An offer of which nothing is known but its name, its town and its page, for tests.
    #[cfg(test)]
    pub(crate) fn silent() -> Self {
        Self {
            id: "one".into(),
            organisation: "who".into(),
            types: Vec::new(),
            name: "Eins".into(),
            street: None,
            postal_code: None,
            city: Some("Saarbrücken".into()),
            at: Vec::new(),
            phones: Vec::new(),
            email: None,
            url: Some("https://eins.example/".into()),
            opening_hours: None,
            week: None,
            yes: Vec::new(),
            languages: Vec::new(),
            areas: Vec::new(),
            ends_on: None,
            only_if: None,
            source: OfferSource {
                title: "Liste".into(),
                url: None,
                date: None,
                checked_on: Day(0),
                mark: Mark::Unverified,
            },
            owner: None,
        }
    }
}

/// What a pack says of an offer and no client needs: it goes into the store's records, and to those who read the standard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Detail {
    /// The offer's id.
    pub offer: String,
    /// What does not hold there, by the names of [`FEATURES`]; what is in neither list is unknown.
    pub no: Vec<String>,
    /// Whom it is meant for, in the words of a taxonomy (`women`, `refugees`); empty: everyone.
    pub target_groups: Vec<String>,
    /// Who checked it, if they say so.
    pub checked_by: Option<String>,
    /// When it is to be looked at again.
    pub next_check: Option<Day>,
}
