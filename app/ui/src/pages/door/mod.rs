//! One door: what it is, whether it is open and why, what would open it, what to do, and who offers it here.

mod depends;
mod offers;
mod why;

use engine::{TypeId, Verdict};
use html::{button, el, p};
use leptos::prelude::*;

use crate::{
    components::{chrome, opening, reason},
    page::{Page, back, go},
    state::App,
    words,
};

/// The page of an offer type.
pub(crate) fn page(app: App, code: TypeId) -> AnyView {
    let outcome = app.outcome();
    let Some(door) = outcome.door(code) else { return ().into_any() };
    let kind = door.offer_type;
    let id = format!("type-{}", kind.id);
    let title = |label: &str| p("h2", "", words::t(label));
    let part = |label: &str, suffix: &str| {
        let text = words::maybe(&format!("{id}.{suffix}"))?;
        Some((title(label), p("p", "", text)))
    };
    let note = kind.note.as_ref().map(|note| words::t(&format!("note-{note}")));
    let verdict = el("p").with((reason::badge(door.verdict), " ", reason::who(door)));
    let why = match door.verdict {
        Verdict::Unknown => depends::section(app, &outcome, door),
        _ => why::section(app, &outcome, door),
    };
    let article = el("article")
        .class(format!("offer stack phase-{}", kind.phases.first().copied().unwrap_or(1)))
        .with(p("h1", "", words::t(&id)).attr("tabindex", "-1"))
        .with(p("p", "lead", words::t(&format!("{id}.what"))))
        .with(door.advice_first.then(|| p("p", "notice warn", words::t("advice-first-text"))))
        .with((verdict, reason::notice(door)))
        .with(note.map(|note| p("p", "notice", note)))
        .with(why)
        .with(reason::presumed(app, door))
        .with(opening::ways(app, &outcome, door))
        .with((part("door-todo", "todo"), part("door-bring", "bring")))
        .with(offers::section(app, &door.locals));
    let actions = el("div")
        .class("actions")
        .with(button("button quiet", words::t("back"), back))
        .with(button("button", words::t("to-result"), move || go(app, Page::Result)));
    el("div").with((article, actions, chrome::own_data(app))).any()
}
