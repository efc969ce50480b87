//! A town pack's tables as written.

use catalogue::OrganisationKind;
use engine::Mark;
use serde::Deserialize;
use toml::Spanned;

use super::Item;

type Text = Spanned<String>;

/// Everything below `regions/PACK/`.
#[derive(Debug, Default)]
pub(crate) struct PackTables {
    pub(crate) id: Option<Item<String>>,
    pub(crate) name: Option<Item<String>>,
    pub(crate) land: Option<Item<String>>,
    pub(crate) owner: Option<Item<Text>>,
    pub(crate) points: Option<Item<PointsTable>>,
    pub(crate) places: Vec<Item<PlaceTable>>,
    pub(crate) organisations: Vec<Item<OrganisationTable>>,
    pub(crate) offers: Vec<Item<OfferTable>>,
}

/// `[[place]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlaceTable {
    pub(crate) id: Text,
    pub(crate) code: Spanned<i32>,
    pub(crate) name: String,
    pub(crate) land: Option<String>,
    pub(crate) ags: Option<String>,
    pub(crate) at: Option<Degrees>,
}

/// Latitude and longitude.
pub(crate) type Degrees = Spanned<[f64; 2]>;

/// `[points]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PointsTable {
    pub(crate) title: String,
    pub(crate) url: Option<Text>,
}

/// `[[organisation]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrganisationTable {
    pub(crate) id: Text,
    pub(crate) name: String,
    pub(crate) kind: OrganisationKind,
    pub(crate) public_body: bool,
    pub(crate) url: Option<Text>,
}

/// `[[offer]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OfferTable {
    pub(crate) id: Text,
    pub(crate) organisation: Text,
    pub(crate) types: Spanned<Vec<Text>>,
    pub(crate) name: String,
    pub(crate) street: Option<String>,
    pub(crate) postal_code: Option<String>,
    pub(crate) city: Option<String>,
    pub(crate) at: Option<Degrees>,
    #[serde(default)]
    pub(crate) phones: Vec<Text>,
    pub(crate) email: Option<Text>,
    pub(crate) url: Option<Text>,
    pub(crate) opening_hours: Option<Text>,
    pub(crate) walk_in: Option<bool>,
    pub(crate) appointment: Option<bool>,
    pub(crate) anonymous: Option<bool>,
    pub(crate) women_only: Option<bool>,
    pub(crate) interpreter: Option<bool>,
    pub(crate) child_care: Option<bool>,
    pub(crate) free: Option<bool>,
    pub(crate) step_free: Option<bool>,
    #[serde(default)]
    pub(crate) target_groups: Vec<Text>,
    #[serde(default)]
    pub(crate) languages: Vec<Text>,
    #[serde(default)]
    pub(crate) areas: Vec<Text>,
    pub(crate) ends_on: Option<Text>,
    pub(crate) only_if: Option<Text>,
    pub(crate) source: SourceTable,
}

/// `[offer.source]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceTable {
    pub(crate) title: String,
    pub(crate) url: Option<Text>,
    pub(crate) date: Option<Text>,
    pub(crate) checked_on: Text,
    pub(crate) checked_by: Option<String>,
    pub(crate) next_check: Option<Text>,
    pub(crate) mark: Mark,
}
