//! All kinds of offers: the first cards, then the others by verdict.
//!
//! A key changes the verdict of few doors. So each list follows what stands in it, and a row is written when it is new there: elements that
//! stay cost neither script nor layout.

use engine::{Door, TypeId, Verdict};
use html::{El, button, el, keyed, live, p};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wording::{Speak, reason};

use super::{VERDICTS, told::Told};
use crate::{
    desk::Desk,
    thought::Thought,
    tongue::{GERMAN, Tongue},
    view::{t, two},
};

/// The class of a verdict's badge.
pub(super) fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "badge verdict-yes",
        Verdict::Conditional => "badge verdict-conditional",
        Verdict::No => "badge verdict-no",
        Verdict::Unknown => "badge verdict-unknown",
    }
}

/// Worth showing to this person?
pub(crate) fn is_shown(door: &Door<'_>) -> bool {
    !door.relevance.is_false() && !door.hidden
}

/// A door as a row shows it: whatever is the same here looks the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Row {
    code: TypeId,
    verdict: Verdict,
    advice_first: bool,
    /// Why, in German and, unless the client's side does not show it, in their language. Nothing in a list that is folded.
    line: [Option<String>; 2],
}

/// The names of the lists: the first cards, one a verdict, what does not concern this person.
const LISTS: usize = VERDICTS.len() + 2;

/// Lists that are folded until somebody looks: most doors stand there.
const FOLDED: [bool; LISTS] = [false, false, false, true, true, true];

/// The lists; written anew when the client's language is another.
pub(super) fn lists(desk: Desk) -> El {
    let all = Memo::new(move |_| {
        let (thought, unfolded) = (desk.thought(), desk.unfolded.get());
        untrack(|| rows(desk, &thought, unfolded))
    });
    let lists = (0..LISTS).map(|place| {
        let list = Memo::new(move |_| all.with(|all| all[place].clone()));
        section(desk, place, list)
    });
    el("div").with(lists.collect::<Vec<_>>())
}

fn rows(desk: Desk, thought: &Thought, unfolded: u8) -> [Vec<Row>; LISTS] {
    let mut lists = [const { Vec::new() }; LISTS];
    let outcome = &thought.outcome;
    let (told, client) = (Told::here(desk), desk.client.get());
    let row = |door: &Door<'static>, place: usize| {
        let seen = !FOLDED[place] || unfolded & bit(place) != 0;
        let line = |tongue: Tongue| reason::line(tongue, desk.book(), door);
        let open = client != GERMAN && !told.is_behind_reasons(door);
        Row {
            code: door.offer_type.code,
            verdict: door.verdict,
            advice_first: door.advice_first,
            line: [seen.then(|| line(GERMAN)), (seen && open).then(|| line(client))],
        }
    };
    let cards = outcome.cards.iter().filter_map(|card| outcome.door(card.offer_type));
    lists[0] = cards.map(|door| row(door, 0)).collect();
    for door in &outcome.doors {
        let place = match VERDICTS.iter().position(|(verdict, _)| *verdict == door.verdict) {
            _ if outcome.cards.iter().any(|card| card.offer_type == door.offer_type.code) => {
                continue;
            }
            _ if door.hidden => continue,
            Some(place) if is_shown(door) => place + 1,
            _ => LISTS - 1,
        };
        lists[place].push(row(door, place));
    }
    lists
}

fn section(desk: Desk, place: usize, list: Memo<Vec<Row>>) -> AnyView {
    let count = Memo::new(move |_| list.with(Vec::len));
    let some = Memo::new(move |_| count.get() > 0);
    let title = move || match place.checked_sub(1).map(|place| VERDICTS.get(place)) {
        None => t("first-cards"),
        Some(Some((_, name))) => format!("{} ({})", t(&format!("doors-{name}")), count.get()),
        Some(None) => format!("{} ({})", t("doors-others"), count.get()),
    };
    let title = move || live(move || title().into_any());
    let rows = move || {
        let row = move |one: Row| row(desk, &one).any();
        el("ul").class("desk-doors").with(keyed(move || list.get(), row))
    };
    live(move || match (some.get(), FOLDED[place]) {
        (false, _) => ().into_any(),
        (true, false) => el("div").with((el("h3").with(title()), rows())).any(),
        (true, true) => fold(desk, bit(place), title(), rows).any(),
    })
}

/// Of a list in [`Desk::unfolded`].
fn bit(place: usize) -> u8 {
    1 << place
}

fn fold(desk: Desk, bit: u8, title: AnyView, rows: impl Fn() -> El + Copy + Send + 'static) -> El {
    let open = Memo::new(move |_| desk.unfolded.get() & bit != 0);
    let toggled = move |event: web_sys::Event| {
        let details = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let now = details.is_some_and(|details| details.has_attribute("open"));
        if now != open.get_untracked() {
            desk.unfolded.update(|unfolded| *unfolded ^= bit);
        }
    };
    let list = live(move || if open.get() { rows().any() } else { ().into_any() });
    let details = p("details", "more", (el("summary").with(title), list)).on("toggle", toggled);
    if open.get_untracked() { details.attr("open", "") } else { details }
}

fn row(desk: Desk, row: &Row) -> El {
    let code = row.code;
    let kind = desk.book().offer_type(code);
    let name = kind.map(|kind| two::message(desk, &format!("type-{}", kind.id)));
    let open = button("link-button", name, move || super::show(desk, Some(code)));
    let badge = two::two(desk, &|tongue| tongue.t(reason::badge(row.verdict)));
    let badge = p("span", class(row.verdict), badge);
    let line = two::two(desk, &|tongue| {
        row.line[usize::from(tongue != GERMAN)].clone().unwrap_or_default()
    });
    let warn = row.advice_first.then(|| p("span", "mark", t("advice-first")));
    el("li").with((p("div", "desk-door", (badge, open)), warn, p("p", "meta", line)))
}
