//! One JSON value as the kind of its fact reads it. Errors are what was expected instead.

use engine::{
    Day, Fact, Kind, Value,
    doubt::{YEARS, most},
};
use serde_json::Value as Json;

use super::special;
use crate::names;

/// How people write that they do not say: for most facts the same as saying nothing.
const DECLINED: [&str; 4] = ["unknown", "declined", "prefer not to say", "prefer_not_to_say"];
const HALF: &str = "`{\"one_of\": [...]}` or `{\"from\": ..., \"to\": ...}`";
const MONTHS_A_YEAR: f64 = 12.0;
/// Two decimals of a year are enough for a month: 0.58 is seven of them, 2.99 is not yet three years.
const A_LITTLE: f64 = 0.05;

/// What an entry says: one value, candidates, or the two ends of a range.
pub(super) enum Half<'j> {
    One(&'j Json),
    OneOf(&'j [Json]),
    Between(Option<&'j Json>, Option<&'j Json>),
}

/// Reads a value; `None`: unknown, or not said. `ordered`: the fact's named values have an order.
pub(super) fn read(fact: &Fact, json: &Json, ordered: bool) -> Result<Option<Value>, String> {
    match half(json)? {
        Half::One(json) if is_declined(json) => {
            Ok(fact.value_code("unknown").filter(|_| fact.kind == Kind::Code).map(Value::one))
        }
        Half::One(json) => one(fact, json).map(Some),
        Half::OneOf(parts) => candidates(fact, parts).map(Some),
        Half::Between(from, to) => between(fact, from, to, ordered).map(Some),
    }
}

/// Which form the entry has.
pub(super) fn half(json: &Json) -> Result<Half<'_>, String> {
    let Json::Object(parts) = json else { return Ok(Half::One(json)) };
    let known = |name: &String| matches!(name.as_str(), "one_of" | "from" | "to");
    let one_of = parts.get("one_of");
    // "Either end may be missing": `null` is missing.
    let (from, to) = (end(parts.get("from")), end(parts.get("to")));
    match one_of {
        _ if !parts.keys().all(known) => Err(HALF.to_owned()),
        Some(Json::Array(parts)) if !parts.is_empty() && from.is_none() && to.is_none() => {
            Ok(Half::OneOf(parts))
        }
        None if from.is_some() || to.is_some() => Ok(Half::Between(from, to)),
        _ => Err(HALF.to_owned()),
    }
}

fn end(json: Option<&Json>) -> Option<&Json> {
    json.filter(|json| !json.is_null())
}

pub(super) fn is_declined(json: &Json) -> bool {
    json.as_str().is_some_and(|text| DECLINED.contains(&text.trim().to_lowercase().as_str()))
}

fn one(fact: &Fact, json: &Json) -> Result<Value, String> {
    let several = json.as_str().and_then(|text| special::candidates(fact, text.trim()));
    if let Some(value) = several.and_then(Value::candidates) {
        return Ok(value);
    }
    match fact.kind {
        Kind::Code | Kind::Place => code(fact, alone(json)).map(Value::one),
        Kind::Codes => set(fact, json),
        Kind::Bool => boolean(json).map(Value::one),
        Kind::Number => number(fact, json).map(Value::one),
        Kind::Numbers => ages(fact, json),
        Kind::Date => day(json).map(|(first, last)| Value::Range(first, last)),
        Kind::Text => {
            let text = json.as_str().ok_or("a text; an empty one for none")?;
            Ok(Value::bool(!text.trim().is_empty()))
        }
    }
}

fn candidates(fact: &Fact, parts: &[Json]) -> Result<Value, String> {
    let folded = |codes: Vec<i32>| Value::candidates(codes).ok_or_else(|| HALF.to_owned());
    match fact.kind {
        Kind::Code | Kind::Codes | Kind::Place => {
            let codes = each(parts, |part| {
                let several = part.as_str().and_then(|text| special::candidates(fact, text.trim()));
                several.map_or_else(|| code(fact, part).map(|one| vec![one]), Ok)
            })?;
            folded(codes.concat())
        }
        Kind::Bool => folded(each(parts, boolean)?),
        Kind::Number => folded(each(parts, |part| number(fact, part))?),
        Kind::Date => {
            let days = each(parts, day)?;
            if days.iter().all(|(first, last)| first == last) {
                return folded(days.into_iter().map(|(first, _)| first).collect());
            }
            // Months are ranges already: everything from the first to the last.
            let first = days.iter().map(|(first, _)| *first).min();
            let last = days.iter().map(|(_, last)| *last).max();
            first.zip(last).map(|(first, last)| Value::Range(first, last)).ok_or(HALF.to_owned())
        }
        Kind::Numbers => Err("a list of years such as `[1.5, 7]`".to_owned()),
        Kind::Text => Err("a text; an empty one for none".to_owned()),
    }
}

fn between(
    fact: &Fact,
    from: Option<&Json>,
    to: Option<&Json>,
    ordered: bool,
) -> Result<Value, String> {
    let ends = |read: &dyn Fn(&Json) -> Result<i32, String>, lowest: i32, highest: i32| {
        let from = from.map(read).transpose()?.unwrap_or(lowest);
        let to = to.map(read).transpose()?.unwrap_or(highest);
        if from <= to { Ok((from, to)) } else { Err("`from` not after `to`".to_owned()) }
    };
    match fact.kind {
        Kind::Number => {
            let (low, high) = ends(&|json| number(fact, json), 0, most(fact))?;
            Ok(Value::Range(low, high))
        }
        Kind::Date => {
            let (first, _) = ends(&|json| Ok(day(json)?.0), first_day(), last_day())?;
            let (_, last) = ends(&|json| Ok(day(json)?.1), first_day(), last_day())?;
            Ok(Value::Range(first, last))
        }
        Kind::Code if ordered => {
            let (low, high) = ends(&|json| code(fact, json), i32::MIN, i32::MAX)?;
            let codes = fact.values.iter().map(|(code, _)| *code);
            let inside = codes.filter(|code| (low..=high).contains(code)).collect();
            Value::candidates(inside).ok_or_else(|| HALF.to_owned())
        }
        _ => Err("one value, or `{\"one_of\": [...]}`".to_owned()),
    }
}

fn each<T>(parts: &[Json], read: impl Fn(&Json) -> Result<T, String>) -> Result<Vec<T>, String> {
    parts.iter().map(read).collect()
}

/// A list of one is that one.
fn alone(json: &Json) -> &Json {
    match json {
        Json::Array(parts) if parts.len() == 1 => &parts[0],
        other => other,
    }
}

fn set(fact: &Fact, json: &Json) -> Result<Value, String> {
    let parts = match json {
        Json::Array(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut codes = Vec::new();
    for part in each(parts, |part| code(fact, part))? {
        if !codes.contains(&part) {
            codes.push(part);
        }
    }
    Ok(Value::List(codes))
}

/// The code of a named value; a value of another case of letters counts if only one is meant.
pub(super) fn code(fact: &Fact, json: &Json) -> Result<i32, String> {
    let number = json.as_u64().map(|number| number.to_string());
    let text = match json {
        Json::Bool(true) => "yes",
        Json::Bool(false) => "no",
        Json::String(text) => text.trim(),
        _ => number.as_deref().unwrap_or_default(),
    };
    if let Some(code) = fact.value_code(text) {
        return Ok(code);
    }
    let mut alike = fact.values.iter().filter(|(_, id)| id.eq_ignore_ascii_case(text));
    if let (Some((code, _)), None) = (alike.next(), alike.next()) {
        return Ok(*code);
    }
    if let Some(code) = special::code(fact, text).filter(|_| !json.is_boolean()) {
        return Ok(code);
    }
    if let Some(expected) = special::expected(fact) {
        return Err(expected.to_owned());
    }
    Err(nearest(fact, text))
}

/// What was probably meant: values that go on where the text ends, a slip of the pen, else what looks alike.
fn nearest(fact: &Fact, text: &str) -> String {
    let known = || fact.values.iter().map(|(_, id)| id.as_str());
    let longer = |id: &&str| {
        id.strip_prefix(text).is_some_and(|rest| !text.is_empty() && rest.starts_with(['-', ':']))
    };
    let longer: Vec<&str> = known().filter(longer).collect();
    if !longer.is_empty() {
        return format!("one of `{}`", longer.join("`, `"));
    }
    let slip = names::expected(text, "a value", known()).filter(|told| told.contains('`'));
    slip.unwrap_or_else(|| {
        let alike = |id: &str| strsim::jaro_winkler(text, id);
        let nearest = known().max_by(|one, other| alike(one).total_cmp(&alike(other)));
        nearest.map_or("another value".to_owned(), |nearest| format!("a value such as `{nearest}`"))
    })
}

fn boolean(json: &Json) -> Result<i32, String> {
    json.as_bool().map(i32::from).ok_or_else(|| "`true` or `false`".to_owned())
}

/// A whole number; what began counts when it is full.
fn number(fact: &Fact, json: &Json) -> Result<i32, String> {
    let most = most(fact);
    json.as_f64()
        .filter(|number| (0.0..=f64::from(most)).contains(number))
        .map(|number| number.floor() as i32)
        .ok_or_else(|| format!("a number from 0 to {most}"))
}

/// Ages in years to months.
fn ages(fact: &Fact, json: &Json) -> Result<Value, String> {
    let parts = match json {
        Json::Array(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    };
    let months = |part: &Json| {
        part.as_f64()
            .filter(|years| (0.0..=f64::from(most(fact))).contains(years))
            .map(|years| (years * MONTHS_A_YEAR + A_LITTLE).floor() as i32)
            .ok_or_else(|| format!("years from 0 to {}, such as `[1.5, 7]`", most(fact)))
    };
    each(parts, months).map(Value::List)
}

fn day(json: &Json) -> Result<(i32, i32), String> {
    json.as_str()
        .and_then(|text| Day::parse(text.trim()))
        .map(|(first, last)| (first.0, last.0))
        .filter(|(first, last)| first_day() <= *first && *last <= last_day())
        .ok_or_else(|| "a month such as 2024-05 or a day such as 2024-05-31".to_owned())
}

fn first_day() -> i32 {
    Day::from_ymd(YEARS.0, 1, 1).0
}

fn last_day() -> i32 {
    Day::from_ymd(YEARS.1, 12, 31).0
}
