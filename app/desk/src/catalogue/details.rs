//! All that is known of an offer, and the same as text.

use casework::find::{Said, fields, plain};
use html::{El, button, el, p};
use l10n::Arg;
use leptos::prelude::*;
use wording::{Speak, borrowed::bare};

use super::{clock, going, look::Look, row, words};
use crate::{
    desk::{Desk, View},
    sheet,
    tongue::{GERMAN, Tongue},
    view::{t, two},
};

pub(super) fn details(desk: Desk, look: Look, place: usize) -> El {
    let offer = &desk.content().offers[place];
    let from = look.wish.with_untracked(|wish| wish.from(desk));
    let mut rows = el("dl").class("find-fields");
    for field in fields(desk.content(), offer, &from, clock::now()) {
        let kept = field.said.into_iter().filter(|said| words::say(GERMAN, said).is_some());
        let said: Vec<Said> = kept.collect();
        if said.is_empty() || field.id == "kind" {
            continue;
        }
        let label = el("dt").with(t(&format!("find-field-{}", field.id)));
        let value = match field.id {
            "phone" | "mail" | "web" => links(field.id, &said),
            _ => row::cell(desk, &said),
        };
        rows = rows.with(p("div", "", (label, el("dd").with(value))));
    }
    let close = button("link-button", t("find-close"), move || {
        look.open.set(None);
        request_animation_frame(move || going::focus(&format!(".find-open[data-place='{place}']")));
    });
    let head = (p("h3", "", words::name(&offer.name)), row::star(desk, look, place), close);
    let head = p("div", "desk-door", head);
    let copies = copies(desk, look, place);
    el("div").with((head, (kinds(desk, place), row::tools(desk, look, place)), (copies, rows)))
}

/// The offer's kinds; each leads to its reasons for the person of the case.
fn kinds(desk: Desk, place: usize) -> El {
    let mut list = el("ul").class("find-kinds");
    for code in &desk.content().offers[place].types {
        let Some(kind) = desk.book().offer_type(*code) else { continue };
        let name = two::message(desk, &format!("type-{}", kind.id));
        let code = *code;
        let why = button("link-button", t("why"), move || {
            desk.door.set(Some(code));
            desk.view.set(View::Ask);
        });
        list = list.with(p("li", "desk-door", (name, why)));
    }
    list
}

/// What leads elsewhere opens beside the desk, whose cases would be gone.
fn links(id: &str, said: &[Said]) -> El {
    let mut list = el("ul").class("find-said");
    for said in said {
        let Said::Name(name) = said else { continue };
        let digits = || name.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+');
        let href = match id {
            "phone" => format!("tel:{}", digits().collect::<String>()),
            "mail" => format!("mailto:{name}"),
            _ => name.clone(),
        };
        let link = el("a").attr("href", href).with(p("bdi", "ltr", name.clone()));
        let link = match id {
            "web" => link.attr("target", "_blank").attr("rel", "noreferrer"),
            _ => link,
        };
        list = list.with(el("li").with(link));
    }
    list
}

fn copies(desk: Desk, look: Look, place: usize) -> El {
    let client = desk.client.get_untracked();
    let mut group = el("div").class("find-tools");
    for tongue in [Some(GERMAN), (client != GERMAN).then_some(client)].into_iter().flatten() {
        let name = GERMAN.language_name(&tongue.tag());
        let label = GERMAN.with("desk-find-copy", &[("language", Arg::Text(&name))]);
        let copy = move || sheet::to_clipboard(desk, &text(desk, look, place, tongue));
        group = group.with(button("button quiet small", label, copy));
    }
    group
}

/// The offer as plain text in one language; the names of its fields are the advisor's.
fn text(desk: Desk, look: Look, place: usize, tongue: Tongue) -> String {
    let offer = &desk.content().offers[place];
    let from = look.wish.with_untracked(|wish| wish.from(desk));
    let fields = fields(desk.content(), offer, &from, clock::now());
    // How it stands at this moment is not true for long.
    let lasting: Vec<_> =
        fields.into_iter().filter(|field| !matches!(field.id, "now" | "near")).collect();
    let say = |said: &Said| words::say(tongue, said).map(|said| l10n::plain(&bare(&said)));
    plain(&offer.name, &lasting, &say, &|id| label(tongue, id))
}

/// What stands before a field; the guide has words for some in every language.
fn label(tongue: Tongue, id: &str) -> String {
    let known = match id {
        "address" => "offer-address",
        "phone" => "offer-phone",
        "mail" => "offer-mail",
        "web" => "offer-web",
        "hours" => "offer-hours",
        "languages" => "offer-languages",
        "good" => "offer-good-to-know",
        _ => "",
    };
    match (tongue == GERMAN, known) {
        (true, _) => t(&format!("find-field-{id}")),
        (false, "") => String::new(),
        (false, known) => bare(&tongue.t(known)),
    }
}
