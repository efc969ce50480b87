//! What the shell already shows around `#main`, taken over by the client: the language menu that keeps place and answers,
//! and the sentences that must follow the language.

use html::{el, p};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, prelude::Closure};
use wasm_bindgen_futures::spawn_local;

use crate::{behind, components::borrowed::bare, fetch, page, state::App, words};

/// Lets the shell's language links switch in place; without the client they are plain links to the same page.
pub(crate) fn attach(app: App) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let click = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let link = target.and_then(|target| target.closest("a[data-language]").ok().flatten());
        if let Some(tag) = link.and_then(|link| link.get_attribute("data-language")) {
            event.prevent_default();
            switch(app, tag);
        }
    });
    let _ = document.add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
    click.forget();
}

/// Fetches a language and shows the same page in it. The address keeps the language the page was opened in until then.
fn switch(app: App, tag: String) {
    spawn_local(async move {
        let Some(core) = fetch::text(&app.boot.layer(&tag, "core")).await else { return };
        words::set(&tag, &core);
        page::address(&format!("/{tag}/guide"));
        relabel(&tag);
        behind::load(app);
        app.words.update(|revision| *revision += 1);
        page::translated(app);
    });
}

/// The shell marks what it says with `data-message` (text) and its own links with `data-href` (the path behind the language).
fn relabel(tag: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let each = |selector: &str, change: &dyn Fn(&web_sys::Element)| {
        let Ok(found) = document.query_selector_all(selector) else { return };
        for index in 0..found.length() {
            let element =
                found.item(index).and_then(|node| node.dyn_into::<web_sys::Element>().ok());
            if let Some(element) = element {
                change(&element);
            }
        }
    };
    each("[data-message]", &|element| {
        let id = element.get_attribute("data-message").unwrap_or_default();
        element.set_text_content(Some(&bare(&words::t(&id))));
    });
    each("a[data-href]", &|link| {
        let path = link.get_attribute("data-href").unwrap_or_default();
        let _ = link.set_attribute("href", &format!("/{tag}{path}"));
    });
    each("a[data-language]", &|link| {
        let current = link.get_attribute("data-language").as_deref() == Some(tag);
        let _ = if current {
            link.set_attribute("aria-current", "true")
        } else {
            link.remove_attribute("aria-current")
        };
    });
    each("details.lang-menu[open]", &|menu| {
        let _ = menu.remove_attribute("open");
    });
}

/// The row at the end of every page: whether answers are kept on this phone. Deleting them is the frame's, on every page of the site
/// (`app/guide/safety.js`). A counter's device keeps nothing.
pub(crate) fn own_data(app: App) -> Option<AnyView> {
    if app.boot.kiosk {
        return None;
    }
    let keep = move |event: web_sys::Event| {
        app.keep.set(event_target_checked(&event));
        app.save();
    };
    let keep =
        el("input").attr("type", "checkbox").checked(move || app.keep.get()).on("change", keep);
    let label = el("label").class("choice").with((keep, p("span", "", words::t("keep-answers"))));
    let section = el("section").class("own-data").attr("aria-label", words::t("own-data"));
    Some(section.with(label).any())
}
