//! A page with "start again" instead of a dead screen.

use crate::{components::borrowed::bare, page, words};

/// Replaces the page when the client panics. The answers so far are in the session's storage and survive the restart.
pub(crate) fn install() {
    std::panic::set_hook(Box::new(|info| {
        web_sys_error(&info.to_string());
        let Some(main) = page::main_element() else { return };
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        main.set_inner_html("");
        let add = |tag: &str, text: &str| {
            let element = document.create_element(tag).ok()?;
            element.set_text_content(Some(&bare(text)));
            main.append_child(&element).ok()?;
            Some(element)
        };
        add("h1", &words::t("panic-title"));
        add("p", &words::t("panic-text"));
        if let Some(link) = add("a", &words::t("panic-again")) {
            let _ = link.set_attribute("class", "button");
            let _ = link.set_attribute("href", &format!("/{}/guide", words::tag()));
        }
    }));
}

fn web_sys_error(message: &str) {
    // The browser's console is the developer's screen; nothing of it leaves the device.
    leptos::logging::error!("{message}");
}
