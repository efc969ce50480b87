//! Up to three offers side by side.

use casework::find::{compare, fields};
use html::{El, button, el, p};
use leptos::prelude::*;

use super::{clock, going, look::Look, row, words};
use crate::{
    desk::Desk,
    sheet::{is_sensitive, not_printed},
    tongue::GERMAN,
    view::t,
};

pub(super) fn table(desk: Desk, look: Look) -> El {
    let places = look.beside.get();
    let from = untrack(|| look.wish.with(|wish| wish.from(desk)));
    let of =
        |place: &usize| fields(desk.content(), &desk.content().offers[*place], &from, clock::now());
    let rows = compare(places.iter().map(of).collect(), &|said| words::say(GERMAN, said));
    let mut head = el("tr").with(el("td"));
    let kept = |place: usize| is_sensitive(desk, &desk.content().offers[place]);
    let class = |place: usize| if kept(place) { "no-print" } else { "" };
    for place in &places {
        let place = *place;
        let offer = &desk.content().offers[place];
        let away = button("link-button", t("find-away"), move || {
            look.compare(place);
            if look.beside.with_untracked(Vec::is_empty) {
                back(look);
            }
        });
        let away = away.attr("aria-label", row::named(desk, "find-away", place));
        let tools =
            p("div", "find-tools", (row::star(desk, look, place), row::sheet(desk, place), away));
        let name = (words::name(&offer.name), kept(place).then(not_printed), tools);
        head = head.with(el("th").attr("scope", "col").class(class(place)).with(name));
    }
    let mut body = el("tbody");
    for row in rows {
        let label = t(&format!("find-field-{}", row.id));
        let mark = row.differs.then(|| p("span", "mark", t("find-differs")));
        let mut cells = el("tr").class(if row.differs { "differs" } else { "" });
        cells = cells.with(el("th").attr("scope", "row").with((label, " ", mark)));
        for (said, place) in row.cells.into_iter().zip(&places) {
            let cell = el("td").class(class(*place));
            cells = cells.with(match said.is_empty() {
                true => cell.with(p("span", "meta", t("find-nobody-says"))),
                false => cell.with(row::cell(desk, &said)),
            });
        }
        body = body.with(cells);
    }
    let table = el("table").class("find-table").with((el("thead").with(head), body));
    let back = button("button quiet small", t("find-back"), move || back(look));
    let title = p("h2", "", t("find-compare")).attr("id", "find-title").attr("tabindex", "-1");
    request_animation_frame(|| going::focus("#find-title"));
    el("div").with((p("div", "desk-door", (title, back)), p("div", "find-wide", table)))
}

fn back(look: Look) {
    look.comparing.set(false);
    request_animation_frame(|| going::focus("#find"));
}
