//! What would open a door: the nearest changes, each as a sentence that stands alone.

use engine::{
    Door, Outcome, Verdict,
    open_door::{Step, Way},
};
use l10n::Arg;

use crate::{
    components::html::{El, button, el, p},
    page::{Page, go},
    state::App,
    words,
};

/// So many doors are named on the result.
const DOORS: usize = 3;

/// The ways to one door, under their heading.
pub(crate) fn ways(app: App, outcome: &Outcome<'static>, door: &Door<'static>) -> Option<El> {
    let ways = app.world().ways(outcome, door.offer_type.code);
    let mut list = el("ul").class("openings");
    for way in &ways {
        list = list.with(p("li", "", sentence(app, way)));
    }
    let title = p("h2", "", words::t("door-openings"));
    (!ways.is_empty()).then(|| p("div", "stack", (title, list)))
}

/// The nearest way to each of the next doors: those not open, wished ones first, no sentence twice.
pub(crate) fn next_doors(app: App, outcome: &Outcome<'static>) -> Option<El> {
    let goals = app.book().guide.goals;
    let wishes =
        goals.and_then(|goals| outcome.facts.get(goals)).map_or(0, |list| list.list().len());
    let mut said: Vec<String> = Vec::new();
    let mut list = el("ul").class("stack");
    for place in 0..=wishes {
        let rank = if place == wishes { usize::MAX } else { place };
        for door in &outcome.doors {
            let wished = door.offer_type.wish_rank(goals, &outcome.facts) == rank;
            if said.len() == DOORS || !wished || !is_closed(door) {
                continue;
            }
            let ways = app.world().ways(outcome, door.offer_type.code);
            let sentence = ways.first().map(|way| sentence(app, way)).unwrap_or_default();
            if !sentence.is_empty() && !said.contains(&sentence) {
                list = list.with(row(app, door, sentence.clone()));
                said.push(sentence);
            }
        }
    }
    (!said.is_empty()).then_some(list)
}

/// Relevant, and closed or perhaps open.
fn is_closed(door: &Door<'static>) -> bool {
    matches!(door.verdict, Verdict::No | Verdict::Conditional)
        && door.relevance.is_true()
        && !door.hidden
}

fn row(app: App, door: &Door<'static>, sentence: String) -> El {
    let code = door.offer_type.code;
    let name = words::t(&format!("type-{}", door.offer_type.id));
    let name = button("link-button", name, move || go(app, Page::Door(code)));
    p("li", "door-row", (name, p("p", "meta", sentence)))
}

/// All steps of a way, and what is then so.
fn sentence(app: App, way: &Way<'_>) -> String {
    let then = match way.verdict {
        Verdict::Yes => "opening-then-yes",
        Verdict::Unknown => "opening-then-unknown",
        _ => "opening-then-conditional",
    };
    let mut text = String::new();
    for step in &way.steps {
        text = text + &change(app, step) + " ";
    }
    text + &words::t(then)
}

fn change(app: App, step: &Step<'_>) -> String {
    let fact = step.fact.and_then(|fact| app.book().fact(fact));
    let number = Arg::Number(step.value.into());
    if let (Some(fact), Some(from)) = (fact, step.from) {
        let from = words::month_of_year(from);
        let args = [("from", Arg::Text(&from)), ("months", number)];
        return words::with(&format!("opening-time-{}", fact.id), &args);
    }
    let value = fact.and_then(|fact| fact.value_id(step.value)).map_or(number, Arg::Text);
    words::with(&format!("opening-{}", step.opening.id), &[("value", value)])
}
