//! What a key does. Digits and letters pick options of the field in front, if that is on; in a field of text they are text.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, KeyboardEvent};

use crate::{
    ask,
    desk::{Desk, View},
    view::{COMMANDS, Command, dialog},
};

/// Where the keys of a question are meant: there, or nowhere in particular.
const ASKING: &str = "body, .desk-ask, .desk-ask *";

/// Listens as long as the page lives.
pub(crate) fn listen(desk: Desk) {
    let pressed = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        if !event.default_prevented() && handled(desk, &event) {
            event.prevent_default();
        }
    });
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        let listener = pressed.as_ref().unchecked_ref();
        let _ = document.add_event_listener_with_callback("keydown", listener);
    }
    pressed.forget();
}

fn handled(desk: Desk, event: &KeyboardEvent) -> bool {
    let key = event.key();
    if event.ctrl_key() && key.eq_ignore_ascii_case("k") {
        // Commands change what an open dialog is about.
        if !dialog::is_open() {
            crate::view::palette::open();
        }
        return true;
    }
    if dialog::is_open() || event.ctrl_key() || event.meta_key() || event.is_composing() {
        return false;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let inside = |selector: &str| {
        target.as_ref().is_some_and(|target| target.matches(selector).unwrap_or(false))
    };
    let writes = inside("textarea, select, input:not([type=radio]):not([type=checkbox])");
    if event.alt_key() {
        return command(desk, event, writes);
    }
    match desk.view.get_untracked() {
        View::Ask => {}
        View::Offers => return crate::catalogue::key(desk, &key, writes),
        View::Sheet => return false,
    }
    match &*key {
        // What is typed was taken over by the field's own "change", which comes after this.
        "Enter" if writes && !inside("textarea") => {
            ask::take_typed();
            ask::onward(desk);
            true
        }
        "Escape" if writes => {
            ask::go(desk, desk.at.get_untracked().row);
            true
        }
        _ if writes => false,
        "Enter" if inside("button, a, summary") => false,
        "Enter" => {
            ask::onward(desk);
            true
        }
        // Elsewhere arrows scroll, and nobody sees what would be taken back.
        "ArrowDown" | "ArrowUp"
            if !inside("input") && inside(&format!("{ASKING}, .desk-cases *")) =>
        {
            ask::step(desk, key == "ArrowDown");
            true
        }
        "Delete" | "Backspace" if inside(ASKING) => {
            ask::clear(desk);
            true
        }
        _ if !desk.settings.get_untracked().keys => false,
        _ => {
            let mut signs = key.chars();
            let sign = signs.next().filter(|_| signs.next().is_none());
            sign.is_some_and(|sign| ask::pick(desk, sign))
        }
    }
}

/// With "Alt": what stands in the palette beside its name. While one writes, only a key that would write its own letter: on a Mac "Alt" writes
/// other signs, and arrows go through words.
fn command(desk: Desk, event: &KeyboardEvent, writes: bool) -> bool {
    let key = match &*event.code() {
        "ArrowRight" => "→".to_owned(),
        "Insert" => "Einfg".to_owned(),
        code => {
            let last = code.strip_prefix("Key").or_else(|| code.strip_prefix("Digit"));
            last.unwrap_or_default().to_owned()
        }
    };
    if writes && key != "Einfg" && !event.key().eq_ignore_ascii_case(&key) {
        return false;
    }
    let named = format!("Alt+{key}");
    let found = COMMANDS.iter().find(|(_, key)| **key == named);
    found.map(|(command, _): &(Command, &str)| command.run(desk)).is_some()
}
