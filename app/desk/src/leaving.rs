//! Leaving, and coming back.
//!
//! Whoever reloads or closes the page by mistake is asked first, as long as a case is on the table: nothing brings it back, not even the
//! browser's cache of whole pages.

use casework::cases::Cases;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Event, PageTransitionEvent};

use crate::{desk::Desk, tongue, view};

/// Listens as long as the page lives.
pub(crate) fn listen(desk: Desk) {
    let leaving = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let open =
            desk.cases.with_untracked(|cases| cases.all().iter().any(|case| !case.is_fresh()));
        if open {
            event.prevent_default();
        }
    });
    on("beforeunload", leaving);
    let back = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
            // Before the next picture, and so that nobody is asked.
            desk.turn(|cases| *cases = Cases::new(tongue::SOURCE));
            let _ = web_sys::window().map(|window| window.location().reload());
        }
    });
    on("pageshow", back);
    on("visibilitychange", Closure::new(move |_| desk.renew()));
    on("pagehide", Closure::new(|_| view::hush()));
}

fn on(kind: &str, heard: Closure<dyn Fn(Event)>) {
    if let Some(window) = web_sys::window() {
        let listener = heard.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback(kind, listener);
    }
    heard.forget();
}
