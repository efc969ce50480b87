//! What would open a door: the nearest changes, each as a sentence that stands alone.

use engine::{Door, Outcome, Verdict, open_door::Way};
use html::{El, button, el, p};

use crate::{
    page::{Page, go},
    state::App,
    words::{self, OWN},
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
    wording::opening::sentence(OWN, app.book(), way)
}
