//! For addresses that lead nowhere.

use maud::{Markup, html};

use super::{Scene, layout};

/// The page.
pub fn page(scene: &Scene<'_>) -> Markup {
    let main = html! {
        h1 { (scene.t("not-found-title")) }
        p.lead { (scene.t("not-found-text")) }
        p { a.button href=(scene.href("/")) { (scene.t("not-found-start")) } }
        p { a.button.quiet href=(scene.href("/offers")) { (scene.t("footer-offers")) } }
    };
    layout::frame(
        scene,
        layout::Page {
            title: scene.plain("not-found-title"),
            description: scene.plain("not-found-text"),
            path: "/".to_owned(),
            head: html! {},
            main,
            hidden: true,
        },
    )
}
