//! One sentence in two languages.

use html::{El, el};
use leptos::prelude::*;
use wording::Speak;

use crate::{
    desk::Desk,
    tongue::{GERMAN, Tongue},
};

/// In German and in the client's language, unless that is German, too. Which of them comes first, and whether they stand side by side, is
/// the style sheet's matter; a screen reader hears German first. A client's language that cannot say it says nothing.
pub(crate) fn two(desk: Desk, say: &dyn Fn(Tongue) -> String) -> El {
    let client = desk.client.get_untracked();
    let other = (client != GERMAN).then(|| say(client)).filter(|said| !said.is_empty());
    let class = if other.is_some() { "two both" } else { "two" };
    let german = one(GERMAN, "own", say(GERMAN));
    el("span").class(class).with((german, other.map(|said| one(client, "client", said))))
}

/// A message in two languages.
pub(crate) fn message(desk: Desk, id: &str) -> El {
    two(desk, &|tongue| tongue.t(id))
}

/// In German alone: what the client's side does not show.
pub(crate) fn german(said: String) -> El {
    el("span").class("two").with(one(GERMAN, "own", said))
}

/// A text of a language, marked as such.
pub(crate) fn one(tongue: Tongue, class: &'static str, said: String) -> El {
    el("span").class(class).attr("lang", tongue.tag()).attr("dir", tongue.direction()).with(said)
}
