//! One field of a question page, by the way it is filled in.

use engine::{
    Answer, Fact, Kind, Value, doubt,
    question::{Field, Input},
};
use html::{El, el, escaped, p};
use leptos::prelude::*;

use crate::{
    components::{ages, borrowed::bare, faults, month, options::options},
    focus,
    state::App,
    words,
};

/// The input of a field, without its legend.
pub(crate) fn input(
    app: App,
    field: &'static Field,
    fact: &'static Fact,
    primary: bool,
) -> AnyView {
    match field.input {
        Input::One | Input::Many => options(app, field, fact, primary),
        Input::Number => number(app, fact),
        Input::Place => place(app, fact),
        Input::Tick => tick(app, fact),
        Input::Month => month::month(app, fact, None),
        Input::RoughMonth => month::rough_month(app, fact),
        Input::Ages => ages::ages(app, fact),
        Input::Unknown => unknown(),
    }
}

/// An input newer than this app: what to do about that, in the shell's words, and people who advise. Left so, the answer is "I don't know".
fn unknown() -> AnyView {
    let newer = focus::find("#update-needed").and_then(|line| line.text_content());
    let help = el("a").class("button quiet").attr("href", format!("/{}/help", words::tag()));
    let help = help.with(words::t("app-help-now"));
    el("div").class("stack").with((p("p", "notice", newer.unwrap_or_default()), help)).any()
}

/// A field's legend, also the label of an input that has no options.
pub(crate) fn legend(app: App, question: &str, fact: &Fact) -> String {
    let id = format!("field-{question}-{}", fact.id);
    words::with(&id, &[("for", l10n::Arg::Text(app.for_whom()))])
}

fn number(app: App, fact: &'static Fact) -> AnyView {
    // What is in the field stays as it was typed, also where it is no answer.
    let value = match untrack(|| app.said(fact.code)) {
        Some(Answer::Is(value)) => {
            value.fixed().map(|number| number.to_string()).unwrap_or_default()
        }
        _ => String::new(),
    };
    // Years of a life; or months of work.
    let most = if fact.id == "age" { 120 } else { 1200 };
    let enter = move |text: String| {
        let number = faults::note(fact, doubt::number(&text, most));
        app.answer(fact.code, number.map(|number| Answer::Is(Value::one(number))));
    };
    // No `type="number"`: it hides what was typed from us, and knows no other digits.
    el("input")
        .class("number")
        .attr("id", faults::id(fact))
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("aria-labelledby", format!("label-{}", fact.id))
        .attr("value", value)
        .on("input", move |event| enter(event_target_value(&event)))
        .any()
}

fn place(app: App, fact: &'static Fact) -> AnyView {
    let chosen = move || match app.said(fact.code) {
        Some(Answer::Is(value)) => value.fixed(),
        _ => None,
    };
    let pick = move |text: String| {
        let code = text.parse::<i32>().ok().filter(|code| fact.value_id(*code).is_some());
        app.answer(fact.code, code.map(|code| Answer::Is(Value::one(code))));
    };
    let chosen = untrack(chosen);
    let places = &app.content().places;
    let items = places.iter().map(|place| (place.code, place.name.clone())).collect();
    select(words::t("choose-place"), items, chosen)
        .attr("aria-labelledby", format!("label-{}", fact.id))
        .on("change", move |event| pick(event_target_value(&event)))
        .any()
}

/// A list to pick from, with an empty first entry that says what to pick.
pub(crate) fn select(what: String, items: Vec<(i32, String)>, chosen: Option<i32>) -> El {
    let mut options = format!(r#"<option value="">{}</option>"#, escaped(&bare(&what)));
    for (value, name) in items {
        let selected = if chosen == Some(value) { " selected" } else { "" };
        options +=
            &format!(r#"<option value="{value}"{selected}>{}</option>"#, escaped(&bare(&name)));
    }
    el("select").markup(options)
}

/// Its label is the field's legend, so the field shows no legend of its own.
fn tick(app: App, fact: &'static Fact) -> AnyView {
    debug_assert_eq!(fact.kind, Kind::Bool);
    let ticked = move || matches!(app.said(fact.code), Some(Answer::Is(value)) if value == Value::bool(true));
    el("input")
        .attr("type", "checkbox")
        .checked(ticked)
        .on("change", move |event| {
            app.answer(fact.code, Some(Answer::Is(Value::bool(event_target_checked(&event)))));
        })
        .any()
}
