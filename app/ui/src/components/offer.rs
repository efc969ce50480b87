//! The facts of a local offer: the same fields as the server's plain page, from the same [`OfferView`].

use catalogue::{Offer, OfferView};
use html::{El, el, p};
use l10n::Arg;
use leptos::prelude::*;

use crate::{
    components::{icon, open_now},
    state::App,
    take, words,
};

/// Name, carrier, address, phone, mail, hours, languages, source and date.
pub(crate) fn facts(app: App, offer: &'static Offer) -> AnyView {
    let name = p("p", "", p("strong", "", german(offer.name.clone())));
    p("div", "", (name, details(app, offer))).any()
}

/// The same without the name, which stands above.
pub(crate) fn details(app: App, offer: &'static Offer) -> AnyView {
    let view = OfferView::new(app.content(), offer, app.today);
    let row = |icon_name: &str, label: &str, value: El| {
        let label = el("dt").with((icon::icon(app, icon_name), words::t(label)));
        el("div").with((label, el("dd").with(value)))
    };
    let link =
        |href: String, shown: String| el("a").attr("href", href).with(p("bdi", "ltr", shown));
    let mut rows = Vec::new();
    if !view.address.is_empty() {
        rows.push(row("pin", "offer-address", german(view.address.join(", "))));
    }
    for (shown, dialled) in view.phones {
        rows.push(row("phone", "offer-phone", link(format!("tel:{dialled}"), shown).class("call")));
    }
    if let Some(mail) = &offer.email {
        rows.push(row("mail", "offer-mail", link(format!("mailto:{mail}"), mail.clone())));
    }
    if let Some(url) = &offer.url {
        let shown = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let shown = shown.unwrap_or(url).trim_end_matches('/').to_owned();
        rows.push(row("web", "offer-web", link(url.clone(), shown).attr("rel", "noreferrer")));
    }
    if let Some(hours) = &offer.opening_hours {
        let hours = german(hours.clone()).class("ltr");
        rows.push(row("clock", "offer-hours", p("div", "", (open_now::live(app, offer), hours))));
    }
    if !offer.yes.is_empty() {
        let said = offer.yes.iter().map(|name| words::t(&format!("offer-{name}")));
        let said = said.collect::<Vec<_>>().join(" ");
        rows.push(row("info", "offer-good-to-know", p("span", "", said)));
    }
    if !offer.languages.is_empty() {
        let names = offer.languages.iter().map(|tag| words::language_name(tag));
        let names = words::list(&names.collect::<Vec<_>>());
        rows.push(row("speak", "offer-languages", p("span", "names", names)));
    }
    if let Some(owner) = &offer.owner {
        // The letter carries the offer's id and nothing else.
        let href = format!("mailto:{owner}?subject={}", offer.id);
        rows.push(row("mail", "offer-wrong", link(href, owner.clone())));
    }
    let source = offer.source.date.clone().unwrap_or_else(|| words::t("undated"));
    let source = words::with(
        "offer-source",
        &[("title", Arg::Text(&offer.source.title)), ("date", Arg::Text(&source))],
    );
    let dated = |id: &str, day| words::with(id, &[("date", Arg::Text(&words::date(day)))]);
    let checked = dated("offer-checked", offer.source.checked_on);
    let ended = offer.ends_on.filter(|_| view.ended).map(|end| dated("offer-ended", end));
    let carrier = view.organisation.map(|organisation| organisation.name.clone());
    let carrier = carrier.filter(|carrier| *carrier != offer.name);
    let warnings = [
        view.call_first.then(|| {
            words::t(if view.address.is_empty() { "offer-old" } else { "offer-call-first" })
        }),
        ended,
        view.unverified.then(|| words::t("offer-unverified")),
    ];
    let mut stale = Vec::new();
    for text in warnings.into_iter().flatten() {
        stale.push(p("p", "stale", (icon::icon(app, "warn"), p("span", "", text))).any());
    }
    el("div")
        .class("offer")
        .with(carrier.map(|carrier| p("p", "meta", german(carrier))))
        .with(el("dl").class("card-facts").with(rows))
        .with(stale)
        .with(view.reports.then(|| p("p", "meta", words::t("offer-public-body"))))
        .with(p("p", "meta", format!("{source} · {checked}")))
        .with(take::toggle(app, &offer.id, &offer.name))
        .any()
}

/// What the catalogue writes in German whatever the page's language is.
pub(crate) fn german(text: String) -> El {
    el("bdi").attr("lang", "de").with(text)
}

/// The offer's own text: what it is, what to do, what to bring, what it costs, for whom it is.
pub(crate) fn text(offer: &Offer) -> AnyView {
    let part = |suffix: &str| {
        let text = words::t(&format!("offer-{}{suffix}", offer.id));
        (!text.is_empty()).then(|| p("p", "", text))
    };
    let mut parts = Vec::new();
    for suffix in ["", ".todo", ".bring", ".cost", ".who"] {
        parts.extend(part(suffix));
    }
    el("div").with(parts).any()
}
