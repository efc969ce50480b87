//! Chips to sift a list of offers by; folded, for most readers need none. What nobody says of an offer does not hide it.

use catalogue::facet::{self, FACETS, Facet};
use html::{El, el, p};
use l10n::Arg;

use crate::{components::open_now, state::App, words};

/// Offers that fit what is chosen, and those of which nobody says so; as indexes, in the order they came.
pub(crate) fn sifted(app: App, offers: &[usize], chosen: u8) -> [Vec<usize>; 2] {
    let mut sifted = [Vec::new(), Vec::new()];
    let tag = words::tag();
    for index in offers {
        let offer = &app.content().offers[*index];
        let now = if chosen == 0 { None } else { open_now::now(app, offer) };
        match facet::all(chosen, offer, &tag, now.map(|(now, _)| now)) {
            Some(true) => sifted[0].push(*index),
            None => sifted[1].push(*index),
            Some(false) => {}
        }
    }
    sifted
}

/// How many fit, as a line.
pub(crate) fn count(fit: usize) -> El {
    el("span").with(words::with("find-count", &[("count", Arg::Number(fit as f64))]))
}

/// Those of which nobody says whether they fit, folded.
pub(crate) fn silent(heading: &'static str, count: usize, list: El) -> El {
    let title = words::with("find-silent", &[("count", Arg::Number(count as f64))]);
    p("details", "more", (el("summary").with(p(heading, "", title)), list))
}

/// The chips under a heading. `chosen` tells which are on, bit by bit in the order of [`FACETS`]; `choose` is told the place of a chip.
pub(crate) fn chips(
    heading: &'static str,
    chosen: impl Fn() -> u8 + Copy + Send + 'static,
    choose: impl Fn(usize) + Copy + Send + 'static,
) -> El {
    let mut chips = el("div").class("chips").attr("role", "group").attr("aria-labelledby", "sift");
    for (place, (facet, name)) in FACETS.iter().enumerate() {
        // Advice in German is what everybody gives and few sources print.
        if *facet == Facet::MyLanguage && words::tag().starts_with("de") {
            continue;
        }
        let tick = el("input")
            .attr("type", "checkbox")
            .checked(move || chosen() >> place & 1 == 1)
            .on("change", move |_| choose(place));
        let label = p("span", "option-text", words::t(&format!("find-{name}")));
        chips = chips.with(el("label").class("option").with((tick, label)));
    }
    let title = el(heading).attr("id", "sift").with(words::t("find-filter"));
    p("details", "more", (el("summary").with(title), chips))
}
