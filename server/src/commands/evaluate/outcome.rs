//! One record to one line.

use std::collections::HashMap;

use catalogue::Content;
use engine::{Because, Day, Door, Facts, Outcome, Verdict, World};
use l10n::{Arg, Localizer};
use rules::{
    persona::{Reader, Reading},
    print,
};
use serde::Serialize;
use serde_json::{Map, Value};

use super::{names, question::Questions};

/// So many days are kept ready; people of one file mostly share one.
const DAYS: usize = 64;
const EXPECTED: &str = "expected an object such as {\"persona\": {\"status\": \"ae:24\"}, \"eval_date\": \"2026-11-22\"}";

/// Everything that does not depend on the person.
pub(super) struct Evaluator<'a> {
    content: &'a Content,
    reader: Reader<'a>,
    questions: Questions<'a>,
    worlds: HashMap<Day, World<'a>>,
    words: Option<Localizer>,
    today: Day,
}

/// The line of one person.
#[derive(Serialize)]
struct Line<'a> {
    /// From 0, bad records included.
    index: usize,
    /// Every offer type, in the pack's order.
    verdicts: Vec<Ruled<'a>>,
    phases: Vec<u8>,
    start_here: u8,
    short_list: Vec<&'a str>,
    next_question: Option<&'a str>,
    ignored_facts: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    conflicts: Vec<String>,
}

/// The verdict on one offer type.
#[derive(Serialize)]
struct Ruled<'a> {
    offer_type: &'a str,
    verdict: Verdict,
    /// Ids of the rules that carry it; while it is unknown all that can still fire.
    rules: Vec<&'a str>,
    /// Messages in the notation of the rule files.
    reasons: Vec<String>,
    /// Facts that would decide.
    missing: Vec<&'a str>,
    /// Facts it leans on although nobody said them.
    presumed: Vec<&'a str>,
    /// The sentences of `reasons`.
    #[serde(skip_serializing_if = "Option::is_none")]
    texts: Option<Vec<String>>,
}

impl<'a> Evaluator<'a> {
    pub(super) fn new(content: &'a Content, words: Option<Localizer>, today: Day) -> Self {
        Self {
            content,
            reader: Reader::new(content),
            questions: Questions::new(&content.book),
            worlds: HashMap::new(),
            words,
            today,
        }
    }

    /// The line of a record, or what is wrong with it.
    pub(super) fn outcome(&mut self, index: usize, record: &Value) -> Result<String, String> {
        let (persona, today) = self.record(record)?;
        let reading = self.reader.read(persona, today).map_err(|error| error.to_string())?;
        let Reading { facts, ignored, conflicts } = reading;
        if self.worlds.len() >= DAYS && !self.worlds.contains_key(&today) {
            self.worlds.clear();
        }
        let content = self.content;
        let make = || World::new(&content.book, content.locals(), today);
        let world = self.worlds.entry(today).or_insert_with(make);
        let language = self.words.as_ref().map_or("de", |words| words.tag());
        let facts = Facts::resolve(&content.book, facts, today);
        let outcome = world.evaluate(language, facts);
        let line = Line {
            index,
            verdicts: outcome
                .doors
                .iter()
                .map(|door| ruled(content, &self.words, &outcome.facts, door))
                .collect(),
            phases: outcome.phases.iter().map(|active| active.phase).collect(),
            start_here: outcome.start,
            short_list: short_list(content, &outcome),
            next_question: self.questions.next(world, &outcome),
            ignored_facts: ignored,
            conflicts,
        };
        serde_json::to_string(&line).map_err(|error| error.to_string())
    }

    /// Persona and day; other keys, such as a name of the record, are its author's.
    fn record<'r>(&self, record: &'r Value) -> Result<(&'r Map<String, Value>, Day), String> {
        let record = record.as_object().ok_or(EXPECTED)?;
        let persona = record.get("persona").ok_or_else(|| format!("no `persona`; {EXPECTED}"))?;
        let persona =
            persona.as_object().ok_or_else(|| format!("`persona` is no object; {EXPECTED}"))?;
        let day = match record.get("eval_date") {
            None | Some(Value::Null) => Some(self.today),
            Some(date) => exact_day(date),
        };
        let wrong =
            || format!("`eval_date` is no day such as \"2026-11-22\": {}", record["eval_date"]);
        Ok((persona, day.ok_or_else(wrong)?))
    }
}

fn exact_day(date: &Value) -> Option<Day> {
    let (first, last) = Day::parse(date.as_str()?)?;
    (first == last).then_some(first)
}

fn ruled<'a>(
    content: &'a Content,
    words: &Option<Localizer>,
    facts: &Facts,
    door: &Door<'a>,
) -> Ruled<'a> {
    let decided = door.is_decided_by_rules();
    let cited = || door.cited.iter().filter(|cited| cited.truth.is_true() || !decided);
    let mut reasons: Vec<String> = Vec::new();
    let mut texts: Vec<String> = Vec::new();
    for because in cited().map(|cited| &cited.rule.because) {
        let reason = print::because(because);
        if !reasons.contains(&reason) {
            reasons.push(reason);
            texts.extend(words.as_ref().map(|words| sentence(words, because)));
        }
    }
    Ruled {
        offer_type: &door.offer_type.id,
        verdict: door.verdict,
        rules: cited().map(|cited| cited.rule.id.as_str()).collect(),
        reasons,
        missing: names::vocabulary(&content.book, facts, &door.missing),
        presumed: names::vocabulary(&content.book, facts, &door.presumed),
        texts: words.is_some().then_some(texts),
    }
}

fn sentence(words: &Localizer, because: &Because) -> String {
    let args = &because.args;
    let args: Vec<(&str, Arg<'_>)> = args
        .iter()
        .map(|(name, value)| (name.as_str(), value.parse().map_or(Arg::Text(value), Arg::Number)))
        .collect();
    l10n::plain(&words.text_with(&format!("reason-{}", because.id), &args).text)
}

fn short_list<'a>(content: &'a Content, outcome: &Outcome<'_>) -> Vec<&'a str> {
    let types = outcome.cards.iter().filter_map(|card| content.book.offer_type(card.offer_type));
    types.map(|offer_type| offer_type.id.as_str()).collect()
}
