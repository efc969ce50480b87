//! Options to pick, each with its key.

use casework::keys;
use engine::{
    Answer, Fact, Kind, pick,
    question::{Field, Input},
};
use html::{El, el, live, p};
use l10n::Arg;
use leptos::prelude::*;
use wording::{Speak, answer};

use super::field;
use crate::{
    desk::{At, Desk},
    tongue::Tongue,
    view::{t, two},
};

pub(super) fn options(desk: Desk, at: At, field: &'static Field, fact: &'static Fact) -> El {
    let said = desk.saying(fact.code);
    let list = move || {
        let mut list = el("div").class("desk-options");
        for (place, code) in field::codes(desk, field).into_iter().enumerate() {
            list = list.with(untrack(|| option(desk, at, (field, fact), said, (place, code))));
        }
        list.any()
    };
    // The wishes just named are what "What first?" offers; all other lists stay as they are.
    if desk.book().guide.first_goal == Some(fact.code) {
        return el("div").with(live(list));
    }
    p("div", "", untrack(list))
}

fn option(
    desk: Desk,
    at: At,
    (field, fact): (&'static Field, &'static Fact),
    said: Memo<Option<Answer>>,
    (place, code): (usize, i32),
) -> El {
    let many = field.input == Input::Many;
    let row = &desk.rows[at.row];
    let name = match row.desk() {
        true => two::german(german(fact, code)),
        false => two::two(desk, &|tongue| label(desk, fact, code, tongue)),
    };
    let input = el("input")
        .attr("type", if many { "checkbox" } else { "radio" })
        .attr("name", format!("{}-{}", row.id, fact.id))
        .checked(move || said.with(|said| pick::holds(said.as_ref(), code)))
        .on("change", move |_| choose(desk, field, fact, code));
    let key = keys::of(place).map(|key| p("kbd", "", key.to_string()).attr("aria-hidden", "true"));
    el("label").class("desk-option").with((input, key, name))
}

/// Records a picked value.
pub(super) fn choose(desk: Desk, field: &Field, fact: &Fact, code: i32) {
    let said = untrack(|| desk.said(fact.code));
    desk.answer(fact.code, pick::picked(fact, said.as_ref(), code, field.input == Input::Many));
}

/// A value in words.
pub(super) fn label(desk: Desk, fact: &Fact, code: i32, tongue: Tongue) -> String {
    let id = answer::message(fact, code);
    match fact.kind {
        Kind::Place => {
            let mut places = desk.content().places.iter();
            places
                .find(|place| place.code == code)
                .map(|place| place.name.clone())
                .unwrap_or_default()
        }
        Kind::Bool if tongue.saying(&id).is_none() => {
            tongue.t(if code == 1 { "answer-yes" } else { "answer-no" })
        }
        _ => tongue.with(&id, &[("for", Arg::Text(desk.for_whom()))]),
    }
}

/// A value of a fact that only the desk asks.
pub(super) fn german(fact: &Fact, code: i32) -> String {
    match fact.kind {
        Kind::Bool => t(if code == 1 { "yes" } else { "no" }),
        _ => {
            t(&l10n::message_id("value", &format!("{}-{}", fact.id, answer::value_id(fact, code))))
        }
    }
}
