//! "This looks wrong": a case for whoever writes the rules, in the format of `tests/cases/*.json`, read by `rules::cases::read`.
//!
//! **Invariants**
//! - It says what decides, and nothing by which somebody could be recognised: no name, no day of this person's life, no free text of
//!   theirs, no threat. Dates are years, else quarters, else months; ages are five years; a nationality is its group — wherever the
//!   verdicts and the rules behind them stay the same ([`widen`]). Days left of a benefit are never closer than a month, an income never
//!   closer than a thousand euros. The note is the advisor's own.
//! - The file yields the verdicts that were seen at the desk; where what must not be written decided one, that is told
//!   ([`CaseFile::unlike`]).
//! - Nothing is sent. The advisor saves it, reads it, hands it on.

mod forms;
mod widen;
mod write;

use catalogue::Place;
use engine::{Answers, Facts, Outcome, TypeId, Verdict, World, turn};
use serde_json::{Map, Value as Json, json};

/// Where the language would order offers: verdicts know none.
const LANGUAGE: &str = "de";

/// A verdict that the advisor doubts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The offer type.
    pub offer_type: TypeId,
    /// What it should be.
    pub expected: Verdict,
    /// Why, in the advisor's words.
    pub note: String,
}

/// A case to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFile {
    /// The case's name, of the day, the offer types and a hash of what is in it: also that of the file. Two people on one day have two.
    pub id: String,
    /// A JSON array with this case.
    pub text: String,
    /// Offer types that were reported and of which the file says something else than the desk did, because an exact day or a threat
    /// decided. The advisor should put into the note what may be told.
    pub unlike: Vec<TypeId>,
}

/// Writes the case. `places`: of the catalogue, for their names.
pub fn case_file(
    world: &World<'_>,
    places: &[Place],
    answers: &Answers,
    wrong: &[Wrong],
) -> CaseFile {
    let seen = world.answer(LANGUAGE, answers);
    let reported: Vec<TypeId> = wrong.iter().map(|wrong| wrong.offer_type).collect();
    let mut persona = Map::new();
    let mut entries = widen::widened(world, &seen.facts, &reported);
    entries.retain(|(code, value)| {
        let fact = world.book.fact(*code);
        let written = fact.and_then(|fact| Some((fact, write::value(fact, value, places)?)));
        written.is_some_and(|(fact, json)| persona.insert(fact.id.clone(), json).is_none())
    });
    let told = evaluated(world, &entries);
    let differs = |code: &TypeId| verdict(&told, *code) != verdict(&seen, *code);
    let unlike = reported.iter().copied().filter(differs).collect();
    let expect: Vec<Json> = wrong.iter().filter_map(|wrong| expected(world, wrong)).collect();
    let id = id(world, &reported, &json!([persona, expect]).to_string());
    let case = json!([{
        "id": id,
        "kind": "desk_report",
        "eval_date": world.today.to_string(),
        "conflict": said(&seen, &reported),
        "persona": persona,
        "expect": expect,
    }]);
    CaseFile { id, text: format!("{case:#}\n"), unlike }
}

/// What a reader of the file comes to: its entries are all that is given.
fn evaluated<'a>(world: &World<'a>, entries: &[widen::Entry]) -> Outcome<'a> {
    let facts = Facts::resolve(world.book, entries.iter().cloned(), world.today);
    world.evaluate(LANGUAGE, facts)
}

fn verdict(outcome: &Outcome<'_>, code: TypeId) -> Option<Verdict> {
    outcome.door(code).map(|door| door.verdict)
}

fn id(world: &World<'_>, reported: &[TypeId], told: &str) -> String {
    let types = reported.iter().filter_map(|code| world.book.offer_type(*code));
    let types = types.map(|offer_type| format!("-{}", offer_type.id));
    // A shuffle of days and names is a hash like any other.
    format!("desk-{}{}-{:08x}", world.today, types.collect::<String>(), turn(world.today, told))
}

/// What the desk said, by which rules: the rules may have changed when somebody reads it.
fn said(outcome: &Outcome<'_>, reported: &[TypeId]) -> String {
    let doors = reported.iter().filter_map(|code| outcome.door(*code)).map(|door| {
        let rules: Vec<&str> = door.cited.iter().map(|cited| cited.rule.id.as_str()).collect();
        let verdict = json!(door.verdict);
        let verdict = verdict.as_str().unwrap_or_default();
        format!("{} {verdict} ({})", door.offer_type.id, rules.join(", "))
    });
    format!("the desk said: {}", doors.collect::<Vec<_>>().join("; "))
}

fn expected(world: &World<'_>, wrong: &Wrong) -> Option<Json> {
    let id = &world.book.offer_type(wrong.offer_type)?.id;
    let mut expected = json!({ "offer_type": id, "allowed": wrong.expected });
    if !wrong.note.trim().is_empty() {
        expected["note"] = json!(wrong.note.trim());
    }
    Some(expected)
}

#[cfg(test)]
mod tests;
