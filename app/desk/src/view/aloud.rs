//! Reading aloud, by voices that speak on this device alone.

use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;
use wording::Speak;

use super::t;
use crate::{ask, desk::Desk, outcome};

#[wasm_bindgen]
extern "C" {
    /// Says a text (`app/desk/boot.js`); `false` if no voice of this device speaks the language.
    #[wasm_bindgen(js_name = sayAloud)]
    fn say(text: &str, language: &str) -> bool;
    /// Is silent; `false` if it was.
    #[wasm_bindgen(js_name = hush)]
    fn stop() -> bool;
}

/// Stops: whom it was read to is not in front any more.
pub(crate) fn hush() {
    stop();
}

/// What is in front, in the client's language: the kind of offer whose reasons are open, else the question. A second press stops it.
pub(super) fn in_front(desk: Desk) {
    if stop() {
        return;
    }
    let tongue = desk.client.get_untracked();
    let row = &desk.rows[desk.at.get_untracked().row];
    let text = untrack(|| match outcome::in_front(desk) {
        Some(code) => outcome::spoken(desk, code, tongue).join(". "),
        // What only the desk asks has no words on the client's side.
        None if row.desk() => String::new(),
        None => ask::spoken(desk, row, tongue),
    });
    if !text.is_empty() && !say(&l10n::plain(&wording::borrowed::bare(&text)), &tongue.tag()) {
        desk.tell(t("no-voice"));
    }
}
