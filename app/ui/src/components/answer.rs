//! An answer in words: among all answers, and wherever a verdict rests on it.

use engine::{Answer, Fact, FactId};
pub(crate) use wording::answer::{message, value_id};

use crate::{state::App, words::OWN};

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
    wording::answer::name(OWN, fact)
}

/// An answer in words.
pub(crate) fn text(app: App, fact: &Fact, answer: &Answer) -> String {
    wording::answer::text(OWN, &app.content().places, fact, answer)
}
