//! Month and year, or "about so long ago": stored as a range of days, so that a kept answer does not go stale.
//!
//! Two lists instead of `<input type="month">`, which several of the browsers we support do not have.

use html::{el, p};
use std::{cell::Cell, rc::Rc};

use engine::{Answer, Day, Fact, Value, doubt};
use leptos::prelude::*;

use crate::{
    components::{faults, field::select},
    state::App,
    words,
};

/// "About so long ago", in months from-to; the last one reaches back a lifetime.
const ROUGH: [(i32, i32); 7] = [(0, 3), (3, 6), (6, 15), (15, 36), (36, 48), (48, 60), (60, 1200)];
/// How many years the list goes back.
const YEARS: i32 = 60;

/// A year and a month.
type Picked = (Option<i32>, Option<i32>);

fn said(app: App, fact: &Fact) -> Option<(Day, Day)> {
    match app.said(fact.code) {
        Some(Answer::Is(Value::Range(from, to))) => Some((Day(from), Day(to))),
        _ => None,
    }
}

/// Month and year of an answer that is exactly one month.
fn exact(app: App, fact: &Fact) -> Option<(i32, i32)> {
    let (from, to) = said(app, fact)?;
    let (year, month, _) = from.ymd();
    (Day::month(year, month) == (from, to)).then_some((year, month))
}

/// Month and year; up to `latest`, if it must have begun.
pub(crate) fn month(app: App, fact: &'static Fact, latest: Option<Day>) -> AnyView {
    let this_year = app.today.ymd().0;
    // The list picked first waits here for the other one.
    let exact = untrack(|| exact(app, fact));
    let picked = Rc::new(Cell::new((exact.map(|(year, _)| year), exact.map(|(_, month)| month))));
    let enter = move |(year, month): Picked| {
        let picked = doubt::month(year, month, latest);
        let answer = faults::note(fact, picked)
            .map(|(first, last)| Answer::Is(Value::Range(first.0, last.0)));
        app.answer(fact.code, answer);
    };
    let list = move |label: &'static str, part: fn(&mut Picked) -> &mut Option<i32>, items| {
        let picked = Rc::clone(&picked);
        select(words::t(label), items, *part(&mut picked.get()))
            .attr("aria-label", words::t(label))
            .on("change", move |event| {
                let mut both = picked.get();
                *part(&mut both) = event_target_value(&event).parse().ok();
                picked.set(both);
                enter(both);
            })
    };
    let months = (1..=12).map(|month| (month, words::month_name(month))).collect();
    let years =
        (0..=YEARS).map(|back| (this_year - back, (this_year - back).to_string())).collect();
    let (month, year) = (
        list("month", |picked| &mut picked.1, months).attr("id", faults::id(fact)),
        list("year", |picked| &mut picked.0, years),
    );
    el("div").class("row").with((month, year)).any()
}

/// Month and year, or one of seven rough answers.
pub(crate) fn rough_month(app: App, fact: &'static Fact) -> AnyView {
    let mut rough = el("div").class("options");
    for (months_from, months_to) in ROUGH {
        let from = Day(app.today.months_back(months_to).0 + 1);
        let to = app.today.months_back(months_from);
        let chosen = move || said(app, fact) == Some((from, to));
        let choose = move || {
            // What stands in the lists is not meant then.
            let rough = faults::note(fact, Ok(Some(Value::Range(from.0, to.0))));
            app.answer(fact.code, rough.map(Answer::Is));
        };
        let choice = el("label")
            .class("option")
            .with(
                el("input")
                    .attr("type", "radio")
                    .attr("name", fact.id.clone())
                    .checked(chosen)
                    .on("change", move |_| choose()),
            )
            .with(p("span", "option-text", words::t(&format!("rough-{months_from}"))));
        rough = rough.with(choice);
    }
    let exactly = el("div").class("field").with(p("span", "", words::t("rough-exact")));
    el("div").with((rough, exactly.with(month(app, fact, Some(app.today))))).any()
}
