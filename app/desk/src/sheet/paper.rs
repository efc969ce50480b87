//! The sheet to hand over, in two languages. Offers that nobody is to find at home are not on it, nor is a way to them.

use casework::plan::Item;
use catalogue::OfferView;
use html::{El, el, p};
use l10n::Arg;
use leptos::prelude::*;
use wording::{Speak, borrowed::bare, offer};

use super::{address, is_sensitive, with};
use crate::{
    desk::Desk,
    tongue::Tongue,
    view::two::{self, two},
};

pub(super) fn paper(desk: Desk) -> El {
    let (items, note) = with(desk, |plan| (plan.items().to_vec(), plan.note().to_owned()));
    let items = printed(desk, items);
    let today = desk.today();
    let dated =
        |tongue: Tongue| tongue.with("plan-as-of", &[("name", Arg::Text(&tongue.date(today)))]);
    let mut list = el("ol").class("sheet-offers");
    for item in &items {
        list = list.with(stop(desk, item));
    }
    let note = (!note.is_empty()).then(|| p("p", "sheet-note", note));
    el("article")
        .class("desk-paper sheet")
        .with(p("h2", "", two::message(desk, "plan-title")))
        .with(p("p", "meta", two(desk, &dated)))
        .with((list, bring(desk, &items), note))
        .with(code(desk, &items))
}

fn printed(desk: Desk, mut items: Vec<Item>) -> Vec<Item> {
    let known = |item: &Item| desk.content().offer(&item.offer);
    items.retain(|item| known(item).is_none_or(|offer| !is_sensitive(desk, offer)));
    items
}

fn stop(desk: Desk, item: &Item) -> Option<El> {
    let content = desk.content();
    let known = content.offer(&item.offer)?;
    let view = OfferView::new(content, known, desk.today());
    let kind = offer::kind(content, known).map(|kind| p("p", "meta", two::message(desk, &kind)));
    let source = p("p", "meta", two(desk, &|tongue| source(tongue, &view)));
    let old = if view.address.is_empty() { "offer-old" } else { "offer-call-first" };
    let old = view.call_first.then(|| p("p", "", two::message(desk, old)));
    let phones = view.phones.iter().map(|(shown, _)| shown.clone());
    let reach: Vec<String> =
        view.address.iter().cloned().chain(phones).chain(known.email.clone()).collect();
    let hours = known
        .opening_hours
        .clone()
        .map(|hours| p("p", "", hours).attr("lang", "de").attr("dir", "ltr"));
    let todo = p("p", "", two(desk, &|tongue| offer::of_kind(tongue, content, known, ".todo")));
    let at = (!item.at.is_empty()).then(|| {
        let say = |tongue: Tongue| format!("{} {}", tongue.t("plan-at"), moment(tongue, &item.at));
        p("p", "sheet-at", two(desk, &say))
    });
    let note = (!item.note.is_empty()).then(|| p("p", "sheet-note", item.note.clone()));
    let name = el("h3").attr("lang", "de").with(known.name.clone());
    let reach = p("p", "", reach.join(" · ")).attr("lang", "de").attr("dir", "ltr");
    Some(el("li").with((name, kind, reach)).with((hours, todo, old)).with((at, note, source)))
}

/// Where it is written, of when that is, and when somebody read it; nothing where a language cannot say it.
fn source(tongue: Tongue, view: &OfferView<'_>) -> String {
    let source = &view.offer.source;
    let date = source.date.clone().unwrap_or_else(|| bare(&tongue.t("undated")));
    let args = [("title", Arg::Text(&source.title)), ("date", Arg::Text(&date))];
    let checked = tongue.date(source.checked_on);
    let said = [
        tongue.with("offer-source", &args),
        tongue.with("offer-checked", &[("date", Arg::Text(&checked))]),
    ];
    said.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// A day and a time as the reader writes them.
fn moment(tongue: Tongue, at: &str) -> String {
    let (day, time) = at.split_once('T').unwrap_or((at, ""));
    let day = engine::Day::parse(day).map_or_else(|| day.to_owned(), |(day, _)| tongue.date(day));
    format!("{day}, {time}")
}

fn bring(desk: Desk, items: &[Item]) -> Option<El> {
    let content = desk.content();
    let offers = || items.iter().filter_map(|item| content.offer(&item.offer));
    let list = |tongue: Tongue, class: &'static str| {
        let things = offer::things(tongue, content, offers());
        let list = el("ul").class(class).attr("lang", tongue.tag()).attr("dir", tongue.direction());
        list.with(things.into_iter().map(|thing| p("li", "", thing)).collect::<Vec<_>>())
    };
    let some = !offer::things(crate::tongue::GERMAN, content, offers()).is_empty();
    let client = desk.client.get_untracked();
    let other = (client != crate::tongue::GERMAN).then(|| list(client, "client"));
    let class = if other.is_some() { "two both" } else { "two" };
    let both = p("div", class, (list(crate::tongue::GERMAN, "own"), other));
    some.then(|| el("section").with((p("h3", "", two::message(desk, "plan-bring")), both)))
}

/// The way back to the phone.
fn code(desk: Desk, items: &[Item]) -> Option<El> {
    if items.is_empty() {
        return None;
    }
    let drawing = drawing(&address(desk, items)?)?;
    Some(p("div", "sheet-code", (drawing, p("p", "", two::message(desk, "plan-sheet-code")))))
}

/// A QR code of a text, named for those who cannot see it.
pub(crate) fn drawing(text: &str) -> Option<El> {
    let qr::Drawing { size, dark } = qr::draw(text)?;
    let markup = format!(
        "<svg class=\"qr\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"{}\">\
         <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path fill=\"#000\" d=\"{dark}\"/></svg>",
        html::escaped(&crate::tongue::GERMAN.t("plan-qr"))
    );
    Some(el("div").class("qr-box").markup(markup))
}
