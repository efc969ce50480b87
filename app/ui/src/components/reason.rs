//! Why, in a line: the rule's reason in the reader's words, who decides, what is missing, what the paper adds.

use engine::{Because, Door, Verdict};
use html::{El, p};
use leptos::prelude::*;
use wording::reason;
pub(crate) use wording::reason::cited;

use crate::{
    state::App,
    words::{self, OWN},
};

/// The sentence of a reason.
pub(crate) fn sentence(because: &Because) -> String {
    reason::sentence(OWN, because)
}

/// One line: the reason of the first rule, or what is still missing.
pub(crate) fn line(app: App, door: &Door<'static>) -> String {
    reason::line(OWN, app.book(), door)
}

/// That a verdict leans on what nobody said, and on what.
pub(crate) fn presumed(app: App, door: &Door<'static>) -> Option<El> {
    reason::presumed(OWN, app.book(), door).map(|text| p("p", "meta", text))
}

/// Who decides a conditional door.
pub(crate) fn who(door: &Door<'static>) -> Option<String> {
    reason::who(OWN, door)
}

/// "First the permit", and what the entry on the person's paper adds: one box, for both say when to begin.
pub(crate) fn notice(door: &Door<'static>) -> Option<AnyView> {
    let (text, warn) = reason::notice(OWN, door)?;
    let class = if warn { "notice warn" } else { "notice" };
    Some(p("p", class, text).any())
}

/// The verdict in two or three words, with a class for its look.
pub(crate) fn badge(verdict: Verdict) -> AnyView {
    let (class, id) = match verdict {
        Verdict::Yes => ("badge verdict-yes", "verdict-yes"),
        Verdict::Conditional => ("badge verdict-conditional", "verdict-conditional"),
        Verdict::No => ("badge verdict-no", "verdict-no"),
        Verdict::Unknown => ("badge verdict-unknown", "verdict-unknown"),
    };
    p("span", class, words::t(id)).any()
}
