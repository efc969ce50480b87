//! The chain, lying flat: five rings with their names, active ones filled. Each says in words what its fill shows.

use engine::phase::Kind;
use html::{El, el, live, p};
use leptos::prelude::*;
use wording::{Speak, borrowed::bare};

use crate::{
    desk::Desk,
    thought::Thought,
    tongue::GERMAN,
    view::{t, two},
};

/// A phase as its ring shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Ring {
    number: u8,
    state: &'static str,
    start: bool,
    why: String,
}

/// The rings; written anew when one is another, or the client's language.
pub(super) fn chain(desk: Desk) -> AnyView {
    let rings = Memo::new(move |_| rings(desk, &desk.thought()));
    live(move || {
        desk.client.track();
        let rings = rings.get();
        let rings = rings.iter().map(|one| ring(desk, one));
        el("ol").class("desk-chain").with(rings.collect::<Vec<_>>()).any()
    })
}

fn rings(desk: Desk, thought: &Thought) -> Vec<Ring> {
    let outcome = &thought.outcome;
    let ring = |number: u8| {
        let active = outcome.phases.iter().find(|active| active.phase == number);
        let state = match active {
            Some(active) if active.open_ring => "possible",
            Some(active) if active.kind == Kind::Asked => "asked",
            Some(_) => "inferred",
            None => "off",
        };
        let lines = active.map(|active| &active.lines).into_iter().flatten();
        let mut why: Vec<String> =
            lines.map(|line| GERMAN.t(&l10n::message_id("line", line))).collect();
        if why.is_empty() {
            why.push(GERMAN.t("phase-open"));
        }
        if active.is_some_and(|active| active.kind == Kind::Inferred) {
            why.push(GERMAN.t("phase-possible"));
        }
        Ring { number, state, start: outcome.start == number, why: bare(&why.join(" · ")) }
    };
    desk.book().guide.phases.iter().map(|phase| ring(phase.number)).collect()
}

fn ring(desk: Desk, ring: &Ring) -> El {
    let begin = if ring.start { " begin" } else { "" };
    let class = format!("{} phase-{}{begin}", ring.state, ring.number);
    let number = p("span", "ring-number", ring.number.to_string());
    let name = two::message(desk, &format!("phase-{}", ring.number));
    let start = ring.start.then(|| p("strong", "", t("start")));
    // Five rings have no room for a sentence each: one points at a ring, or hears it.
    let why = p("span", "visually-hidden", ring.why.clone());
    el("li").class(class).attr("title", ring.why.clone()).with((number, name)).with((start, why))
}
