//! What an undecided door depends on: the fewest facts that decide, each with the question that asks for it.

use engine::{
    Answer, Door, Fact, FactId, Outcome, Value,
    question::{self, Question},
};
use leptos::prelude::*;

use super::why;
use crate::{
    components::html::{El, button, el, p},
    page::{Page, go},
    state::App,
    words,
};

/// So many facts are named for one question.
const NAMES: usize = 2;

/// The facts with their questions; below, folded, the rules that may decide.
pub(super) fn section(app: App, outcome: &Outcome<'static>, door: &Door<'static>) -> Vec<AnyView> {
    let mut rows: Vec<(Vec<String>, Option<&Question>)> = Vec::new();
    for code in app.world.deciding(outcome, door.offer_type.code) {
        let Some(fact) = app.book().fact(code) else { continue };
        let Some(name) = words::maybe(&format!("missing-{}", fact.id)) else { continue };
        let asks = if fact.desk { None } else { asking(app, outcome, fact) };
        let id = asks.map(|question| &question.id);
        match rows.iter_mut().find(|(_, other)| other.map(|question| &question.id) == id) {
            Some((names, _)) if names.len() == NAMES || names.contains(&name) => {}
            Some((names, _)) => names.push(name),
            None => rows.push((vec![name], asks)),
        }
    }
    let rows: Vec<El> = rows.into_iter().map(|(names, asks)| row(app, &names, asks)).collect();
    let none = rows.is_empty().then(|| p("p", "", words::t("door-desk-only")));
    let rules = el("details")
        .class("more")
        .with((el("summary").with(p("h2", "", words::t("door-possible"))), why::possible(door)));
    vec![
        p("h2", "", words::t("door-depends")).any(),
        el("ul").class("depends stack").with(rows).any(),
        el("div").with(none).any(),
        rules.any(),
    ]
}

fn row(app: App, names: &[String], asks: Option<&'static Question>) -> El {
    let names = p("strong", "", names.join(" · "));
    let Some(question) = asks else {
        return el("li").with((names, p("span", "meta", words::t("door-desk-only"))));
    };
    let label = words::t("door-answer-now");
    let asked = words::with(
        &format!("question-{}", question.id),
        &[("for", l10n::Arg::Text(app.for_whom()))],
    );
    let full = format!("{label}: {}", l10n::plain(&asked));
    let answer = button("button quiet", label, move || go(app, Page::Change(question.id.clone())));
    el("li").with((names, answer.attr("aria-label", full)))
}

/// The question that can still settle a fact: on this person's way, unanswered or only roughly answered. Of several the
/// one from whose answer the fact follows most directly, then one that certainly is on the way, then the last one: the
/// earlier ones are the more general.
fn asking(app: App, outcome: &Outcome<'static>, fact: &Fact) -> Option<&'static Question> {
    let mut best: Option<((usize, bool), &Question)> = None;
    for question in app.book().questions.iter().filter(|one| is_open(app, outcome, one)) {
        let Some(steps) = steps(app, outcome, question, fact.code) else { continue };
        let rank = (steps, !question.ask.eval(&outcome.facts).is_true());
        if best.is_none_or(|(least, _)| rank <= least) {
            best = Some((rank, question));
        }
    }
    best.map(|(_, question)| question)
}

/// Not answered, declined, or answered with "about".
fn is_open(app: App, outcome: &Outcome<'static>, question: &Question) -> bool {
    let settled = |fact: FactId| match app.said(fact) {
        Some(Answer::Is(value)) => !matches!(value, Value::Range(low, high) if low < high),
        _ => false,
    };
    question::applies(question, &outcome.facts) && !question.fact().is_some_and(settled)
}

/// How many conclusions, open as things stand, lie between what a question writes and a fact; `None` if nothing leads there.
fn steps(app: App, outcome: &Outcome<'static>, question: &Question, fact: FactId) -> Option<usize> {
    let mut reached: Vec<FactId> = question.facts().collect();
    for steps in 0.. {
        if reached.contains(&fact) {
            return Some(steps);
        }
        let follows = |fact: &&Fact| {
            let mut follows = fact.months_since.is_some_and(|date| reached.contains(&date));
            for line in &fact.derive {
                let mut open = |source| follows |= reached.contains(&source);
                line.when.each_open_fact(&outcome.facts, &mut open);
            }
            follows && !reached.contains(&fact.code)
        };
        let next: Vec<FactId> =
            app.book().derived().filter(follows).map(|fact| fact.code).collect();
        if next.is_empty() {
            return None;
        }
        reached.extend(next);
    }
    None
}
