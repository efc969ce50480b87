//! Take it along: the plan of chosen offers, what to bring, dates, a sheet of paper, a link.
//!
//! A module of its own beside the guide, fetched when a plan is first touched or opened, so that nobody waits for it before the first
//! question. It knows no question and no rule: the guide tells it the words, the catalogue and the answers ([`guide`]).
//!
//! **Invariants**
//! - Notes and dates never leave the device: not in the link, and no request depends on anything in the plan. Only an advisor's desk
//!   makes links that carry some (`engine::link`, version 2), which the advisor wrote and agreed to hand over; here they only arrive, are
//!   shown before they are taken over, and stand behind the person's own.
//! - A link carries the plan alone, and of the answers those that were ticked one by one; what may never be shared is not even listed.
//! - A link that is opened changes nothing before the person says so; one that cannot be read changes nothing at all. Until then it outlasts
//!   a reload, as part of the session, and goes with it.
//!
//! **Decisions**: no framework, for a page that is written anew at each tap ([`markup`]). The QR code and the files are made here, so
//! that nobody else sees what is in them. A route is a `geo:` address, which the phone's own map opens; where there is no such program the
//! written address must do.

mod deeds;
mod device;
mod files;
mod guide;
mod handing;
mod load;
mod markup;
mod page;
mod plan;
mod qr;
mod store;
mod taking;
mod view;
mod words;

use std::{cell::RefCell, rc::Rc};

use catalogue::Content;
use engine::link::{Broken, Link};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

pub use guide::Module;
use plan::Plan;

thread_local! {
    static STATE: RefCell<Option<State>> = const { RefCell::new(None) };
}

/// What this module remembers.
#[derive(Clone)]
struct State {
    guide: Module,
    /// The catalogue, once a page was shown.
    content: Option<Rc<Content>>,
    /// A link that was opened and not yet decided on.
    link: Option<Result<Link, Broken>>,
}

/// Called once: the guide's module, and the address of the style sheet.
#[wasm_bindgen]
pub fn start(guide: Module, sheet: &str) {
    device::style(sheet);
    deeds::listen();
    STATE.set(Some(State { guide, content: None, link: store::waiting().map(Ok) }));
}

/// What the guide asks for: `toggle` an offer, `open` a link, `show` the page.
///
/// # Errors
/// The words did not arrive.
#[wasm_bindgen]
pub async fn act(what: String, value: String) -> Result<(), JsValue> {
    match &*what {
        "toggle" => {
            change(|plan| plan.toggle(&value));
            return Ok(());
        }
        "open" => {
            let link = Link::read(&value);
            if link.is_err() {
                store::decided();
            }
            with(|state| state.link = Some(link));
        }
        _ => {}
    }
    load::words().await?;
    page::render();
    Ok(())
}

/// Changes what is remembered.
fn with(change: impl FnOnce(&mut State)) {
    STATE.with_borrow_mut(|state| state.as_mut().map(change));
}

/// What is remembered.
fn state() -> Option<State> {
    STATE.with_borrow(Clone::clone)
}

/// Changes the plan, stores it, and tells the guide.
fn change(change: impl FnOnce(&mut Plan)) {
    let mut plan = store::load();
    change(&mut plan);
    let stored = store::save(&plan);
    if let Some(state) = state() {
        state.guide.changed(&stored);
    }
}
