//! An answer in words: among all answers, and wherever a verdict rests on it.

use catalogue::Place;
use engine::{Answer, Day, Fact, Kind, Value};
use l10n::Arg;

use crate::Speak;

/// The short name of what a question asks for; other facts have none.
pub fn name(speak: impl Speak, fact: &str) -> Option<String> {
    speak.maybe(&format!("said-{fact}"))
}

/// An answer in words. `places` are those of the packs.
pub fn text(speak: impl Speak, places: &[Place], fact: &Fact, answer: &Answer) -> String {
    let value = match answer {
        Answer::DontKnow => return speak.t("dont-know"),
        Answer::Declined => return speak.t("rather-not"),
        Answer::Is(value) => value,
    };
    match value {
        Value::List(codes) if codes.is_empty() => speak.t("answer-no"),
        Value::List(codes) | Value::OneOf(codes) => {
            let mut names = String::new();
            for code in codes {
                names += if names.is_empty() { "" } else { " · " };
                names += &value_name(speak, places, fact, *code);
            }
            names
        }
        Value::Range(from, to) if fact.kind == Kind::Date => dates(speak, Day(*from), Day(*to)),
        Value::Range(from, to) if from == to => value_name(speak, places, fact, *from),
        Value::Range(from, to) => format!("{from}–{to}"),
    }
}

/// One value of a fact.
fn value_name(speak: impl Speak, places: &[Place], fact: &Fact, code: i32) -> String {
    let number = |id: &str, number: i32| speak.with(id, &[("number", Arg::Number(number.into()))]);
    match fact.kind {
        Kind::Bool => speak
            .maybe(&message(fact, code))
            .unwrap_or_else(|| speak.t(if code == 1 { "answer-yes" } else { "answer-no" })),
        Kind::Place => {
            let place = places.iter().find(|place| place.code == code);
            place.map(|place| place.name.clone()).unwrap_or_default()
        }
        Kind::Numbers if code < 24 => number("age-months", code),
        Kind::Numbers => number("age-years", code / 12),
        Kind::Code | Kind::Codes => speak.t(&message(fact, code)),
        _ => code.to_string(),
    }
}

/// The message of a value.
pub fn message(fact: &Fact, code: i32) -> String {
    l10n::message_id("value", &format!("{}-{}", fact.id, value_id(fact, code)))
}

/// The name of a value, also of a yes or no.
pub fn value_id(fact: &Fact, code: i32) -> &str {
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
fn dates(speak: impl Speak, from: Day, to: Day) -> String {
    let (year, month, _) = from.ymd();
    if Day::month(year, month) == (from, to) {
        return speak.month_of_year(from);
    }
    let date = |day| speak.date(day);
    if to.0 - from.0 > 20_000 {
        return speak.with("before", &[("date", Arg::Text(&date(to)))]);
    }
    speak.with("between", &[("from", Arg::Text(&date(from))), ("to", Arg::Text(&date(to)))])
}
