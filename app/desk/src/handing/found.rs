//! What a code or a link was found to hold, before anything of it is taken.

use casework::handing::{Refused, TakenOver, take_over};
use engine::link::Broken;
use html::{El, el, p};
use leptos::prelude::*;

use super::{answered, count, named, noted, take};
use crate::{desk::Desk, view::t};

pub(super) fn found(desk: Desk, text: &str) -> AnyView {
    if text.trim().is_empty() {
        return ().into_any();
    }
    let ids = desk.content().offers.iter().map(|offer| offer.id.as_str());
    match take_over(desk.book(), ids, text) {
        Ok(taken) => held(desk, &taken).any(),
        Err(why) => p("p", "notice warn", t(refused(why))).attr("role", "alert").any(),
    }
}

fn refused(why: Refused) -> &'static str {
    match why {
        Refused::NotOurs => "hand-not-ours",
        Refused::Broken(Broken::Truncated) => "hand-truncated",
        Refused::Broken(Broken::Damaged | Broken::TooLong) => "hand-damaged",
        Refused::Broken(Broken::Newer(_)) => "hand-newer",
    }
}

fn held(desk: Desk, taken: &TakenOver) -> El {
    let offers = taken.offers.iter().map(|(id, at, note)| line(named(desk, id), noted(at, note)));
    let offers: Vec<El> = offers.collect();
    let answers = taken.answers.iter().map(|(fact, answer)| answered(desk, fact, answer));
    let answers: Vec<El> = answers.map(|said| p("li", "", said)).collect();
    let gone = taken.gone.iter().map(|(code, note)| line(code.to_string(), note.clone()));
    let gone: Vec<El> = gone.collect();
    let notice = |id: &str, many: usize| (many > 0).then(|| p("p", "notice", count(id, many)));
    let nothing = taken.is_empty().then(|| p("p", "notice", t("hand-nothing")));
    let ways = (!taken.is_empty()).then(|| take::ways(desk, taken));
    el("div")
        .with((list("offers", offers), list("answers", answers)))
        .with((!taken.note.is_empty()).then(|| p("p", "sheet-note", taken.note.clone())))
        .with((list("gone", gone), notice("senseless", taken.senseless.len()), nothing))
        .with(ways)
}

/// A name, and behind it what was written about it.
pub(super) fn line(name: String, said: String) -> El {
    let said = (!said.is_empty()).then(|| p("span", "hand-said", format!(" – {said}")));
    el("li").with((p("bdi", "", name), said))
}

/// So many of a kind, one by one; none where there are none.
pub(super) fn list(kind: &str, items: Vec<El>) -> Option<El> {
    let title = count(kind, items.len());
    (!items.is_empty())
        .then(|| el("section").class("hand-list").with((p("h3", "", title), el("ul").with(items))))
}
