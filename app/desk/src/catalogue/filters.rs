//! The field to search with, and what the list can be sifted by.

use casework::find::Found;
use catalogue::facet::FACETS;
use html::{El, button, el, escaped, live, p};
use leptos::prelude::*;
use wording::{Speak, borrowed::bare};

use super::{
    look::Look,
    options::options,
    wish::{PICKS, Pick, Wish},
    words,
};
use crate::{desk::Desk, tongue::GERMAN, view::t};

pub(super) fn form(desk: Desk, look: Look, found: Memo<Found>) -> El {
    let text = el("input")
        .attr("type", "search")
        .attr("id", "find")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "find-count")
        .attr("placeholder", t("find-label"))
        .attr("aria-label", t("find-label"))
        .attr("value", look.wish.with_untracked(|wish| wish.text.clone()))
        .on("input", move |event| {
            let text = event_target_value(&event);
            look.change(|wish| wish.text = text);
        });
    let count = move || {
        let (fit, silent) = found.with(|found| (found.fit.len(), found.silent.len()));
        let mut said = words::counted("count", fit);
        if silent > 0 {
            said = said + " · " + &words::counted("silent", silent);
        }
        said.into_any()
    };
    let count = el("p").attr("id", "find-count").attr("role", "status").live(count);
    let beside = move || {
        let count = look.beside.with(Vec::len);
        let label = format!("{} ({count})", t("find-compare"));
        (count > 0)
            .then(|| button("button small", label, move || look.comparing.set(true)).any())
            .into_any()
    };
    let print = button("button quiet small", t("find-print"), || {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    let head = p("div", "find-head", (count, live(beside), print));
    let choice = live(move || {
        look.fresh.track();
        untrack(|| choice(desk, look)).any()
    });
    el("div").class("find-form").attr("role", "search").with((text, choice, head))
}

fn choice(desk: Desk, look: Look) -> El {
    let mut lists = el("div").class("find-picks");
    for (place, (pick, name)) in PICKS.iter().enumerate() {
        lists = lists.with(list(desk, look, place, *pick, name));
    }
    let mut chips = el("div").class("find-chips").attr("role", "group");
    chips = chips.attr("aria-label", t("find-chips"));
    for (place, (_, name)) in FACETS.iter().enumerate() {
        let label = match *name {
            // Here two people look: whose language is meant has to be said.
            "my-language" => t("find-client-language"),
            name => bare(&GERMAN.t(&format!("find-{name}"))),
        };
        let pressed = move || look.wish.with(|wish| wish.facets >> place & 1 == 1).to_string();
        let chip = button("chip", label, move || look.change(|wish| wish.facets ^= 1 << place));
        chips = chips.with(chip.follows("aria-pressed", pressed));
    }
    let free = button("chip", t("find-free"), move || look.change(|wish| wish.free ^= true));
    let free = free.follows("aria-pressed", move || look.wish.with(|wish| wish.free).to_string());
    let starred =
        button("chip", t("find-starred"), move || look.change(|wish| wish.starred ^= true));
    let starred =
        starred.follows("aria-pressed", move || look.wish.with(|wish| wish.starred).to_string());
    let reset = button("link-button", t("find-reset"), move || {
        look.change(|wish| {
            *wish = Wish { text: std::mem::take(&mut wish.text), ..Default::default() }
        });
        look.fresh.update(|fresh| *fresh += 1);
    });
    el("div").with((lists, chips.with((free, starred, reset))))
}

fn list(desk: Desk, look: Look, place: usize, pick: Pick, name: &str) -> El {
    let chosen = look.wish.with_untracked(|wish| wish.picked[place].clone());
    let every = match pick {
        Pick::From => t("find-from-case"),
        _ => t("find-any"),
    };
    let mut markup = format!("<option value=\"\">{}</option>", escaped(&every));
    for (value, name) in options(desk, pick) {
        let selected = if value == chosen { " selected" } else { "" };
        markup += &format!(
            "<option value=\"{}\"{selected}>{}</option>",
            attribute(&value),
            escaped(&name)
        );
    }
    let id = format!("find-{name}");
    let change = move |event| {
        let value = event_target_value(&event);
        look.change(|wish| wish.picked[place] = value);
    };
    let select = el("select").attr("id", id.clone()).on("change", change).markup(markup);
    p("div", "find-pick", (el("label").attr("for", id.clone()).with(t(&id)), select))
}

/// Ids and tags of the catalogue need none of this; an imported one may.
fn attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;")
}
