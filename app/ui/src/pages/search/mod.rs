//! All offers: searched by words, sifted by chips, without a network. What is typed stays in this page's memory.

mod found;

use catalogue::Offer;
use found::{ASKED, change, found};
use html::{El, button, el, p};
use leptos::prelude::*;

use crate::{
    components::{chrome, near, offer, open_now, sift},
    focus, further,
    page::{Page, back, go},
    state::App,
    words,
};

/// So many are shown at once: a slow phone takes long for more.
const SHOWN: usize = 20;

/// The page.
pub(crate) fn page(app: App) -> AnyView {
    found::begin(app);
    let actions = el("div")
        .class("actions")
        .with(button("button quiet", words::t("back"), back))
        .with(button("button", words::t("to-result"), move || go(app, Page::Result)));
    el("div")
        .class("stack")
        .with(p("h1", "", words::t("all-offers")).attr("tabindex", "-1"))
        .with(further::part(app, move || {
            let list = el("div").live(move || results(app));
            (form(app), list, near::why(app))
        }))
        .with((actions, chrome::own_data(app)))
        .any()
}

fn form(app: App) -> El {
    let text = el("input")
        .attr("type", "search")
        .attr("id", "find")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "find-hint")
        .attr("value", ASKED.with_borrow(|asked| asked.text.clone()))
        .on("input", move |event| {
            let text = event_target_value(&event);
            change(app, |asked| asked.text.clone_from(&text));
        });
    let chosen = move || {
        app.sought.track();
        ASKED.with_borrow(|asked| asked.chosen)
    };
    let choose = move |place: usize| change(app, |asked| asked.chosen ^= 1 << place);
    let label = el("label").attr("for", "find").with(words::t("find-label"));
    let hint = p("p", "meta", words::t("find-hint")).attr("id", "find-hint");
    let count = el("p").class("progress-text").attr("role", "status").live(move || {
        app.sought.track();
        sift::count(found(app)[0].len()).any()
    });
    let field = p("div", "field", (label, text, hint));
    let all: Vec<usize> = (0..app.content().offers.len()).collect();
    let sift = (near::picker(app, &all), sift::chips("h2", chosen, choose), count);
    p("div", "stack", (field, sift)).attr("role", "search")
}

fn results(app: App) -> AnyView {
    app.sought.track();
    let [fit, silent] = found(app);
    let room = SHOWN + ASKED.with_borrow(|asked| asked.more);
    let nothing = fit.is_empty().then(|| p("p", "notice", words::t("find-nothing")));
    let more = (fit.len() > room).then(|| {
        button("button quiet", words::t("find-more"), move || {
            let shown = ASKED.with_borrow(|asked| asked.more);
            change(app, |asked| asked.more = shown + SHOWN);
            // The button is gone or further down: one goes on reading where the list went on.
            let first = format!(".offer-list li:nth-child({}) button", SHOWN + shown + 1);
            request_animation_frame(move || focus::on(&first));
        })
    });
    let rest = (!silent.is_empty())
        .then(|| sift::silent("h2", silent.len(), list(app, &silent, 5 * SHOWN)));
    p("div", "stack", (nothing, list(app, &fit, room), more)).with(rest).any()
}

fn list(app: App, offers: &[usize], room: usize) -> El {
    let mut list = el("ul").class("offer-list");
    for index in offers.iter().take(room) {
        list = list.with(row(app, &app.content().offers[*index]));
    }
    list
}

fn row(app: App, offer: &'static Offer) -> El {
    let name = offer::german(offer.name.clone());
    let open = button("link-button", name, move || go(app, Page::Offer(offer.id.clone())));
    let carrier = app.content().organisation(&offer.organisation).map(|carrier| &carrier.name);
    let carrier = carrier.filter(|carrier| **carrier != offer.name).cloned();
    let mut places: Vec<String> = carrier.into_iter().collect();
    places.extend(offer.city.clone());
    let known = !places.is_empty();
    let places = known.then(|| p("p", "meta", offer::german(places.join(" · "))));
    let near = near::said(app, offer).map(|near| p("p", "meta", near));
    el("li").with((open, places, (near, open_now::line(app, offer))))
}
