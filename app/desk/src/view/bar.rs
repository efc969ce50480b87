//! The bar: cases, language, views, how the two languages stand.

use html::{El, button, el, p};
use leptos::prelude::*;
use wording::Speak;

use super::{Command, cases, t};
use crate::{
    desk::{Desk, View},
    tongue::GERMAN,
};

pub(super) fn bar(desk: Desk) -> El {
    let brand = el("a").class("brand").attr("href", "/de/").with(GERMAN.t("app-name"));
    let tools = el("div").class("desk-tools").with(languages(desk)).with(looks(desk));
    let palette = button("button quiet small", t("palette-open"), super::palette::open);
    let palette = palette.attr("aria-keyshortcuts", "Control+K");
    el("header")
        .class("desk-bar")
        .with(el("h1").with((brand, " ", p("span", "meta", t("title")))))
        .with((views(desk), cases::tabs(desk)))
        .with((hands(desk), tools.with(palette)))
}

/// What the client reads. The list stays as it is, whatever is picked: whoever goes through it by keyboard is in the middle of it.
fn languages(desk: Desk) -> El {
    let mut options = String::new();
    for language in &desk.boot.languages {
        let name = html::escaped(&language.name);
        options += &format!("<option value=\"{}\" lang=\"{0}\">{name}</option>", language.tag);
    }
    let spoken = move || {
        desk.settled.track();
        desk.client.get().tag()
    };
    let list = el("select").attr("id", "client-language").markup(options).value(spoken);
    let list = list.on("change", move |event| desk.speak(event_target_value(&event)));
    let label = el("label").attr("for", "client-language").with(t("client-language"));
    p("div", "field-inline", (label, list))
}

/// How the two languages stand.
fn looks(desk: Desk) -> El {
    let toggles = [Command::Stack, Command::Swap, Command::Large];
    let mut group = el("div").class("desk-looks").attr("role", "group");
    group = group.attr("aria-label", t("looks"));
    for command in toggles {
        let pressed = move || {
            let settings = desk.settings.get();
            let on = match command {
                Command::Stack => settings.stacked,
                Command::Swap => settings.swapped,
                _ => settings.large,
            };
            on.to_string()
        };
        let toggle = button("chip", command.name(), move || command.run(desk));
        group = group.with(toggle.follows("aria-pressed", pressed));
    }
    group.with(button("chip", Command::Turn.name(), move || Command::Turn.run(desk))).with(button(
        "chip",
        Command::Aloud.name(),
        move || Command::Aloud.run(desk),
    ))
}

/// From the phone, and back to it.
fn hands(desk: Desk) -> El {
    let mut group = el("div").class("desk-looks").attr("role", "group");
    group = group.attr("aria-label", t("hand"));
    for command in [Command::HandTake, Command::HandBack] {
        group = group.with(button("chip", command.name(), move || command.run(desk)));
    }
    group
}

fn views(desk: Desk) -> El {
    let mut nav = el("nav").class("desk-views").attr("aria-label", t("views"));
    for (view, name) in
        [(View::Ask, "view-ask"), (View::Offers, "view-offers"), (View::Sheet, "view-sheet")]
    {
        let current = move || if desk.view.get() == view { "page" } else { "false" }.to_owned();
        let open = button("", t(name), move || desk.view.set(view));
        nav = nav.with(open.follows("aria-current", current));
    }
    nav
}
