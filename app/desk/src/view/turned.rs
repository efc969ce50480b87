//! Turned round: the question in front, or the kind of offer whose reasons are open, in the client's language alone, large, for whoever
//! sits opposite. They may tap.

use html::{El, button, el, live, p};
use leptos::prelude::*;

use super::{dialog, t};
use crate::{ask, desk::Desk, outcome};

const ID: &str = "desk-turned";

pub(super) fn turned(desk: Desk) -> El {
    // Closed, nothing of it is written: it would cost each key as much as the question itself.
    let page = move || match desk.turned.get().then(|| outcome::in_front(desk)) {
        None => ().into_any(),
        Some(Some(code)) => outcome::for_client(desk, code),
        Some(None) => ask::for_client(desk),
    };
    let back = button("button quiet", t("turn-back"), || dialog::close(ID));
    el("dialog")
        .attr("id", ID)
        .attr("aria-label", t("turned"))
        .on("close", move |_| desk.turned.set(false))
        .with((p("div", "turned", live(page)), back))
}

/// Shows it.
pub(super) fn open(desk: Desk) {
    desk.turned.set(true);
    dialog::open(ID);
}
