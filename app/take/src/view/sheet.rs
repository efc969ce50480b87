//! The sheet of paper: A4, the person's language beside German, so that both sides of a counter can read it.

use catalogue::OfferView;

use super::{Scene, item::german, of_kind, things, when};
use crate::{
    markup::{El, el, p},
    plan::Item,
    qr,
    words::Words,
};

/// What the sheet has that the page has not.
pub(crate) struct Sheet<'a> {
    /// German words, where they have arrived and the page is not German itself.
    pub(crate) german: Option<Words<'a>>,
    /// The link with the plan alone.
    pub(crate) link: &'a str,
    /// Dates as the page's language writes them.
    pub(crate) day: &'a dyn Fn(&str) -> String,
    /// Today, as YYYY-MM-DD.
    pub(crate) today: String,
}

/// The sheet.
pub(crate) fn sheet(scene: &Scene<'_>, sheet: &Sheet<'_>) -> String {
    let (words, german) = (&scene.words, sheet.german.as_ref());
    let title = pair("h2", "", words, german, |words| words.t("plan-title"));
    let date = words.named("plan-as-of", &(sheet.day)(&sheet.today));
    let date = p("p", "meta", &format!("{} · {date}", words.t("app-name")));
    let offers = scene
        .plan
        .offers
        .iter()
        .filter_map(|item| Some(offer(scene, sheet, item, &scene.offer(&item.id)?)));
    let bring = things(scene, words);
    let bring = (!bring.is_empty()).then(|| {
        let title = pair("h3", "", words, german, |words| words.t("plan-bring"));
        let list = |words: &Words<'_>| {
            el("ul").with(things(scene, words).iter().map(|thing| p("li", "", thing)))
        };
        el("section").with(title).with(columns(list(words), german.map(list)))
    });
    let note = (!scene.plan.note.is_empty()).then(|| p("p", "sheet-note", &scene.plan.note));
    let code = el("div")
        .class("sheet-code")
        .with(qr::code(sheet.link, &words.t("plan-qr")))
        .with(pair("p", "", words, german, |words| words.t("plan-sheet-code")));
    let head = el("header").with(title).with(date);
    head.html()
        + &el("ol").with(offers).html()
        + &bring.into_iter().chain(note).chain([code]).map(El::html).collect::<String>()
}

fn offer(scene: &Scene<'_>, sheet: &Sheet<'_>, item: &Item, view: &OfferView<'_>) -> El {
    let (words, other) = (&scene.words, sheet.german.as_ref());
    let offer = view.offer;
    let kind = offer.types.first().and_then(|code| scene.content.book.offer_type(*code));
    let kind = kind.map(|kind| format!("type-{}", kind.id));
    let phones = view.phones.iter().map(|(shown, _)| shown.clone());
    let reach: Vec<String> =
        view.address.iter().cloned().chain(phones).chain(offer.email.clone()).collect();
    let at = (!item.at.is_empty()).then(|| p("p", "sheet-at", &when(words, sheet.day, &item.at)));
    el("li")
        .with(el("h3").with(german(&offer.name)))
        .with(kind.map(|kind| pair("p", "meta", words, other, |words| words.t(&kind))))
        .with(p("p", "", &reach.join(" · ")).attr("lang", "de").attr("dir", "ltr"))
        .with(
            offer
                .opening_hours
                .as_ref()
                .map(|hours| p("p", "", hours).attr("lang", "de").attr("dir", "ltr")),
        )
        .with(pair("p", "", words, other, |words| of_kind(scene, words, offer, ".todo")))
        .with(at)
        .with((!item.note.is_empty()).then(|| p("p", "sheet-note", &item.note)))
}

/// The same thing in both languages.
fn pair(
    tag: &'static str,
    class: &str,
    words: &Words<'_>,
    german: Option<&Words<'_>>,
    text: impl Fn(&Words<'_>) -> String,
) -> El {
    let said = |words: &Words<'_>| p(tag, class, &text(words));
    columns(said(words), german.map(said))
}

/// Two columns; one, where there is nothing to put beside it.
fn columns(own: El, german: Option<El>) -> El {
    let german = german.map(|german| german.attr("lang", "de").attr("dir", "ltr"));
    el("div").class("sheet-pair").with(own).with(german)
}
