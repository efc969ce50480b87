//! From question to question without a mouse.

use casework::{form::State, keys};
use engine::{Answer, question::Input};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use super::{field, instead, options, written};
use crate::{
    desk::{At, Desk},
    view::t,
};

fn element(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// To the first open field of a row.
pub(crate) fn go(desk: Desk, row: usize) {
    let field = field::open(desk, row).first().copied().unwrap_or_default();
    stand(desk, At { row, field });
}

/// Puts the focus on a field: into it, where one writes; else on its row, so that arrows and letters are the desk's.
fn stand(desk: Desk, at: At) {
    desk.at.set(at);
    // A row that nothing depended on unfolds first.
    request_animation_frame(move || {
        let written =
            field::is_written(desk, at).then(|| element(&written::id(desk, at))).flatten();
        let row = element(&format!("row-{}", desk.rows[at.row].id));
        if let Some(row) = &row {
            let into = web_sys::ScrollIntoViewOptions::new();
            into.set_block(web_sys::ScrollLogicalPosition::Nearest);
            row.scroll_into_view_with_scroll_into_view_options(&into);
        }
        if let Some(target) = written.or(row) {
            let _ = target.focus();
        }
    });
}

/// Takes over what is being typed: leaving a field tells it.
pub(crate) fn take_typed() {
    let document = web_sys::window().and_then(|window| window.document());
    let active = document.and_then(|document| document.active_element());
    if let Some(active) = active.and_then(|active| active.dyn_into::<HtmlElement>().ok()) {
        let _ = active.blur();
    }
}

/// To the next field of the row that is open and says nothing yet; behind the last one to the next useful question.
pub(crate) fn onward(desk: Desk) {
    let at = desk.at.get_untracked();
    if desk.fault.get_untracked() == Some(at) {
        return stand(desk, at);
    }
    let asks = |place: &usize| {
        let Some((field, fact)) = field::of(desk, At { row: at.row, field: *place }) else {
            return false;
        };
        // A tick that nobody makes is a no; whoever wants one goes there.
        field.input != Input::Tick && untrack(|| desk.said(fact.code)).is_none()
    };
    let open = field::open(desk, at.row);
    match open.into_iter().filter(|place| *place > at.field).find(asks) {
        Some(field) => stand(desk, At { row: at.row, field }),
        None => next_open(desk),
    }
}

/// To the question that is most worth asking.
pub(crate) fn next_open(desk: Desk) {
    match desk.next_row() {
        Some(row) => go(desk, row),
        None => {
            desk.tell(t("all-answered"));
            if let Some(outcome) = element("desk-outcome") {
                let _ = outcome.focus();
            }
        }
    }
}

/// To the row below or above, leaving out those on which nothing depends.
pub(crate) fn step(desk: Desk, down: bool) {
    let at = desk.at.get_untracked().row;
    let states = untrack(|| desk.thought());
    let all = desk.settings.get_untracked().all;
    let shown = |row: &usize| all || states.states[*row] != State::Idle;
    let found = match down {
        true => (at + 1..desk.rows.len()).find(shown),
        false => (0..at).rev().find(shown),
    };
    if let Some(row) = found {
        go(desk, row);
    }
}

/// Takes the answers of the row in front back.
pub(crate) fn clear(desk: Desk) {
    let row = desk.at.get_untracked().row;
    instead::say(desk, &desk.rows[row], None);
    // What could not be read was no answer: nothing else takes it away.
    for field in 0..desk.rows[row].fields.len() {
        let written = element(&written::id(desk, At { row, field }));
        if let Some(input) = written.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
            input.set_value("");
        }
    }
    desk.fault.set(None);
    go(desk, row);
}

/// Picks the option of a key. `false`: it has none here.
pub(crate) fn pick(desk: Desk, sign: char) -> bool {
    let at = desk.at.get_untracked();
    let Some((field, fact)) = field::of(desk, at) else { return false };
    if sign == keys::DONT_KNOW {
        match at.field {
            0 => instead::say(desk, &desk.rows[at.row], Some(Answer::DontKnow)),
            _ => desk.answer(fact.code, Some(Answer::DontKnow)),
        }
        next_open(desk);
        return true;
    }
    if sign == keys::NEXT {
        next_open(desk);
        return true;
    }
    let codes = untrack(|| field::codes(desk, field));
    let Some(code) = keys::place(sign).and_then(|place| codes.get(place)) else { return false };
    options::choose(desk, field, fact, *code);
    if field.input != Input::Many || engine::pick::alone(fact, *code) {
        onward(desk);
    }
    true
}
