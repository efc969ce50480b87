//! The plan: a place that its own module fills (`app/take`).

use html::{button, el, p};
use leptos::prelude::*;

use crate::{components::chrome, state::App, take, words};

/// The page.
pub(crate) fn page(app: App) -> AnyView {
    crate::page::title(app);
    let title = p("h1", "", words::t("plan-title")).attr("tabindex", "-1");
    let place = if app.lacks_plan.get_untracked() {
        // A browser may remember that a module did not arrive, for as long as the page lives.
        let again = || {
            if let Some(window) = web_sys::window() {
                let _ = window.location().reload();
            }
        };
        let failed = p("p", "notice warn", words::t("doors-failed")).attr("role", "status");
        el("div").class("stack").with((failed, button("button", words::t("try-again"), again)))
    } else {
        take::show();
        el("div").attr("id", "plan").class("stack").with(p(
            "p",
            "notice",
            words::t("doors-loading"),
        ))
    };
    el("div").class("stack").with((title, place, chrome::own_data(app))).any()
}
