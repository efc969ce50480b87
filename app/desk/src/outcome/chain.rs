//! The chain, lying flat: five rings with their names, active ones filled.

use engine::phase::Kind;
use html::{El, el, p};
use wording::Speak;

use crate::{
    desk::Desk,
    thought::Thought,
    tongue::GERMAN,
    view::{t, two},
};

pub(super) fn chain(desk: Desk, thought: &Thought) -> El {
    let outcome = &thought.outcome;
    let mut list = el("ol").class("desk-chain");
    for phase in &desk.book().guide.phases {
        let active = outcome.phases.iter().find(|active| active.phase == phase.number);
        let state = match active {
            Some(active) if active.open_ring => "possible",
            Some(active) if active.kind == Kind::Asked => "asked",
            Some(_) => "inferred",
            None => "off",
        };
        let start = outcome.start == phase.number;
        let class = format!("{state} phase-{}{}", phase.number, if start { " begin" } else { "" });
        let lines = active.map(|active| &active.lines).into_iter().flatten();
        let why = lines.map(|line| GERMAN.t(&l10n::message_id("line", line))).collect::<Vec<_>>();
        let ring = p("span", "ring-number", phase.number.to_string());
        let name = two::message(desk, &format!("phase-{}", phase.number));
        let start = start.then(|| p("strong", "", t("start")));
        let why = (!why.is_empty()).then(|| p("span", "meta", why.join(" · ")));
        list = list.with(el("li").class(class).with((ring, name)).with((start, why)));
    }
    list
}
