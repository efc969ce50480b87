//! All questions on one page.

mod client;
mod field;
mod going;
mod instead;
mod options;
mod written;

use casework::form::{Row, State};
pub(crate) use client::for_client;
pub(crate) use going::{clear, go, next_open, onward, pick, step, take_typed};
use html::{El, el, live, p};
use l10n::Arg;
use leptos::prelude::*;
use wording::Speak;

use crate::{
    desk::{At, Desk},
    thought::Form,
    tongue::Tongue,
    view::{t, two},
};

/// The form. It is written anew when the client's language or the case is another.
pub(crate) fn form(desk: Desk) -> AnyView {
    let form = move || {
        desk.epoch.track();
        desk.client.track();
        untrack(|| blocks(desk)).any()
    };
    el("section")
        .class("desk-ask")
        .attr("aria-labelledby", "desk-ask-title")
        .with(p("h2", "visually-hidden", t("view-ask")).attr("id", "desk-ask-title"))
        .with(live(form))
        .any()
}

fn blocks(desk: Desk) -> El {
    let stands = desk.form();
    let mut form = el("div");
    let mut block = "";
    let mut section = el("section");
    for (place, row) in desk.rows.iter().enumerate() {
        if row.block != block {
            if !block.is_empty() {
                form = form.with(section);
            }
            block = row.block;
            section = el("section").class("desk-block").with(heading(desk, block));
        }
        section = section.with(question(desk, stands, place));
    }
    form.with(section)
}

fn heading(desk: Desk, block: &str) -> El {
    let title = match block {
        casework::form::DESK => two::german(t("block")),
        block => two::message(desk, &format!("block-{block}")),
    };
    el("h3").with(title)
}

/// The words of a row; what only the desk asks has German ones alone.
pub(crate) fn title(desk: Desk, row: &Row<'_>, tongue: Tongue) -> String {
    match row.question {
        Some(question) => {
            let id = format!("question-{}", question.id);
            tongue.with(&id, &[("for", Arg::Text(desk.for_whom()))])
        }
        None => t(&format!("fact-{}", row.id.trim_start_matches("desk-"))),
    }
}

/// What is read aloud of a row: the question, its help, its options.
pub(crate) fn spoken(desk: Desk, row: &Row<'_>, tongue: Tongue) -> String {
    let mut text = title(desk, row, tongue);
    for said in [help(row, tongue)].into_iter().flatten().chain(client::options(desk, row, tongue))
    {
        text = text + ". " + &said;
    }
    text
}

fn help(row: &Row<'_>, tongue: Tongue) -> Option<String> {
    tongue.maybe(&format!("question-{}.help", row.question?.id))
}

/// A row: what is asked, and its fields.
fn question(desk: Desk, stands: Memo<Form>, place: usize) -> El {
    let row = &desk.rows[place];
    let stands_here = Memo::new(move |_| stands.with(|form| form.states[place]));
    let front = Memo::new(move |_| desk.at.get().row == place);
    let state = move || {
        let state = match stands_here.get() {
            State::Next => "next",
            State::Open => "open",
            State::Answered => "answered",
            // The guide's style sheet, which lies below the desk's, has an `idle` of its own.
            State::Idle => "moot",
        };
        let at = if front.get() { " at" } else { "" };
        format!("desk-row {state}{at}")
    };
    let say = |tongue| title(desk, row, tongue);
    let title = match row.desk() {
        true => two::german(title(desk, row, crate::tongue::GERMAN)),
        false => two::two(desk, &say),
    };
    let marks = move || match stands_here.get() {
        State::Next => p("span", "mark next", t("mark-next")).any(),
        State::Answered => {
            let drawn = el("span").attr("aria-hidden", "true").with("✓");
            p("span", "mark", (drawn, p("span", "visually-hidden", t("mark-answered")))).any()
        }
        _ => ().into_any(),
    };
    let sensitive = row.question.is_some_and(|question| question.sensitive);
    let sensitive = sensitive.then(|| p("span", "mark quiet", t("mark-sensitive")));
    let help = help(row, crate::tongue::GERMAN)
        .map(|_| p("p", "meta", two::two(desk, &|tongue| help(row, tongue).unwrap_or_default())));
    let heading = el("h4").attr("id", format!("title-{}", row.id)).with(title);
    let section = el("section")
        .follows("class", state)
        .attr("id", format!("row-{}", row.id))
        .attr("tabindex", "-1")
        .attr("aria-labelledby", format!("title-{}", row.id))
        // Whoever touches a row means it with the next key.
        .on("click", move |_| {
            if desk.at.get_untracked().row != place {
                field::stand(desk, At { row: place, field: 0 });
            }
        })
        .with(p("div", "desk-row-head", (heading, live(marks), sensitive)));
    let mut fields = p("div", "desk-fields", help);
    for index in 0..row.fields.len() {
        fields = fields.with(field::shown(desk, stands, At { row: place, field: index }));
    }
    section.with(fields.with(instead::instead(desk, row)))
}
