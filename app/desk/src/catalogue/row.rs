//! A row of the list, and what can be done with an offer wherever it stands.

use casework::find::Said;
use html::{El, button, el, p};
use leptos::prelude::*;

use super::{
    list::Row,
    look::{Look, take},
    words,
};
use crate::{
    desk::Desk,
    sheet::{is_sensitive, not_printed},
    view::{t, two},
};

/// Name, kinds, where and how it is reached, and what can be done with it.
pub(super) fn row(desk: Desk, look: Look, row: &Row) -> El {
    let place = row.place;
    let offer = &desk.content().offers[place];
    let said = |id: &'static str| {
        row.fields.iter().filter(move |field| field.id == id).flat_map(|field| &field.said)
    };
    let current = move || (look.open.get() == Some(place)).to_string();
    let open = button("link-button find-open", words::name(&offer.name), move || {
        look.open.set(Some(place));
    });
    let open = open.attr("data-place", place.to_string()).follows("aria-pressed", current);
    let mut kinds = el("ul").class("find-kinds");
    for kind in said("kind") {
        kinds = kinds.with(el("li").with(words::both(desk, kind)));
    }
    let line = |ids: [&'static str; 3]| {
        let parts: Vec<El> =
            ids.into_iter().flat_map(said).map(|said| words::both(desk, said)).collect();
        (!parts.is_empty()).then(|| p("p", "meta find-line", parts))
    };
    let now: Vec<El> = said("now").map(|now| p("p", "meta", words::both(desk, now))).collect();
    let web: Vec<El> =
        said("web").map(|web| p("p", "find-printed", words::both(desk, web))).collect();
    let doubts = row.doubts.clone().map(|doubts| p("p", "meta find-doubt", two::german(doubts)));
    let sensitive = is_sensitive(desk, offer);
    let kept = sensitive.then(not_printed);
    let body = p(
        "div",
        "find-body",
        (
            open,
            kinds,
            (line(["carrier", "address", "near"]), line(["phone", "mail", "hours"]), now),
        ),
    );
    let class = if sensitive { "find-row no-print" } else { "find-row" };
    el("li").class(class).with((
        star(desk, look, place),
        body.with((web, doubts, kept)),
        tools(desk, look, place),
    ))
}

/// The star.
pub(super) fn star(desk: Desk, look: Look, place: usize) -> El {
    let offer = &desk.content().offers[place];
    let on = move || look.favourites.with(|favourites| favourites.has(&offer.id));
    let drawn = move || if on() { "★" } else { "☆" }.into_any();
    let drawn = el("span").attr("aria-hidden", "true").live(drawn);
    button("find-star", drawn, move || look.star(desk, place))
        .attr("aria-label", named(desk, "find-star", place))
        .follows("aria-pressed", move || on().to_string())
}

/// Beside others; onto the sheet.
pub(super) fn tools(desk: Desk, look: Look, place: usize) -> El {
    let beside = move || look.beside.with(|beside| beside.contains(&place)).to_string();
    let compare = button("chip", t("find-beside"), move || look.compare(place));
    let compare = compare.attr("aria-label", named(desk, "find-beside", place));
    p("div", "find-tools", (compare.follows("aria-pressed", beside), sheet(desk, place)))
}

/// Onto the sheet.
pub(super) fn sheet(desk: Desk, place: usize) -> El {
    let id = &desk.content().offers[place].id;
    let taken = move || desk.cases.with(|cases| cases.current().plan.has(id)).to_string();
    let sheet = button("chip", t("find-take"), move || take(desk, place));
    sheet.attr("aria-label", named(desk, "find-take", place)).follows("aria-pressed", taken)
}

/// What a button does, and with which offer.
pub(super) fn named(desk: Desk, id: &str, place: usize) -> String {
    format!("{}: {}", t(id), desk.content().offers[place].name)
}

/// Where the list says of an offer what a comparison and the details say as well.
pub(super) fn cell(desk: Desk, said: &[Said]) -> El {
    let mut list = el("ul").class("find-said");
    for said in said {
        list = list.with(el("li").with(words::both(desk, said)));
    }
    list
}
