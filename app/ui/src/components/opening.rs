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

/// The ways to one door, as a list.
pub(crate) fn ways(app: App, outcome: &Outcome<'static>, door: &Door<'static>) -> Option<El> {
    let ways = app.world.ways(outcome, door.offer_type.code);
    let items = ways.iter().map(|way| p("li", "", sentence(app, way)));
    (!ways.is_empty()).then(|| el("ul").class("openings").with(items.collect::<Vec<_>>()))
}

/// The nearest way to each of the next doors: those not open, wished ones first, no sentence twice.
pub(crate) fn next_doors(app: App, outcome: &Outcome<'static>) -> Option<El> {
    let mut said: Vec<String> = Vec::new();
    let mut rows: Vec<El> = Vec::new();
    for door in closed(app, outcome) {
        let code = door.offer_type.code;
        let Some(way) = app.world.ways(outcome, code).into_iter().next() else { continue };
        let sentence = sentence(app, &way);
        if said.contains(&sentence) {
            continue;
        }
        let name = words::t(&format!("type-{}", door.offer_type.id));
        let name = button("link-button", name, move || go(app, Page::Door(code)));
        rows.push(p("li", "door-row", (name, p("span", "meta", sentence.clone()))));
        said.push(sentence);
        if rows.len() == DOORS {
            break;
        }
    }
    (!rows.is_empty()).then(|| el("ul").class("stack").with(rows))
}

/// Relevant doors that are closed or perhaps open, in the order of the person's wishes.
fn closed<'o>(app: App, outcome: &'o Outcome<'static>) -> impl Iterator<Item = &'o Door<'static>> {
    let goals = app.book().guide.goals;
    let wishes =
        goals.and_then(|goals| outcome.facts.get(goals)).map_or(0, |goals| goals.list().len());
    let ranks = (0..wishes).chain([usize::MAX]);
    ranks.flat_map(move |rank| {
        outcome.doors.iter().filter(move |door| {
            matches!(door.verdict, Verdict::No | Verdict::Conditional)
                && door.relevance.is_true()
                && !door.hidden
                && door.offer_type.wish_rank(goals, &outcome.facts) == rank
        })
    })
}

/// All steps of a way, and what is then so.
fn sentence(app: App, way: &Way<'_>) -> String {
    let then = match way.verdict {
        Verdict::Yes => "opening-then-yes",
        Verdict::Unknown => "opening-then-unknown",
        _ => "opening-then-conditional",
    };
    let mut sentences: Vec<String> = way.steps.iter().map(|step| change(app, step)).collect();
    sentences.push(words::t(then));
    sentences.join(" ")
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
