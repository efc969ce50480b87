//! Offer types: what kinds of doors there are, and when one is worth showing.

use serde::{Deserialize, Serialize};

use crate::{Cond, FactId, Facts};

/// The numeric code of an offer type.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct TypeId(pub u16);

/// What stands behind a door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Somebody independent to talk to.
    Adviser,
    /// An office.
    Office,
    /// A course.
    Course,
    /// Money.
    Money,
    /// A place to learn or work.
    Place,
    /// A residence title or document, decided by an office, reached through an adviser.
    Title,
    /// Something one may do; it has a verdict and no address.
    Right,
}

/// A kind of offer. Verdict is not relevance: nearly everyone may volunteer, few came for that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferType {
    /// Its numeric code.
    pub code: TypeId,
    /// Its name, e.g. `integrationskurs`.
    pub id: String,
    /// What stands behind the door.
    pub class: Class,
    /// Phases of the chain it belongs to (1–5).
    pub phases: Vec<u8>,
    /// Ids of its themes.
    pub themes: Vec<String>,
    /// When it is worth showing.
    pub relevant: Cond,
    /// It costs money; never on the short list while a free one is open.
    #[serde(default)]
    pub paid: bool,
    /// An office whoever runs it: a public body with a duty to report (guard H1).
    #[serde(default)]
    pub public_body: bool,
    /// Schools do not report; exempt from guard H1.
    #[serde(default)]
    pub school: bool,
    /// Counts as employment: "first the permit, then the first day" (guard H3).
    #[serde(default)]
    pub permit_first: bool,
    /// Never stored, printed or shared.
    #[serde(default)]
    pub sensitive: bool,
    /// A message `note-ID` on its card.
    #[serde(default)]
    pub note: Option<String>,
}

impl OfferType {
    /// Place of the first of the person's wishes that makes this type relevant; wishes not mentioned come last.
    pub fn wish_rank(&self, goals: Option<FactId>, facts: &Facts) -> usize {
        let Some(goals) = goals else { return usize::MAX };
        let wishes = facts.get(goals).map_or(&[][..], |value| value.list());
        wishes.iter().position(|wish| self.relevant.mentions(goals, *wish)).unwrap_or(usize::MAX)
    }
}
