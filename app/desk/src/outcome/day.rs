//! The day for which the rules are applied; it can be moved.

use engine::Day;
use html::{El, button, el, live, p};
use leptos::prelude::*;

use crate::{desk::Desk, view::t};

pub(super) fn day(desk: Desk) -> El {
    let moved = move |day: Option<Day>| {
        let day = day.filter(|day| *day != desk.today.get_untracked());
        desk.cases.update(|cases| cases.current_mut().day = day);
    };
    let field = el("input")
        .attr("type", "date")
        .attr("id", "desk-day")
        .value(move || desk.day().to_string())
        .on("change", move |event| moved(read(&event_target_value(&event))));
    let notice = move || {
        if desk.day() == desk.today() {
            return ().into_any();
        }
        let back = button("chip", t("day-today"), move || moved(None));
        p("p", "stale", (t("day-moved"), " ", back)).any()
    };
    let label = el("label").attr("for", "desk-day").with(t("day"));
    el("div").with((p("div", "field-inline", label).with(field), live(notice)))
}

/// As the browser's field writes it; an emptied one is today.
fn read(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-').map(str::parse::<i32>);
    let mut next = || parts.next()?.ok();
    let (year, month, day) = (next()?, next()?, next()?);
    let read = Day::from_ymd(year, month, day);
    (read.ymd() == (year, month, day)).then_some(read)
}
