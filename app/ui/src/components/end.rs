//! The honest end: where no card fits, the page says so and does not stop there. It names somebody independent, and help lines
//! that answer at any hour and need not report anybody.

use catalogue::{NATIONWIDE, Offer, week::Now};
use engine::Outcome;
use html::{El, button, el, p};
use leptos::prelude::*;

use crate::{
    components::{offer, open_now},
    further,
    page::{Page, go},
    state::App,
    words,
};

/// So many of each are named.
const NAMED: usize = 2;

/// The end, if there is no card.
pub(crate) fn nothing(app: App, outcome: &Outcome<'static>) -> Option<AnyView> {
    outcome.cards.is_empty().then(|| {
        further::part(app, move || {
            p("div", "stack", p("p", "notice warn", p("span", "", words::t("end-nothing"))))
                .with(advisers(app))
                .with((p("h3", "", words::t("end-help")), lines(app)))
        })
    })
}

/// Independent advice that has a door here.
fn advisers(app: App) -> Option<El> {
    let outcome = app.outcome();
    let mut named = Vec::new();
    let mut list = el("ul");
    for line in &app.book().advisers {
        let code = line.offer_type;
        let Some(door) = outcome.door(code).filter(|door| !door.hidden) else { continue };
        if named.len() < NAMED && !named.contains(&code) && !door.locals.is_empty() {
            named.push(code);
            let name = words::t(&format!("type-{}", door.offer_type.id));
            let open = button("link-button", name, move || go(app, Page::Door(code)));
            list = list.with(el("li").with(open));
        }
    }
    (!named.is_empty()).then(|| p("div", "", (p("h3", "", words::t("end-advice")), list)))
}

/// Help lines of the urgent kinds, in their order, that answer around the clock.
fn lines(app: App) -> El {
    let mut named: Vec<&'static str> = Vec::new();
    let mut list = el("div").class("cards");
    for code in app.book().urgent.iter().flat_map(|line| &line.types) {
        for line in &app.content().offers {
            let fits = line.types.contains(code) && answers(app, line);
            if fits && named.len() < NAMED && !named.contains(&&*line.id) {
                named.push(&line.id);
                list = list.with(p("article", "card", offer::facts(app, line)));
            }
        }
    }
    list
}

fn answers(app: App, offer: &Offer) -> bool {
    let always = matches!(open_now::now(app, offer), Some((Now::Always, _)));
    always && offer.has(NATIONWIDE) && !offer.phones.is_empty() && !app.content().reports(offer)
}
