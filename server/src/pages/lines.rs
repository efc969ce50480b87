//! Quiet lines between page and footer that only a script shows: how old the data is, that a new version is ready, how to keep the guide
//! on the home screen.
//!
//! **Decision**: they are words of the server's pages, hidden in each of them. The client carries none of it, and a plain page has them
//! as well. `app/guide/offline.js` fetches them in the language that the guide was switched to.

use maud::{Markup, html};

use super::Scene;

/// The lines.
pub(super) fn lines(scene: &Scene<'_>) -> Markup {
    html! {
        div #lines.lines lang=(scene.tag) {
            p #as-of.meta role="status" hidden { (scene.t("as-of")) " " time {} }
            p #update-ready.meta role="status" hidden { (scene.t("update-ready")) }
            p #update-needed.notice.warn role="status" hidden { span { (scene.t("update-needed")) } }
            p #install.meta hidden {
                (scene.t("install-hint")) " "
                button.link-button type="button" { (scene.t("install-do")) }
            }
        }
    }
}
