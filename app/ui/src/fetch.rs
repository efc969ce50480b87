//! The only door to the network, and to the phone's own copy of what came through it (`app/guide/copy.js`). Every address comes from the
//! shell's island: nothing here can depend on an answer.

use js_sys::JSON;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

use crate::boot;

/// A part of a language's copy, as `app/guide/copy.js` counts them.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    /// What the first question needs of the catalogue.
    First,
    /// What stands behind it.
    Behind,
    /// What kinds of offers there are, in words; with notes.
    Kinds,
    /// The words of single offers.
    Offers,
    /// What changed since the others were fetched.
    Changes,
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ownCopy)]
    async fn load(address: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ownCopy, js_name = part)]
    async fn part_of(language: &str, part: u32, address: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ownCopy, js_name = follow)]
    async fn follow_up(language: &str) -> Result<JsValue, JsValue>;
    /// Lets the phone paint, and answer a finger, between two pieces of work.
    #[wasm_bindgen(js_namespace = ownCopy)]
    pub(crate) async fn breathe();
    /// Begins to fetch a layer of a language, its kinds of offers and the catalogue's second part, as far as they have an address.
    #[wasm_bindgen(js_namespace = ownCopy)]
    pub(crate) fn soon(language: &str, layer: &str, kinds: &str, behind: &str);
    /// The copy of a language was read: it takes the place of the one that is stored.
    #[wasm_bindgen(js_namespace = ownCopy)]
    pub(crate) fn keep(language: &str);
    /// The copy of a language cannot be used: what is asked for next comes from the network.
    #[wasm_bindgen(js_namespace = ownCopy)]
    pub(crate) fn fresh(language: &str);
}

/// GETs a text from our own origin.
pub(crate) async fn text(address: &str) -> Option<String> {
    String::from_utf8(bytes(load(address).await)?).ok()
}

/// A part of what a language needs, from the copy or else from its address.
pub(crate) async fn part(language: &str, part: Part, address: &str) -> Option<Vec<u8>> {
    bytes(part_of(language, part as u32, address).await)
}

/// Address of the messages of kinds or of offers in a language.
pub(crate) fn address(language: &str, wanted: Part, texts: &str) -> String {
    let name = if matches!(wanted, Part::Kinds) { "kinds" } else { "offers" };
    format!("{texts}/{language}/{name}")
}

/// The messages of kinds or of offers in a language: its part of the copy, or from the network.
pub(crate) async fn messages(language: &str, wanted: Part, texts: &str) -> Option<String> {
    let found = part(language, wanted, &address(language, wanted, texts)).await?;
    let found = JSON::parse(&String::from_utf8(found).ok()?).ok()?;
    boot::text(&found, "fluent")
}

/// What changed since the copy was made: nothing new, changes, or nothing that helps (no bytes).
pub(crate) async fn follow(language: &str) -> Option<Vec<u8>> {
    bytes(follow_up(language).await)
}

fn bytes(found: Result<JsValue, JsValue>) -> Option<Vec<u8>> {
    Some(found.ok()?.dyn_into::<js_sys::Uint8Array>().ok()?.to_vec())
}

/// Without language or catalogue there is nothing to ask; the shell holds the words for that.
pub(crate) fn failed() {
    let document = web_sys::window().and_then(|window| window.document());
    let element = |id: &str| document.as_ref().and_then(|document| document.get_element_by_id(id));
    if let Some(notice) = element("no-wasm") {
        let _ = notice.remove_attribute("hidden");
    }
    if let Some(loading) = element("loading") {
        loading.remove();
    }
}
