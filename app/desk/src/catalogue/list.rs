//! The list: what fits, then what may.

use casework::find::{Criterion, Found, Said, fields};
use html::{El, button, el, live, p};
use leptos::prelude::*;

use super::{
    clock, going,
    look::{Look, SHOWN, index, take},
    words,
};
use crate::{
    desk::Desk,
    sheet::{is_sensitive, not_printed},
    view::{t, two},
};

pub(super) fn list(desk: Desk, look: Look, found: Memo<Found>) -> AnyView {
    live(move || {
        let (found, room) = (found.get(), look.room.get());
        untrack(|| written(desk, look, &found, room)).any()
    })
}

fn written(desk: Desk, look: Look, found: &Found, room: usize) -> El {
    let nothing = found.fit.is_empty().then(|| p("p", "notice", t("find-nothing")));
    let fit = rows(desk, look, &found.fit, room, false);
    let left = room.saturating_sub(found.fit.len());
    let silent = (left > 0 && !found.silent.is_empty()).then(|| {
        let title = p("h3", "find-silent", t("find-silent-title"));
        p("div", "", (title, rows(desk, look, &found.silent, left, true)))
    });
    let all = found.fit.len() + found.silent.len();
    let more = (all > room).then(|| {
        button("button quiet", t("find-more"), move || {
            look.room.update(|room| *room += SHOWN);
            // The button is gone or further down: one goes on reading where the list went on.
            request_animation_frame(move || going::stand(room));
        })
    });
    let printed = move || words::dated("printed", desk.today()).into_any();
    let printed = el("p").class("find-printed find-date").live(printed);
    p("div", "", (printed, (nothing, fit), (silent, more)))
}

fn rows(desk: Desk, look: Look, places: &[usize], room: usize, silent: bool) -> El {
    let mut list = el("ul").class("find-list");
    for place in places.iter().take(room) {
        list = list.with(row(desk, look, *place, silent));
    }
    list
}

fn row(desk: Desk, look: Look, place: usize, silent: bool) -> El {
    let offer = &desk.content().offers[place];
    let from = look.wish.with_untracked(|wish| wish.from(desk));
    let fields = fields(desk.content(), offer, &from, clock::now());
    let said = |id: &'static str| {
        fields.iter().filter(move |field| field.id == id).flat_map(|field| &field.said)
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
    let doubts = silent.then(|| doubts(desk, look, place)).flatten();
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

/// "Nobody says: language, cost".
fn doubts(desk: Desk, look: Look, place: usize) -> Option<El> {
    let wish = look.wish.get_untracked();
    let (sieve, from, index) = (wish.sieve(desk), wish.from(desk), index(desk));
    let language = wording::Speak::tag(desk.client.get_untracked());
    let asked = wish.asked("", &sieve, &language, &from);
    let names = asked.silent_on(desk.content(), &index, place).into_iter().map(criterion);
    let names: Vec<String> = names.map(|name| t(&format!("find-silent-{name}"))).collect();
    let text = format!("{} {}", t("find-silent-on"), names.join(", "));
    (!names.is_empty()).then(|| p("p", "meta find-doubt", two::german(text)))
}

fn criterion(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Phase => "phase",
        Criterion::Theme => "theme",
        Criterion::Kind => "kind",
        Criterion::Language => "language",
        Criterion::Place => "place",
        Criterion::Distance => "distance",
        Criterion::Facets => "facets",
        Criterion::Free => "free",
        Criterion::Group => "group",
        Criterion::Checked => "checked",
    }
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
