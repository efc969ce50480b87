//! The chain as a picture: five linked rings, standing upright beside their names.
//!
//! Asked phases are filled, inferred ones half filled, the others open; the start glows. Each ring says in words what the
//! picture shows: colour and fill never carry meaning alone.

use engine::{Outcome, phase::Kind};
use html::{el, p};
use leptos::prelude::*;

use crate::{state::App, words};

/// One link of the chain. No view box: it stretches to the height of its text and hooks into the next one.
const LINK: &str = r#"<svg class="link" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor" stroke-dasharray="10 13.5 9999"><rect class="link-gap" x="6" y="6" width="32" height="100%" rx="16"/><rect class="link-band" x="6" y="6" width="32" height="100%" rx="16" stroke-width="9"/><rect class="link-core" x="6" y="6" width="32" height="100%" rx="16" stroke-width="5"/></g></svg>"#;

/// The five rings.
pub(crate) fn chain(app: App, outcome: &Outcome<'static>) -> AnyView {
    let mut list = el("ol").class("chain-list");
    for phase in &app.book().guide.phases {
        let active = outcome.phases.iter().find(|active| active.phase == phase.number);
        let state = match active {
            Some(active) if active.open_ring => "is-open is-possible",
            Some(active) if active.kind == Kind::Asked => "is-asked",
            Some(_) => "is-inferred",
            None => "is-open",
        };
        let start = outcome.start == phase.number;
        let class =
            format!("ring {state}{} phase-{}", if start { " is-start" } else { "" }, phase.number);
        let why = active.and_then(|active| active.lines.first());
        let why = why.map(|line| words::t(&l10n::message_id("line", line)));
        let kind = active
            .filter(|active| active.kind == Kind::Inferred)
            .map(|_| words::t("phase-possible"));
        let why = why.unwrap_or_else(|| words::t("phase-open"));
        let why = kind.map_or(why.clone(), |kind| format!("{why} · {kind}"));
        let ring = el("li")
            .class(class)
            .with(el("span").class("drawing").markup(LINK.to_owned()))
            .with(p("span", "ring-name", words::t(&format!("phase-{}", phase.number))))
            .with(start.then(|| p("span", "badge", words::t("start-here"))))
            .with(p("span", "ring-why", why))
            .with(el("span").class("ring-official").attr("lang", "de").with(phase.name.clone()));
        list = list.with(ring);
    }
    list.any()
}
