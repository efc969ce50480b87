//! Pictograms and drawings from the one sprite; the words beside them carry the meaning.

use leptos::prelude::*;

use crate::state::App;

/// A pictogram.
pub(crate) fn icon(app: App, name: &str) -> AnyView {
    drawing(app, &format!("icon-{name}"), "icon")
}

/// A line drawing of a paper.
pub(crate) fn paper(app: App, name: &str) -> AnyView {
    drawing(app, &format!("paper-{name}"), "paper")
}

/// Markup of our own making: class and address come from this file and the shell, never from data.
fn drawing(app: App, symbol: &str, class: &str) -> AnyView {
    let svg = format!(
        r#"<svg class="{class}" aria-hidden="true" focusable="false"><use href="{}#{symbol}"></use></svg>"#,
        app.boot.sprite
    );
    super::html::markup("span", "drawing", svg)
}
