//! What happens on a tap: one listener for the whole page, which reads `data-do`, "verb offer".

use wasm_bindgen::{JsCast, prelude::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlDialogElement, HtmlInputElement, HtmlTextAreaElement};

use crate::{
    change, device,
    files::is_moment,
    handing::{contact, decided, event, link, share, take},
    load, page,
    plan::cut,
    state,
    words::Tongue,
};

/// Listens from now on.
pub(crate) fn listen() {
    let hear = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let found = target.and_then(|target| target.closest("#plan [data-do]").ok().flatten());
        if let Some(element) = found {
            let action = element.get_attribute("data-do").unwrap_or_default();
            let (verb, id) = action.split_once(' ').unwrap_or((&action, ""));
            match &*event.type_() {
                "click" => tapped(verb, id),
                "change" => entered(verb, id, &element),
                _ => noted(verb, id, &element),
            }
        }
    });
    let print = Closure::<dyn Fn()>::new(page::sheet);
    if let Some(document) = device::document() {
        for event in ["click", "change", "input"] {
            let _ = document.add_event_listener_with_callback(event, hear.as_ref().unchecked_ref());
        }
    }
    if let Some(window) = device::window() {
        let print = print.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback("beforeprint", print);
    }
    hear.forget();
    print.forget();
}

fn tapped(verb: &str, id: &str) {
    let heading = format!("offer-{id}");
    match verb {
        "up" | "down" => {
            change(|plan| plan.shift(id, verb == "down"));
            page::render();
            let other = if verb == "up" { "down" } else { "up" };
            device::focus(&[&format!("{verb}-{id}"), &format!("{other}-{id}"), &heading]);
            said("plan-moved");
        }
        "remove" => {
            change(|plan| plan.remove(id));
            page::render();
            page::heading();
            said("plan-removed");
        }
        "contact" => contact(id),
        "event" => event(id),
        "print" => spawn_local(async {
            // Without a network the sheet has one language.
            let _ = load::german().await;
            page::sheet();
            if let Some(window) = device::window() {
                let _ = window.print();
            }
        }),
        "share" => share(),
        "send" => {
            if let (Some(field), Some(state)) = (field("plan-address"), state()) {
                let sent = device::send(&state.words(Tongue::Own).t("plan-title"), &field.value());
                spawn_local(async {
                    if !sent.await {
                        copy().await;
                    }
                });
            }
        }
        "copy" => spawn_local(copy()),
        "close" => {
            if let Some(dialog) = dialog() {
                dialog.close();
            }
        }
        "cancel" => decided(),
        "replace" | "join" => take(verb == "replace"),
        "leave" => {
            if let Some(state) = state() {
                state.guide.leave();
            }
        }
        _ => {}
    }
}

/// Copies the link, and says so; where that is not possible it is marked for the person to copy.
async fn copy() {
    let Some(field) = field("plan-address") else { return };
    let copied = device::copy(&field).await;
    let button = device::element("plan-copy").filter(|_| copied);
    if let (Some(button), Some(state)) = (button, state()) {
        button.set_text_content(Some(&state.words(Tongue::Own).t("plan-copied")));
    }
}

/// A field was left with something new in it.
fn entered(verb: &str, id: &str, element: &Element) {
    match verb {
        "at" => {
            let value = element.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
            let at = value.filter(|at| is_moment(at)).unwrap_or_default();
            change(|plan| plan.item(id).into_iter().for_each(|item| item.at.clone_from(&at)));
            page::render();
        }
        "tick" => {
            if let Some(link) = link() {
                page::write("plan-link", &link);
            }
        }
        _ => {}
    }
}

/// Something is being written. The page is not written anew under the writer's hands.
fn noted(verb: &str, id: &str, element: &Element) {
    let (true, Some(area)) = (verb == "note", element.dyn_ref::<HtmlTextAreaElement>()) else {
        return;
    };
    let note = cut(&area.value());
    change(|plan| match plan.item(id) {
        Some(item) => item.note = note,
        None if id.is_empty() => plan.note = note,
        None => {}
    });
}

fn said(id: &str) {
    if let Some(state) = state() {
        page::say(&state.words(Tongue::Own).t(id));
    }
}

/// A field of the page.
pub(crate) fn field(id: &str) -> Option<HtmlInputElement> {
    device::element(id)?.dyn_into().ok()
}

/// The dialog of the link.
pub(crate) fn dialog() -> Option<HtmlDialogElement> {
    device::element("plan-share")?.dyn_into().ok()
}
