//! Whoever reloads or closes the page by mistake is asked first, as long as a case is on the table: nothing brings it back.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::Event;

use crate::desk::Desk;

/// Listens as long as the page lives.
pub(crate) fn listen(desk: Desk) {
    let leaving = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let open =
            desk.cases.with_untracked(|cases| cases.all().iter().any(|case| !case.is_fresh()));
        if open {
            event.prevent_default();
        }
    });
    if let Some(window) = web_sys::window() {
        let listener = leaving.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback("beforeunload", listener);
    }
    leaving.forget();
}
