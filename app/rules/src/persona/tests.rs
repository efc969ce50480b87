//! The reader on the vocabulary that ships: facts.md and guide.md are what people will write.

mod conflicts;
mod meaning;
mod values;

use std::{path::Path, sync::OnceLock};

use catalogue::Content;
use engine::{Day, Facts};
use serde_json::Value as Json;

use super::{Error, Reader, Reading, in_words};

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let packs = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/catalogue"));
        let files = crate::read_folder(packs).expect("the packs are there");
        crate::compile(&files, &Default::default()).expect("they compile")
    })
}

/// 22 November 2026.
fn today() -> Day {
    Day::from_ymd(2026, 11, 22)
}

fn try_reading(persona: &Json) -> Result<Reading, Error> {
    let persona = persona.as_object().expect("an object");
    Reader::new(content()).read(persona, today())
}

fn reading(persona: Json) -> Reading {
    try_reading(&persona).unwrap_or_else(|error| panic!("{persona}: {error}"))
}

/// What the reader says of a fact, in words; `-` if nothing.
fn said(persona: Json, fact: &str) -> String {
    let fact = content().book.fact_by_id(fact).expect("the pack declares it");
    let facts = reading(persona).facts;
    let found = facts.iter().find(|(code, _)| *code == fact.code);
    found.map_or("-".to_owned(), |(_, value)| in_words(fact, value))
}

/// What the engine knows of a fact in the end, in words; `-` if nothing.
fn known(persona: Json, fact: &str) -> String {
    let book = &content().book;
    let fact = book.fact_by_id(fact).expect("the pack declares it");
    let facts = Facts::resolve(book, reading(persona).facts, today());
    facts.get(fact.code).map_or("-".to_owned(), |value| in_words(fact, value))
}

fn expected(persona: Json) -> String {
    match try_reading(&persona) {
        Err(Error { expected, .. }) => expected,
        Ok(reading) => panic!("{persona} was read: {reading:?}"),
    }
}
