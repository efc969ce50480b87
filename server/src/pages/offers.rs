//! The plain list: every door, by phase, then by type. In each phase independent places come before any public body, because
//! an authority may have to report whom it meets (guard H1), and a list cannot know who reads it.

use catalogue::Offer;
use engine::{Day, OfferType};
use maud::{Markup, html};

use super::{Scene, layout, scene::mark};

const PHASES: std::ops::RangeInclusive<u8> = 1..=5;

/// A type with those of its offers that are independent, or those that are not.
struct Group<'a> {
    offer_type: &'a OfferType,
    offers: Vec<&'a Offer>,
}

/// The list.
pub fn page(scene: &Scene<'_>, today: Day) -> Markup {
    let ended = |offer: &&Offer| offer.ends_on.is_none_or(|end| end >= today);
    let offers: Vec<&Offer> = scene.content.offers.iter().filter(ended).collect();
    let main = html! {
        h1 { (scene.t("offers-title")) }
        p.lead { (scene.t("offers-lead")) }
        @for phase in PHASES {
            @let independent = groups(scene, &offers, phase, false);
            @let public = groups(scene, &offers, phase, true);
            @if !independent.is_empty() || !public.is_empty() {
                section.offer-group.stack data-phase=(phase) {
                    h2 { (scene.t(&format!("phase-{phase}"))) }
                    @for group in &independent { (list(scene, group)) }
                    @if !public.is_empty() {
                        p.notice { (scene.look.icon("info")) span { (scene.t("offers-public")) } }
                        @for group in &public { (list(scene, group)) }
                    }
                }
            }
        }
    };
    layout::frame(
        scene,
        layout::Page {
            title: scene.plain("offers-title"),
            description: scene.plain("offers-lead"),
            path: "/offers".to_owned(),
            head: html! {},
            main,
            hidden: false,
        },
    )
}

/// The groups of a phase. A type stands once, in the first of its phases.
fn groups<'a>(scene: &Scene<'a>, offers: &[&'a Offer], phase: u8, public: bool) -> Vec<Group<'a>> {
    let types = scene.content.book.types.iter();
    let here = types.filter(|offer_type| offer_type.phases.first() == Some(&phase));
    let group = |offer_type: &'a OfferType| {
        let fits = |offer: &&&Offer| {
            offer.types.contains(&offer_type.code) && is_public(scene, offer_type, offer) == public
        };
        Group { offer_type, offers: offers.iter().filter(fits).copied().collect() }
    };
    here.map(group).filter(|group| !group.offers.is_empty()).collect()
}

/// Run by a public body, or an office whoever runs it.
fn is_public(scene: &Scene<'_>, offer_type: &OfferType, offer: &Offer) -> bool {
    let organisation = scene.content.organisation(&offer.organisation);
    offer_type.public_body || organisation.is_none_or(|organisation| organisation.public_body)
}

fn list(scene: &Scene<'_>, group: &Group<'_>) -> Markup {
    let id = format!("type-{}", group.offer_type.id);
    html! {
        h3 { (scene.t(&id)) }
        p.help { (scene.t(&format!("{id}.what"))) }
        ul.offer-list {
            @for offer in &group.offers { li { (entry(scene, offer)) } }
        }
    }
}

/// An offer in a list: its name as a link, who runs it, what it is.
pub(super) fn entry(scene: &Scene<'_>, offer: &Offer) -> Markup {
    let organisation = scene.content.organisation(&offer.organisation);
    html! {
        a href=(scene.href(&format!("/offers/{}", offer.id))) { bdi lang="de" { (offer.name) } }
        @if let Some(organisation) = organisation.filter(|organisation| organisation.name != offer.name) {
            p.meta { bdi lang="de" { (organisation.name) } }
        }
        p { (mark(scene.offer(&offer.id).text(&format!("offer-{}", offer.id)))) }
    }
}
