//! An offer on the sheet: its place in the order, an appointment, a note.

use casework::plan::{Item, LONGEST_NOTE};
use html::{El, button, el, p};
use wording::offer;

use super::{arrange, change, event_target_value};
use crate::{
    desk::Desk,
    view::{t, two},
};

pub(super) fn item(desk: Desk, item: &Item, place: usize, last: usize) -> El {
    let id = item.offer.clone();
    let Some(known) = desk.content().offer(&id) else {
        return el("li").with((p("p", "stale", t("sheet-gone")), remove(desk, id.clone(), &id)));
    };
    let kind = offer::kind(desk.content(), known);
    let kind = kind.map(|kind| p("p", "meta", two::message(desk, &kind)));
    let shift = |back: bool, sign: &'static str, end: bool| {
        let id = id.clone();
        let label = t(if back { "sheet-later" } else { "sheet-earlier" });
        let button = button("chip", sign, move || arrange(desk, |plan| plan.shift(&id, back)));
        let button = button.attr("aria-label", format!("{label}: {}", known.name));
        (!end).then_some(button)
    };
    let field = format!("at-{place}");
    let label = el("label").attr("for", field.clone()).with(t("sheet-at"));
    let when = {
        let id = id.clone();
        el("input")
            .attr("type", "datetime-local")
            .attr("id", field)
            .attr("value", item.at.clone())
            .on("change", move |event| {
                change(desk, |plan| {
                    plan.set_at(&id, &event_target_value(&event));
                });
            })
    };
    let note = {
        let id = id.clone();
        el("textarea")
            .attr("rows", "1")
            .attr("maxlength", LONGEST_NOTE.to_string())
            .attr("autocomplete", "off")
            .attr("aria-label", format!("{}: {}", t("sheet-note-on"), known.name))
            .attr("placeholder", t("sheet-note-on"))
            .with(item.note.clone())
            .on("input", move |event| {
                change(desk, |plan| plan.set_note_on(&id, &event_target_value(&event)))
            })
    };
    let steps = (
        shift(false, "↑", place == 0),
        shift(true, "↓", place == last),
        remove(desk, id.clone(), &known.name),
    );
    el("li")
        .with(p(
            "div",
            "desk-door",
            (el("h3").attr("lang", "de").with(known.name.clone()), p("div", "desk-looks", steps)),
        ))
        .with((kind, p("div", "field-inline", (label, when)), note))
}

fn remove(desk: Desk, id: String, name: &str) -> El {
    let label = format!("{}: {name}", t("sheet-remove"));
    button("chip", "✕", move || arrange(desk, |plan| plan.remove(&id))).attr("aria-label", label)
}
