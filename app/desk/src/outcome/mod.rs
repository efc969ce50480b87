//! What comes of the answers, beside the questions: phases, the first cards, all doors, and why.

mod chain;
mod client;
mod day;
mod doors;
mod doubts;
mod tree;
mod what_if;
mod why;
mod wrong;

pub(crate) use client::{for_client, spoken};
pub(crate) use doors::is_shown;
use engine::{TypeId, Verdict};
use html::{El, el, live, p};
use leptos::prelude::*;
pub(crate) use tree::{name, said};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::{desk::Desk, thought::Thought, view::t};

/// The verdicts in the order in which they are told.
pub(crate) const VERDICTS: [(Verdict, &str); 4] = [
    (Verdict::Yes, "yes"),
    (Verdict::Conditional, "conditional"),
    (Verdict::Unknown, "unknown"),
    (Verdict::No, "no"),
];

/// The column beside the questions; it is written anew with every answer.
pub(crate) fn aside(desk: Desk) -> AnyView {
    let all = move || {
        let thought = desk.thought();
        let chosen = desk.door.get();
        desk.unfolded.track();
        untrack(|| {
            let door = chosen.and_then(|code| thought.outcome.door(code));
            let parts = el("div")
                .with((summary(&thought), doubts::list(desk, &thought)))
                .with(chain::chain(desk, &thought));
            match door {
                Some(door) => parts.with(why::panel(desk, &thought, door)).any(),
                None => parts.with(doors::lists(desk, &thought)).any(),
            }
        })
    };
    el("aside")
        .class("desk-outcome")
        .attr("id", "desk-outcome")
        .attr("tabindex", "-1")
        .attr("aria-label", t("outcome"))
        .with((day::day(desk), live(all), what_if::panel(desk)))
        .with(kept())
        .any()
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

/// How many doors stand how, in one line.
fn summary(thought: &Thought) -> El {
    let mut line = el("p").class("desk-summary").attr("role", "status");
    for (verdict, name) in VERDICTS {
        let doors = thought.outcome.doors.iter();
        let count = doors.filter(|door| doors::is_shown(door) && door.verdict == verdict).count();
        let text = format!("{count} {}", t(&format!("count-{name}")));
        line = line.with(p("span", doors::class(verdict), text)).with(" ");
    }
    line
}
