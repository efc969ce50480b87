//! What a rule rests on: each fact that its condition names, how it stands, and from which answers it follows.

use engine::{Fact, FactId, Rule, Value};
use html::{El, el, p};
use wording::{answer, borrowed::bare};

use crate::{desk::Desk, thought::Thought, tongue::GERMAN, view::t};

/// The facts of a rule, in the order in which its condition names them.
pub(super) fn facts(desk: Desk, thought: &Thought, rule: &Rule) -> El {
    let mut named: Vec<FactId> = Vec::new();
    rule.when.each_fact(&mut |fact| {
        if !named.contains(&fact) {
            named.push(fact);
        }
    });
    let mut list = el("ul").class("desk-facts");
    for code in named {
        list = list.with(desk.book().fact(code).map(|fact| fact_of(desk, thought, fact)));
    }
    list
}

fn fact_of(desk: Desk, thought: &Thought, fact: &Fact) -> El {
    let facts = &thought.outcome.facts;
    let value = facts.get(fact.code);
    let text = value.map_or_else(|| t("fact-open"), |value| said(desk, fact, value));
    let class = if value.is_some() { "known" } else { "unknown" };
    let mut item =
        el("li").class(class).with((p("span", "", name(fact)), ": ", p("bdi", "", text)));
    if fact.presume.is_some() && value.is_none() {
        item = item.with(p("span", "mark quiet", t("fact-presumed")));
    }
    if value.is_some() && !facts.is_given(fact.code) {
        let from = sources(desk, thought, fact);
        if !from.is_empty() {
            item = item.with(p("span", "meta", format!(" ← {}", from.join(", "))));
        }
    }
    item
}

/// The answers that a derived fact follows from.
fn sources(desk: Desk, thought: &Thought, fact: &Fact) -> Vec<String> {
    let facts = &thought.outcome.facts;
    let given = facts.all_given().map(|(code, _)| code);
    let given = given.filter(|code| {
        let reached = desk.book().influenced_by(std::iter::once(*code));
        // Without the answer the fact would be open, or another.
        reached.contains(&fact.code)
            && facts.without(desk.book(), *code, desk.day()).get(fact.code) != facts.get(fact.code)
    });
    given.filter_map(|code| desk.book().fact(code)).map(name).collect()
}

/// The short name of a fact: the guide's word for it, or else its own name in the rule book.
pub(crate) fn name(fact: &Fact) -> String {
    let said = answer::name(GERMAN, &fact.id);
    let own = || wording::Speak::maybe(GERMAN, &format!("missing-{}", fact.id));
    let desk = || wording::Speak::maybe(GERMAN, &format!("desk-fact-{}", fact.id));
    bare(&said.or_else(desk).or_else(own).unwrap_or_else(|| fact.id.clone()))
}

pub(crate) fn said(desk: Desk, fact: &Fact, value: &Value) -> String {
    let said = engine::Answer::Is(value.clone());
    let text = bare(&answer::text(GERMAN, &desk.content().places, fact, &said));
    // What only rules speak of has words of the desk, or none: then its name, which a rule author reads.
    if text.trim().is_empty() { names(fact, value) } else { text }
}

fn names(fact: &Fact, value: &Value) -> String {
    let codes = match value {
        Value::OneOf(codes) | Value::List(codes) => codes.clone(),
        Value::Range(low, _) => vec![*low],
    };
    let name = |code: &i32| {
        let id = fact.value_id(*code)?;
        let message = l10n::message_id("desk-value", &format!("{}-{id}", fact.id));
        Some(wording::Speak::maybe(GERMAN, &message).unwrap_or_else(|| id.to_owned()))
    };
    codes.iter().filter_map(name).collect::<Vec<_>>().join(" · ")
}
