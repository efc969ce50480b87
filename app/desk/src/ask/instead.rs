//! What can be said instead of an answer. It shows what was said, and takes it from whoever has no keys.

use casework::{form::Row, keys};
use engine::Answer;
use html::{El, button, el, p};
use leptos::prelude::*;

use crate::{
    desk::Desk,
    view::{t, two},
};

/// "I do not know", and, where the guide lets people say so, "I would rather not say"; pressed again it is taken back.
pub(super) fn instead(desk: Desk, row: &'static Row<'static>) -> Option<El> {
    let fact = row.fact()?;
    let said = desk.saying(fact);
    let choice = |id: &str, key: Option<char>, answer: Answer| {
        let name = if row.desk() { two::german(t(id)) } else { two::message(desk, id) };
        let key = key.map(|key| p("kbd", "", key.to_string()).attr("aria-hidden", "true"));
        let is = answer.clone();
        let on = move || said.with(|said| said.as_ref() == Some(&is));
        let pressed = on.clone();
        let choose = move || {
            let other = (!untrack(&on)).then(|| answer.clone());
            say(desk, row, other);
        };
        button("chip", (key, name), choose).follows("aria-pressed", move || pressed().to_string())
    };
    let unknown = choice("dont-know", Some(keys::DONT_KNOW), Answer::DontKnow);
    let declined = row.question.is_some_and(|question| question.decline);
    let declined = declined.then(|| choice("rather-not", None, Answer::Declined));
    Some(el("div").class("desk-instead").with((unknown, declined)))
}

/// Says it of a row's main fact; what was said beside that goes with the answer.
pub(super) fn say(desk: Desk, row: &Row<'_>, answer: Option<Answer>) {
    desk.cases.update(|cases| {
        let answers = &mut cases.current_mut().answers;
        for field in &row.fields {
            answers.set(field.fact, None);
        }
        if let Some(fact) = row.fact() {
            answers.set(fact, answer);
        }
    });
}
