//! Pictograms and drawings; the words beside them carry the meaning.
//!
//! They lie in two sprites: what the frame and the first question show travels first (`style/icons`), the rest when a later
//! question or a door shows it (`style/pictograms`, `style/papers`).

use html::{el, live};
use leptos::prelude::*;

use crate::state::App;

/// A pictogram of the frame or of the first question.
pub(crate) fn icon(app: App, name: &str) -> AnyView {
    drawing(&app.boot.sprite, &format!("icon-{name}"), "icon")
}

/// A pictogram of a theme or of an option.
pub(crate) fn pictogram(app: App, name: &str) -> AnyView {
    after_words(app, format!("icon-{name}"), "icon")
}

/// A line drawing of a paper.
pub(crate) fn paper(app: App, name: &str) -> AnyView {
    after_words(app, format!("paper-{name}"), "paper")
}

/// A page of drawings keeps a slow phone busy: its words are painted first. The style sheet keeps their place.
fn after_words(app: App, symbol: String, class: &'static str) -> AnyView {
    live(move || match app.painted.get() {
        true => drawing(&app.boot.pictures, &symbol, class),
        false => ().into_any(),
    })
}

/// Markup of our own making: class and address come from this file and the shell, never from data.
fn drawing(sprite: &str, symbol: &str, class: &str) -> AnyView {
    let svg = format!(
        r#"<svg class="{class}" aria-hidden="true" focusable="false"><use href="{sprite}#{symbol}"></use></svg>"#
    );
    el("span").class("drawing").markup(svg).any()
}
