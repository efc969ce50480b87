//! One offer out of the list of all: what it is, its facts, and the doors it stands behind with this person's verdicts.

use html::{button, el, p};
use leptos::prelude::*;

use crate::{
    components::{card, chrome, offer},
    page::{Page, back, go},
    state::App,
    words,
};

/// The page; the list where another catalogue has come that no longer knows the offer.
pub(crate) fn page(app: App, id: &str) -> AnyView {
    let Some(offer) = app.content().offer(id) else { return super::search::page(app) };
    let outcome = app.outcome();
    let mut rows = Vec::new();
    for code in &offer.types {
        if let Some(door) = outcome.door(*code).filter(|door| !door.hidden) {
            rows.push(card::row(app, door));
        }
    }
    let title = p("h2", "", words::t("result-title"));
    let doors = (!rows.is_empty()).then(|| p("div", "stack", (title, p("ul", "stack", rows))));
    let title = el("h1").attr("tabindex", "-1").with(offer::german(offer.name.clone()));
    let article =
        p("article", "offer stack", (title, offer::text(offer), offer::details(app, offer)));
    let actions = el("div")
        .class("actions")
        .with(button("button quiet", words::t("back"), back))
        .with(button("button", words::t("to-result"), move || go(app, Page::Result)));
    el("div").with((article.with(doors), actions, chrome::own_data(app))).any()
}
