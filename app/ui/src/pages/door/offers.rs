//! Who offers it here: a card each, best first; chips to sift them by where they are more than a look or two.

use html::{El, el, p};
use leptos::prelude::*;

use crate::{
    components::{near, offer, sift},
    further,
    state::App,
    words,
};

/// So many are seen without sifting.
const FEW: usize = 2;

/// The offers behind a door, under their heading.
pub(super) fn section(app: App, locals: &[usize]) -> El {
    let section = p("div", "stack", p("h2", "", words::t("door-offers")));
    if locals.is_empty() {
        return section.with(p("p", "", words::t("no-local-offer")));
    }
    let order = (locals.len() > 1).then(|| further::part(app, move || near::why(app)));
    if locals.len() <= FEW {
        return section.with(cards(app, &near::first(app, locals))).with(order);
    }
    let chosen = RwSignal::new(0_u8);
    let all = locals.to_vec();
    let count = move || {
        let [fit, _] = sift::sifted(app, &all, chosen.get());
        sift::count(fit.len()).any()
    };
    let all = locals.to_vec();
    let list = move || {
        app.sought.track();
        sifted(app, &near::first(app, &all), chosen.get())
    };
    let choose = move |place: usize| chosen.update(|chosen| *chosen ^= 1 << place);
    let all = locals.to_vec();
    let chips = move || {
        let status = el("p").class("progress-text").attr("role", "status").live(count.clone());
        (near::picker(app, &all), sift::chips("h3", move || chosen.get(), choose), status)
    };
    section.with(further::part(app, chips)).live(list).with(order)
}

/// Those that fit; folded behind them those of which nobody says so.
fn sifted(app: App, locals: &[usize], chosen: u8) -> AnyView {
    let [fit, silent] = sift::sifted(app, locals, chosen);
    let nothing =
        (fit.is_empty() && silent.is_empty()).then(|| p("p", "notice", words::t("find-nothing")));
    let rest = (!silent.is_empty()).then(|| sift::silent("h3", silent.len(), cards(app, &silent)));
    p("div", "stack", (nothing, cards(app, &fit), rest)).any()
}

fn cards(app: App, offers: &[usize]) -> El {
    let mut list = el("div").class("cards");
    for index in offers {
        let local = &app.content().offers[*index];
        let name = p("h3", "", offer::german(local.name.clone()));
        let about = (near::line(app, local), offer::text(local), offer::details(app, local));
        list = list.with(p("article", "card", (name, about)));
    }
    list
}
