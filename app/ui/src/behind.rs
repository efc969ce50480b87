//! The second layer: reasons, laws, offers and their texts. It loads behind the first question, and again when it failed.

use catalogue::{Catalogue, FORMAT};
use wasm_bindgen_futures::spawn_local;

use crate::{fetch, focus, small::Fits, state::App, words};

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

impl Fits for Layer {
    fn number(self) -> u32 {
        self as u32
    }

    fn of(number: u32) -> Self {
        [Self::Loading, Self::Here].into_iter().nth(number as usize).unwrap_or(Self::Failed)
    }
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
        let behind = fetch::bytes(&app.boot.behind).await.ok()?;
        let behind = part(&behind)?;
        let mut catalogue = part(app.first)?;
        if !catalogue.goes_with(&behind) {
            // A new one was published since the first layer came; its facts keep their codes, so the answers stay.
            catalogue = part(&fetch::bytes(&app.boot.catalogue).await.ok()?)?;
        }
        let complete = catalogue.complete(behind)?;
        app.take(complete);
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
