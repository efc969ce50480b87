//! Where the keyboard and the screen reader are.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// The heading of the page, which a screen reader then reads.
pub(crate) fn heading() {
    on("#main h1");
}

/// The first element that a selector finds.
pub(crate) fn on(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) =
        element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
    {
        let _ = element.focus();
    }
}

/// After a page was rebuilt in place: the heading, if the focus got lost on the way.
pub(crate) fn keep() {
    request_animation_frame(|| {
        let focused = document().and_then(|document| document.active_element());
        if focused.is_none_or(|element| element.tag_name() == "BODY") {
            heading();
        }
    });
}

/// Takes the focus off what is about to go: the browser would otherwise lay the page out once more to find it a new place.
pub(crate) fn let_go() {
    let focused = document().and_then(|document| document.active_element());
    if let Some(focused) =
        focused.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
    {
        let _ = focused.blur();
    }
}
