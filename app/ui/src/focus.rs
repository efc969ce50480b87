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

/// What a selector finds first.
pub(crate) fn on(selector: &str) {
    if let Some(element) = html(find(selector)) {
        let _ = element.focus();
    }
}

/// The first element that a selector finds.
pub(crate) fn find(selector: &str) -> Option<web_sys::Element> {
    document()?.query_selector(selector).ok().flatten()
}

/// After a page was rebuilt in place: the heading, if the focus got lost on the way.
pub(crate) fn keep() {
    request_animation_frame(|| {
        if focused().is_none_or(|element| element.tag_name() == "BODY") {
            heading();
        }
    });
}

/// Takes the focus off what is about to go: the browser would otherwise lay the page out once more to find it a new place.
pub(crate) fn let_go() {
    if let Some(element) = html(focused()) {
        let _ = element.blur();
    }
}

fn focused() -> Option<web_sys::Element> {
    document()?.active_element()
}

fn html(element: Option<web_sys::Element>) -> Option<web_sys::HtmlElement> {
    element?.dyn_into().ok()
}
