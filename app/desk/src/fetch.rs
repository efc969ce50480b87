//! The only door to the network. Every address comes from the server's page, or from the catalogue that was here on the last visit: nothing
//! here can depend on an answer.

use casework::find::Visit;
use catalogue::{Catalogue, Changes, FORMAT};
use serde::Deserialize;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

use crate::{boot::Boot, tongue::SOURCE};

#[wasm_bindgen]
extern "C" {
    /// GETs bytes from our own origin (`app/desk/boot.js`).
    #[wasm_bindgen(catch)]
    async fn load(address: &str) -> Result<JsValue, JsValue>;
}

/// Messages as the catalogue's texts are sent.
#[derive(Deserialize)]
struct Messages {
    fluent: String,
}

async fn bytes(address: &str) -> Option<Vec<u8>> {
    Some(load(address).await.ok()?.dyn_into::<js_sys::Uint8Array>().ok()?.to_vec())
}

/// Why there is no catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Without {
    /// It did not come, or is none.
    Catalogue,
    /// It is of another format than this desk reads: one of them is newer.
    Agreement,
}

/// The catalogue.
pub(crate) async fn catalogue(boot: &Boot) -> Result<Catalogue, Without> {
    let bytes = bytes(&boot.catalogue).await.ok_or(Without::Catalogue)?;
    // All formats begin with their number, whatever follows.
    let (format, _) = postcard::take_from_bytes::<u16>(&bytes).map_err(|_| Without::Catalogue)?;
    if format != FORMAT {
        return Err(Without::Agreement);
    }
    postcard::from_bytes(&bytes).map_err(|_| Without::Catalogue)
}

/// What changed since a visit. `None` if that did not come: without a network, or when the server cannot tell any more.
pub(crate) async fn changes(since: &Visit) -> Option<Changes> {
    let address = format!("/api/v1/catalogue/since/{}/{}/{SOURCE}", since.epoch, since.version);
    let read = postcard::from_bytes::<Changes>(&bytes(&address).await?).ok()?;
    (read.new.format == FORMAT).then_some(read)
}

/// All texts of a language.
pub(crate) async fn texts(boot: &Boot, tag: &str) -> Option<Vec<String>> {
    let mut texts = Vec::new();
    for layer in ["core", "reasons", "further", "plan"] {
        let address = format!("{}/{tag}/{layer}.ftl", boot.locales);
        texts.push(String::from_utf8(bytes(&address).await?).ok()?);
    }
    for part in ["kinds", "offers"] {
        let found = bytes(&format!("{}/{tag}/{part}", boot.texts)).await?;
        texts.push(serde_json::from_slice::<Messages>(&found).ok()?.fluent);
    }
    Some(texts)
}
