//! Children: one entry each, under two years in months, because a nursery place and a course hang on that.

use engine::{Answer, Fact, Value};
use html::{button, el, p};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use crate::{
    components::{field::select, icon},
    state::App,
    words,
};

/// Ages offered, in months: each month under two years, then years.
fn ages_offered() -> impl Iterator<Item = i32> {
    (0..24).chain((2..18).map(|years| years * 12))
}

fn name(months: i32) -> String {
    let number = |id: &str, number: i32| {
        words::with(id, &[("number", l10n::Arg::Number(f64::from(number)))])
    };
    if months < 24 { number("age-months", months) } else { number("age-years", months / 12) }
}

/// The list of children.
pub(crate) fn ages(app: App, fact: &'static Fact) -> AnyView {
    let said = move || match app.said(fact.code) {
        Some(Answer::Is(Value::List(ages))) => Some(ages),
        _ => None,
    };
    let set = move |ages: Vec<i32>| app.answer(fact.code, Some(Answer::Is(Value::List(ages))));
    let add = move |text: String| {
        if let Ok(months) = text.parse() {
            let mut ages = said().unwrap_or_default();
            ages.push(months);
            set(ages);
        }
    };
    let chips = move || {
        let ages = said().unwrap_or_default();
        let chip = |(index, months): (usize, i32)| {
            let remove = move || {
                let mut ages = said().unwrap_or_default();
                ages.remove(index);
                set(ages);
            };
            let label = format!("{}: {}", words::t("remove"), name(months));
            let remove = button("link-button", icon::icon(app, "close"), remove);
            el("li").with((name(months), remove.attr("aria-label", label))).any()
        };
        ages.into_iter().enumerate().map(chip).collect::<Vec<_>>().into_any()
    };
    let none = move || said().is_some_and(|ages| ages.is_empty());
    let no_children =
        el("input").attr("type", "checkbox").checked(none).on("change", move |event| {
            if event_target_checked(&event) {
                set(Vec::new());
            } else {
                app.answer(fact.code, None);
            }
        });
    let offered = ages_offered().map(|months| (months, name(months))).collect();
    let pick = select(words::t("add-child-age"), offered, None).attr("id", "add-child");
    let pick = pick.on("change", move |event| {
        add(event_target_value(&event));
        let list = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(list) = list {
            list.set_value("");
        }
    });
    let label = el("label").attr("for", "add-child").with(words::t("add-child"));
    el("div")
        .with(
            el("label")
                .class("option")
                .with((no_children, p("span", "option-text", words::t("no-children")))),
        )
        .with(el("ul").class("ages").attr("aria-live", "polite").live(chips))
        .with(el("div").class("field").with((label, pick)))
        .any()
}
