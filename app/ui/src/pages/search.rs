//! All offers: searched by words, sifted by chips, without a network. What is typed stays in this page's memory.
//!
//! Order: what the words mean most closely, then offers in the reader's language, then checked ones, then whose turn it is today.

use std::cell::RefCell;

use catalogue::{Offer, OfferView, facet, search};
use l10n::Arg;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    components::{
        borrowed::bare,
        chrome,
        html::{El, button, el, p},
        offer, open_now, sift,
    },
    fetch::{self, Part},
    further,
    page::{Page, back, go},
    state::App,
    words,
};

/// So many are shown at once: a slow phone takes long for more.
const SHOWN: usize = 20;

/// What is looked for. It outlives the page, so that "back" from an offer leads to the same list.
#[derive(Default)]
struct Asked {
    text: String,
    chosen: u8,
    more: usize,
    /// What each offer is found by, in the catalogue's order.
    known: Vec<String>,
}

thread_local! {
    static ASKED: RefCell<Asked> = RefCell::default();
}

/// The page.
pub(crate) fn page(app: App) -> AnyView {
    ASKED.with_borrow_mut(|asked| asked.known = index(app));
    in_german(app);
    let actions = el("div")
        .class("actions")
        .with(button("button quiet", words::t("back"), back))
        .with(button("button", words::t("to-result"), move || go(app, Page::Result)));
    el("div")
        .class("stack")
        .with(p("h1", "", words::t("all-offers")).attr("tabindex", "-1"))
        .with(further::part(app, move || {
            let list = el("div").live(move || results(app));
            (form(app), list, p("p", "meta order-why", words::t("order-why")))
        }))
        .with((actions, chrome::own_data(app)))
        .any()
}

fn change(app: App, change: impl Fn(&mut Asked)) {
    ASKED.with_borrow_mut(|asked| {
        asked.more = 0;
        change(asked);
    });
    app.sought.update(|revision| *revision += 1);
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
        let number = Arg::Number(found(app)[0].len() as f64);
        el("span").with(words::with("find-count", &[("count", number)])).any()
    });
    let field = p("div", "field", (label, text, hint));
    p("div", "stack", (field, sift::chips(chosen, choose), count)).attr("role", "search")
}

/// Offers that fit, and those of which nobody says so; as indexes, best first.
fn found(app: App) -> [Vec<usize>; 2] {
    let mut found = [Vec::new(), Vec::new()];
    let tag = words::tag();
    ASKED.with_borrow(|asked| {
        let query = folded(&asked.text);
        let mut keys = vec![0; asked.known.len()];
        for (index, known) in asked.known.iter().enumerate() {
            let Some(offer) = app.content().offers.get(index) else { continue };
            let Some(distance) = search::distance(&query, known) else { continue };
            let now = if asked.chosen == 0 { None } else { open_now::now(app, offer) };
            match facet::all(asked.chosen, offer, &tag, now.map(|(now, _)| now)) {
                Some(true) => found[0].push(index),
                None => found[1].push(index),
                Some(false) => continue,
            }
            let silent = !offer.languages.contains(&tag);
            let stale = OfferView::new(app.content(), offer, app.today).call_first;
            let rank = (distance as u64) << 2 | u64::from(silent) << 1 | u64::from(stale);
            keys[index] = rank << 32 | u64::from(engine::turn(app.today, &offer.id));
        }
        for list in &mut found {
            engine::fairly(list, &|index| keys[index]);
        }
    });
    found
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
        })
    });
    let rest = (!silent.is_empty()).then(|| {
        let title = words::with("find-silent", &[("count", Arg::Number(silent.len() as f64))]);
        let summary = el("summary").with(p("h2", "", title));
        p("details", "more", (summary, list(app, &silent, 5 * SHOWN)))
    });
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
    let places = offer::german(places.join(" · "));
    el("li").with((open, p("p", "meta", places), open_now::line(app, offer)))
}

/// What offers are found by: name, carrier, town, kinds and what they say of themselves, in the reader's language and in German.
fn index(app: App) -> Vec<String> {
    let content = app.content();
    let mut known = Vec::new();
    for offer in &content.offers {
        let mut text = offer.name.clone();
        let carrier = content.organisation(&offer.organisation).map(|carrier| &carrier.name);
        for part in carrier.into_iter().chain(&offer.city) {
            text = text + " " + part;
        }
        let mut ids = content.type_names(offer);
        ids.push(format!("offer-{}", offer.id));
        for id in &ids {
            text = text + " " + &words::t(id) + " " + &words::german(id);
        }
        known.push(folded(&text));
    }
    known
}

fn folded(text: &str) -> String {
    let text = js_sys::JsString::from(bare(text).as_str()).normalize("NFKD").to_lower_case();
    search::fold(&String::from(text))
}

/// Fetches the German names, which stand on signs and letters; the list is there before them.
fn in_german(app: App) {
    if words::tag().starts_with("de") || words::has_german() {
        return;
    }
    spawn_local(async move {
        let address = format!("{}/de", app.boot.texts);
        let texts = fetch::part("de", Part::Texts, &address).await;
        if let Some(texts) = texts.and_then(|texts| String::from_utf8(texts).ok()) {
            words::set_german(&texts);
            ASKED.with_borrow_mut(|asked| asked.known = index(app));
            app.sought.update(|revision| *revision += 1);
        }
    });
}
