//! Turned round: the question in front, in the client's language alone, large, for whoever sits opposite. They may tap.

use html::{El, button, el, live, p};

use super::{dialog, t};
use crate::{ask, desk::Desk};

const ID: &str = "desk-turned";

pub(super) fn turned(desk: Desk) -> El {
    let question = move || ask::for_client(desk);
    let back = button("button quiet", t("turn-back"), || dialog::close(ID));
    el("dialog")
        .attr("id", ID)
        .attr("aria-label", t("turned"))
        .with((p("div", "turned", live(question)), back))
}

/// Shows it.
pub(super) fn open() {
    dialog::open(ID);
}
