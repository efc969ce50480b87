//! The question in front as the client sees it: in their language alone, with options to tap.

use casework::form::Row;
use engine::pick;
use html::{El, button, el, p};
use leptos::prelude::*;
use wording::Speak;

use super::{field, help, options as picks, title};
use crate::{
    desk::{At, Desk},
    tongue::Tongue,
    view::t,
};

/// The page for whoever sits opposite.
pub(crate) fn for_client(desk: Desk) -> AnyView {
    let (at, tongue) = (desk.at.get(), desk.client.get());
    untrack(|| page(desk, at, tongue))
}

fn page(desk: Desk, at: At, tongue: Tongue) -> AnyView {
    let row = &desk.rows[at.row];
    if row.desk() {
        return p("p", "", t("turned-nothing")).any();
    }
    let page = el("div").attr("lang", tongue.tag()).attr("dir", tongue.direction());
    let help = help(row, tongue).map(|help| p("p", "help", help));
    let stands = desk.form();
    // Whoever taps keeps their place: what is there already stays.
    let field = |field: usize| {
        let at = At { row: at.row, field };
        field::while_open(stands, at, move || choices(desk, at, tongue).map(El::any).into_any())
    };
    let fields: Vec<_> = (0..row.fields.len()).map(field).collect();
    page.with((p("h2", "", title(desk, row, tongue)), help)).with(fields).any()
}

/// A field's options, headed by what it asks unless that is the question above; none where something is written.
fn choices(desk: Desk, at: At, tongue: Tongue) -> Option<El> {
    let (field, fact) = field::of(desk, at)?;
    let codes = field::codes(desk, field);
    if codes.is_empty() {
        return None;
    }
    let legend = field::legend(desk, at, fact).map(|say| p("h3", "", say(tongue)));
    let said = desk.saying(fact.code);
    let mut list = el("div").class("options");
    for code in codes {
        let chosen = move || said.with(|said| pick::holds(said.as_ref(), code)).to_string();
        let choose = move || picks::choose(desk, field, fact, code);
        let label = picks::label(desk, fact, code, tongue);
        list = list.with(button("button quiet", label, choose).follows("aria-pressed", chosen));
    }
    Some(el("div").with((legend, list)))
}

/// The options of a row's first field, to be read aloud.
pub(super) fn options(desk: Desk, row: &Row<'_>, tongue: Tongue) -> Vec<String> {
    let Some(field) = row.fields.first() else { return Vec::new() };
    let Some(fact) = desk.book().fact(field.fact) else { return Vec::new() };
    let codes = untrack(|| field::codes(desk, field));
    codes.into_iter().map(|code| picks::label(desk, fact, code, tongue)).collect()
}
