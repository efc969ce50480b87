//! In place of a page that a phone without a network does not have: what works all the same, and where a human helps.

use engine::Day;
use maud::{Markup, html};

use super::{Scene, help, layout};

/// The page.
pub fn page(scene: &Scene<'_>, today: Day) -> Markup {
    let main = html! {
        h1 { (scene.t("offline-title")) }
        p.lead { (scene.t("offline-text")) }
        p { a.button href=(scene.href("/guide")) { (scene.t("start-go")) } }
        p { a.button.quiet href=(scene.href("/")) { (scene.t("not-found-start")) } }
        h2 { (scene.t("help-title")) }
        p { (scene.t("help-lead")) }
        (help::offers(scene, today))
    };
    layout::frame(
        scene,
        layout::Page {
            title: scene.plain("offline-title"),
            description: scene.plain("offline-text"),
            path: "/offline".to_owned(),
            head: html! {},
            main,
            hidden: true,
        },
    )
}
