//! All answers, each with a way to change it; changing one keeps the others.

use engine::{Answer, Day, Fact, Kind, Value, question::Question};
use leptos::prelude::*;

use crate::{
    components::{
        chrome, field,
        html::{button, el, p},
    },
    page::{Page, back, go},
    state::App,
    words,
};

/// The page.
pub(crate) fn page(app: App) -> AnyView {
    let outcome = app.outcome();
    let answered = app.answered(&outcome);
    let left = app.remaining(&outcome).len();
    let rows = answered.into_iter().map(|question| row(app, question));
    let more = (left > 0)
        .then(|| button("button quiet", words::t("go-on-asking"), move || go(app, Page::Next)));
    let actions = el("div")
        .class("actions")
        .with(button("button quiet", words::t("back"), back))
        .with(more)
        .with(button("button", words::t("show-doors"), move || go(app, Page::Result)));
    el("div")
        .with(p("h1", "", words::t("review-title")).attr("tabindex", "-1"))
        .with(p("p", "help", words::t("review-lead")))
        .with(el("dl").class("review").with(rows.collect::<Vec<_>>()))
        .with((actions, chrome::own_data(app)))
        .any()
}

fn row(app: App, question: &'static Question) -> AnyView {
    let title = words::with(
        &format!("question-{}", question.id),
        &[("for", l10n::Arg::Text(app.for_whom()))],
    );
    let mut said: Vec<String> = Vec::new();
    let mut seen = Vec::new();
    for field in &question.fields {
        if let (Some(fact), false) = (app.book().fact(field.fact), seen.contains(&field.fact)) {
            seen.push(field.fact);
            let yes_or_no = fact.kind == Kind::Bool;
            said.extend(app.said(field.fact).map(|answer| match text(app, fact, &answer) {
                // A bare "no" says nothing without what it answers.
                text if yes_or_no => format!("{} {text}", field::legend(app, &question.id, fact)),
                text => text,
            }));
        }
    }
    let label = format!("{}: {}", words::t("change"), l10n::plain(&title));
    let change = button("link-button", words::t("change"), move || {
        go(app, Page::Change(question.id.clone()));
    });
    el("div")
        .with((el("dt").with(title), el("dd").with(said.join(" · "))))
        .with(el("dd").with(change.attr("aria-label", label)))
        .any()
}

/// An answer in words.
fn text(app: App, fact: &Fact, answer: &Answer) -> String {
    let value = match answer {
        Answer::DontKnow => return words::t("dont-know"),
        Answer::Declined => return words::t("rather-not"),
        Answer::Is(value) => value,
    };
    let name = |code: i32| match fact.kind {
        Kind::Bool => words::t(if code == 1 { "answer-yes" } else { "answer-no" }),
        Kind::Place => {
            let places = &app.catalogue.content.places;
            places
                .iter()
                .find(|place| place.code == code)
                .map(|place| place.name.clone())
                .unwrap_or_default()
        }
        Kind::Numbers if code < 24 => {
            words::with("age-months", &[("number", l10n::Arg::Number(f64::from(code)))])
        }
        Kind::Numbers => {
            words::with("age-years", &[("number", l10n::Arg::Number(f64::from(code / 12)))])
        }
        Kind::Code | Kind::Codes => {
            let id = fact.value_id(code).unwrap_or_default();
            words::t(&l10n::message_id("value", &format!("{}-{id}", fact.id)))
        }
        _ => code.to_string(),
    };
    match value {
        Value::List(codes) if codes.is_empty() => words::t("answer-no"),
        Value::List(codes) | Value::OneOf(codes) => {
            codes.iter().map(|code| name(*code)).collect::<Vec<_>>().join(" · ")
        }
        Value::Range(from, to) if fact.kind == Kind::Date => dates(Day(*from), Day(*to)),
        Value::Range(from, to) if from == to => name(*from),
        Value::Range(from, to) => format!("{from}–{to}"),
    }
}

/// A month, or from when to when.
fn dates(from: Day, to: Day) -> String {
    let (year, month, _) = from.ymd();
    if Day::month(year, month) == (from, to) {
        return format!("{} {year}", words::month_name(month));
    }
    if to.0 - from.0 > 20_000 {
        return words::with("before", &[("date", l10n::Arg::Text(&words::date(to)))]);
    }
    words::with(
        "between",
        &[("from", l10n::Arg::Text(&words::date(from))), ("to", l10n::Arg::Text(&words::date(to)))],
    )
}
