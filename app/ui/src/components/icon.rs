//! Pictograms and drawings; the words beside them carry the meaning.
//!
//! They lie in two sprites: what the frame and the first question show travels first (`style/icons`), the rest when a later
//! question or a door shows it (`style/pictograms`, `style/papers`).

use leptos::prelude::*;

use crate::{
    components::html::{el, live},
    state::App,
};

/// A pictogram of the frame or of the first question.
pub(crate) fn icon(app: App, name: &str) -> AnyView {
    drawing(&app.boot.sprite, &format!("icon-{name}"), "icon")
}

/// A pictogram of a theme or of an option.
pub(crate) fn pictogram(app: App, name: &str) -> AnyView {
    drawing(&app.boot.pictures, &format!("icon-{name}"), "icon")
}

/// A line drawing of a paper. A page of them keeps a slow phone busy: words first.
pub(crate) fn paper(app: App, name: &str) -> AnyView {
    let symbol = format!("paper-{name}");
    live(move || match app.painted.get() {
        true => drawing(&app.boot.pictures, &symbol, "paper"),
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
