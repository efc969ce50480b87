//! The content that ships, and people for the tests of this crate.

use std::{path::Path, sync::OnceLock};

use catalogue::Content;
use engine::{Answer, Answers, Book, Day, FactId, Value, World};

/// The packs in `server/catalogue`, compiled once.
pub(crate) fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/catalogue");
        let files = rules::read_folder(&folder).expect("the packs are there");
        rules::compile(&files, &Default::default()).expect("the packs compile")
    })
}

/// What is not about the person.
pub(crate) fn book() -> &'static Book {
    &content().book
}

/// The day on which the tests' people ask.
pub(crate) fn today() -> Day {
    Day::from_ymd(2026, 11, 22)
}

/// The content on that day.
pub(crate) fn world() -> &'static World<'static> {
    static WORLD: OnceLock<World<'static>> = OnceLock::new();
    WORLD.get_or_init(|| World::new(book(), content().locals(), today()))
}

/// The code of a fact.
pub(crate) fn fact(id: &str) -> FactId {
    book().fact_by_id(id).unwrap_or_else(|| panic!("no fact {id}")).code
}

/// One of a fact's named values.
pub(crate) fn code(id: &str, value: &str) -> i32 {
    let fact = book().fact_by_id(id).unwrap_or_else(|| panic!("no fact {id}"));
    fact.value_code(value).unwrap_or_else(|| panic!("{id} has no {value}"))
}

/// "It is this one."
pub(crate) fn is(id: &str, value: &str) -> (FactId, Answer) {
    (fact(id), Answer::Is(Value::one(code(id, value))))
}

/// "It is this number": a number, a yes or no.
pub(crate) fn number(id: &str, number: i32) -> (FactId, Answer) {
    (fact(id), Answer::Is(Value::one(number)))
}

/// "It is all of these."
pub(crate) fn all(id: &str, values: &[&str]) -> (FactId, Answer) {
    let codes = values.iter().map(|value| code(id, value)).collect();
    (fact(id), Answer::Is(Value::List(codes)))
}

/// "It was in this month", or year, or on this day.
pub(crate) fn date(id: &str, text: &str) -> (FactId, Answer) {
    let (first, last) = Day::parse(text).unwrap_or_else(|| panic!("{text} is no date"));
    (fact(id), Answer::Is(Value::Range(first.0, last.0)))
}

/// Somebody with a Gestattung, four months here, who looks for work in Saarbrücken.
pub(crate) fn waiting() -> Answers {
    Answers::from_iter([
        all("phase_wish", &["p3", "p4"]),
        all("goals", &["deutsch", "arbeit"]),
        is("home", "here"),
        (fact("region"), Answer::Is(Value::one(content().places[0].code))),
        number("age", 34),
        is("german_level", "A1"),
        is("integrationskurs_state", "never"),
        all("doing_now", &["looking"]),
        all("living_on", &["asylum_office"]),
        is("paper", "gestattung"),
        date("entry", "2026-07"),
        is("lodging", "municipal"),
    ])
}
