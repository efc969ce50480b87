//! What changed since the last visit, and which favourites are gone.

use casework::find::{Visit, Visits, Whats, changed};
use html::{El, button, el, p};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{look::Look, words};
use crate::{desk::Desk, fetch, storage, view::t};

/// So many changes are named.
const NAMED: usize = 50;

/// What is known of what changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum News {
    /// This is the first visit, or the same catalogue.
    #[default]
    None,
    /// Since that visit.
    Since(Visit, Whats),
    /// Something did, and nobody can tell what: without a network, or after too long.
    Untold(Visit),
}

/// Asks, and keeps this visit.
pub(super) fn ask(desk: Desk, look: Look) {
    let visits =
        Visits::come(storage::visits(), Visit::of(desk.catalogue, desk.today.get_untracked()));
    storage::keep_visits(&visits);
    let Some(since) = visits.since().cloned() else { return };
    spawn_local(async move {
        let told = fetch::changes(&since).await;
        // Published again meanwhile: the changes lead to a catalogue that this desk does not have.
        let told = told.filter(|told| told.new.version == desk.catalogue.version);
        look.news.set(match told {
            Some(told) => {
                let whats = changed(desk.content(), &told);
                News::Since(since, whats)
            }
            None => News::Untold(since),
        });
    });
}

/// Beside the list, while no offer is open.
pub(super) fn news(desk: Desk, look: Look) -> El {
    let changes = match look.news.get() {
        News::None => p("p", "meta", t("find-news-none")),
        News::Untold(since) => p("p", "notice", words::dated("news-untold", since.day)),
        News::Since(since, whats) => el("div")
            .with(p("p", "meta", words::dated("news-since", since.day)))
            .with(told(desk, look, &whats)),
    };
    let gone = look.favourites.with(|favourites| {
        favourites.gone(desk.content()).into_iter().map(str::to_owned).collect::<Vec<_>>()
    });
    let gone = (!gone.is_empty()).then(|| {
        let mut list = el("ul").class("find-changes");
        for id in gone {
            let named = id.clone();
            let drop = button("link-button", t("find-forget"), move || {
                look.favourites.update(|favourites| favourites.toggle(&id));
                storage::keep_favourites(&look.favourites.get_untracked());
            });
            list = list.with(p("li", "desk-door", (named, drop)));
        }
        p("div", "", (p("h3", "", t("find-favourites-gone")), list))
    });
    el("div").with((p("h3", "", t("find-news")), changes, (gone, p("p", "meta", t("find-keys")))))
}

fn told(desk: Desk, look: Look, whats: &Whats) -> El {
    let mut parts = el("div");
    if !whats.changed.is_empty() {
        let mut list = el("ul").class("find-changes");
        for place in whats.changed.iter().take(NAMED) {
            let place = *place;
            let name = words::name(&desk.content().offers[place].name);
            let open = button("link-button", name, move || look.open.set(Some(place)));
            list = list.with(el("li").with(open));
        }
        let many = whats.changed.len();
        parts = parts.with((p("h4", "", format!("{} ({many})", t("find-news-changed"))), list));
    }
    if !whats.gone.is_empty() {
        let mut list = el("ul").class("find-changes");
        for id in whats.gone.iter().take(NAMED) {
            list = list.with(el("li").with(id.clone()));
        }
        parts = parts
            .with((p("h4", "", format!("{} ({})", t("find-news-gone"), whats.gone.len())), list));
    }
    let rules = whats.rules.then(|| p("p", "", t("find-news-rules")));
    let all = whats.all.then(|| p("p", "", t("find-news-all")));
    parts.with((rules, all))
}
