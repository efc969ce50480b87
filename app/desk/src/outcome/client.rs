//! A kind of offer as the client hears or reads it: in their language alone, without what rests on what only the desk was told.

use engine::TypeId;
use html::{el, p};
use leptos::prelude::*;
use wording::{Speak, reason};

use super::told::Told;
use crate::{desk::Desk, tongue::Tongue};

/// The kind of offer whose reasons are open, unless a guard hides it from this person.
pub(crate) fn in_front(desk: Desk) -> Option<TypeId> {
    let code = desk.door.get()?;
    desk.thought().outcome.door(code).filter(|door| !door.hidden).map(|_| code)
}

/// Its name, then what is said of it: the verdict, what to do before anything else, what it is, why, what to do, what to bring.
pub(crate) fn spoken(desk: Desk, code: TypeId, tongue: Tongue) -> Vec<String> {
    let thought = desk.thought();
    let Some(door) = thought.outcome.door(code) else { return Vec::new() };
    let id = format!("type-{}", door.offer_type.id);
    let mut said = vec![tongue.t(&id), tongue.t(reason::badge(door.verdict))];
    said.extend(door.advice_first.then(|| tongue.t("advice-first-text")));
    said.extend(tongue.maybe(&format!("{id}.what")));
    said.extend(reason::notice(tongue, door).map(|(notice, _)| notice));
    said.extend(door.offer_type.note.as_ref().map(|note| tongue.t(&format!("note-{note}"))));
    if !Told::here(desk).is_behind_reasons(door) {
        said.push(reason::line(tongue, desk.book(), door));
        said.extend(reason::who(tongue, door));
    }
    said.extend(["todo", "bring"].iter().filter_map(|part| tongue.maybe(&format!("{id}.{part}"))));
    said.retain(|said| !said.is_empty());
    said
}

/// The page for whoever sits opposite.
pub(crate) fn for_client(desk: Desk, code: TypeId) -> AnyView {
    let tongue = desk.client.get();
    let mut said = spoken(desk, code, tongue).into_iter();
    let title = said.next().unwrap_or_default();
    let said: Vec<_> = said.map(|said| p("p", "", said)).collect();
    let page = el("div").attr("lang", tongue.tag()).attr("dir", tongue.direction());
    page.with((p("h2", "", title), said)).any()
}
