//! Facts that are written otherwise than their kind says: countries, languages, places, and an alias of a status.

use engine::{Fact, Value};
use serde_json::Value as Json;

use super::{
    Entries, Reader,
    place::Where,
    told,
    value::{self, Half},
};

/// No value of any table: "none of those that the pack names". Codes begin at 1.
pub(super) const UNLISTED: i32 = 0;
/// A name of the vocabulary for `grenzgaenger:fr` and `employed: false`.
const ALIAS: &str = "grenzgaenger:fr_arbeitsuchend";
const ALIAS_OF: &str = "grenzgaenger:fr";

/// A name of the vocabulary for "one of the two kinds of § 60a Abs. 2, the paper does not say which".
const SOME_DULDUNG: &str = "duldung:unknown";
const SOME_DULDUNG_IS: [&str; 2] = ["duldung:60a-2-1", "duldung:60a-2-3"];

/// A value that stands for several.
pub(super) fn candidates(fact: &Fact, text: &str) -> Option<Vec<i32>> {
    let some = fact.id == "status" && text.eq_ignore_ascii_case(SOME_DULDUNG);
    some.then(|| SOME_DULDUNG_IS.iter().filter_map(|id| fact.value_code(id)).collect())
}

/// A code that the pack does not list.
pub(super) fn code(fact: &Fact, text: &str) -> Option<i32> {
    match fact.id.as_str() {
        "nationality" => country(fact, text),
        "first_language" => language(fact, text),
        // The sentences of the first page go by number.
        "phase_wish" => fact.value_code(&format!("p{text}")),
        "status" if text.eq_ignore_ascii_case(ALIAS) => fact.value_code(ALIAS_OF),
        _ => None,
    }
}

/// What such a fact takes.
pub(super) fn expected(fact: &Fact) -> Option<&'static str> {
    match fact.id.as_str() {
        "nationality" => Some("a country's two letters such as `SY` (ISO 3166)"),
        "first_language" => Some("a language tag such as `ar` (BCP 47)"),
        _ => None,
    }
}

/// ISO 3166-1; the EU writes two of them otherwise. An unknown country is none of those that a rule names.
fn country(fact: &Fact, text: &str) -> Option<i32> {
    let code = text.to_ascii_uppercase();
    match code.as_str() {
        "EL" => fact.value_code("GR"),
        "UK" => fact.value_code("GB"),
        _ => is_country_code(&code).then_some(UNLISTED),
    }
}

/// Two letters.
pub(super) fn is_country_code(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// BCP 47, of which the rules know German and all others.
fn language(fact: &Fact, text: &str) -> Option<i32> {
    let mut parts = text.split(['-', '_']);
    let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
    let letters =
        (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_alphabetic());
    let rest = parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    let value = if matches!(primary.as_str(), "de" | "deu" | "ger") { "de" } else { "other" };
    (letters && rest).then(|| fact.value_code(value)).flatten()
}

/// Facts written as names of places.
pub(super) fn is_place(name: &str) -> bool {
    matches!(name, "region" | "residence" | "works_in" | "land" | "assigned_land" | "new_job_land")
}

impl<'a> Reader<'a> {
    /// The alias says two things.
    pub(super) fn alias(&self, name: &str, json: &Json, entries: &mut Entries<'a>) {
        let is_alias = json.as_str().is_some_and(|text| text.eq_ignore_ascii_case(ALIAS));
        if let Some(employed) = self.fact("employed").filter(|_| name == "status" && is_alias) {
            entries.follow(employed, Value::bool(false), name, told(name, json));
        }
    }

    /// An entry that names a place, or several it may be.
    pub(super) fn place(
        &self,
        name: &str,
        json: &Json,
        entries: &mut Entries<'a>,
    ) -> Result<(), String> {
        const EXPECTED: &str = "the name of a place, or `{\"one_of\": [...]}`";
        let parts = match value::half(json)? {
            Half::One(json) if value::is_declined(json) => return Ok(()),
            Half::One(json) => std::slice::from_ref(json),
            Half::OneOf(parts) => parts,
            Half::Between(..) => return Err(EXPECTED.to_owned()),
        };
        let mut found = Vec::new();
        for part in parts {
            let text = part.as_str().ok_or(EXPECTED)?;
            match self.places.find(text) {
                Some(place) => found.push(place),
                None => {
                    // One unknown candidate leaves the place open.
                    entries.ignored.insert(format!("{name}: {}", text.trim()));
                    return Ok(());
                }
            }
        }
        if !self.say_place(name, &told(name, json), &found, entries) {
            entries.ignored.insert(name.to_owned());
        }
        Ok(())
    }

    /// Returns whether the entry said anything.
    fn say_place(
        &self,
        name: &str,
        told: &str,
        found: &[Where],
        entries: &mut Entries<'a>,
    ) -> bool {
        let codes = |read: &dyn Fn(&Where) -> Option<i32>| -> Option<Vec<i32>> {
            found.iter().map(read).collect()
        };
        let known: Vec<(&str, Option<Vec<i32>>)> = match name {
            // Where somebody lives says the town, the Land, and on which side of the border.
            "region" | "residence" => vec![
                ("region", codes(&|place| self.places.code(place))),
                ("land", codes(&|place| self.places.land_code(place))),
                ("home", self.homes(found)),
                ("lives_in_germany", found.iter().all(Where::is_abroad).then(|| vec![0])),
            ],
            "works_in" => vec![
                (name, codes(&|place| self.places.own_code(place))),
                ("works_abroad", codes(&|place| Some(i32::from(place.is_abroad())))),
            ],
            land => vec![(land, codes(&|place| self.places.land_code(place)))],
        };
        let mut said = false;
        for (id, codes) in known {
            let (fact, value) = (self.fact(id), codes.and_then(Value::candidates));
            let Some((fact, value)) = fact.zip(value) else { continue };
            said = true;
            if id == name {
                entries.say(fact, value, name, told.to_owned());
            } else {
                entries.follow(fact, value, name, told.to_owned());
            }
        }
        said
    }

    fn homes(&self, found: &[Where]) -> Option<Vec<i32>> {
        let home = self.fact("home")?;
        let homes = found.iter().map(|place| self.places.homes(place, home));
        let homes: Vec<Vec<i32>> = homes.collect();
        // A country that the pack does not tell apart leaves it open.
        homes.iter().all(|codes| !codes.is_empty()).then(|| homes.concat())
    }
}
