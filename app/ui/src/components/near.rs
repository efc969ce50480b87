//! How far offers are from a place that the reader picks; first that is the one they named. The choice stays in this page's
//! memory: it is no answer, and nothing keeps it.

use html::{El, el, live, p};
use std::cell::Cell;

use catalogue::{Offer, near};
use l10n::Arg;
use leptos::prelude::*;

use crate::{components::field, further, state::App, words};

thread_local! {
    /// What was picked, which may be "no place".
    static PICKED: Cell<Option<Option<i32>>> = const { Cell::new(None) };
}

/// The place from which distances are told.
fn place(app: App) -> Option<i32> {
    PICKED.get().unwrap_or_else(|| app.outcome().facts.get(app.book().guide.region?)?.fixed())
}

/// Where that is.
pub(crate) fn from(app: App) -> &'static [i32] {
    place(app).map(|code| app.content().point(code)).unwrap_or_default()
}

/// The best of a door's offers.
pub(crate) fn best(app: App, locals: &[usize]) -> Option<&'static Offer> {
    app.content().nearest(locals, from(app), &words::tag(), app.today)
}

/// Offers of a door in the engine's order, among equal ones the nearer first.
pub(crate) fn first(app: App, locals: &[usize]) -> Vec<usize> {
    app.content().nearer_first(locals, from(app), &words::tag(), app.today)
}

/// How far an offer is.
pub(crate) fn said(app: App, offer: &Offer) -> Option<String> {
    Some(match near::km(from(app), &offer.at)? {
        0 => words::t("near-same"),
        km => words::with("near-about", &[("km", Arg::Number(f64::from(km)))]),
    })
}

/// The same as a line, as soon as its words are here.
pub(crate) fn line(app: App, offer: &'static Offer) -> AnyView {
    further::part(app, move || said(app, offer).map(|said| p("p", "meta", said)))
}

/// The list of places to pick from, where it makes a difference to these offers.
pub(crate) fn picker(app: App, locals: &[usize]) -> Option<El> {
    let content = app.content();
    let mut places = Vec::new();
    for place in &content.places {
        if !content.point(place.code).is_empty() {
            places.push((place.code, place.name.clone()));
        }
    }
    let differ =
        places.len() > 1 && locals.iter().any(|index| !content.offers[*index].at.is_empty());
    let pick = move |event| {
        PICKED.set(Some(event_target_value(&event).parse().ok()));
        app.sought.update(|revision| *revision += 1);
    };
    let label = el("label").attr("for", "find-from").with(words::t("find-from"));
    let list = field::select(words::t("choose-place"), places, place(app));
    let list = list.attr("id", "find-from").attr("autocomplete", "off").on("change", pick);
    differ.then(|| p("div", "field", (label, list)))
}

/// Why the list stands in this order; where distances count also how, and whose points they are made of.
pub(crate) fn why(app: App) -> AnyView {
    live(move || {
        app.sought.track();
        let mut why = p("div", "order-why", p("p", "meta", words::t("order-why")));
        if !from(app).is_empty() {
            why = why.with(p("p", "meta", words::t("near-why")));
            for source in &app.content().points.sources {
                let name = match &source.url {
                    Some(url) if !app.boot.kiosk => {
                        el("a").attr("href", url.clone()).attr("rel", "noreferrer")
                    }
                    _ => el("span"),
                };
                let name = name.attr("lang", "de").with(source.title.clone());
                why = why.with(p("p", "meta", p("bdi", "ltr", name)));
            }
        }
        why.any()
    })
}
