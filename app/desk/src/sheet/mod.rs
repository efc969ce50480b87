//! What the person takes along, and what stays in the file: two sheets of paper, one of them in two languages.

mod file;
mod item;
mod paper;
mod text;

use casework::plan::{Item, LONGEST_NOTE, Plan};
use catalogue::Offer;
use html::{El, button, el, live, p};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

pub(crate) use paper::drawing;

use crate::{
    desk::Desk,
    view::{t, two},
};

/// The view: the plan to be changed, and beside it the paper as it will be printed.
pub(crate) fn view(desk: Desk) -> AnyView {
    let plan = move || {
        desk.epoch.track();
        desk.planned.track();
        desk.client.track();
        untrack(|| plan(desk)).any()
    };
    let papers = move || {
        desk.cases.track();
        desk.client.track();
        desk.today.track();
        untrack(|| el("div").with((paper::paper(desk), file::paper(desk)))).any()
    };
    let left =
        el("section").class("desk-plan").attr("aria-label", t("view-sheet")).with(live(plan));
    let right =
        el("section").class("desk-papers").attr("tabindex", "0").attr("aria-label", t("papers"));
    let right = right.with(live(papers));
    el("div").class("desk-main desk-sheet").with((left, right)).any()
}

fn plan(desk: Desk) -> El {
    let (items, note) = with(desk, |plan| (plan.items().to_vec(), plan.note().to_owned()));
    let last = items.len().saturating_sub(1);
    let mut list = el("ol").class("desk-items");
    for (place, one) in items.iter().enumerate() {
        list = list.with(item::item(desk, one, place, last));
    }
    let empty = items.is_empty().then(|| p("p", "notice", t("sheet-empty")));
    let label = el("label").attr("for", "sheet-note").with(t("sheet-note"));
    let area = el("textarea")
        .attr("id", "sheet-note")
        .attr("rows", "3")
        .attr("maxlength", LONGEST_NOTE.to_string())
        .attr("autocomplete", "off")
        .with(note)
        .on("input", move |event| change(desk, |plan| plan.set_note(&event_target_value(&event))));
    let print = |name: &'static str| move || self::print(desk, name);
    let actions = el("div")
        .class("desk-tools")
        .with(button("button", t("sheet-print"), print("sheet")))
        .with(button("button quiet", t("file-print"), print("file")))
        .with(button("button quiet", t("file-copy"), move || copy(desk)));
    el("div")
        .with((p("h2", "", t("view-sheet")), empty, list))
        .with((p("div", "field", (label, area)), actions))
}

/// Looks into the plan of the case in front.
pub(crate) fn with<T>(desk: Desk, look: impl FnOnce(&Plan) -> T) -> T {
    desk.cases.with(|cases| look(&cases.current().plan))
}

/// Changes the plan of the case in front without writing the list anew: whoever types goes on typing.
pub(crate) fn change(desk: Desk, change: impl FnOnce(&mut Plan)) {
    desk.cases.update(|cases| change(&mut cases.current_mut().plan));
}

/// Changes which offers are in it, or their order.
pub(crate) fn arrange(desk: Desk, arranged: impl FnOnce(&mut Plan)) {
    change(desk, arranged);
    desk.planned.update(|planned| *planned += 1);
}

/// Of kinds that are never printed: nobody is to find such a paper at home.
pub(crate) fn is_sensitive(desk: Desk, offer: &Offer) -> bool {
    let mut types = offer.types.iter();
    types.any(|code| desk.book().offer_type(*code).is_some_and(|kind| kind.sensitive))
}

/// Says so, on the screen alone.
pub(crate) fn not_printed() -> El {
    p("p", "meta no-print", two::german(t("find-not-printed")))
}

/// Puts an offer onto the sheet of the case in front, or takes it off.
pub(crate) fn flip(desk: Desk, id: &str) {
    let mut full = false;
    arrange(desk, |plan| {
        let had = plan.has(id);
        full = !plan.toggle(id) && !had;
    });
    if full {
        desk.tell(t("find-sheet-full"));
    }
}

/// A button that does.
pub(crate) fn toggle(desk: Desk, id: &'static str) -> El {
    let on = move || with(desk, |plan| plan.has(id));
    let sign = move || p("span", "", if on() { t("sheet-on") } else { t("sheet-add") }).any();
    let button = button("chip", live(sign), move || flip(desk, id));
    button.follows("aria-pressed", move || on().to_string())
}

fn print(desk: Desk, name: &'static str) {
    desk.paper.set(name);
    request_animation_frame(|| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
}

/// The case as text, to be pasted where cases are kept.
fn copy(desk: Desk) {
    let text = untrack(|| text::plain(&file::sections(desk)));
    to_clipboard(desk, &text);
}

/// Copies a text, and says so.
pub(crate) fn to_clipboard(desk: Desk, text: &str) {
    let Some(window) = web_sys::window() else { return };
    let clipboard = window.navigator().clipboard();
    // There is none at an address that is not secure.
    if clipboard.is_undefined() {
        return desk.tell(t("copy-failed"));
    }
    let done = clipboard.write_text(text);
    let said = wasm_bindgen::closure::Closure::once(move |_: JsValue| desk.tell(t("copied")));
    let failed =
        wasm_bindgen::closure::Closure::once(move |_: JsValue| desk.tell(t("copy-failed")));
    let _ = done.then2(&said, &failed);
    said.forget();
    failed.forget();
}

/// A link to the guide with these offers, in the client's language.
fn address(desk: Desk, items: &[Item]) -> Option<String> {
    use wording::Speak;
    let ids = items.iter().map(|item| &*item.offer);
    let link = engine::link::Link::new(desk.book(), ids, &engine::Answers::new()).write();
    let origin = web_sys::window()?.location().origin().ok()?;
    let tag = desk.client.get_untracked().tag();
    Some(format!("{origin}/{tag}/guide#{link}"))
}

/// The value of an input event's field, checked to be an element of the page.
fn event_target_value(event: &web_sys::Event) -> String {
    let target = event.target();
    let area = target.as_ref().and_then(|target| target.dyn_ref::<web_sys::HtmlTextAreaElement>());
    area.map_or_else(
        || leptos::prelude::event_target_value(event),
        web_sys::HtmlTextAreaElement::value,
    )
}
