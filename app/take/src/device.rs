//! What the browser does for the plan: files, sharing, copying, printing, focus.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, Document, HtmlAnchorElement, HtmlElement, HtmlInputElement, Navigator,
    Url, Window,
};

/// The window.
pub(crate) fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
pub(crate) fn document() -> Option<Document> {
    window()?.document()
}

fn navigator() -> Option<Navigator> {
    Some(window()?.navigator())
}

/// Adds the style sheet of the plan.
pub(crate) fn style(address: &str) {
    let add = || {
        let document = document()?;
        let link = document.create_element("link").ok()?;
        link.set_attribute("rel", "stylesheet").ok()?;
        link.set_attribute("href", address).ok()?;
        document.document_element()?.append_child(&link).ok()
    };
    let _ = add();
}

/// Whether the shell says so of itself: `data-kiosk`.
pub(crate) fn is_told(flag: &str) -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute(&format!("data-{flag}")))
}

/// Does a program of the device open `geo:` addresses? Only Android is known to.
pub(crate) fn has_maps() -> bool {
    let agent = navigator().and_then(|navigator| navigator.user_agent().ok());
    agent.unwrap_or_default().contains("Android")
}

/// The address of the guide without a language, so that each reader gets their own.
pub(crate) fn guide() -> String {
    let origin = window().and_then(|window| window.location().origin().ok());
    format!("{}/guide", origin.unwrap_or_default())
}

/// Saves a text as a file.
pub(crate) fn download(name: &str, kind: &str, text: &str) {
    let save = || -> Result<(), JsValue> {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
        let address = Url::create_object_url_with_blob(&blob)?;
        let document = document().ok_or(JsValue::NULL)?;
        let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // Not taken back: some phones read it only after the person has said where to; it goes with the page.
        Ok(())
    };
    let _ = save();
}

/// The browser's own way of giving something away, where it has one.
fn sharing() -> Option<(Navigator, Function)> {
    let navigator = navigator()?;
    let share = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
    Some((navigator, share))
}

/// Has it one?
pub(crate) fn shares() -> bool {
    sharing().is_some()
}

/// Hands a link to the browser's own way; says whether that went well. Called at the tap itself: browsers want to see one.
pub(crate) fn send(title: &str, link: &str) -> impl Future<Output = bool> + use<> {
    let promise = offered(title, link);
    async move {
        let Some(promise) = promise else { return false };
        let name = |error: JsValue| Reflect::get(&error, &"name".into()).ok()?.as_string();
        // That the person turned back is no mistake.
        match JsFuture::from(promise).await {
            Ok(_) => true,
            Err(error) => name(error).as_deref() == Some("AbortError"),
        }
    }
}

fn offered(title: &str, link: &str) -> Option<js_sys::Promise> {
    let (navigator, share) = sharing()?;
    let data = Object::new();
    for (name, value) in [("title", title), ("url", link)] {
        let _ = Reflect::set(&data, &name.into(), &value.into());
    }
    share.call1(&navigator, &data).ok().map(js_sys::Promise::from)
}

/// Copies a field's text; where the browser does not let us, it is selected for the person to copy.
pub(crate) async fn copy(field: &HtmlInputElement) -> bool {
    field.select();
    let Some(navigator) = navigator() else { return false };
    // Pages that are not served securely have no clipboard.
    let there = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|found| found.is_object());
    there && JsFuture::from(navigator.clipboard().write_text(&field.value())).await.is_ok()
}

/// An element of the page.
pub(crate) fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Moves the focus to the first of these that can take it.
pub(crate) fn focus(ids: &[&str]) {
    for id in ids {
        let usable = element(id).filter(|element| !element.has_attribute("disabled"));
        if let Some(element) = usable {
            let _ = element.focus();
            return;
        }
    }
}

/// The id of what has the focus.
pub(crate) fn focused() -> Option<String> {
    Some(document()?.active_element()?.id()).filter(|id| !id.is_empty())
}

/// Now, in UTC, as calendars write it.
pub(crate) fn now() -> String {
    let iso = String::from(js_sys::Date::new_0().to_iso_string());
    let digits: String = iso.chars().take(19).filter(char::is_ascii_alphanumeric).collect();
    digits + "Z"
}

/// Today, by the device's clock.
pub(crate) fn today() -> engine::Day {
    let now = js_sys::Date::new_0();
    let part = |number: u32| i32::try_from(number).unwrap_or_default();
    engine::Day::from_ymd(
        part(now.get_full_year()),
        part(now.get_month()) + 1,
        part(now.get_date()),
    )
}
