//! All offers, without a network: searched as one types, sifted, side by side, as text, on paper.
//!
//! **Invariant**: what is looked for may say something about the person of the case in front. It lives in memory, and is gone when another
//! case is in front. Kept are favourites and the last visit, which are the advisor's.

mod clock;
mod details;
mod filters;
mod going;
mod gradual;
mod list;
mod look;
mod news;
mod options;
mod row;
mod side;
mod wish;
mod words;

use casework::find::Found;
pub(crate) use going::key;
use html::{El, el, live, p};
use leptos::prelude::*;
use look::Look;
pub(crate) use look::{begin, forget};

use crate::{desk::Desk, view::t};

/// The page; written anew when the client's language or the case is another.
pub(crate) fn page(desk: Desk) -> AnyView {
    live(move || {
        desk.client.track();
        untrack(|| Look::get().map(|look| whole(desk, look).any())).into_any()
    })
}

fn whole(desk: Desk, look: Look) -> El {
    let found = Memo::new(move |_| look.wish.with(|wish| wish.found(desk, look)));
    let list = move || match look.comparing.get() {
        true => side::table(desk, look).any(),
        false => untrack(|| left(desk, look, found)).any(),
    };
    request_animation_frame(|| going::focus("#find"));
    let class = move || match look.comparing.get() {
        true => "desk-main find comparing",
        false => "desk-main find",
    };
    el("div")
        .follows("class", move || class().to_owned())
        .with(el("section").attr("aria-labelledby", "find-title").live(list))
        .with(aside(desk, look))
}

fn left(desk: Desk, look: Look, found: Memo<Found>) -> El {
    let title = p("h2", "visually-hidden", t("view-offers")).attr("id", "find-title");
    el("div").with((title, filters::form(desk, look, found), list::list(desk, look, found)))
}

/// Beside the list: an offer's details, or what changed.
fn aside(desk: Desk, look: Look) -> El {
    let shown = move || match look.open.get() {
        Some(place) => untrack(|| details::details(desk, look, place)).any(),
        None => news::news(desk, look).any(),
    };
    let class = move || match look.open.get() {
        Some(_) => "desk-outcome find-aside open",
        None => "desk-outcome find-aside",
    };
    el("aside")
        .follows("class", move || class().to_owned())
        .attr("id", "find-aside")
        .attr("tabindex", "-1")
        .attr("aria-label", t("find-details"))
        .live(shown)
}
