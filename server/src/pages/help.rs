//! Help that cannot wait, as a page that needs nothing: country-wide help lines of the kinds the guide calls urgent, then whoever
//! in the packs' region comes first for such a need and does not have to report anybody. Country-wide lines stand first, since they
//! help wherever the reader is, most of them at night as well.

use catalogue::{NATIONWIDE, Offer, OfferView};
use engine::{Day, TypeId};
use maud::{Markup, html};

use super::{Scene, layout, offer};

/// The page.
///
/// It is read aloud as the guide is; `locales` is the folder of the languages' texts.
pub fn page(scene: &Scene<'_>, today: Day, locales: &str) -> Markup {
    let main = html! {
        h1 { (scene.t("help-title")) }
        p.lead { (scene.t("help-lead")) }
        (offers(scene, today))
    };
    layout::frame(
        scene,
        layout::Page {
            title: scene.plain("help-title"),
            description: scene.plain("help-lead"),
            path: "/help".to_owned(),
            head: html! {
                @if let Some(aloud) = &scene.look.aloud {
                    script type="module" src=(aloud) data-locales=(locales) {}
                }
            },
            main,
            hidden: false,
        },
    )
}

/// Who listens, one below the other.
pub(super) fn offers(scene: &Scene<'_>, today: Day) -> Markup {
    html! {
        @for view in urgent(scene, today) {
            @let name = html! { h2 { bdi lang="de" { (view.offer.name) } } };
            (offer::article(scene, &view, name))
        }
    }
}

/// The offers: country-wide ones, then the region's; each in the order of urgency, public bodies, even the police, after everyone
/// who need not report.
fn urgent<'a>(scene: &Scene<'a>, today: Day) -> Vec<OfferView<'a>> {
    let lines = &scene.content.book.urgent;
    let types: Vec<TypeId> = lines.iter().flat_map(|line| line.types.iter().copied()).collect();
    let first = |code: &TypeId| lines.iter().any(|line| line.types.first() == Some(code));
    let rank = |offer: &Offer| {
        offer.types.iter().filter_map(|code| types.iter().position(|found| found == code)).min()
    };
    let local = |view: &OfferView<'_>| !view.offer.has(NATIONWIDE);
    let offers = scene.content.offers.iter();
    let mut found: Vec<(usize, OfferView<'a>)> = offers
        .filter_map(|offer| Some((rank(offer)?, OfferView::new(scene.content, offer, today))))
        .filter(|(_, view)| !view.ended && !view.phones.is_empty())
        .filter(|(_, view)| !local(view) || (!view.reports && view.offer.types.iter().any(first)))
        .collect();
    found.sort_by_key(|(rank, view)| (local(view), view.reports, *rank));
    found.into_iter().map(|(_, view)| view).collect()
}
