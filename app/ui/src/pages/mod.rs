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

pub(crate) use door::page as door;
pub(crate) use offer::page as offer;
pub(crate) use plan::page as plan;
pub(crate) use result::page as result;
pub(crate) use review::page as review;
pub(crate) use search::page as search;

use crate::{
    behind::Layer,
    further, later,
    page::{Page, asks},
    state::App,
};

/// The current page; rebuilt when page or words change.
pub(crate) fn switch(app: App) -> impl IntoView {
    move || {
        app.words.track();
        let page = app.page.get();
        // A question needs no reasons: rebuilding it when they arrive would take the focus from under the reader.
        let asks = asks(&page);
        let here = asks || app.layer.get() == Layer::Here;
        let beyond = !asks && !matches!(page, Page::Result | Page::Next);
        let here = here && (!beyond || app.beyond.get() == Layer::Here);
        if !asks && page != Page::Review {
            further::need(app);
        }
        // Answers are read inside: a tap must update the page, not rebuild it.
        untrack(|| {
            let (results, further) = (later::results(), later::further());
            match (&page, results, further) {
                (Page::Question(id), ..) => question::page(app, id, false),
                (Page::Change(id), ..) => question::page(app, id, true),
                (Page::Review, _, Some(further)) if here => (further.review)(app),
                (Page::Door(code), _, Some(further)) if here => (further.door)(app, *code),
                (Page::Plan, _, Some(further)) if here => (further.plan)(app),
                (Page::Search, _, Some(further)) if here => (further.search)(app),
                (Page::Offer(id), _, Some(further)) if here => (further.offer)(app, id),
                (Page::Result | Page::Next, Some(results), _) if here => (results.result)(app),
                _ => waiting::page(app),
            }
        })
    }
}
