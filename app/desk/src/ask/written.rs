//! Fields that one writes into, or picks from a long list.

use casework::typed;
use engine::{
    Answer, Fact, Kind, Value, doubt,
    question::{Field, Input},
};
use html::{El, el, escaped, live, p};
use l10n::intl;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use wording::answer;

use super::options;
use crate::{
    desk::{At, Desk},
    tongue::GERMAN,
    view::{t, two},
};

pub(super) fn input(
    desk: Desk,
    at: At,
    field: &'static Field,
    fact: &'static Fact,
    label: &str,
) -> El {
    if matches!(fact.kind, Kind::Code | Kind::Place) {
        return list(desk, at, field, fact, label);
    }
    let typed = StoredValue::new(String::new());
    // With every key the outcome follows; that something cannot be read is said when the field is left.
    let enter = move |event: web_sys::Event, left: bool| {
        let Some(input) =
            event.target().and_then(|input| input.dyn_into::<HtmlInputElement>().ok())
        else {
            return;
        };
        let read = read(desk, field, fact, &input.value());
        typed.set_value(input.value());
        match read {
            None if left => desk.fault.set(Some(at)),
            Some(_) if desk.fault.get_untracked() == Some(at) => desk.fault.set(None),
            _ => {}
        }
        let answer = read.flatten();
        if untrack(|| desk.said(fact.code)) != answer {
            desk.answer(fact.code, answer);
        }
    };
    let fault = move || match desk.fault.get() == Some(at) {
        true => p("p", "fault", t("not-understood")).attr("role", "alert").any(),
        false => ().into_any(),
    };
    let hint = match field.input {
        Input::Number => None,
        Input::Ages => Some("hint-ages"),
        _ => Some("hint-month"),
    };
    let answer = desk.saying(fact.code);
    // What means the same, or nothing yet, stays as it was typed; what was taken back, or answered otherwise, does not.
    let text = move || {
        let (answer, typed) = (answer.get(), typed.get_value());
        let same = match read(desk, field, fact, &typed) {
            Some(read) => read == answer,
            None => answer.is_none(),
        };
        if same { typed } else { shown(fact, answer.as_ref()) }
    };
    let said = move || match answer.get() {
        // A number says nothing that is not in the field.
        Some(said) if fact.kind != Kind::Number => {
            let say = |tongue| answer::text(tongue, &desk.content().places, fact, &said);
            let both = if fact.desk { two::german(say(GERMAN)) } else { two::two(desk, &say) };
            p("p", "meta", both).any()
        }
        _ => ().into_any(),
    };
    let field = el("input")
        .class("desk-typed")
        .attr("id", id(desk, at))
        .attr("autocomplete", "off")
        .attr("inputmode", if hint.is_none() { "numeric" } else { "text" })
        .attr("aria-labelledby", label)
        .value(text)
        .on("input", move |event| enter(event, false))
        .on("change", move |event| enter(event, true));
    let hint = hint.map(|hint| p("span", "meta", t(hint)));
    el("div").with((p("div", "desk-line", (field, hint)), live(fault), live(said)))
}

/// The id of the input of a field.
pub(super) fn id(desk: Desk, at: At) -> String {
    format!("input-{}-{}", desk.rows[at.row].id, at.field)
}

/// What was typed as an answer: `Some(None)` an empty field, `None` what cannot be meant.
fn read(desk: Desk, field: &Field, fact: &Fact, text: &str) -> Option<Option<Answer>> {
    if text.trim().is_empty() {
        return Some(None);
    }
    let today = desk.today.get_untracked();
    match field.input {
        Input::Number => {
            let number = doubt::number(text, doubt::most(fact)).ok()?;
            Some(number.map(|number| Answer::Is(Value::one(number))))
        }
        Input::Ages => typed::ages(text).map(Some),
        // A contract may begin later; all that the guide asks for roughly has begun.
        Input::RoughMonth => typed::month(text, today, true).map(Answer::Is).map(Some),
        _ => typed::month(text, today, false).map(Answer::Is).map(Some),
    }
}

/// What stands in the field when it is written: what was said, as it may be typed.
fn shown(fact: &Fact, said: Option<&Answer>) -> String {
    let Some(Answer::Is(value)) = said else { return String::new() };
    match *value {
        Value::Range(from, to) if fact.kind == Kind::Date => {
            let (year, month, _) = engine::Day(from).ymd();
            let whole = engine::Day::month(year, month) == (engine::Day(from), engine::Day(to));
            if whole { format!("{month}/{year}") } else { String::new() }
        }
        Value::List(ref ages) => {
            let age = |months: &i32| match months % 12 {
                0 if *months >= 24 => (months / 12).to_string(),
                _ => format!("{months}m"),
            };
            let ages: Vec<String> = ages.iter().map(age).collect();
            if ages.is_empty() { "0".to_owned() } else { ages.join(", ") }
        }
        ref value => value.fixed().map(|number| number.to_string()).unwrap_or_default(),
    }
}

/// A list to pick from, by name.
fn list(desk: Desk, at: At, field: &'static Field, fact: &'static Fact, label: &str) -> El {
    let mut items: Vec<(i32, String)> = match fact.kind {
        Kind::Place => {
            desk.content().places.iter().map(|place| (place.code, place.name.clone())).collect()
        }
        _ => field.options.iter().map(|code| (*code, name(fact, *code))).collect(),
    };
    items.sort_by(|one, other| one.1.cmp(&other.1));
    let mut markup = format!("<option value=\"\">{}</option>", escaped(&t("choose")));
    for (code, name) in items {
        markup += &format!("<option value=\"{code}\">{}</option>", escaped(&name));
    }
    let answer = desk.saying(fact.code);
    let chosen = move || {
        let code = answer.with(|answer| match answer {
            Some(Answer::Is(value)) => value.fixed(),
            _ => None,
        });
        code.map(|code| code.to_string()).unwrap_or_default()
    };
    el("select")
        .attr("id", id(desk, at))
        .attr("aria-labelledby", label)
        .on("change", move |event| {
            let code = event_target_value(&event).parse::<i32>().ok();
            desk.answer(fact.code, code.map(|code| Answer::Is(Value::one(code))));
        })
        .markup(markup)
        .value(chosen)
}

/// A country by the browser's own table, which knows them all.
fn name(fact: &Fact, code: i32) -> String {
    let id = answer::value_id(fact, code);
    let country = (fact.id == "nationality")
        .then(|| intl::write(intl::Kind::Language, "de", id, r#"{"type":"region"}"#))
        .flatten();
    country.unwrap_or_else(|| options::german(fact, code))
}
