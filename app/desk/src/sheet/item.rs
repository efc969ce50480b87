//! An offer on the sheet: its place in the order, an appointment, a note.

use casework::plan::{Item, LONGEST_NOTE};
use html::{El, button, el, p};
use wording::offer;

use super::{arrange, change, event_target_value, is_sensitive, not_printed};
use crate::{
    desk::Desk,
    view::{focus, t, two},
};

pub(super) fn item(desk: Desk, item: &Item, place: usize, last: usize) -> El {
    let id = item.offer.clone();
    let Some(known) = desk.content().offer(&id) else {
        let gone = p("p", "stale", t("sheet-gone"));
        return el("li").with((gone, remove(desk, id.clone(), &id, place)));
    };
    let kind = offer::kind(desk.content(), known);
    let kind = kind.map(|kind| p("p", "meta", two::message(desk, &kind)));
    let shift = |back: bool, sign: &'static str, end: bool| {
        let id = id.clone();
        let label = t(if back { "sheet-later" } else { "sheet-earlier" });
        let (own, other) = if back { ("later", "earlier") } else { ("earlier", "later") };
        let shift = move || {
            arrange(desk, |plan| plan.shift(&id, back));
            let to = if back { place + 1 } else { place - 1 };
            // At either end one of the two is not there.
            focus(vec![name(own, to), name(other, to)]);
        };
        let button = button("chip", sign, shift).attr("id", name(own, place));
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
        remove(desk, id.clone(), &known.name, place),
    );
    let kept = is_sensitive(desk, known).then(not_printed);
    el("li")
        .with(p(
            "div",
            "desk-door",
            (el("h3").attr("lang", "de").with(known.name.clone()), p("div", "desk-looks", steps)),
        ))
        .with((kind, kept))
        .with((p("div", "field-inline", (label, when)), note))
}

/// The id of a button.
fn name(does: &str, place: usize) -> String {
    format!("{does}-{place}")
}

fn remove(desk: Desk, id: String, offer: &str, place: usize) -> El {
    let label = format!("{}: {offer}", t("sheet-remove"));
    let remove = move || {
        arrange(desk, |plan| plan.remove(&id));
        let before = place.saturating_sub(1);
        focus(vec![name("remove", place), name("remove", before), "sheet-note".to_owned()]);
    };
    button("chip", "✕", remove).attr("id", name("remove", place)).attr("aria-label", label)
}
