//! The words that only some pages say (opening now, search, order). They are fetched when such a page is first opened, and take
//! their place without rebuilding it: nothing jumps from under the reader, and without them the page still says all the rest.

use html::{Part, el, live};
use std::cell::RefCell;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{fetch, state::App, words};

thread_local! {
    /// The language they were asked for.
    static ASKED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Fetches them in the current language unless somebody already has.
pub(crate) fn need(app: App) {
    let tag = words::tag();
    if ASKED.replace(tag.clone()) == tag {
        return;
    }
    spawn_local(async move {
        match fetch::text(&app.boot.layer(&tag, "further")).await {
            Some(further) => {
                words::further(&tag, &further);
                app.further.update(|revision| *revision += 1);
            }
            // The next page that needs them asks again.
            None => ASKED.with_borrow_mut(String::clear),
        }
    });
}

/// A part of a page that appears with these words.
pub(crate) fn part<P: Part>(app: App, part: impl Fn() -> P + Send + 'static) -> AnyView {
    live(move || {
        app.further.track();
        match words::maybe("find-label") {
            Some(_) => el("div").class("stack").with(untrack(&part)).any(),
            None => ().into_any(),
        }
    })
}
