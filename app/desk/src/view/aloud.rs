//! Reading aloud, by voices that speak on this device alone.

use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;
use wording::Speak;

use super::t;
use crate::{ask, desk::Desk};

#[wasm_bindgen]
extern "C" {
    /// Says a text (`app/desk/boot.js`); `false` if no voice of this device speaks the language.
    #[wasm_bindgen(js_name = sayAloud)]
    fn say(text: &str, language: &str) -> bool;
}

/// The question in front, in the client's language.
pub(super) fn question(desk: Desk) {
    let tongue = desk.client.get_untracked();
    let row = &desk.rows[desk.at.get_untracked().row];
    // What only the desk asks has no words on the client's side.
    let text = if row.desk() { String::new() } else { ask::spoken(desk, row, tongue) };
    if !text.is_empty() && !say(&l10n::plain(&wording::borrowed::bare(&text)), &tongue.tag()) {
        desk.told.set(t("no-voice"));
    }
}
