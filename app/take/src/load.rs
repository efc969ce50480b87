//! Words that are fetched when the plan needs them: its own, and the German ones for the sheet. Which files these are depends on the
//! page's language alone.

use js_sys::{JSON, Reflect, Uint8Array};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::{
    state,
    words::{Arg, Tongue},
};

/// A message that every language of the plan has.
const SOME: &str = "plan-print";
/// The language of the counter.
pub(crate) const GERMAN: &str = "de";

/// The texts of kinds and of single offers, as `app/guide/copy.js` counts the parts of a copy, and as the server calls them.
const TEXTS: [(u32, &str); 2] = [(2, "kinds"), (3, "offers")];

#[wasm_bindgen]
extern "C" {
    /// The bytes behind an address, if it is the server that sends them.
    #[wasm_bindgen(catch, js_namespace = ownCopy)]
    async fn load(address: &str) -> Result<JsValue, JsValue>;
    /// A part of the phone's own copy, else of the network (`app/guide/copy.js`).
    #[wasm_bindgen(catch, js_namespace = ownCopy)]
    async fn part(language: &str, part: u32, address: &str) -> Result<JsValue, JsValue>;
}

/// The plan's own words in the page's language.
pub(crate) async fn words() -> Result<(), JsValue> {
    let Some(state) = state() else { return Ok(()) };
    let guide = state.guide;
    let tag = guide.tag();
    if guide.say(Tongue::Own, SOME, Arg::None).is_empty() {
        let texts = text(&guide.address(&tag, "plan")).await?;
        // Another language was chosen meanwhile: its own call will tell.
        if tag == guide.tag() {
            guide.learn(Tongue::Own, &texts);
        }
    }
    Ok(())
}

/// All German words, unless the page is German.
pub(crate) async fn german() -> Result<(), JsValue> {
    let Some(state) = state() else { return Ok(()) };
    let guide = state.guide;
    if guide.tag() == GERMAN || !guide.say(Tongue::German, SOME, Arg::None).is_empty() {
        return Ok(());
    }
    let mut texts = String::new();
    for layer in ["plan", "reasons"] {
        texts += &text(&guide.address(GERMAN, layer)).await?;
        texts.push('\n');
    }
    for (number, name) in TEXTS {
        let address = format!("{}/{name}", guide.address(GERMAN, "texts"));
        let found = part(GERMAN, number, &address).await?;
        let found = JSON::parse(&read(&found))?;
        texts += &Reflect::get(&found, &"fluent".into())?.as_string().unwrap_or_default();
        texts.push('\n');
    }
    guide.learn(Tongue::German, &texts);
    Ok(())
}

/// GETs a text from our own origin.
async fn text(address: &str) -> Result<String, JsValue> {
    Ok(read(&load(address).await?))
}

fn read(found: &JsValue) -> String {
    String::from_utf8(Uint8Array::new(found).to_vec()).unwrap_or_default()
}
