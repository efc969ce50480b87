//! What a flat list needs to be told to be read.

use std::collections::BTreeMap;

use serde::Deserialize;

/// How a list is to be read. All has defaults: a list with usual headers in UTF-8 needs none of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mapping {
    /// Whose list it is. Ids are made of it where rows have none, so it stays the same each time.
    pub origin: String,
    /// How its characters are written.
    pub encoding: Encoding,
    /// What parts its cells; without it, the header tells.
    pub delimiter: Option<char>,
    /// The Land of addresses in rows that name none: `SL`.
    pub state: Option<String>,
    /// Headers and their fields (`"Anbieterin" = "organization.name"`), besides the usual ones.
    pub columns: BTreeMap<String, String>,
}

/// How characters are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// What older spreadsheets for Windows write.
    #[serde(rename = "windows-1252")]
    Windows1252,
}
