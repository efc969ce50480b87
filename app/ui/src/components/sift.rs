//! Chips to sift a list of offers by; folded, for most readers need none.

use catalogue::facet::{FACETS, Facet};

use crate::{
    components::html::{El, el, p},
    words,
};

/// The chips. `chosen` tells which are on, bit by bit in the order of [`FACETS`]; `choose` is told the place of a chip.
pub(crate) fn chips(
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
    let title = el("h2").attr("id", "sift").with(words::t("find-filter"));
    p("details", "more", (el("summary").with(title), chips))
}
