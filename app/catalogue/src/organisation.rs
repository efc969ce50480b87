//! Who runs offers.

use serde::{Deserialize, Serialize};

/// What kind of carrier it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the kinds")]
pub enum OrganisationKind {
    Authority,
    Chamber,
    Welfare,
    Education,
    Association,
    Initiative,
    Volunteers,
}

/// A carrier of offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id, lower case with dashes.
    pub id: String,
    /// Its own name.
    pub name: String,
    /// What kind of carrier.
    pub kind: OrganisationKind,
    /// A public body: has a duty to report people without a title (§ 87 AufenthG), unless it is a school.
    pub public_body: bool,
    /// Its own pages.
    #[serde(default)]
    pub url: Option<String>,
}
