//! The cases on the table: each a colour and an animal, never a name.

use casework::{cases::MOST_CASES, sign::Sign};
use html::{El, button, el, live, p};
use leptos::prelude::*;

use super::{Command, animals, t};
use crate::desk::Desk;

/// "Fuchs · türkis".
pub(crate) fn name(sign: Sign) -> String {
    let animal = t(&format!("animal-{}", sign.animal()));
    format!("{animal} · {}", t(&format!("colour-{}", sign.colour())))
}

pub(super) fn tabs(desk: Desk) -> El {
    let tabs = move || {
        let mut list =
            el("div").class("desk-cases").attr("role", "group").attr("aria-label", t("cases"));
        let (signs, front) = desk.cases.with(|cases| {
            (cases.all().iter().map(casework::cases::Case::sign).collect::<Vec<_>>(), cases.index())
        });
        let full = signs.len() == MOST_CASES;
        for (place, sign) in signs.into_iter().enumerate() {
            let drawing = el("span").class("case-animal").markup(animals::drawing(sign.animal()));
            let label = (drawing, p("span", "case-name", name(sign)));
            let tab = button("case", label, move || {
                desk.turn(|cases| {
                    cases.switch(place);
                });
            });
            let tab = tab.attr("data-colour", sign.colour());
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
