//! The bridge to the module of the plan (`app/take`), which is fetched when a plan is first touched.
//!
//! **Decision**: two functions, each with a verb, in place of one for each thing: what a browser needs to call between two modules
//! weighs more than what happens in it, and everything here is paid for before the first question.

use html::{El, button, live, p};
use std::cell::RefCell;

use engine::{Day, FactId};
use l10n::Arg;
use leptos::prelude::*;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::spawn_local;

use crate::{
    components::{answer, field},
    later,
    page::{self, Page},
    state::App,
    storage, words,
};

/// What the fragment of a link to a plan begins with.
pub(crate) const LINK: &str = "p=";

thread_local! {
    static APP: RefCell<Option<App>> = const { RefCell::new(None) };
    /// A link that was opened and has not been handed over yet.
    static OPENED: RefCell<Option<String>> = const { RefCell::new(None) };
    /// What the catalogue was read from. To read it twice is cheaper than code that clones a catalogue.
    static PARTS: RefCell<[Vec<u8>; 3]> = const { RefCell::new([const { Vec::new() }; 3]) };
    /// The plan as it is stored, since its module told; a device may have no storage.
    static PLAN: RefCell<Option<String>> = const { RefCell::new(None) };
}

#[wasm_bindgen]
extern "C" {
    /// Fetches the module if need be, and lets it do something (`app/guide/boot.js`).
    fn take(what: &str, value: &str);
}

/// Answers the module's questions about this app.
pub(crate) fn attach(app: App) {
    APP.set(Some(app));
}

/// Remembers what the catalogue was read from: both its parts, and what changed since.
pub(crate) fn remember(parts: [Vec<u8>; 3]) {
    PARTS.set(parts);
}

/// Remembers a link until the plan's page is shown. Anything else is none.
pub(crate) fn is_link(fragment: &str) -> bool {
    let link = fragment.starts_with(LINK);
    if link {
        OPENED.set(Some(fragment.to_owned()));
    }
    link
}

/// Lets the module write the page of the plan, as soon as its place is there.
pub(crate) fn show() {
    request_animation_frame(|| match OPENED.take() {
        Some(link) => act("open", link),
        None => act("show", String::new()),
    });
}

/// Lets the module do something. It asks for what comes behind the results, so that has to be here.
fn act(what: &'static str, value: String) {
    spawn_local(async move {
        later::need_further().await;
        take(what, &value);
    });
}

/// Takes an offer along, or not any more.
pub(crate) fn toggle(app: App, id: &'static str, name: &'static str) -> El {
    // Only the words change: a button that was built anew would lose the focus.
    let label = live(move || {
        app.plan.track();
        let is_taken = times(&format!("\"id\":\"{id}\"")) > 0;
        p("span", "", words::t(if is_taken { "take-off" } else { "take-along" })).any()
    });
    let named = p("bdi", "visually-hidden", format!(": {name}")).attr("lang", "de");
    let button = button("link-button take", (label, named), move || act("toggle", id.to_owned()));
    p("p", "", button.attr("data-offer", id))
}

/// Opens the plan, once there is something in it; says how much.
pub(crate) fn open(app: App) -> AnyView {
    live(move || {
        app.plan.track();
        let count = times("\"id\":\"");
        if count == 0 {
            return ().into_any();
        }
        let label = words::with("my-plan", &[("count", Arg::Number(count as f64))]);
        button("button quiet", label, move || page::go(app, Page::Plan)).any()
    })
}

/// How often something stands in the plan. The standard library's search would be 3 KB of code.
fn times(what: &str) -> usize {
    let plan = PLAN.with_borrow(Clone::clone).unwrap_or_else(storage::plan);
    plan.as_bytes().windows(what.len()).filter(|part| *part == what.as_bytes()).count()
}

/// What the module asks for; `failed` where it could not be fetched. The only arguments of messages are `$count` and `$name`.
#[wasm_bindgen]
pub fn plan(what: &str, id: &str, value: JsValue) -> JsValue {
    let Some(app) = APP.with_borrow(|app| *app) else { return JsValue::UNDEFINED };
    let further = later::further().filter(|_| what != "failed");
    let said = match further {
        Some(further) => (further.asked)(app, what, id, &value),
        None => {
            app.lacks_plan.set(true);
            page::go(app, Page::Plan);
            None
        }
    };
    said.unwrap_or(JsValue::UNDEFINED)
}

/// Does what the module asks for.
pub(crate) fn asked(app: App, what: &str, id: &str, value: &JsValue) -> Option<JsValue> {
    let bytes = |bytes: &[u8]| Some(js_sys::Uint8Array::from(bytes).into());
    match what {
        "tag" => return Some(words::tag().into()),
        "address" => {
            let tag = value.as_string()?;
            return Some(match id {
                "texts" => format!("{}/{tag}", app.boot.texts).into(),
                layer => app.boot.layer(&tag, layer).into(),
            });
        }
        "learn" if id == "say-german" => words::learn_german(&value.as_string()?),
        "learn" => words::learn_plan(&value.as_string()?),
        "say" | "say-german" => {
            let name = value.as_string().unwrap_or_default();
            let arg = match value.as_f64() {
                Some(count) => ("count", Arg::Number(count)),
                None => ("name", Arg::Text(&name)),
            };
            let said = if what == "say" { words::with } else { words::german_with };
            return Some(said(id, &[arg]).into());
        }
        "day" => return Some(words::date(Day::parse(id)?.0).into()),
        // By its place: first, behind, changes.
        "part" => {
            return PARTS.with_borrow(|parts| bytes(parts.get(id.parse::<usize>().ok()?)?));
        }
        "answers" => return bytes(&storage::bytes(&app.answers.get_untracked())?),
        "said" => return Some(said(app, FactId(id.parse().ok()?))?.into()),
        "accept" => {
            let answers = js_sys::Uint8Array::new(value).to_vec();
            app.answers.set(storage::sensible(app.book(), &storage::read(&answers)?));
            app.save();
        }
        "changed" => {
            PLAN.set(value.as_string());
            app.plan.update(|revision| *revision += 1);
        }
        "leave" => page::go(app, Page::Result),
        _ => {}
    }
    None
}

/// An answer in words, without what is never stored: what it is about, and what was said.
fn said(app: App, fact: FactId) -> Option<String> {
    let known = app.book().fact(fact)?;
    let said = app.answers.with_untracked(|answers| answers.get(fact).cloned())?.storable(known);
    let name = answer::name(&known.id).unwrap_or_else(|| field::legend(app, "", known));
    Some(format!("{name}\n{}", answer::text(app, known, &said)))
}
