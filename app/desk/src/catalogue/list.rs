//! The list: what fits, then what may.

use casework::find::{Criterion, Field, Found, fields};
use engine::Day;
use html::{El, button, el, live, p};
use leptos::prelude::*;

use super::{
    clock, going,
    gradual::gradually,
    look::{Look, SHOWN, index},
    row::row,
    words,
};
use crate::{desk::Desk, view::t};

/// An offer as a row shows it: whatever is the same here looks the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Row {
    pub(super) place: usize,
    /// Of which "tomorrow" is said.
    day: Day,
    pub(super) fields: Vec<Field>,
    /// What nobody says of it, where it only may fit.
    pub(super) doubts: Option<String>,
}

/// The list as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shown {
    fit: Vec<Row>,
    silent: Vec<Row>,
    nothing: bool,
    more: bool,
}

impl Shown {
    fn new(desk: Desk, look: Look, found: &Found, room: usize) -> Self {
        let from = look.wish.with_untracked(|wish| wish.from(desk));
        let (content, now) = (desk.content(), clock::now());
        let row = |place: usize, doubts: Option<String>| Row {
            place,
            day: now.day,
            fields: fields(content, &content.offers[place], &from, now),
            doubts,
        };
        let left = room.saturating_sub(found.fit.len());
        let silent = found.silent.iter().take(left);
        Self {
            fit: found.fit.iter().take(room).map(|place| row(*place, None)).collect(),
            silent: silent.map(|place| row(*place, doubts(desk, look, *place))).collect(),
            nothing: found.fit.is_empty(),
            more: found.fit.len() + found.silent.len() > room,
        }
    }
}

/// What was found; a row that stays is not written again.
pub(super) fn list(desk: Desk, look: Look, found: Memo<Found>) -> El {
    let shown = Memo::new(move |_| {
        let (found, room) = (found.get(), look.room.get());
        untrack(|| Shown::new(desk, look, &found, room))
    });
    let nothing = Memo::new(move |_| shown.with(|shown| shown.nothing));
    let may = Memo::new(move |_| shown.with(|shown| !shown.silent.is_empty()));
    let more = Memo::new(move |_| shown.with(|shown| shown.more));
    let row = move |one: Row| row(desk, look, &one).any();
    let fit = gradually(move || shown.with(|shown| shown.fit.clone()), row);
    let silent = move || {
        let title = p("h3", "find-silent", t("find-silent-title"));
        let rows = gradually(move || shown.with(|shown| shown.silent.clone()), row);
        p("div", "", (title, p("ul", "find-list", rows)))
    };
    let printed = move || words::dated("printed", desk.today()).into_any();
    let printed = el("p").class("find-printed find-date").live(printed);
    let nothing =
        move || nothing.get().then(|| p("p", "notice", t("find-nothing")).any()).into_any();
    p("div", "", (printed, live(nothing), p("ul", "find-list", fit)))
        .live(move || may.get().then(|| silent().any()).into_any())
        .live(move || more.get().then(|| further(look).any()).into_any())
}

/// The button behind the last row.
fn further(look: Look) -> El {
    button("button quiet find-more", t("find-more"), move || {
        let room = look.room.get_untracked();
        look.room.set(room + SHOWN);
        // The button is further down: one goes on reading where the list went on.
        request_animation_frame(move || going::stand(room));
    })
}

/// "Nobody says: language, cost".
fn doubts(desk: Desk, look: Look, place: usize) -> Option<String> {
    let wish = look.wish.get_untracked();
    let (sieve, from, index) = (wish.sieve(desk), wish.from(desk), index(desk));
    let language = wording::Speak::tag(desk.client.get_untracked());
    let asked = wish.asked("", &sieve, &language, &from);
    let names = asked.silent_on(desk.content(), &index, place).into_iter().map(criterion);
    let names: Vec<String> = names.map(|name| t(&format!("find-silent-{name}"))).collect();
    let text = format!("{} {}", t("find-silent-on"), names.join(", "));
    (!names.is_empty()).then_some(text)
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
