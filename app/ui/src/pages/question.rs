//! One question a page.

use engine::{
    Answer, Cond, Facts, Outcome, Value,
    question::{self, Field, Input, Question},
};
use html::{button, el, live, p};
use leptos::prelude::*;

use crate::{
    components::{chrome, faults, field, icon},
    page::{Page, back, go},
    state::App,
    words,
};

/// From this question on (counted from 0) every page offers the result.
const DOORS_AFTER: usize = 3;

/// The page of a question; `change`: opened from another page to change an answer, leads back there.
pub(crate) fn page(app: App, id: &str, change: bool) -> AnyView {
    let Some(question) = app.book().question(id) else { return ().into_any() };
    faults::clear(app);
    let outcome = app.outcome();
    let answered = app.answered(&outcome);
    let number = answered.iter().position(|other| other.id == id).unwrap_or(answered.len());
    let left = app.ahead().remaining.iter().filter(|other| other.id != id).count();
    let left = engine::ask::expected(left);
    let title = with_for(app, &format!("question-{id}"));
    let why = words::maybe(&format!("question-{id}.why")).map(|why| {
        let summary =
            el("summary").with((icon::icon(app, "why"), p("span", "", words::t("why-we-ask"))));
        el("details").class("why").with((summary, p("p", "", why)))
    });
    let heading = p("h1", "question", title).attr("tabindex", "-1");
    let heading = match main_label(app, question) {
        Some(label) => heading.attr("id", label),
        None => heading,
    };
    let fields = question.fields.iter().map(|field| shown(app, question, field));
    let form = el("form")
        .class("stack question-page")
        .on("submit", move |event| {
            event.prevent_default();
            if !faults::found(app) {
                leave(app, question, change);
            }
        })
        .with(progress(number, left))
        .with(faults::summary(app))
        .with(announcement(app, question, &answered))
        .with(heading)
        .with(words::maybe(&format!("question-{id}.help")).map(|help| p("p", "help", help)))
        .with(why)
        .with(fields.collect::<Vec<_>>())
        .with(minor_actions(app, question, change, number, &outcome))
        .with(
            el("div")
                .class("actions")
                .with(button("button quiet", words::t("back"), back))
                .with(el("button").attr("type", "submit").class("button").with(words::t("next"))),
        );
    el("div").with((form, chrome::own_data(app))).any()
}

/// Question and help speak to the person, or about the person they help.
fn with_for(app: App, id: &str) -> String {
    words::with(id, &[("for", l10n::Arg::Text(app.for_whom()))])
}

fn main_label(app: App, question: &Question) -> Option<String> {
    let fact = app.book().fact(question.fact()?)?;
    Some(format!("label-{}", fact.id))
}

/// "Question 3, then about 9 more".
fn progress(number: usize, left: usize) -> AnyView {
    let text = words::with(
        "progress",
        &[
            ("number", l10n::Arg::Number((number + 1) as f64)),
            ("left", l10n::Arg::Number(left as f64)),
        ],
    );
    let bar = el("progress")
        .attr("max", (number + 1 + left).to_string())
        .attr("value", number.to_string())
        .attr("aria-label", text.clone());
    el("div").class("progress").with((p("span", "progress-text", text), bar)).any()
}

/// A block that announces itself does so before its first question.
fn announcement(app: App, question: &Question, answered: &[&Question]) -> Option<AnyView> {
    let block = app.book().blocks.iter().find(|block| block.id == question.block)?;
    let first = !answered.iter().any(|other| other.block == block.id && other.id != question.id);
    (block.announce && first).then(|| {
        let text = words::t(&format!("block-{}.announce", block.id));
        p("p", "notice", (icon::icon(app, "lock"), p("span", "", text))).any()
    })
}

/// A field with its legend; a follow-up opens when its condition holds.
fn shown(app: App, question: &'static Question, field: &'static Field) -> AnyView {
    let Some(fact) = app.book().fact(field.fact) else { return ().into_any() };
    // The question itself may have several fields, one for each situation.
    let primary = question.fact() == Some(field.fact);
    let first_goal = app.book().guide.first_goal == Some(fact.code);
    let open = Memo::new(move |_| {
        app.answers.track();
        let several = || {
            let goals = app.book().guide.goals.and_then(|goals| app.said(goals));
            matches!(goals, Some(Answer::Is(Value::List(goals))) if goals.len() > 1)
        };
        holds(app, field.when.as_ref()) && (!first_goal || several())
    });
    live(move || {
        if !open.get() {
            return ().into_any();
        }
        let legend = field::legend(app, &question.id, fact);
        let input = untrack(|| field::input(app, field, fact, primary));
        if field.input == Input::Tick {
            return el("label").class("choice").with((input, p("span", "", legend))).any();
        }
        let fault = faults::line(app, fact);
        let fieldset = el("fieldset").class("field");
        // The page's heading is the legend of the question's own field; repeating it would be read out twice.
        match main_label(app, question).filter(|_| primary) {
            Some(label) => fieldset.attr("aria-labelledby", label).with((fault, input)).any(),
            None => {
                let legend = el("legend").attr("id", format!("label-{}", fact.id)).with(legend);
                fieldset.with((legend, fault, input)).any()
            }
        }
    })
}

fn holds(app: App, when: Option<&'static Cond>) -> bool {
    let Some(when) = when else { return true };
    let facts: Facts =
        app.answers.with_untracked(|answers| question::replay(app.book(), answers, app.today));
    when.eval(&facts).is_true()
}

/// "Next": a page left without a choice counts as "I don't know"; ticks left open are a no.
fn leave(app: App, question: &'static Question, change: bool) {
    if let Some(fact) = question.fact()
        && app.answers.with_untracked(|answers| !answers.has(fact))
    {
        app.answer(fact, Some(Answer::DontKnow));
    }
    for field in question.fields.iter().filter(|field| field.input == Input::Tick) {
        let unsaid = app.answers.with_untracked(|answers| !answers.has(field.fact));
        if unsaid && holds(app, field.when.as_ref()) {
            app.answer(field.fact, Some(Answer::Is(Value::bool(false))));
        }
    }
    onward(app, change);
}

/// The next question; a changed answer leads back to where it was read.
fn onward(app: App, change: bool) {
    if change { back() } else { go(app, Page::Next) }
}

/// "I don't know", "I'd rather not say" with what it costs, and the way out to the doors.
fn minor_actions(
    app: App,
    question: &'static Question,
    change: bool,
    number: usize,
    outcome: &Outcome<'_>,
) -> AnyView {
    let skip = move |answer: Answer| {
        for field in &question.fields {
            app.answer(field.fact, None);
        }
        if let Some(fact) = question.fact() {
            app.answer(fact, Some(answer));
        }
        onward(app, change);
    };
    let skip_button = |label: &str, answer: Answer| {
        button("link-button", words::t(label), move || skip(answer.clone()))
    };
    let decline = question.decline.then(|| {
        let depend = app.world().dependents(question, outcome);
        let effect = words::with("decline-effect", &[("doors", l10n::Arg::Number(depend as f64))]);
        let effect = words::maybe(&format!("question-{}.decline", question.id))
            .map_or(effect.clone(), |own| format!("{own} {effect}"));
        let dont_know = skip_button("dont-know", Answer::DontKnow);
        let declined = skip_button("rather-not", Answer::Declined);
        (dont_know, declined, p("p", "meta", effect))
    });
    let doors = (number >= DOORS_AFTER)
        .then(|| button("button quiet", words::t("show-doors"), move || go(app, Page::Result)));
    el("div").class("minor-actions").with((decline, doors)).any()
}
