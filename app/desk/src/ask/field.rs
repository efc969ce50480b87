//! One field of a row, while it is open.

use casework::form;
use engine::{
    Fact,
    question::{Field, Input},
};
use html::{El, el, live, p};
use l10n::Arg;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;
use wording::Speak;

use super::{options, written};
use crate::{
    desk::{At, Desk},
    thought::Form,
    tongue::Tongue,
    view::two,
};

/// So many options have a key; of more one picks from a list.
const KEYED: usize = 34;

/// The field with its legend; a follow-up opens when its condition holds.
pub(super) fn shown(desk: Desk, stands: Memo<Form>, at: At) -> AnyView {
    while_open(stands, at, move || field(desk, at).any())
}

/// What stands there as long as a field is open. It is written when the field opens, whatever else is answered meanwhile.
pub(super) fn while_open(
    stands: Memo<Form>,
    at: At,
    written: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let open = Memo::new(move |_| stands.with(|form| form.open[at.row].contains(&at.field)));
    live(move || if open.get() { untrack(&written) } else { ().into_any() })
}

/// The fields of a row that are open.
pub(super) fn open(desk: Desk, row: usize) -> Vec<usize> {
    let thought = untrack(|| desk.thought());
    desk.asked.with_untracked(|(answers, ..)| {
        desk.rows[row].open(desk.book(), answers, &thought.outcome.facts)
    })
}

/// A field and its fact.
pub(super) fn of(desk: Desk, at: At) -> Option<(&'static Field, &'static Fact)> {
    let field = desk.rows.get(at.row)?.fields.get(at.field)?;
    Some((field, desk.book().fact(field.fact)?))
}

/// The values that a field offers, in the order of their keys; none where something is typed or picked from a list.
pub(super) fn codes(desk: Desk, field: &Field) -> Vec<i32> {
    let codes = match field.input {
        Input::Place => desk.content().places.iter().map(|place| place.code).collect(),
        _ => desk.cases.with(|cases| form::options(desk.book(), &cases.current().answers, field)),
    };
    if codes.len() > KEYED { Vec::new() } else { codes }
}

/// Does one write into it?
pub(super) fn is_written(desk: Desk, at: At) -> bool {
    of(desk, at).is_some_and(|(field, _)| untrack(|| codes(desk, field).is_empty()))
}

/// This field is in front.
pub(super) fn stand(desk: Desk, at: At) {
    if desk.at.get_untracked() != at {
        desk.at.set(at);
    }
}

/// The words of a field; none where the question's own say it.
pub(super) fn legend(desk: Desk, at: At, fact: &'static Fact) -> Option<impl Fn(Tongue) -> String> {
    let row = &desk.rows[at.row];
    let primary = at.field == 0 && row.fact() == Some(fact.code);
    let question = row.question.filter(|_| !primary)?;
    let id = format!("field-{}-{}", question.id, fact.id);
    Some(move |tongue: Tongue| tongue.with(&id, &[("for", Arg::Text(desk.for_whom()))]))
}

fn field(desk: Desk, at: At) -> El {
    let Some((field, fact)) = of(desk, at) else { return el("div") };
    let row = &desk.rows[at.row];
    let front = Memo::new(move |_| desk.at.get() == at);
    let class = move || if front.get() { "desk-field at" } else { "desk-field" }.to_owned();
    let label = format!("label-{}-{}", row.id, fact.id);
    let legend = legend(desk, at, fact);
    let legend =
        legend.map(|say| el("legend").attr("id", label.clone()).with(two::two(desk, &say)));
    let named = if legend.is_some() { label } else { format!("title-{}", row.id) };
    let input = match codes(desk, field).is_empty() {
        true => written::input(desk, at, field, fact, &named),
        false => options::options(desk, at, field, fact),
    };
    el("fieldset")
        .follows("class", class)
        .attr("aria-labelledby", named)
        // By keyboard with the focus. Under a finger only when it has been lifted: the field in front unfolds its keys, and what was pressed
        // would move away before.
        .on("focusin", move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if target.is_some_and(|target| target.matches(":focus-visible").unwrap_or(true)) {
                stand(desk, at);
            }
        })
        .on("click", move |_| stand(desk, at))
        .with((legend, p("div", "", input)))
}
