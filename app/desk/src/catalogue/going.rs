//! Through the list without a mouse.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

use super::look::{Look, take};
use crate::desk::Desk;
use leptos::prelude::*;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Puts the focus on what a selector names first.
pub(super) fn focus(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = found.focus();
    }
}

/// The names in the list, from above.
fn names() -> Vec<HtmlElement> {
    let all = document().and_then(|document| document.query_selector_all(".find-open").ok());
    let all = all.map(|all| (0..all.length()).filter_map(move |place| all.get(place)));
    all.into_iter().flatten().filter_map(|name| name.dyn_into().ok()).collect()
}

/// Stands on a row by its place among those that are shown.
pub(super) fn stand(row: usize) {
    if let Some(name) = names().get(row) {
        let _ = name.focus();
    }
}

/// What a key does here: "/" leads to the field, arrows through the list; on a row letters do what its buttons do.
pub(crate) fn key(desk: Desk, key: &str, writes: bool) -> bool {
    let active = document().and_then(|document| document.active_element());
    let active = active.and_then(|active| active.dyn_into::<HtmlElement>().ok());
    let names = names();
    let at = names.iter().position(|name| Some(name) == active.as_ref());
    let in_field = active.as_ref().is_some_and(|active| active.id() == "find");
    let keys = desk.settings.get_untracked().keys;
    match (key, at) {
        ("/", _) if !writes && keys => focus("#find"),
        ("ArrowDown", None) if in_field => stand(0),
        ("ArrowDown", Some(row)) => stand(row + 1),
        ("ArrowUp", Some(0)) => focus("#find"),
        ("ArrowUp", Some(row)) => stand(row - 1),
        (letter, Some(row)) if keys => {
            let place = names[row].get_attribute("data-place").and_then(|place| place.parse().ok());
            let (Some(look), Some(place)) = (Look::get(), place) else { return false };
            match letter {
                "f" => look.star(desk, place),
                "v" => look.compare(place),
                "b" => take(desk, place),
                _ => return false,
            }
        }
        _ => return false,
    }
    true
}
