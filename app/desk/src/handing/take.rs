//! "Take over from the phone": the camera, or a link that is pasted, and what was found.

use casework::{cases::MOST_CASES, handing::TakenOver};
use engine::link::TooMuch;
use html::{El, button, el, live, p};
use leptos::prelude::*;

use super::{TAKE, camera, count, found};
use crate::{
    desk::Desk,
    view::{dialog, t},
};

pub(super) fn dialog(desk: Desk) -> El {
    let handing = desk.handing;
    let label = el("label").attr("for", "hand-text").with(t("hand-paste"));
    let field = el("input")
        .attr("type", "text")
        .attr("id", "hand-text")
        .attr("dir", "ltr")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .value(move || handing.text.get())
        .on("input", move |event| {
            camera::close(handing);
            handing.text.set(event_target_value(&event));
        });
    let seen = move || found::found(desk, &handing.text.get());
    el("dialog")
        .attr("id", TAKE)
        .attr("aria-labelledby", "hand-take-title")
        .on("close", move |_| handing.clear())
        .with((
            p("h2", "", t("hand-take")).attr("id", "hand-take-title"),
            p("p", "meta", t("hand-take-lead")),
            camera::view(desk),
        ))
        .with((
            p("div", "field", (label, field)),
            p("div", "hand-found", live(seen)).attr("aria-live", "polite"),
            button("button quiet", t("hand-discard"), || dialog::close(TAKE))
                .attr("id", "hand-discard"),
        ))
}

/// The ways to take it: into the case in front if there is room, or into a fresh one.
pub(super) fn ways(desk: Desk, taken: &TakenOver) -> El {
    let (fits, fresh, room) = desk.cases.with_untracked(|cases| {
        let case = cases.current();
        (taken.fits(&case.plan), case.is_fresh(), cases.all().len() < MOST_CASES)
    });
    let way = |class: &'static str, id: &'static str, label: &str, opens: bool| {
        let taken = taken.clone();
        button(class, t(label), move || put(desk, &taken, opens)).attr("id", id)
    };
    let here = if fresh { "hand-here" } else { "hand-join" };
    let full = fits.err().map(|over| {
        let over = match over {
            TooMuch::Offers(over) => count("no-room-offers", over),
            TooMuch::Characters(over) => count("no-room-note", over),
        };
        p("p", "notice warn", over)
    });
    let join = full.is_none().then(|| way("button", "hand-here", here, false));
    let new = (!fresh && room).then(|| way("button quiet", "hand-new", "hand-new", true));
    el("div").with((full, p("div", "desk-tools", (join, new))))
}

fn put(desk: Desk, taken: &TakenOver, opens: bool) {
    let mut put = Ok(());
    desk.turn(|cases| {
        if opens {
            cases.open();
        }
        let case = cases.current_mut();
        put = taken.put_into(&mut case.answers, &mut case.plan);
    });
    // What does not fit has no button.
    if put.is_ok() {
        dialog::close(TAKE);
        desk.tell(t("hand-taken"));
    }
}
