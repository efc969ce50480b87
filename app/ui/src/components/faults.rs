//! What a question says where an input cannot be meant so: a summary that takes the focus and leads to each field, and a line at
//! the field.
//!
//! **Decisions**: said when the reader goes on, not while they type; the browser's own bubbles speak the browser's language and go away by
//! themselves. The words come with the second layer; until it is here, numbers and the names of the lists say it.

use html::{el, live, p};
use std::cell::RefCell;

use engine::{Fact, doubt::Doubt};
use l10n::Arg;
use leptos::prelude::*;

use crate::{focus, state::App, words};

/// Inputs in doubt, by their facts.
type Faults = Vec<(&'static Fact, Doubt)>;

thread_local! {
    /// Those of this page.
    static DOUBTS: RefCell<Faults> = const { RefCell::new(Vec::new()) };
    /// Those that it shows.
    static SHOWN: RefCell<Faults> = const { RefCell::new(Vec::new()) };
}

/// The id of a field's first control.
pub(crate) fn id(fact: &Fact) -> String {
    format!("field-{}", fact.id)
}

fn line_id(fact: &Fact) -> String {
    format!("fault-{}", fact.id)
}

/// Takes note of an input: what it says if it can be meant.
pub(crate) fn note<T>(fact: &'static Fact, input: Result<Option<T>, Doubt>) -> Option<T> {
    let doubt = input.as_ref().err().copied();
    DOUBTS.with_borrow_mut(|doubts| {
        doubts.retain(|(other, _)| other.code != fact.code);
        doubts.extend(doubt.map(|doubt| (fact, doubt)));
    });
    input.ok().flatten()
}

/// Another page: nothing was entered there yet.
pub(crate) fn clear(app: App) {
    DOUBTS.take();
    show(app, Vec::new());
}

fn show(app: App, faults: Faults) {
    SHOWN.set(faults);
    app.faults.update(|revision| *revision += 1);
}

/// What is shown; who asks is told when it changes.
fn shown(app: App) -> Faults {
    app.faults.track();
    SHOWN.with_borrow(Clone::clone)
}

/// Are there any on the page? Then it shows them.
pub(crate) fn found(app: App) -> bool {
    let mut faults = DOUBTS.with_borrow(Clone::clone);
    // What a follow-up held that has closed again asks nothing any more.
    faults.retain(|(fact, _)| focus::find(&format!("#{}", id(fact))).is_some());
    for (fact, _) in untrack(|| shown(app)) {
        mark(fact, "false");
    }
    for (fact, _) in &faults {
        mark(fact, "true");
    }
    let any = !faults.is_empty();
    show(app, faults);
    if any {
        request_animation_frame(|| focus::on("#faults"));
    }
    any
}

fn mark(fact: &Fact, invalid: &str) {
    if let Some(field) = focus::find(&format!("#{}", id(fact))) {
        let _ = field.set_attribute("aria-invalid", invalid);
        let _ = field.set_attribute("aria-describedby", &line_id(fact));
    }
}

/// All of them, above the question.
pub(crate) fn summary(app: App) -> AnyView {
    live(move || {
        let faults = shown(app);
        if faults.is_empty() {
            return ().into_any();
        }
        let mut list = el("ul").class("stack");
        for (fact, doubt) in faults {
            let there = format!("#{}", id(fact));
            let link = el("a").attr("href", there.clone()).with(text(doubt));
            // Not by the address: the page's history would take it for a step.
            let link = link.on("click", move |event| {
                event.prevent_default();
                focus::on(&there);
            });
            list = list.with(el("li").with(link));
        }
        el("section")
            .class("faults")
            .attr("id", "faults")
            .attr("tabindex", "-1")
            .with((p("h2", "", words::t("doubt-title")), list))
            .any()
    })
}

/// At the field itself.
pub(crate) fn line(app: App, fact: &'static Fact) -> AnyView {
    live(move || {
        let faults = shown(app);
        match faults.iter().find(|(other, _)| other.code == fact.code) {
            Some((_, doubt)) => p("p", "fault", text(*doubt)).attr("id", line_id(fact)).any(),
            None => ().into_any(),
        }
    })
}

fn text(doubt: Doubt) -> String {
    let (said, plain) = match doubt {
        Doubt::NotANumber => (words::t("doubt-number"), "0–9".to_owned()),
        Doubt::OutOf(from, to) => {
            let args = [("from", Arg::Number(from.into())), ("to", Arg::Number(to.into()))];
            (words::with("doubt-range", &args), format!("{from}–{to}"))
        }
        Doubt::Future => (words::t("doubt-future"), words::t("month")),
        Doubt::Half => {
            (words::t("doubt-half"), format!("{} · {}", words::t("month"), words::t("year")))
        }
    };
    if said.is_empty() { plain } else { said }
}
