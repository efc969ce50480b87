//! All answers, each with a way to change it; changing one keeps the others.

use engine::question::Question;
use html::{button, el, p};
use leptos::prelude::*;

use crate::{
    components::{answer, chrome, field},
    page::{Page, back, go},
    state::App,
    words,
};

/// The page.
pub(crate) fn page(app: App) -> AnyView {
    let outcome = app.outcome();
    let answered = app.answered(&outcome);
    let left = app.ahead().remaining.len();
    let mut rows = el("dl").class("review");
    for question in answered {
        rows = rows.with(row(app, question));
    }
    let more = (left > 0)
        .then(|| button("button quiet", words::t("go-on-asking"), move || go(app, Page::Next)));
    let actions = el("div")
        .class("actions")
        .with(button("button quiet", words::t("back"), back))
        .with(more)
        .with(button("button", words::t("show-doors"), move || go(app, Page::Result)));
    el("div")
        .class("stack")
        .with(p("h1", "", words::t("review-title")).attr("tabindex", "-1"))
        .with(p("p", "help", words::t("review-lead")))
        .with(rows)
        .with((actions, chrome::own_data(app)))
        .any()
}

fn row(app: App, question: &'static Question) -> AnyView {
    let title = words::with(
        &format!("question-{}", question.id),
        &[("for", l10n::Arg::Text(app.for_whom()))],
    );
    let mut said: Vec<String> = Vec::new();
    let mut seen = Vec::new();
    for field in &question.fields {
        if let (Some(fact), false) = (app.book().fact(field.fact), seen.contains(&field.fact)) {
            seen.push(field.fact);
            // The title asks for the question's own fact alone: a bare "no", or "abroad", says nothing without what it answers.
            let legend = (question.fact() != Some(field.fact))
                .then(|| asked(&field::legend(app, &question.id, fact)));
            said.extend(answer::said(app, fact).map(|said| legend.unwrap_or_default() + &said));
        }
    }
    let label = format!("{}: {}", words::t("change"), l10n::plain(&title));
    let change = button("link-button", words::t("change"), move || {
        go(app, Page::Change(question.id.clone()));
    });
    el("div")
        .with((el("dt").with(title), el("dd").with(said.join(" · "))))
        .with(el("dd").with(change.attr("aria-label", label)))
        .any()
}

/// Before an answer: a question as it is, a sentence with a colon, for "I raise my child alone. No" is a riddle to a listener.
fn asked(legend: &str) -> String {
    legend.strip_suffix('.').map_or_else(|| format!("{legend} "), |ends| format!("{ends}: "))
}
