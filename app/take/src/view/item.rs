//! An offer on the plan: what it is, where, when, and the person's own words about it.

use catalogue::OfferView;

use super::{Scene, id as named, note, of_kind};
use crate::{
    files::is_moment,
    markup::{El, button, el, p},
    plan::Item,
};

/// One offer. One that is no longer in the catalogue can still be taken out.
pub(super) fn item(scene: &Scene<'_>, item: &Item, place: usize, last: usize) -> El {
    let words = &scene.words;
    let id = &item.id;
    let Some(view) = scene.offer(id) else {
        let gone = p("p", "stale", &words.count("plan-gone", 1));
        return el("li").class("card").with(gone).with(remove(scene, id, id));
    };
    let name = &view.offer.name;
    let kind = view.offer.types.first().and_then(|code| scene.content.book.offer_type(*code));
    let kind = kind.map(|kind| words.t(&format!("type-{}", kind.id)));
    let title =
        el("h2").attr("id", &format!("offer-{id}")).attr("tabindex", "-1").with(german(name));
    let steps = [("up", place == 0), ("down", place == last)];
    let steps = steps.map(|(verb, end)| {
        let action = format!("{verb} {id}");
        let label = words.named(&format!("plan-{verb}"), name);
        let sign = if verb == "up" { "↑" } else { "↓" };
        button("button quiet plan-step", &action, sign)
            .attr("id", &named(&action))
            .attr("aria-label", &label)
            .flag("disabled", end)
    });
    let todo = of_kind(scene, words, view.offer, ".todo");
    el("li")
        .class("card")
        .with(title)
        .with(kind.map(|kind| p("p", "meta", &kind)))
        .with((!todo.is_empty()).then(|| p("p", "card-todo", &todo)))
        .with(facts(scene, &view))
        .with(warnings(scene, &view))
        .with(date(scene, item))
        .with(note(&format!("note {id}"), &words.t("plan-note"), &item.note))
        .with(el("div").class("plan-steps").with(steps).with(remove(scene, id, name)))
}

fn remove(scene: &Scene<'_>, id: &str, name: &str) -> El {
    let action = format!("remove {id}");
    button("link-button", &action, &scene.words.t("take-off"))
        .attr("id", &named(&action))
        .attr("aria-label", &scene.words.named("plan-remove", name))
}

/// A name or an address as it stands on the door.
pub(super) fn german(text: &str) -> El {
    p("bdi", "", text).attr("lang", "de")
}

/// Where, and how to reach it.
fn facts(scene: &Scene<'_>, view: &OfferView<'_>) -> El {
    let words = &scene.words;
    let row = |label: &str, value: El| {
        el("div").with(p("dt", "", &words.t(label))).with(el("dd").with(value))
    };
    let mut rows = el("dl").class("card-facts");
    if !view.address.is_empty() {
        let address = view.address.join(", ");
        let route = (scene.maps && !scene.kiosk).then(|| {
            // The phone's own map looks the address up; nobody is asked by us.
            let query = js_sys::encode_uri_component(&address).as_string().unwrap_or_default();
            p("a", "plan-route", &words.t("plan-route")).attr("href", &format!("geo:0,0?q={query}"))
        });
        rows = rows.with(row("offer-address", el("span").with(german(&address)).with(route)));
    }
    let link = |href: &str, shown: &str| el("a").attr("href", href).with(p("bdi", "ltr", shown));
    for (shown, dialled) in &view.phones {
        rows = rows.with(row("offer-phone", link(&format!("tel:{dialled}"), shown).class("call")));
    }
    if let Some(mail) = &view.offer.email {
        rows = rows.with(row("offer-mail", link(&format!("mailto:{mail}"), mail)));
    }
    if let Some(hours) = &view.offer.opening_hours {
        rows = rows.with(row("offer-hours", german(hours).class("ltr")));
    }
    let contact =
        button("link-button", &format!("contact {}", view.offer.id), &words.t("plan-contact"));
    el("div").with(rows).with((!scene.kiosk).then_some(contact))
}

fn warnings(scene: &Scene<'_>, view: &OfferView<'_>) -> Vec<El> {
    let old = if view.address.is_empty() { "offer-old" } else { "offer-call-first" };
    let warnings = [(view.call_first, old), (view.unverified, "offer-unverified")];
    let warnings = warnings.into_iter().filter(|(holds, _)| *holds);
    warnings.map(|(_, id)| p("p", "stale", &scene.words.t(id))).collect()
}

/// An appointment, and its way into the phone's calendar.
fn date(scene: &Scene<'_>, item: &Item) -> El {
    let action = format!("at {}", item.id);
    let id = named(&action);
    let input = el("input")
        .attr("type", "datetime-local")
        .attr("id", &id)
        .attr("data-do", &action)
        .attr("value", &item.at);
    let event = (is_moment(&item.at) && !scene.kiosk).then(|| {
        let action = format!("event {}", item.id);
        button("link-button", &action, &scene.words.t("plan-event")).attr("id", &named(&action))
    });
    let label = p("label", "", &scene.words.t("plan-at")).attr("for", &id);
    el("div").class("field").with(label).with(input).with(event)
}
