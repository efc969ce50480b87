//! All kinds of offers: the first cards, then the others by verdict.

use engine::{Door, Verdict};
use html::{El, button, el, p};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wording::{Speak, reason};

use super::VERDICTS;
use crate::{
    desk::Desk,
    thought::Thought,
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

pub(super) fn lists(desk: Desk, thought: &Thought) -> El {
    let outcome = &thought.outcome;
    let cards = outcome.cards.iter().filter_map(|card| outcome.door(card.offer_type));
    let mut lists = el("div").with(p("h3", "", t("first-cards")));
    lists = lists.with(list(desk, cards.collect()));
    let first = |door: &&Door<'static>| {
        outcome.cards.iter().any(|card| card.offer_type == door.offer_type.code)
    };
    for (verdict, name) in VERDICTS {
        let doors = outcome.doors.iter().filter(|door| is_shown(door) && door.verdict == verdict);
        let doors: Vec<_> = doors.filter(|door| !first(door)).collect();
        if doors.is_empty() {
            continue;
        }
        let title = format!("{} ({})", t(&format!("doors-{name}")), doors.len());
        lists = match verdict {
            Verdict::Unknown => lists.with(fold(desk, Fold::Unknown, title, doors)),
            Verdict::No => lists.with(fold(desk, Fold::No, title, doors)),
            _ => lists.with((p("h3", "", title), list(desk, doors))),
        };
    }
    let others = outcome.doors.iter().filter(|door| !is_shown(door) && !door.hidden);
    let others: Vec<_> = others.collect();
    let title = format!("{} ({})", t("doors-others"), others.len());
    lists.with(fold(desk, Fold::Others, title, others))
}

/// Lists that are folded until somebody looks: most doors stand there, and each key would write all of them anew.
#[derive(Clone, Copy)]
enum Fold {
    Unknown,
    No,
    Others,
}

fn fold(desk: Desk, fold: Fold, title: String, doors: Vec<&Door<'static>>) -> El {
    let bit = 1_u8 << fold as u8;
    let open = desk.unfolded.get() & bit != 0;
    let toggled = move |event: web_sys::Event| {
        let details = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let now = details.is_some_and(|details| details.has_attribute("open"));
        if now != (desk.unfolded.get_untracked() & bit != 0) {
            desk.unfolded.update(|unfolded| *unfolded ^= bit);
        }
    };
    let list = open.then(|| list(desk, doors));
    let details = p("details", "more", (el("summary").with(title), list)).on("toggle", toggled);
    // The list above may have become longer: what is open is said each time.
    if open { details.attr("open", "") } else { details }
}

fn list(desk: Desk, doors: Vec<&Door<'static>>) -> El {
    let mut list = el("ul").class("desk-doors");
    for door in doors {
        list = list.with(row(desk, door));
    }
    list
}

fn row(desk: Desk, door: &Door<'static>) -> El {
    let code = door.offer_type.code;
    let name = two::message(desk, &format!("type-{}", door.offer_type.id));
    let open = button("link-button", name, move || super::show(desk, Some(code)));
    let badge = two::two(desk, &|tongue| tongue.t(reason::badge(door.verdict)));
    let badge = p("span", class(door.verdict), badge);
    let hidden = desk_only(desk, door);
    let line = move |tongue| reason::line(tongue, desk.book(), door);
    let line =
        if hidden { two::german(line(crate::tongue::GERMAN)) } else { two::two(desk, &line) };
    let warn = door.advice_first.then(|| p("span", "mark", t("advice-first")));
    el("li").with((p("div", "desk-door", (badge, open, warn)), p("p", "meta", line)))
}

/// Does the reason that is shown first rest on what only the desk was told? Then the client's side does not show it.
pub(super) fn desk_only(desk: Desk, door: &Door<'static>) -> bool {
    reason::cited(door).next().is_some_and(|cited| names_desk(desk, cited.rule))
}

/// Does a rule ask for a fact that only the desk asks and that was said?
pub(super) fn names_desk(desk: Desk, rule: &engine::Rule) -> bool {
    let mut names = false;
    rule.when.each_fact(&mut |code| {
        let fact = desk.book().fact(code);
        names |= fact.is_some_and(|fact| fact.desk) && untrack(|| desk.said(code)).is_some();
    });
    names
}
