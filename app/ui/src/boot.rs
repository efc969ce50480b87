//! What the shell tells the client: the island of JSON that the server puts into every page of the guide.

use l10n::Direction;
use wasm_bindgen::JsValue;

/// The island `#boot`.
#[derive(Debug)]
pub(crate) struct Boot {
    /// The page's language.
    pub(crate) language: String,
    /// All languages there are.
    pub(crate) languages: Vec<Language>,
    /// Address of what the first question needs of the catalogue.
    pub(crate) catalogue: String,
    /// Address of the rest.
    pub(crate) behind: String,
    /// Address of the offers' texts in the page's language.
    pub(crate) texts: String,
    /// Address of the sprite with what every page and the first question show.
    pub(crate) sprite: String,
    /// Address of the sprite with what later questions and doors show.
    pub(crate) pictures: String,
}

/// A language the reader can switch to.
#[derive(Debug)]
pub(crate) struct Language {
    /// BCP 47.
    pub(crate) tag: String,
    /// `ltr` or `rtl`.
    pub(crate) direction: String,
    /// Address of the interface's texts.
    pub(crate) locale: String,
}

impl Boot {
    /// The language of the page as the server rendered it.
    pub(crate) fn language(&self) -> &Language {
        self.find(&self.language)
    }

    /// A language by its tag; the first one, if the tag is unknown.
    pub(crate) fn find(&self, tag: &str) -> &Language {
        let found = self.languages.iter().find(|language| language.tag == tag);
        found.unwrap_or(&self.languages[0])
    }
}

impl Language {
    /// The direction of its script.
    pub(crate) fn direction(&self) -> Direction {
        Direction::parse(&self.direction)
    }
}

/// Reads the island. `None` on a page without one, or with one that lists no language.
///
/// The browser's own parser reads it: a JSON parser of ours would be 30 KB of code for a dozen strings.
pub(crate) fn read() -> Option<Boot> {
    let document = web_sys::window()?.document()?;
    let island = document.get_element_by_id("boot")?.text_content()?;
    let island = js_sys::JSON::parse(&island).ok()?;
    let languages = js_sys::Array::from(&get(&island, "languages")?);
    let languages: Vec<Language> = languages
        .iter()
        .filter_map(|language| {
            Some(Language {
                tag: text(&language, "tag")?,
                direction: text(&language, "direction")?,
                locale: text(&language, "locale")?,
            })
        })
        .collect();
    let boot = Boot {
        language: text(&island, "language")?,
        catalogue: text(&island, "catalogue")?,
        behind: text(&island, "behind")?,
        texts: text(&island, "texts")?,
        sprite: text(&island, "sprite")?,
        pictures: text(&island, "pictures")?,
        languages,
    };
    (!boot.languages.is_empty()).then_some(boot)
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    js_sys::Reflect::get(object, &name.into()).ok()
}

/// A string member of a parsed object.
pub(crate) fn text(object: &JsValue, name: &str) -> Option<String> {
    get(object, name)?.as_string()
}
