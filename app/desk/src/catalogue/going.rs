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
    let keys = desk.settings.get_untracked().keys;
    match (key, &active) {
        ("/", _) if !writes && keys => focus("#find"),
        ("ArrowDown", Some(active)) if active.id() == "find" => stand(0),
        (_, Some(active)) if active.class_list().contains("find-open") => {
            return on_row(desk, active, key, keys);
        }
        _ => return false,
    }
    true
}

/// On the name of a row.
fn on_row(desk: Desk, name: &HtmlElement, key: &str, letters: bool) -> bool {
    let at = || names().iter().position(|known| known == name);
    let place = || name.get_attribute("data-place")?.parse().ok();
    match (key, Look::get().zip(place())) {
        ("ArrowDown", _) => stand(at().map_or(0, |row| row + 1)),
        ("ArrowUp", _) => match at() {
            None | Some(0) => focus("#find"),
            Some(row) => stand(row - 1),
        },
        ("f", Some((look, place))) if letters => look.star(desk, place),
        ("v", Some((look, place))) if letters => look.compare(place),
        ("b", Some((_, place))) if letters => take(desk, place),
        _ => return false,
    }
    true
}
