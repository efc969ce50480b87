//! One offer, with the same facts as the client's page: both are written from [`OfferView`].

use catalogue::{Offer, OfferView};
use engine::Day;
use l10n::plain;
use maud::{Markup, html};

use super::{Scene, layout, linked, scene::mark};

/// What an offer says beyond what it is: what to do, what to bring, what it costs, for whom it is.
const PARTS: [&str; 4] = ["todo", "bring", "cost", "who"];

/// The page of an offer.
pub fn page(scene: &Scene<'_>, offer: &Offer, today: Day) -> Markup {
    let view = OfferView::new(scene.content, offer, today);
    let what = scene.offer(&offer.id).text(&format!("offer-{}", offer.id));
    let main = html! {
        p { a href=(scene.href("/offers")) { (scene.t("footer-offers")) } }
        (article(scene, &view, html! { h1 { bdi lang="de" { (offer.name) } } }))
    };
    layout::frame(
        scene,
        layout::Page {
            title: plain(&offer.name),
            description: plain(&what.text),
            path: format!("/offers/{}", offer.id),
            head: linked::script(scene, &view, &plain(&what.text)),
            main,
            hidden: view.ended,
        },
    )
}

/// An offer with all its facts, under a heading of the page's own rank.
pub(super) fn article(scene: &Scene<'_>, view: &OfferView<'_>, heading: Markup) -> Markup {
    let offer = view.offer;
    let words = scene.offer(&offer.id);
    let what = format!("offer-{}", offer.id);
    let carrier = view.organisation.filter(|organisation| organisation.name != offer.name);
    html! {
        article.offer {
            (heading)
            @if let Some(carrier) = carrier { p.meta { bdi lang="de" { (carrier.name) } } }
            p.card-what { (mark(words.text(&what))) }
            @if let (true, Some(end)) = (view.ended, offer.ends_on) {
                p.stale { (scene.look.icon("warn")) span { (scene.with("offer-ended", &[("date", &scene.day(end))])) } }
            } @else if view.call_first {
                // Nobody rings a help line to ask whether it may be rung.
                @let id = if view.address.is_empty() { "offer-old" } else { "offer-call-first" };
                p.stale { (scene.look.icon("warn")) span { (scene.t(id)) } }
            }
            @if view.unverified { p.stale { (scene.look.icon("warn")) span { (scene.t("offer-unverified")) } } }
            @if view.reports { p.meta { (scene.t("offer-public-body")) } }
            @for part in PARTS.map(|part| format!("{what}.{part}")) {
                @if words.has(&part) { p.card-todo { (mark(words.text(&part))) } }
            }
            @for (shown, dialled) in &view.phones {
                a.button.call href={ "tel:" (dialled) } {
                    (scene.look.icon("phone")) span { (scene.t("offer-phone")) ": " bdi.ltr { (shown) } }
                }
            }
            dl.card-facts { (facts(scene, view)) }
            (source(scene, view))
        }
    }
}

fn facts(scene: &Scene<'_>, view: &OfferView<'_>) -> Markup {
    let offer = view.offer;
    let types: Vec<Markup> = scene.content.type_names(offer).iter().map(|id| scene.t(id)).collect();
    let languages = offer.languages.iter().map(|tag| scene.language_name(tag));
    let row = |label: &str, value: Markup| html! { div { dt { (scene.t(label)) } (value) } };
    let letter = |address: &str, subject: &str| {
        html! { dd { a href={ "mailto:" (address) (subject) } { bdi.ltr { (address) } } } }
    };
    html! {
        @if let Some(mail) = &offer.email {
            (row("offer-mail", letter(mail, "")))
        }
        @if let Some(url) = &offer.url {
            (row("offer-web", html! { dd { a href=(url) rel="noreferrer" { bdi.ltr { (shown(url)) } } } }))
        }
        @if !view.address.is_empty() {
            (row("offer-address", html! {
                dd { address lang="de" { @for line in &view.address { bdi { (line) } br; } } }
            }))
        }
        @if let Some(text) = &offer.opening_hours {
            (row("offer-hours", html! { dd { (hours(scene, text)) } }))
        }
        @if !offer.yes.is_empty() {
            (row("offer-good-to-know", html! {
                @for feature in &offer.yes { dd { (scene.t(&format!("offer-{feature}"))) } }
            }))
        }
        @if !offer.languages.is_empty() {
            (row("offer-languages", html! { dd { (languages.collect::<Vec<_>>().join(", ")) } }))
        }
        @if !types.is_empty() {
            (row("offer-types", html! {
                dd { @for (index, name) in types.iter().enumerate() { @if index > 0 { ", " } (name) } }
            }))
        }
        @if let Some(owner) = &offer.owner {
            // The letter carries the offer's id and nothing else.
            (row("offer-wrong", letter(owner, &format!("?subject={}", offer.id))))
        }
    }
}

/// The week day by day, in the reader's language; what a week does not say stands there as it is written.
fn hours(scene: &Scene<'_>, text: &str) -> Markup {
    let parsed = hours::parse(text).ok();
    let week = parsed.as_ref().filter(|hours| hours.regular()).map(hours::Hours::week);
    let Some(week) = week.filter(|week| !week.is_empty()) else {
        return html! { bdi.ltr lang="de" { (text) } };
    };
    let days = (0..7).map(|day| {
        let spans: Vec<String> =
            week.iter().filter(|span| span.day.num_days_from_monday() == day).map(clock).collect();
        (day, spans)
    });
    html! {
        ul.hours {
            @for (day, spans) in days.filter(|(_, spans)| !spans.is_empty()) {
                li { (scene.t(&format!("weekday-{day}"))) " " bdi.ltr { (spans.join(", ")) } }
            }
        }
    }
}

fn clock(span: &hours::Span) -> String {
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60 % 24, minute % 60);
    format!("{}–{}", time(span.from), time(span.to))
}

/// Where we have it from, of when that is, when we looked.
fn source(scene: &Scene<'_>, view: &OfferView<'_>) -> Markup {
    let source = &view.offer.source;
    let date = source.date.as_deref().map(|date| scene.source_date(date));
    let date = date.unwrap_or_else(|| scene.plain("undated"));
    let checked = scene.day(source.checked_on);
    let named = scene.with("offer-source", &[("title", &source.title), ("date", &date)]);
    html! {
        p.source {
            @if let Some(url) = &source.url { a href=(url) rel="noreferrer" { (named) } } @else { (named) }
            " · " (scene.with("offer-checked", &[("date", &checked)]))
        }
    }
}

fn shown(url: &str) -> &str {
    let bare = url.trim_start_matches("https://").trim_start_matches("http://");
    bare.trim_end_matches('/')
}
