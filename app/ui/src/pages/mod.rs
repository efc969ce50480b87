//! The pages of the guide.

mod door;
mod offer;
mod plan;
mod question;
mod result;
mod review;
mod search;
mod waiting;

use leptos::prelude::*;

use crate::{behind::Layer, further, page::Page, state::App};

/// The current page; rebuilt when page or words change.
pub(crate) fn switch(app: App) -> impl IntoView {
    move || {
        app.words.track();
        let page = app.page.get();
        // A question needs no reasons: rebuilding it when they arrive would take the focus from under the reader.
        let asks = matches!(page, Page::Question(_) | Page::Change(_) | Page::Review);
        let waits = !asks && app.layer.get() != Layer::Here;
        if !asks {
            further::need(app);
        }
        // Answers are read inside: a tap must update the page, not rebuild it.
        untrack(|| match &page {
            Page::Question(id) => question::page(app, id, false),
            Page::Change(id) => question::page(app, id, true),
            Page::Review => review::page(app),
            _ if waits => waiting::page(app),
            Page::Door(code) => door::page(app, *code),
            Page::Plan => plan::page(app),
            Page::Search => search::page(app),
            Page::Offer(id) => offer::page(app, id),
            Page::Result | Page::Next => result::page(app),
        })
    }
}
