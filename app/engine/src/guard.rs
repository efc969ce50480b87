//! Guards against recommendations that would harm: data of the pack, tested over everyone (`tests/tests/guards.rs`).

use serde::{Deserialize, Serialize};

use crate::{Class, Cond, Facts, OfferType, Truth, TypeId};

/// A recommendation that would harm, as data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guard {
    /// `H1` …
    pub id: String,
    /// For whom.
    pub when: Cond,
    /// Also holds while `when` is undecided: caution until known to be unnecessary.
    #[serde(default)]
    pub unless_known_false: bool,
    /// No public body but schools on the short list; elsewhere behind "first independent advice".
    #[serde(default)]
    pub no_public_body: bool,
    /// Only behind "first independent advice".
    #[serde(default)]
    pub behind_advice: Vec<TypeId>,
    /// Never shown.
    #[serde(default)]
    pub exclude: Vec<TypeId>,
    /// Classes never shown.
    #[serde(default)]
    pub exclude_classes: Vec<Class>,
    /// Always among the cards.
    #[serde(default)]
    pub always_add: Vec<TypeId>,
    /// Not on the short list while merely conditional.
    #[serde(default)]
    pub not_first_card: Vec<TypeId>,
    /// A message `note-ID` above the result.
    #[serde(default)]
    pub note: Option<String>,
}

impl Guard {
    /// Is this type never shown while the guard holds?
    pub fn hides(&self, offer_type: &OfferType) -> bool {
        self.exclude.contains(&offer_type.code) || self.exclude_classes.contains(&offer_type.class)
    }

    /// Does it hold for this person?
    pub fn holds(&self, facts: &Facts) -> bool {
        match self.when.eval(facts) {
            Truth::True => true,
            Truth::Unknown => self.unless_known_false,
            Truth::False => false,
        }
    }
}
