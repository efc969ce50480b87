//! The page switch: one enum, the browser's history, and what every arrival owes the reader (title, focus, announcement).
//!
//! The address stays `/{lang}/guide` throughout; which page it is lives in `history.state`, which never leaves the device.
//! Titles say "Question 3", not what it asks.

use std::time::Duration;

use engine::TypeId;
use leptos::prelude::*;
use wasm_bindgen::{
    JsCast, JsValue,
    prelude::{Closure, wasm_bindgen},
};

use crate::{
    behind::{self, Layer},
    components::borrowed::bare,
    focus,
    state::App,
    take, words,
};

/// A page of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// The next open question, or the result when none is left.
    Next,
    /// A question by its id.
    Question(String),
    /// A question opened to change its answer; leads back to the page that named it.
    Change(String),
    /// All answers.
    Review,
    /// Where you stand, and the doors.
    Result,
    /// One door with its reasons and offers.
    Door(TypeId),
    /// What to take along.
    Plan,
    /// All offers, to be searched.
    Search,
    /// One offer by its id.
    Offer(String),
}

impl Page {
    /// The form kept in `history.state`.
    fn to_state(&self) -> String {
        match self {
            Self::Next => "next".to_owned(),
            Self::Question(id) => format!("question {id}"),
            Self::Change(id) => format!("change {id}"),
            Self::Review => "review".to_owned(),
            Self::Result => "result".to_owned(),
            Self::Plan => "plan".to_owned(),
            Self::Door(code) => format!("door {}", code.0),
            Self::Search => "search".to_owned(),
            Self::Offer(id) => format!("offer {id}"),
        }
    }

    fn from_state(state: &str) -> Option<Self> {
        let (name, rest) = state.split_once(' ').unwrap_or((state, ""));
        Some(match name {
            "next" => Self::Next,
            "question" => Self::Question(rest.to_owned()),
            "change" => Self::Change(rest.to_owned()),
            "review" => Self::Review,
            "result" => Self::Result,
            "plan" => Self::Plan,
            "search" => Self::Search,
            "offer" => Self::Offer(rest.to_owned()),
            "door" => Self::Door(TypeId(rest.parse().ok()?)),
            _ => return None,
        })
    }
}

pub(crate) fn main_element() -> Option<web_sys::HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id("main")?.dyn_into().ok()
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

fn write(page: &Page, replace: bool) {
    let Some(history) = history() else { return };
    let state = JsValue::from_str(&page.to_state());
    let _ =
        if replace { history.replace_state(&state, "") } else { history.push_state(&state, "") };
}

fn read() -> Option<Page> {
    Page::from_state(&history()?.state().ok()?.as_string()?)
}

/// The page the history says, if it exists here; else the next question. A link leads to the plan.
pub(crate) fn current(app: &App, link: bool) -> Page {
    let read = read().filter(|page| exists(app, page)).unwrap_or(Page::Next);
    let page = if link { Page::Plan } else { read };
    let page = resolve(app, page);
    write(&page, true);
    page
}

fn exists(app: &App, page: &Page) -> bool {
    match page {
        Page::Question(id) | Page::Change(id) => app.book().question(id).is_some(),
        Page::Door(code) => app.book().offer_type(*code).is_some(),
        _ => true,
    }
}

fn resolve(app: &App, page: Page) -> Page {
    if page != Page::Next {
        return page;
    }
    app.ahead().next.map_or(Page::Result, |question| Page::Question(question.id.clone()))
}

/// Opens a page as a new entry of the history.
pub(crate) fn go(app: App, page: Page) {
    let page = resolve(&app, page);
    write(&page, false);
    show(app, page);
}

fn show(app: App, page: Page) {
    focus::let_go();
    app.painted.set(false);
    app.page.set(page);
    arrived(app);
}

/// The browser's own "back".
pub(crate) fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Follows the browser's back and forward buttons.
pub(crate) fn listen(app: App) {
    let follow = Closure::<dyn Fn()>::new(move || {
        // A link opened in this very page; or one to a part of it, which is no page of its own.
        if let Some(fragment) = take_fragment() {
            let page = if take::is_link(&fragment) { Page::Plan } else { app.page.get_untracked() };
            write(&page, true);
            if page != Page::Plan {
                return;
            }
            return show(app, page);
        }
        show(app, read().filter(|page| exists(&app, page)).unwrap_or(Page::Result));
    });
    if let Some(window) = web_sys::window() {
        window.set_onpopstate(Some(follow.as_ref().unchecked_ref()));
    }
    follow.forget();
}

/// Sets the title, moves to the top and puts the focus on the heading, which a screen reader then announces.
pub(crate) fn arrived(app: App) {
    if [app.layer, app.beyond].iter().any(|layer| layer.get_untracked() == Layer::Failed) {
        behind::load(app);
    }
    title(app);
    request_animation_frame(move || {
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        focus::heading();
        set_timeout(move || app.painted.set(true), Duration::ZERO);
    });
}

/// A page that waited for what has arrived shows its words first, as one that was opened does.
pub(crate) fn words_first(app: App) {
    if !asks(&app.page.get_untracked()) {
        app.painted.set(false);
        request_animation_frame(move || set_timeout(move || app.painted.set(true), Duration::ZERO));
    }
}

/// Does something once a question is painted; a page that waits for it does not wait any longer.
pub(crate) fn before_the_rest(app: App, rest: impl Fn() + 'static) {
    if !asks(&app.page.get_untracked()) {
        return rest();
    }
    request_animation_frame(move || set_timeout(rest, Duration::ZERO));
}

/// Does the page put a question? It needs nothing of the second layer.
pub(crate) fn asks(page: &Page) -> bool {
    matches!(page, Page::Question(_) | Page::Change(_))
}

/// The same page in another language: the place stays, and the focus returns to where the language was chosen.
pub(crate) fn translated(app: App) {
    title(app);
    focus::on(".lang-menu summary");
}

/// Titles say which question it is, not what it asks.
pub(crate) fn title(app: App) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let title = match app.page.get_untracked() {
        Page::Next | Page::Question(_) | Page::Change(_) => {
            words::with("title-question", &[("number", l10n::Arg::Number(number(&app) as f64))])
        }
        Page::Review => words::t("title-review"),
        Page::Result => words::t("title-result"),
        Page::Door(_) => words::t("title-door"),
        // Its words come with the second layer.
        Page::Plan => words::maybe("plan-title").unwrap_or_else(|| words::t("title-result")),
        Page::Search | Page::Offer(_) => words::t("all-offers"),
    };
    document.set_title(&format!(
        "{} – {}",
        l10n::plain(&bare(&title)),
        bare(&words::t("app-name"))
    ));
}

/// Which question of the person's own way this is, counted from 1.
pub(crate) fn number(app: &App) -> usize {
    let outcome = app.outcome();
    let answered = app.answered(&outcome);
    let id = match app.page.get_untracked() {
        Page::Question(id) | Page::Change(id) => id,
        _ => String::new(),
    };
    let index = answered.iter().position(|question| question.id == id);
    index.unwrap_or(answered.len()) + 1
}

/// Writes another path into the address, keeping the page: the language changed.
pub(crate) fn address(path: &str) {
    if let Some(history) = history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(path));
    }
}

#[wasm_bindgen]
extern "C" {
    /// Takes the fragment out of the address (`app/guide/boot.js`).
    fn fragment() -> String;
}

/// The address's fragment, once: `#self`, `#other`, `#child`, or a plan. The boot script took it out of the address before it fetched
/// anything.
pub(crate) fn take_fragment() -> Option<String> {
    Some(fragment()).filter(|said| !said.is_empty())
}
