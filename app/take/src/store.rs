//! The plan on the device: for the session, and beyond it where the answers are kept.

use std::cell::RefCell;

use engine::link::Link;
use web_sys::Storage;

use crate::plan::Plan;

const KEY: &str = "wegkette-plan";
/// A link that was opened and waits for a decision: `app/guide/boot.js` puts it there as it takes it out of the address.
const LINK: &str = "wegkette-link";
/// The answers; they lie in the lasting storage only if the person asked for it.
const ANSWERS: &str = "wegkette";

thread_local! {
    /// For devices whose storage is full or forbidden.
    static HERE: RefCell<String> = const { RefCell::new(String::new()) };
}

fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn lasting() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn read(storage: Option<Storage>, key: &str) -> Option<String> {
    storage?.get_item(key).ok()?
}

/// A link that waits for a decision, from before the page was loaded anew.
pub(crate) fn waiting() -> Option<Link> {
    Link::read(&read(session(), LINK)?).ok()
}

/// No link waits any more.
pub(crate) fn decided() {
    if let Some(session) = session() {
        let _ = session.remove_item(LINK);
    }
}

/// The plan.
pub(crate) fn load() -> Plan {
    let stored = read(session(), KEY).or_else(|| read(lasting(), KEY));
    Plan::read(&stored.unwrap_or_else(|| HERE.with_borrow(Clone::clone)))
}

/// Stores the plan, and says how it is stored.
pub(crate) fn save(plan: &Plan) -> String {
    let stored = plan.write();
    if let Some(session) = session() {
        let _ = session.set_item(KEY, &stored);
    }
    if let Some(lasting) = lasting().filter(|_| read(lasting(), ANSWERS).is_some()) {
        let _ = lasting.set_item(KEY, &stored);
    }
    HERE.set(stored.clone());
    stored
}
