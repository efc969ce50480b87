//! Which offers are found, and in which order: what the words mean most closely, then offers in the reader's language, then
//! checked ones, then near ones, then whose turn it is today.

use std::cell::RefCell;

use catalogue::{OfferView, facet, near::step, search};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    components::{borrowed::bare, near, open_now},
    fetch::{self, Part},
    state::App,
    words,
};

/// A word in the name counts for more than the same word, well written, anywhere else.
const ELSEWHERE: usize = 4;

/// What is looked for. It outlives the page, so that "back" from an offer leads to the same list.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) text: String,
    pub(super) chosen: u8,
    pub(super) more: usize,
    /// The name of each offer, and all that it is found by, in the catalogue's order.
    known: Vec<[String; 2]>,
}

thread_local! {
    pub(super) static ASKED: RefCell<Asked> = RefCell::default();
}

/// Looks at the offers of now; what was typed before stays.
pub(super) fn begin(app: App) {
    ASKED.with_borrow_mut(|asked| asked.known = index(app));
    in_german(app);
}

/// Looks for something else.
pub(super) fn change(app: App, change: impl Fn(&mut Asked)) {
    ASKED.with_borrow_mut(|asked| {
        asked.more = 0;
        change(asked);
    });
    app.sought.update(|revision| *revision += 1);
}

/// Offers that fit, and those of which nobody says so; as indexes, best first.
pub(super) fn found(app: App) -> [Vec<usize>; 2] {
    let mut found = [Vec::new(), Vec::new()];
    let (tag, from) = (words::tag(), near::from(app));
    ASKED.with_borrow(|asked| {
        let query = folded(&asked.text);
        let mut keys = vec![0; asked.known.len()];
        for (index, [name, all]) in asked.known.iter().enumerate() {
            let Some(offer) = app.content().offers.get(index) else { continue };
            let named = search::distance(&query, name);
            let distance = named.or_else(|| Some(ELSEWHERE + search::distance(&query, all)?));
            let Some(distance) = distance else { continue };
            let now = if asked.chosen == 0 { None } else { open_now::now(app, offer) };
            match facet::all(asked.chosen, offer, &tag, now.map(|(now, _)| now)) {
                Some(true) => found[0].push(index),
                None => found[1].push(index),
                Some(false) => continue,
            }
            let silent = !offer.languages.contains(&tag);
            let stale = OfferView::new(app.content(), offer, app.today).call_first;
            let rank = (distance as u64) << 2 | u64::from(silent) << 1 | u64::from(stale);
            let rank = rank << 3 | u64::from(step(from, offer));
            keys[index] = rank << 32 | u64::from(engine::turn(app.today, &offer.id));
        }
        for list in &mut found {
            engine::fairly(list, &|index| keys[index]);
        }
    });
    found
}

/// What offers are found by: name, carrier, town, kinds and what they say of themselves, in the reader's language and in German.
fn index(app: App) -> Vec<[String; 2]> {
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
        known.push([folded(&offer.name), folded(&text)]);
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
        let kinds = fetch::messages("de", Part::Kinds, &app.boot.texts).await;
        let offers = fetch::messages("de", Part::Offers, &app.boot.texts).await;
        if let Some((kinds, offers)) = kinds.zip(offers) {
            words::learn_german(&(kinds + "\n" + &offers));
            ASKED.with_borrow_mut(|asked| asked.known = index(app));
            app.sought.update(|revision| *revision += 1);
        }
    });
}
