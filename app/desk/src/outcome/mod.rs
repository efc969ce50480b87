//! What comes of the answers, beside the questions: phases, the first cards, all doors, and why.

mod chain;
mod client;
mod day;
mod doors;
mod doubts;
mod told;
mod tree;
mod what_if;
mod why;
mod wrong;

pub(crate) use client::{for_client, in_front, spoken};
pub(crate) use doors::is_shown;
use engine::{TypeId, Verdict};
use html::{El, el, live, p};
use leptos::prelude::*;
pub(crate) use tree::{name, said};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::{desk::Desk, view::t};

/// The verdicts in the order in which they are told.
pub(crate) const VERDICTS: [(Verdict, &str); 4] = [
    (Verdict::Yes, "yes"),
    (Verdict::Conditional, "conditional"),
    (Verdict::Unknown, "unknown"),
    (Verdict::No, "no"),
];

/// The column beside the questions. Each part follows what is its own of the outcome: most of them stay as they are with a key.
pub(crate) fn aside(desk: Desk) -> AnyView {
    let doubtful = move || {
        let thought = desk.thought();
        untrack(|| doubts::list(desk, &thought).map(El::any)).into_any()
    };
    let shown = move || {
        desk.client.track();
        match desk.door.get() {
            Some(code) => untrack(|| why::one(desk, code)),
            None => untrack(|| lists(desk)).any(),
        }
    };
    el("aside")
        .class("desk-outcome")
        .attr("id", "desk-outcome")
        .attr("tabindex", "-1")
        .attr("aria-label", t("outcome"))
        .with((day::day(desk), summary(desk), live(doubtful)))
        .with((chain::chain(desk), live(shown), what_if::panel(desk)))
        .with(kept())
        .any()
}

/// What is to be heeded before anything else, then all doors.
fn lists(desk: Desk) -> El {
    let notes = Memo::new(move |_| {
        let thought = desk.thought();
        let notes = thought.outcome.guards.iter().filter_map(|guard| guard.note.clone());
        notes.collect::<Vec<String>>()
    });
    let notes = live(move || {
        let notes = notes.get().into_iter().map(|note| format!("note-{note}"));
        let notes = notes.map(|note| why::notice(desk, "notice warn", &note).any());
        notes.collect::<Vec<_>>().into_any()
    });
    el("div").with((notes, doors::lists(desk)))
}

/// Shows one door, or all of them again, from the top; a screen reader goes there, too.
pub(crate) fn show(desk: Desk, door: Option<TypeId>) {
    desk.door.set(door);
    request_animation_frame(|| {
        let document = web_sys::window().and_then(|window| window.document());
        let found = |selector| document.as_ref()?.query_selector(selector).ok().flatten();
        if let Some(column) = found("#desk-outcome") {
            column.set_scroll_top(0);
        }
        let heading = found(".desk-why h3").or_else(|| found("#desk-outcome"));
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
            let _ = heading.focus();
        }
    });
}

/// What this desk keeps, and what it does not: whoever sits here is asked about it.
fn kept() -> El {
    let summary = el("summary").with(el("h3").with(t("kept")));
    el("details").class("more").with((summary, p("p", "meta", t("kept-text"))))
}

/// How many doors stand how, in one line, which a screen reader tells when it changes.
fn summary(desk: Desk) -> El {
    let counts = Memo::new(move |_| {
        let thought = desk.thought();
        let count = |(verdict, _)| {
            let doors = thought.outcome.doors.iter();
            doors.filter(|door| doors::is_shown(door) && door.verdict == verdict).count()
        };
        VERDICTS.map(count)
    });
    let line = move || {
        let mut line = el("span");
        for ((verdict, name), count) in VERDICTS.into_iter().zip(counts.get()) {
            let text = format!("{count} {}", t(&format!("count-{name}")));
            line = line.with(p("span", doors::class(verdict), text)).with(" ");
        }
        line.any()
    };
    el("p").class("desk-summary").attr("role", "status").live(line)
}
