//! The second layer: reasons, laws, offers and their texts. It loads behind the first question, and again when it failed.

use catalogue::{Catalogue, FORMAT};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{fetch, focus, state::App, words};

/// Where the second layer is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layer {
    /// On its way.
    Loading,
    /// Here.
    Here,
    /// The network failed; the reader can try again.
    Failed,
}

/// Fetches what is still missing of the second layer in the current language.
pub(crate) fn load(app: App) {
    app.layer.set(Layer::Loading);
    spawn_local(async move {
        let tag = words::tag();
        let fetched = fetch(app, &tag).await;
        // Another language was chosen meanwhile: its own fetch will tell.
        if tag == words::tag() {
            app.layer.set(if fetched.is_some() { Layer::Here } else { Layer::Failed });
            focus::keep();
        }
    });
}

async fn fetch(app: App, tag: &str) -> Option<()> {
    let reasons = fetch::text(&app.boot.layer(tag, "reasons")).await.ok()?;
    let texts = fetch::text(&format!("{}/{tag}", app.boot.texts)).await.ok()?;
    if app.content().offers.is_empty() {
        let sent: &'static [u8] = fetch::bytes(&app.boot.behind).await.ok()?.leak();
        let behind = part(sent)?;
        let [mut first, _] = app.parts();
        let mut catalogue = part(first)?;
        if !catalogue.goes_with(&behind) {
            // A new one was published since the first layer came; its facts keep their codes, so the answers stay.
            first = fetch::bytes(&app.boot.catalogue).await.ok()?.leak();
            catalogue = part(first)?;
        }
        let complete = catalogue.complete(behind)?;
        app.take(complete, [first, sent]);
    }
    words::add(tag, &reasons, &texts);
    words::warm_up();
    Some(())
}

/// Reads one part of a catalogue. `None` if another version of the server wrote it: the first field says which one.
pub(crate) fn part(bytes: &[u8]) -> Option<Catalogue> {
    let catalogue = postcard::from_bytes::<Catalogue>(bytes).ok()?;
    (catalogue.format == FORMAT).then_some(catalogue)
}
