//! What the shell tells the client: the island of JSON that the server puts into every page of the guide.

use wasm_bindgen::JsValue;

/// The island `#boot`.
#[derive(Debug)]
pub(crate) struct Boot {
    /// The page's language.
    pub(crate) language: String,
    /// Folder of the interface's texts: `{locales}/{language}/core.ftl`.
    pub(crate) locales: String,
    /// Folder of the offers' texts: `{texts}/{language}`.
    pub(crate) texts: String,
    /// Address of what the first question needs of the catalogue.
    pub(crate) catalogue: String,
    /// Address of the rest.
    pub(crate) behind: String,
    /// Address of the sprite with what every page and the first question show.
    pub(crate) sprite: String,
    /// Address of the sprite with what later questions and doors show.
    pub(crate) pictures: String,
    /// A counter's device: nothing is kept, nothing shared.
    pub(crate) kiosk: bool,
}

impl Boot {
    /// Address of a layer of the interface's texts.
    pub(crate) fn layer(&self, tag: &str, layer: &str) -> String {
        format!("{}/{tag}/{layer}.ftl", self.locales)
    }
}

/// Reads the island. `None` on a page without one.
///
/// The browser's own parser reads it: a JSON parser of ours would be 30 KB of code for a handful of strings.
pub(crate) fn read() -> Option<Boot> {
    let document = web_sys::window()?.document()?;
    let island = document.get_element_by_id("boot")?.text_content()?;
    let island = js_sys::JSON::parse(&island).ok()?;
    Some(Boot {
        language: text(&island, "language")?,
        locales: text(&island, "locales")?,
        texts: text(&island, "texts")?,
        catalogue: text(&island, "catalogue")?,
        behind: text(&island, "behind")?,
        sprite: text(&island, "sprite")?,
        pictures: text(&island, "pictures")?,
        kiosk: get(&island, "kiosk").is_some_and(|kiosk| kiosk.is_truthy()),
    })
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    js_sys::Reflect::get(object, &name.into()).ok()
}

/// A string member of a parsed object.
pub(crate) fn text(object: &JsValue, name: &str) -> Option<String> {
    get(object, name)?.as_string()
}
