//! A value as the reader of personas takes it.

use catalogue::Place;
use engine::{Day, Fact, Kind, Value};
use serde_json::{Value as Json, json};

/// Instead of a text: that there is one.
const SOME_TEXT: &str = "(not written)";

/// The value of a fact; `None` if there is no way to write it.
pub(super) fn value(fact: &Fact, value: &Value, places: &[Place]) -> Option<Json> {
    match (fact.kind, value) {
        (Kind::Date, Value::Range(first, last)) => Some(days(Day(*first), Day(*last))),
        (Kind::Number, Value::Range(low, high)) if low < high => {
            Some(json!({ "from": low, "to": high }))
        }
        (Kind::Numbers, Value::List(months)) => {
            Some(months.iter().map(|age| years(*age)).collect())
        }
        (_, Value::List(values)) => values.iter().map(|value| one(fact, *value, places)).collect(),
        (_, Value::OneOf(values)) => {
            let values = values.iter().map(|value| one(fact, *value, places));
            Some(json!({ "one_of": values.collect::<Option<Vec<_>>>()? }))
        }
        (_, value) => one(fact, value.fixed()?, places),
    }
}

fn one(fact: &Fact, value: i32, places: &[Place]) -> Option<Json> {
    Some(match fact.kind {
        Kind::Bool => json!(value != 0),
        Kind::Text if value != 0 => json!(SOME_TEXT),
        Kind::Text => json!(""),
        Kind::Number => json!(value),
        Kind::Place => json!(places.iter().find(|place| place.code == value)?.name),
        _ => json!(fact.value_id(value)?),
    })
}

/// Whole years by their numbers, else the months: never a day.
fn days(first: Day, last: Day) -> Json {
    let ((first_year, first_month, _), (last_year, last_month, _)) = (first.ymd(), last.ymd());
    let whole = first_month == 1 && last_month == 12;
    let told = |year: i32, month: i32| {
        if whole { format!("{year:04}") } else { format!("{year:04}-{month:02}") }
    };
    let (from, to) = (told(first_year, first_month), told(last_year, last_month));
    if from == to { json!(from) } else { json!({ "from": from, "to": to }) }
}

/// Months as years with two decimals, from which the reader gets the same months.
fn years(months: i32) -> Json {
    if months % 12 == 0 {
        return json!(months / 12);
    }
    json!((f64::from(months) / 12.0 * 100.0).round() / 100.0)
}
