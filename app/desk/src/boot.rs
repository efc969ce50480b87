//! What the page tells the desk: the server's island of JSON.

use serde::Deserialize;

/// The island `#boot`.
#[derive(Debug, Deserialize)]
pub(crate) struct Boot {
    /// Folder of the interface's texts: `{locales}/{language}/core.ftl`.
    pub(crate) locales: String,
    /// Folder of the offers' texts: `{texts}/{language}/kinds`.
    pub(crate) texts: String,
    /// Address of the catalogue.
    pub(crate) catalogue: String,
    /// The desk's own words, in German.
    pub(crate) words: String,
    /// What clients may speak.
    pub(crate) languages: Vec<Language>,
}

/// A language.
#[derive(Debug, Deserialize)]
pub(crate) struct Language {
    /// BCP 47.
    pub(crate) tag: String,
    /// Its name in itself.
    pub(crate) name: String,
    /// `ltr` or `rtl`.
    pub(crate) dir: String,
}

/// Reads the island. `None` on a page without one.
pub(crate) fn read() -> Option<Boot> {
    let document = web_sys::window()?.document()?;
    let island = document.get_element_by_id("boot")?.text_content()?;
    serde_json::from_str(&island).ok()
}
