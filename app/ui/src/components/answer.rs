//! An answer in words: among all answers, and wherever a verdict rests on it.

use engine::{Answer, Day, Fact, FactId, Kind, Value};
use l10n::Arg;

use crate::{state::App, words};

/// What was said about a fact; `None` if nothing.
pub(crate) fn said(app: App, fact: &Fact) -> Option<String> {
    app.said(fact.code).map(|answer| text(app, fact, &answer))
}

/// The same with the fact's short name before it: "German: level A2".
pub(crate) fn named(app: App, fact: FactId) -> Option<String> {
    let fact = app.book().fact(fact)?;
    Some(format!("{}: {}", name(&fact.id)?, said(app, fact)?))
}

/// The short name of what a question asks for; other facts have none.
pub(crate) fn name(fact: &str) -> Option<String> {
    words::maybe(&format!("said-{fact}"))
}

/// An answer in words.
pub(crate) fn text(app: App, fact: &Fact, answer: &Answer) -> String {
    let value = match answer {
        Answer::DontKnow => return words::t("dont-know"),
        Answer::Declined => return words::t("rather-not"),
        Answer::Is(value) => value,
    };
    match value {
        Value::List(codes) if codes.is_empty() => words::t("answer-no"),
        Value::List(codes) | Value::OneOf(codes) => {
            let mut names = String::new();
            for code in codes {
                names += if names.is_empty() { "" } else { " · " };
                names += &value_name(app, fact, *code);
            }
            names
        }
        Value::Range(from, to) if fact.kind == Kind::Date => dates(Day(*from), Day(*to)),
        Value::Range(from, to) if from == to => value_name(app, fact, *from),
        Value::Range(from, to) => format!("{from}–{to}"),
    }
}

/// One value of a fact.
fn value_name(app: App, fact: &Fact, code: i32) -> String {
    let number = |id: &str, number: i32| words::with(id, &[("number", Arg::Number(number.into()))]);
    match fact.kind {
        Kind::Bool => words::maybe(&message(fact, code))
            .unwrap_or_else(|| words::t(if code == 1 { "answer-yes" } else { "answer-no" })),
        Kind::Place => {
            let mut places = app.content().places.iter();
            let place = places.find(|place| place.code == code);
            place.map(|place| place.name.clone()).unwrap_or_default()
        }
        Kind::Numbers if code < 24 => number("age-months", code),
        Kind::Numbers => number("age-years", code / 12),
        Kind::Code | Kind::Codes => words::t(&message(fact, code)),
        _ => code.to_string(),
    }
}

/// The message of a value.
pub(crate) fn message(fact: &Fact, code: i32) -> String {
    l10n::message_id("value", &format!("{}-{}", fact.id, value_id(fact, code)))
}

/// The name of a value, also of a yes or no.
pub(crate) fn value_id(fact: &Fact, code: i32) -> &str {
    match fact.kind {
        Kind::Bool => {
            if code == 1 {
                "true"
            } else {
                "false"
            }
        }
        _ => fact.value_id(code).unwrap_or_default(),
    }
}

/// A month, or from when to when.
fn dates(from: Day, to: Day) -> String {
    let (year, month, _) = from.ymd();
    if Day::month(year, month) == (from, to) {
        return words::month_of_year(from);
    }
    let date = |day| words::date(day);
    if to.0 - from.0 > 20_000 {
        return words::with("before", &[("date", Arg::Text(&date(to)))]);
    }
    words::with("between", &[("from", Arg::Text(&date(from))), ("to", Arg::Text(&date(to)))])
}
