//! The frame: cases on the table, the client's language, what is shown, and the status line.

mod aloud;
mod animals;
mod bar;
mod cases;
mod command;
pub(crate) mod dialog;
pub(crate) mod palette;
mod turned;
pub(crate) mod two;

use html::{El, el, live, p};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wording::Speak;

use crate::{
    ask,
    desk::{Desk, View},
    fetch::Without,
    handing, outcome, sheet,
    tongue::GERMAN,
};

pub(crate) use aloud::hush;
pub(crate) use cases::name as case_name;
pub(crate) use command::{COMMANDS, Command};

/// A word of the desk's own.
pub(crate) fn t(id: &str) -> String {
    GERMAN.t(&format!("desk-{id}"))
}

fn element(id: &str) -> Option<web_sys::HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id(id)?.dyn_into().ok()
}

/// Puts the focus on the first of these that is there, once the page is written.
pub(crate) fn focus(ids: Vec<String>) {
    request_animation_frame(move || {
        if let Some(found) = ids.iter().find_map(|id| element(id)) {
            let _ = found.focus();
        }
    });
}

/// What was just said; in a dialog, too, behind which nothing is seen or heard.
pub(crate) fn told(desk: Desk) -> El {
    p("p", "desk-told", live(move || desk.told.get().into_any())).attr("role", "status")
}

/// Puts the desk into the page.
pub(crate) fn mount(desk: Desk) {
    let Some(main) = element("main") else { return };
    main.set_inner_html("");
    leptos::mount::mount_to(main, move || page(desk)).forget();
}

/// Without German or the catalogue there is no desk; the page holds the words for that.
pub(crate) fn failed(without: Without) {
    let notice = match without {
        Without::Catalogue => "no-wasm",
        Without::Agreement => "other-format",
    };
    if let Some(notice) = element(notice) {
        let _ = notice.remove_attribute("hidden");
    }
    if let Some(loading) = element("loading") {
        loading.remove();
    }
}

fn page(desk: Desk) -> AnyView {
    let class = move || {
        let settings = desk.settings.get();
        let mut class = String::from("desk");
        for (on, name) in [
            (settings.stacked, " stacked"),
            (settings.swapped, " swapped"),
            (settings.large, " large"),
            (settings.all, " all"),
            (settings.keys, " keys"),
            (desk.paper.get() == "file", " print-file"),
        ] {
            class += if on { name } else { "" };
        }
        class
    };
    let shown = move || match desk.view.get() {
        View::Ask => {
            el("div").class("desk-main").with((ask::form(desk), outcome::aside(desk))).any()
        }
        View::Sheet => sheet::view(desk),
        View::Offers => crate::catalogue::page(desk),
    };
    crate::catalogue::forget(desk);
    el("div")
        .follows("class", class)
        .with((bar::bar(desk), live(shown)))
        .with((palette::palette(desk), turned::turned(desk)))
        .with((handing::dialogs(desk), told(desk)))
        .any()
}
