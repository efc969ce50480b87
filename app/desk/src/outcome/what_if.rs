//! What if: another answer tried out, and the doors that would then be different.

use casework::what_if::{self, Difference, Effect, Lever};
use engine::{Answer, Fact, FactId, Value};
use html::{El, button, el, escaped, live, p};
use leptos::prelude::*;
use wording::{Speak, reason};

use super::{doors, tree};
use crate::{
    desk::Desk,
    tongue::GERMAN,
    view::{t, two},
};

/// Longer lists of months are no help: what matters in them is years.
const MOST_NUMBERS: usize = 16;

/// The panel; nothing of what is tried out is an answer.
pub(super) fn panel(desk: Desk) -> El {
    let levers = what_if::levers(desk.book());
    let lists = levers.iter().enumerate().map(|(place, lever)| list(desk, place, lever));
    let lists = p("div", "desk-levers", lists.collect::<Vec<_>>());
    let summary = el("summary").with(el("h3").with(t("what-if")));
    let found = move || differences(desk);
    el("details").class("more desk-what-if").with((summary, lists, live(found)))
}

/// The values of a lever to choose from; first what was said.
fn list(desk: Desk, place: usize, lever: &Lever) -> Option<El> {
    let fact = desk.book().fact(lever.fact)?;
    let mut options = format!("<option value=\"\">{}</option>", escaped(&t("as-said")));
    for (index, value) in lever.values.iter().enumerate().take(limit(fact, lever)) {
        options += &format!(
            "<option value=\"{index}\">{}</option>",
            escaped(&tree::said(desk, fact, value))
        );
    }
    let values = lever.values.clone();
    let code = lever.fact;
    let pick = move |event| {
        let chosen = event_target_value(&event)
            .parse::<usize>()
            .ok()
            .and_then(|index| values.get(index).cloned());
        desk.trial.update(|trial| set(trial, code, chosen));
    };
    let values = lever.values.clone();
    // Another case, or all taken back: what was said.
    let chosen = move || {
        let tried = desk.trial.with(|trial| {
            trial.iter().find(|(fact, _)| *fact == code).map(|(_, value)| value.clone())
        });
        let place = tried.and_then(|tried| values.iter().position(|value| *value == tried));
        place.map(|place| place.to_string()).unwrap_or_default()
    };
    let select = el("select").attr("id", format!("lever-{place}")).on("change", pick);
    let id = format!("lever-{place}");
    let label = el("label").attr("for", id.clone()).with(tree::name(fact));
    Some(p("div", "field-inline", (label, select.markup(options).value(chosen))))
}

fn limit(fact: &Fact, lever: &Lever) -> usize {
    if fact.kind == engine::Kind::Number { MOST_NUMBERS } else { lever.values.len() }
}

fn set(trial: &mut Vec<(FactId, Value)>, fact: FactId, value: Option<Value>) {
    trial.retain(|(known, _)| *known != fact);
    trial.extend(value.map(|value| (fact, value)));
}

/// What would be different.
fn differences(desk: Desk) -> AnyView {
    let trial = desk.trial.get();
    if trial.is_empty() {
        return p("p", "meta", t("what-if-help")).any();
    }
    let changes: Vec<_> =
        trial.into_iter().map(|(fact, value)| (fact, Some(Answer::Is(value)))).collect();
    let (answers, language, _) = desk.asked.get();
    let tried = what_if::try_out(&desk.world(), &language, &answers, &changes);
    let mut list = el("ul").class("desk-doors");
    let mut count = 0;
    for difference in &tried.differences.doors {
        if difference.effect() != Effect::Aside {
            list = list.with(row(desk, difference));
            count += 1;
        }
    }
    let phases = |id: &str, phases: &[u8]| {
        let names: Vec<String> =
            phases.iter().map(|phase| GERMAN.t(&format!("phase-{phase}"))).collect();
        (!names.is_empty()).then(|| p("p", "", format!("{}: {}", t(id), names.join(" · "))))
    };
    let come = phases("phases-new", &tried.differences.phases_new);
    let go = phases("phases-gone", &tried.differences.phases_gone);
    let nothing = (count == 0).then(|| p("p", "notice", t("what-if-nothing")));
    let back = button("chip", t("what-if-back"), move || desk.trial.set(Vec::new()));
    el("div").attr("role", "status").with((nothing, list)).with((come, go, back)).any()
}

fn row(desk: Desk, difference: &Difference) -> Option<El> {
    let kind = desk.book().offer_type(difference.offer_type)?;
    let class = match difference.effect() {
        Effect::Opens | Effect::Better => "better",
        _ => "worse",
    };
    let badge = |verdict| p("span", doors::class(verdict), GERMAN.t(reason::badge(verdict)));
    let Difference { before, after, .. } = difference;
    // The same verdict on a door that is now worth showing, or not any more.
    let change = match before.verdict == after.verdict {
        true if class == "better" => {
            el("span").with((badge(after.verdict), " ", t("what-if-shown")))
        }
        true => el("span").with((badge(after.verdict), " ", t("what-if-hidden"))),
        false => el("span").with((badge(before.verdict), " → ", badge(after.verdict))),
    };
    let change = change.class("desk-change");
    let name = two::message(desk, &format!("type-{}", kind.id));
    Some(p("li", class, p("div", "desk-door", (change, name))))
}
