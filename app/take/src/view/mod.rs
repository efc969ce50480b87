//! The page of the plan, as markup.
//!
//! **Decision**: everything here is a function of plan, catalogue and words, so that tests read it without a browser. What a button does
//! stands in its `data-do`, "verb offer"; one listener reads it.

mod item;
mod opening;
mod share;
mod sheet;

use catalogue::{Content, Offer, OfferView};
use engine::Day;
use wording::bring::merged;

use crate::{
    markup::{El, button, el, p},
    plan::{LONGEST_NOTE, Plan},
    words::Words,
};

pub(crate) use opening::{Found, broken, opening};
pub(crate) use share::{dialog, link};
pub(crate) use sheet::{Sheet, sheet};

/// What the page is made of.
pub(crate) struct Scene<'a> {
    pub(crate) content: &'a Content,
    pub(crate) plan: &'a Plan,
    pub(crate) words: Words<'a>,
    pub(crate) today: Day,
    /// A kiosk shares nothing and leads nowhere outside.
    pub(crate) kiosk: bool,
    /// The device has a program of its own for `geo:` addresses.
    pub(crate) maps: bool,
}

impl Scene<'_> {
    /// An offer of the plan, if the catalogue still has it.
    pub(crate) fn offer(&self, id: &str) -> Option<OfferView<'_>> {
        let offer = self.content.offers.iter().find(|offer| offer.id == id)?;
        Some(OfferView::new(self.content, offer, self.today))
    }
}

/// The page.
pub(crate) fn page(scene: &Scene<'_>) -> String {
    let words = &scene.words;
    if scene.plan.is_empty() {
        let empty = p("p", "lead", &words.t("plan-empty"));
        return empty.html() + &actions(scene).html();
    }
    let last = scene.plan.offers.len().saturating_sub(1);
    let items = scene.plan.offers.iter().enumerate();
    let items = items.map(|(place, item)| item::item(scene, item, place, last));
    let list = el("ol").class("cards plan-list").with(items);
    let lead = p("p", "lead", &words.t("plan-lead"));
    let page = lead.html() + &list.html();
    page + &bring(scene).map(El::html).unwrap_or_default()
        + &note("note", &words.t("plan-note-all"), &scene.plan.note).html()
        + &actions(scene).html()
}

/// What to bring, of all offers.
fn bring(scene: &Scene<'_>) -> Option<El> {
    let things = things(scene, &scene.words);
    let title = p("h2", "", &scene.words.t("plan-bring")).attr("id", "plan-bring");
    let list = things.iter().map(|thing| p("li", "", thing));
    let section = el("section").class("stack").attr("aria-labelledby", "plan-bring").with(title);
    (!things.is_empty()).then(|| section.with(el("ul").class("plan-bring").with(list)))
}

/// The same as texts, in a language.
pub(crate) fn things(scene: &Scene<'_>, words: &Words<'_>) -> Vec<String> {
    let offers = scene.plan.ids().filter_map(|id| scene.offer(id));
    merged(offers.map(|view| of_kind(scene, words, view.offer, ".bring")))
}

/// What an offer says of something itself, or else what its kind says.
pub(crate) fn of_kind(scene: &Scene<'_>, words: &Words<'_>, offer: &Offer, part: &str) -> String {
    let own = words.t(&format!("offer-{}{part}", offer.id));
    let kind = offer.types.first().and_then(|code| scene.content.book.offer_type(*code));
    let of_kind = |id: &str| words.t(&format!("type-{id}{part}"));
    if own.is_empty() { kind.map(|kind| of_kind(&kind.id)).unwrap_or_default() } else { own }
}

/// An appointment in words, its day as the page's language writes it.
pub(crate) fn when(words: &Words<'_>, day: &dyn Fn(&str) -> String, at: &str) -> String {
    let (date, time) = at.split_once('T').unwrap_or((at, ""));
    format!("{} {}, {time}", words.t("plan-at"), day(date))
}

/// The id of what does something.
pub(crate) fn id(action: &str) -> String {
    action.replace(' ', "-")
}

/// A field for the person's own words.
fn note(action: &str, label: &str, said: &str) -> El {
    let id = &id(action);
    let area = el("textarea")
        .attr("id", id)
        .attr("rows", "2")
        .attr("maxlength", &LONGEST_NOTE.to_string())
        .attr("autocomplete", "off")
        .attr("data-do", action);
    el("p")
        .class("field plan-note")
        .with(p("label", "", label).attr("for", id))
        .with(area.text(said))
}

fn actions(scene: &Scene<'_>) -> El {
    let words = &scene.words;
    let some = !scene.plan.offers.is_empty();
    let share = button("button", "share", &words.t("plan-share")).attr("id", "plan-share-open");
    let print = button("button quiet", "print", &words.t("plan-print")).attr("id", "plan-print");
    el("div")
        .class("actions")
        .with(button("button quiet", "leave", &words.t("to-result")))
        .with(some.then_some(print))
        .with((some && !scene.kiosk).then_some(share))
}
