//! Places people live in, as the town packs name them.

use serde::{Deserialize, Serialize};

/// A town or district; its code is a value of the facts of kind `place`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its numeric code (4096 and up), never reused.
    pub code: i32,
    /// Its id, lower case, as used in conditions.
    pub id: String,
    /// Its name on signs and papers.
    pub name: String,
    /// Two-letter code of the Land (`SL`), or of the country across the border.
    pub land: String,
    /// Official municipality key, where known.
    #[serde(default)]
    pub ags: Option<String>,
}
