//! In place of doors whose words have not arrived: say so, and offer to try again.

use html::{button, el, p};
use leptos::prelude::*;

use crate::{
    behind::{self, Layer},
    components::chrome,
    state::App,
    words,
};

/// The page.
pub(crate) fn page(app: App) -> AnyView {
    let failed = [app.layer, app.beyond].iter().any(|layer| layer.get_untracked() == Layer::Failed);
    let title = p("h1", "", words::t("title-result")).attr("tabindex", "-1");
    let text = words::t(if failed { "doors-failed" } else { "doors-loading" });
    let again = failed.then(|| button("button", words::t("try-again"), move || behind::load(app)));
    let state = p("p", if failed { "notice warn" } else { "notice" }, text).attr("role", "status");
    // As high as the screen while something is on its way: what follows it would jump.
    let class = if failed { "stack" } else { "stack waiting" };
    el("div").class(class).with((title, state, again)).with(chrome::own_data(app)).any()
}
