//! What to look at twice: answers that contradict each other, that do not count, or that lie in the future.

use casework::doubts;
use engine::{Answer, FactId, Value};
use html::{El, el, p};
use l10n::Arg;
use leptos::prelude::*;
use wording::Speak;

use super::tree;
use crate::{desk::Desk, thought::Thought, tongue::GERMAN, view::t};

/// The list; `None` where nothing is doubtful.
pub(super) fn list(desk: Desk, thought: &Thought) -> Option<El> {
    let facts = &thought.outcome.facts;
    let (book, day) = (desk.book(), desk.day());
    let mut said = Vec::new();
    for one in doubts::contradictions(book, facts, day) {
        let from: Vec<String> = one.from.iter().map(|fact| name(desk, *fact)).collect();
        said.push(tell(
            "desk-contradiction",
            &[
                ("fact", &name(desk, one.fact)),
                ("given", &value(desk, one.fact, &one.given)),
                ("follows", &value(desk, one.fact, &one.follows)),
                ("from", &from.join(", ")),
            ],
        ));
    }
    let (answers, ..) = desk.asked.get();
    for one in doubts::left_out(&answers, facts) {
        let what = match (one.values.is_empty(), answers.get(one.fact)) {
            (true, Some(Answer::Is(said))) => value(desk, one.fact, said),
            _ => value(desk, one.fact, &Value::List(one.values)),
        };
        said.push(tell("desk-left-out", &[("fact", &name(desk, one.fact)), ("value", &what)]));
    }
    for fact in doubts::not_yet(book, facts, day) {
        said.push(tell("desk-not-yet", &[("fact", &name(desk, fact))]));
    }
    if said.is_empty() {
        return None;
    }
    let list = el("ul").with(said.into_iter().map(|said| p("li", "", said)).collect::<Vec<_>>());
    Some(p("div", "notice warn", (p("strong", "", t("doubts")), list)))
}

fn tell(id: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
    GERMAN.with(id, &args)
}

fn name(desk: Desk, fact: FactId) -> String {
    desk.book().fact(fact).map(tree::name).unwrap_or_default()
}

fn value(desk: Desk, fact: FactId, value: &Value) -> String {
    desk.book().fact(fact).map(|fact| tree::said(desk, fact, value)).unwrap_or_default()
}
