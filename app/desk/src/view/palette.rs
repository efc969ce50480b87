//! Everything by typing: commands, languages, questions, kinds of offers.

use catalogue::search;
use engine::TypeId;
use html::{El, button, el, live, p};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use wording::{Speak, borrowed::bare};

use super::{
    command::{COMMANDS, Command},
    dialog, t,
};
use crate::{
    ask,
    desk::{Desk, View},
    outcome,
    tongue::GERMAN,
};

const ID: &str = "desk-palette";
/// So many are shown: who needs more types on.
const SHOWN: usize = 12;

/// Something to choose.
#[derive(Clone, Copy)]
enum Choice {
    Command(Command),
    Language(usize),
    Row(usize),
    Door(TypeId),
}

impl Choice {
    fn run(self, desk: Desk) {
        dialog::close(ID);
        match self {
            Self::Command(command) => command.run(desk),
            Self::Language(place) => desk.speak(desk.boot.languages[place].tag.clone()),
            Self::Row(row) => {
                desk.view.set(View::Ask);
                ask::go(desk, row);
            }
            Self::Door(code) => {
                desk.view.set(View::Ask);
                outcome::show(desk, Some(code));
            }
        }
    }
}

/// Opens it; it was emptied when it was closed.
pub(crate) fn open() {
    dialog::open(ID);
}

pub(super) fn palette(desk: Desk) -> El {
    let typed = RwSignal::new(String::new());
    let all = StoredValue::new(choices(desk));
    let found = move || {
        let query = folded(&typed.get());
        all.with_value(|all| {
            let mut found: Vec<_> = all
                .iter()
                .filter_map(|(choice, name, key)| {
                    Some((search::distance(&query, &folded(name))?, *choice, name.clone(), *key))
                })
                .collect();
            found.sort_by_key(|(distance, ..)| *distance);
            found.truncate(SHOWN);
            found
        })
    };
    let list = move || {
        let mut list = el("ul").class("palette");
        for (_, choice, name, key) in found() {
            let key = (!key.is_empty()).then(|| p("kbd", "", key));
            let choose = button("link-button", p("span", "", name), move || choice.run(desk));
            list = list.with(el("li").with((choose, key)));
        }
        list.any()
    };
    let field = el("input")
        .attr("type", "search")
        .attr("id", "palette-text")
        .attr("autocomplete", "off")
        .attr("aria-label", t("palette-label"))
        .attr("placeholder", t("palette-label"))
        .value(move || typed.get())
        .on("input", move |event| typed.set(event_target_value(&event)))
        .on("keydown", move |event| {
            let enter = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Enter");
            if let (true, Some((_, choice, ..))) = (enter, found().into_iter().next()) {
                event.prevent_default();
                choice.run(desk);
            }
        });
    let close = button("button quiet", t("hand-close"), || dialog::close(ID));
    el("dialog")
        .attr("id", ID)
        .attr("aria-label", t("palette-open"))
        .on("close", move |_| typed.set(String::new()))
        .with((field, live(list), close))
}

fn choices(desk: Desk) -> Vec<(Choice, String, &'static str)> {
    let mut all = Vec::new();
    for (command, key) in COMMANDS {
        all.push((Choice::Command(command), command.name(), key));
    }
    for (place, language) in desk.boot.languages.iter().enumerate() {
        let name = format!(
            "{}: {} · {}",
            t("client-language"),
            GERMAN.language_name(&language.tag),
            language.name
        );
        all.push((Choice::Language(place), name, ""));
    }
    for (place, row) in desk.rows.iter().enumerate() {
        all.push((
            Choice::Row(place),
            format!("{}: {}", t("question"), bare(&ask::title(desk, row, GERMAN))),
            "",
        ));
    }
    for kind in &desk.book().types {
        let name = bare(&GERMAN.t(&format!("type-{}", kind.id)));
        all.push((Choice::Door(kind.code), format!("{}: {name}", t("why")), ""));
    }
    all
}

/// As words are compared.
pub(crate) fn folded(text: &str) -> String {
    let text = js_sys::JsString::from(text).normalize("NFKD").to_lower_case();
    search::fold(&String::from(text))
}
