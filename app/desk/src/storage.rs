//! What this desk keeps between two days. Nothing of it is about a person, and nothing else may be written.
//!
//! Favourites and the last visit are the catalogue page's; settings say how the desk looks and which keys it listens to.

use casework::find::{Favourites, Visits};
use serde::{Deserialize, Serialize};

/// How the desk looks. Which language a client spoke is not among it.
pub(crate) const SETTINGS: &str = "wegkette-desk-settings";

/// Offers that the advisor wants at hand, an id a line.
pub(crate) const FAVOURITES: &str = "wegkette-desk-favourites";
/// When this desk was last used, and which catalogue it had then.
pub(crate) const VISITS: &str = "wegkette-desk-visit";

/// The interface's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    /// Letters and digits pick options.
    pub(crate) keys: bool,
    /// The two languages stand below each other.
    pub(crate) stacked: bool,
    /// The client's language comes first.
    pub(crate) swapped: bool,
    /// The client's language is written larger.
    pub(crate) large: bool,
    /// Questions on which nothing depends are shown, too.
    pub(crate) all: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { keys: true, stacked: false, swapped: false, large: false, all: false }
    }
}

/// What was set; what cannot be read is as on the first day.
pub(crate) fn settings() -> Settings {
    written(SETTINGS).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// Keeps it, where anything can be kept.
pub(crate) fn keep(settings: Settings) {
    if let Ok(text) = serde_json::to_string(&settings) {
        write(SETTINGS, &text);
    }
}

/// A browser may forbid to even ask for it.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

fn written(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

fn write(key: &str, text: &str) {
    let _ = storage().map(|storage| storage.set_item(key, text));
}

/// The favourites.
pub(crate) fn favourites() -> Favourites {
    Favourites::read(&written(FAVOURITES).unwrap_or_default())
}

/// Keeps them.
pub(crate) fn keep_favourites(favourites: &Favourites) {
    write(FAVOURITES, &favourites.write());
}

/// The last visits.
pub(crate) fn visits() -> Option<Visits> {
    Visits::read(&written(VISITS)?)
}

/// Keeps them.
pub(crate) fn keep_visits(visits: &Visits) {
    write(VISITS, &visits.write());
}
