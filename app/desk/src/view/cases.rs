//! The cases on the table: each a colour and an animal, never a name.

use casework::{
    cases::{Cases, MOST_CASES},
    sign::Sign,
};
use html::{El, button, el, live, p};
use leptos::prelude::*;

use super::{Command, animals, focus, t};
use crate::{
    ask,
    desk::{Desk, View},
};

/// The id of the one in front.
const FRONT: &str = "case-front";

/// "Fuchs · türkis".
pub(crate) fn name(sign: Sign) -> String {
    let animal = t(&format!("animal-{}", sign.animal()));
    format!("{animal} · {}", t(&format!("colour-{}", sign.colour())))
}

/// Puts another case in front, or another person; the focus goes where one goes on with it.
pub(super) fn turn(desk: Desk, change: impl FnOnce(&mut Cases)) {
    desk.turn(change);
    match desk.view.get_untracked() {
        View::Ask => ask::go(desk, desk.at.get_untracked().row),
        _ => focus(vec![FRONT.to_owned()]),
    }
}

pub(super) fn tabs(desk: Desk) -> El {
    // Written anew when a case comes, goes or is in front, not with each of its answers.
    let table = Memo::new(move |_| {
        desk.cases.with(|cases| {
            (cases.all().iter().map(casework::cases::Case::sign).collect::<Vec<_>>(), cases.index())
        })
    });
    let tabs = move || {
        let mut list =
            el("div").class("desk-cases").attr("role", "group").attr("aria-label", t("cases"));
        let (signs, front) = table.get();
        let full = signs.len() == MOST_CASES;
        for (place, sign) in signs.into_iter().enumerate() {
            let drawing = el("span").class("case-animal").markup(animals::drawing(sign.animal()));
            let label = (drawing, p("span", "case-name", name(sign)));
            let tab = button("case", label, move || {
                desk.turn(|cases| {
                    cases.switch(place);
                });
                focus(vec![FRONT.to_owned()]);
            });
            let tab = tab.attr("data-colour", sign.colour());
            let tab = if place == front { tab.attr("id", FRONT) } else { tab };
            list = list.with(tab.attr("aria-pressed", (place == front).to_string()));
        }
        let more = [(Command::Open, full), (Command::NextPerson, false), (Command::Close, false)];
        for (command, _) in more.into_iter().filter(|(_, impossible)| !impossible) {
            list = list.with(button("chip", command.name(), move || command.run(desk)));
        }
        list.any()
    };
    el("div").with(live(tabs))
}
