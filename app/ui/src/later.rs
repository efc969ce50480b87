//! What is not needed for the first question, compiled into modules of its own that are fetched behind it.
//!
//! **Decision**: `wasm_split` cuts the finished wasm along the functions marked here: everything that only they reach goes with them, and
//! nothing is there twice, as it would be with a second wasm of its own. Each hands over functions, so that whoever calls them
//! later need not wait again.

use std::cell::Cell;

use catalogue::{Catalogue, Changes};
use engine::TypeId;
use leptos::prelude::AnyView;
use wasm_bindgen::JsValue;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::{behind, pages, state::App, take};

/// Joins a catalogue's first part, its second one, and what changed since.
pub(crate) type Join = fn(&[u8], &[u8], Option<Changes>) -> Option<Catalogue>;

/// What shows results.
#[derive(Clone, Copy)]
pub(crate) struct Results {
    /// Where you stand.
    pub(crate) result: fn(App) -> AnyView,
    /// Joins the parts of a catalogue.
    pub(crate) join: Join,
    /// Reads what changed.
    pub(crate) changes: fn(&[u8]) -> Option<Changes>,
}

/// What comes behind the results.
#[derive(Clone, Copy)]
pub(crate) struct Further {
    /// The page of all answers.
    pub(crate) review: fn(App) -> AnyView,
    /// One door.
    pub(crate) door: fn(App, TypeId) -> AnyView,
    /// One offer.
    pub(crate) offer: fn(App, &str) -> AnyView,
    /// All offers.
    pub(crate) search: fn(App) -> AnyView,
    /// The plan's own page.
    pub(crate) plan: fn(App) -> AnyView,
    /// Answers the plan's module.
    pub(crate) asked: fn(App, &str, &str, &JsValue) -> Option<JsValue>,
}

thread_local! {
    static RESULTS: Cell<Option<Results>> = const { Cell::new(None) };
    static FURTHER: Cell<Option<Further>> = const { Cell::new(None) };
}

#[wasm_split(results, fallible)]
fn load_results() -> Result<Results, SplitLoaderError> {
    Ok(Results { result: pages::result, join: behind::join, changes: behind::changes })
}

#[wasm_split(further, fallible)]
fn load_further() -> Result<Further, SplitLoaderError> {
    Ok(Further {
        review: pages::review,
        door: pages::door,
        offer: pages::offer,
        search: pages::search,
        plan: pages::plan,
        asked: take::asked,
    })
}

/// Fetches what shows results; says whether it is here.
pub(crate) async fn need_results() -> Option<Results> {
    if RESULTS.get().is_none() {
        RESULTS.set(load_results().await.ok());
    }
    RESULTS.get()
}

/// Fetches what comes behind; says whether it is here.
pub(crate) async fn need_further() -> Option<Further> {
    if FURTHER.get().is_none() {
        FURTHER.set(load_further().await.ok());
    }
    FURTHER.get()
}

/// What shows results, once it is here.
pub(crate) fn results() -> Option<Results> {
    RESULTS.get()
}

/// What comes behind, once it is here.
pub(crate) fn further() -> Option<Further> {
    FURTHER.get()
}
