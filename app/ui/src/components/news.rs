//! What is new since the reader last saw the result: doors that their answers opened or closed meanwhile.
//!
//! It lives in memory only and compares what is open, not what was said, so that it shows no answer. The news stay until the
//! next answer: whoever looks at a door and comes back finds them again.

use html::{El, button, el, p};
use std::cell::RefCell;

use engine::{Answers, Outcome, TypeId};
use leptos::prelude::*;

use crate::{
    further,
    page::{Page, go},
    state::App,
    words,
};

/// So many doors are named; the list below has them all.
const NAMED: usize = 5;

/// The result as the reader saw it, and what was new then.
struct Seen {
    answers: Answers,
    open: Vec<TypeId>,
    opened: Vec<TypeId>,
    closed: Vec<TypeId>,
}

thread_local! {
    static SEEN: RefCell<Option<Seen>> = const { RefCell::new(None) };
}

/// The box, if there is news.
pub(crate) fn since(app: App, outcome: &Outcome<'static>) -> Option<AnyView> {
    let answers = app.answers.get_untracked();
    let mut open = Vec::new();
    for door in &outcome.doors {
        if door.is_relevant_and_open() {
            open.push(door.offer_type.code);
        }
    }
    let seen = SEEN.take();
    let seen = match seen {
        Some(seen) if seen.answers == answers => seen,
        Some(seen) => {
            let (opened, closed) = (without(&open, &seen.open), without(&seen.open, &open));
            Seen { answers, open, opened, closed }
        }
        None => Seen { answers, open, opened: Vec::new(), closed: Vec::new() },
    };
    let (opened, closed) = (seen.opened.clone(), seen.closed.clone());
    SEEN.set(Some(seen));
    (!opened.is_empty() || !closed.is_empty()).then(|| {
        further::part(app, move || {
            p("section", "notice news", p("h2", "", words::t("news-title")))
                .with(list(app, "news-opened", &opened))
                .with(list(app, "news-closed", &closed))
        })
    })
}

fn without(all: &[TypeId], others: &[TypeId]) -> Vec<TypeId> {
    let mut rest = Vec::new();
    for code in all {
        if !others.contains(code) {
            rest.push(*code);
        }
    }
    rest
}

fn list(app: App, label: &str, codes: &[TypeId]) -> Option<El> {
    let mut list = el("ul");
    for code in codes.iter().take(NAMED).copied() {
        let kind = app.book().offer_type(code)?;
        let name = words::t(&format!("type-{}", kind.id));
        list = list
            .with(el("li").with(button("link-button", name, move || go(app, Page::Door(code)))));
    }
    (!codes.is_empty()).then(|| p("div", "", (p("p", "meta", words::t(label)), list)))
}
