//! People as the cases write them (`persona`: fact name to value) and as the engine takes them.

use anyhow::{Context, Result, bail};
use engine::{Book, Day, Fact, FactId, Kind, Value};
use serde_json::{Map, Value as Json};

use crate::content::content;

/// Facts of a case that carry no knowledge any rule uses; named here so that a misspelt one is still noticed.
const SILENT: [&str; 6] = ["origin", "income", "children", "reason", "residence", "works_in"];

/// Towns outside the packs that cases live in, with their Land.
const ELSEWHERE: [(&str, &str); 8] = [
    ("Hamburg", "HH"),
    ("Berlin", "BE"),
    ("Aachen", "NW"),
    ("Saarland", "SL"),
    ("Saarbrücken", "SL"),
    ("Lebach", "SL"),
    ("Tübingen", "BW"),
    ("Leipzig", "SN"),
];

/// The facts of a persona.
///
/// # Errors
/// Names the fact that does not exist, or the value that it does not take.
pub fn facts(book: &Book, persona: &Map<String, Json>) -> Result<Vec<(FactId, Value)>> {
    let mut facts = Vec::new();
    for (name, value) in persona {
        if name == "region" {
            facts.extend(place(book, value)?);
            continue;
        }
        let Some(fact) = book.fact_by_id(name) else {
            if SILENT.contains(&name.as_str()) {
                continue;
            }
            bail!("no such fact: {name}");
        };
        if SILENT.contains(&name.as_str()) && convert(fact, value).is_err() {
            continue;
        }
        // The alias of the vocabulary: across the border and looking for work.
        if value == "grenzgaenger:fr_arbeitsuchend" {
            facts.extend(facts_of_alias(book)?);
            continue;
        }
        let value = convert(fact, value).with_context(|| format!("{name}: {value}"))?;
        facts.push((fact.code, value));
    }
    Ok(facts)
}

fn facts_of_alias(book: &Book) -> Result<Vec<(FactId, Value)>> {
    let status = book.fact_by_id("status").context("no fact status")?;
    let code = status.value_code("grenzgaenger:fr").context("no status grenzgaenger:fr")?;
    Ok(vec![(status.code, Value::one(code))])
}

fn place(book: &Book, value: &Json) -> Result<Vec<(FactId, Value)>> {
    let name = value.as_str().context("region is a name")?;
    let mut facts = Vec::new();
    let region = book.fact_by_id("region").context("no fact region")?;
    if let Some(place) = content().places.iter().find(|place| place.name == name) {
        facts.push((region.code, Value::one(place.code)));
    }
    let (_, land) = ELSEWHERE
        .iter()
        .find(|(town, _)| *town == name)
        .with_context(|| format!("which Land is {name} in?"))?;
    let fact = book.fact_by_id("land").context("no fact land")?;
    facts.push((fact.code, convert(fact, &Json::from(*land))?));
    Ok(facts)
}

fn convert(fact: &Fact, value: &Json) -> Result<Value> {
    let code = |value: &Json| -> Result<i32> {
        let name = match value {
            Json::Bool(true) => "yes",
            Json::Bool(false) => "no",
            other => other.as_str().context("expected a name")?,
        };
        let land = ELSEWHERE.iter().find(|(town, _)| *town == name).map(|(_, land)| *land);
        let name = land.unwrap_or(name);
        fact.value_code(name)
            .or_else(|| fact.value_code("other"))
            .with_context(|| format!("{} has no value {name}", fact.id))
    };
    Ok(match fact.kind {
        Kind::Bool => Value::bool(value.as_bool().context("expected true or false")?),
        Kind::Code | Kind::Place => Value::one(code(value)?),
        Kind::Codes => Value::List(match value {
            Json::Array(values) => values.iter().map(code).collect::<Result<_>>()?,
            one => vec![code(one)?],
        }),
        Kind::Number => {
            Value::one(i32::try_from(value.as_i64().context("expected a whole number")?)?)
        }
        Kind::Numbers => {
            let ages = value.as_array().context("expected a list of years")?;
            let months = |age: &Json| Ok((age.as_f64().context("expected years")? * 12.0) as i32);
            Value::List(ages.iter().map(months).collect::<Result<_>>()?)
        }
        Kind::Text => Value::bool(!value.as_str().context("expected a text")?.is_empty()),
        Kind::Date => {
            let (first, last) = value.as_str().and_then(Day::parse).context("expected YYYY-MM")?;
            Value::Range(first.0, last.0)
        }
    })
}
