//! What an undecided door depends on: the fewest facts that decide, each with the question that asks for it.

use engine::{
    Answer, Door, Fact, FactId, Outcome, Value,
    question::{self, Question},
};
use html::{El, button, el, p};

use super::why;
use crate::{
    page::{Page, go},
    state::App,
    words,
};

/// The facts with their questions; below, folded, the rules that may decide.
pub(super) fn section(app: App, outcome: &Outcome<'static>, door: &Door<'static>) -> El {
    let mut rows: Vec<Row> = Vec::new();
    for code in app.world().deciding(outcome, door.offer_type.code) {
        let Some(fact) = app.book().fact(code) else { continue };
        let Some(name) = words::maybe(&format!("missing-{}", fact.id)) else { continue };
        let asks = if fact.desk { None } else { asking(app, outcome, fact) };
        add(&mut rows, Row { name, asks, more: false });
    }
    let mut list = el("ul").class("depends");
    for row in rows {
        list = list.with(item(app, row));
    }
    let summary = el("summary").with(p("h2", "", words::t("door-possible")));
    el("div").class("stack").with((p("h2", "", words::t("door-depends")), list)).with(p(
        "details",
        "more",
        (summary, why::rules(app, outcome, door)),
    ))
}

/// Names of facts that one question asks for; without a question an adviser clarifies them.
struct Row {
    name: String,
    asks: Option<&'static Question>,
    /// It names two facts, which is enough.
    more: bool,
}

fn add(rows: &mut Vec<Row>, new: Row) {
    let id = |row: &Row| row.asks.map(|question| &question.id);
    for row in rows.iter_mut() {
        if id(row) == id(&new) {
            if !row.more && row.name != new.name {
                row.name = format!("{} · {}", row.name, new.name);
                row.more = true;
            }
            return;
        }
    }
    rows.push(new);
}

fn item(app: App, row: Row) -> El {
    let names = p("strong", "", row.name);
    let Some(question) = row.asks else {
        return el("li").with((names, p("span", "meta", words::t("depends-adviser"))));
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
    for question in &app.book().questions {
        if !is_open(app, outcome, question) {
            continue;
        }
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
    let mut steps = 0;
    while !reached.contains(&fact) {
        let before = reached.len();
        for fact in app.book().derived() {
            let known = &reached[..before];
            let mut follows = fact.months_since.is_some_and(|date| known.contains(&date));
            for line in &fact.derive {
                let mut open = |source| follows |= known.contains(&source);
                line.when.each_open_fact(&outcome.facts, &mut open);
            }
            if follows && !reached.contains(&fact.code) {
                reached.push(fact.code);
            }
        }
        if reached.len() == before {
            return None;
        }
        steps += 1;
    }
    Some(steps)
}
