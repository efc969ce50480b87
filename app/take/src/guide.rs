//! What the plan asks of the guide: one function of its module (`app/ui/src/take.rs`), so that the guide grows by little.
//!
//! Words, catalogue and answers are the guide's: this module holds none of them twice, and speaks in whatever language the guide
//! speaks.

use catalogue::{Catalogue, Changes, Content, FORMAT};
use engine::Answers;
use js_sys::Uint8Array;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::words::{Arg, Tongue};

#[wasm_bindgen]
extern "C" {
    /// The guide's module.
    #[derive(Clone)]
    pub type Module;

    #[wasm_bindgen(method)]
    fn plan(this: &Module, what: &str, id: &str, value: JsValue) -> JsValue;
}

impl Module {
    fn ask(&self, what: &str, id: &str) -> JsValue {
        self.plan(what, id, JsValue::UNDEFINED)
    }

    fn text(&self, what: &str, id: &str) -> String {
        self.ask(what, id).as_string().unwrap_or_default()
    }

    fn bytes(&self, what: &str, id: &str) -> Vec<u8> {
        Uint8Array::new(&self.ask(what, id)).to_vec()
    }

    /// The language of the page.
    pub(crate) fn tag(&self) -> String {
        self.text("tag", "")
    }

    /// Address of a layer of texts; the offers' own is `texts`.
    pub(crate) fn address(&self, tag: &str, layer: &str) -> String {
        let address = self.plan("address", layer, tag.into());
        address.as_string().unwrap_or_default()
    }

    /// The guide speaks these texts, too: the plan's own, or all of the German ones.
    pub(crate) fn learn(&self, tongue: Tongue, texts: &str) {
        self.plan("learn", tongue.name(), texts.into());
    }

    /// A message.
    pub(crate) fn say(&self, tongue: Tongue, id: &str, arg: Arg<'_>) -> String {
        let arg = match arg {
            Arg::None => JsValue::UNDEFINED,
            Arg::Count(count) => (count as f64).into(),
            Arg::Name(name) => name.into(),
        };
        self.plan(tongue.name(), id, arg).as_string().unwrap_or_default()
    }

    /// A day in the language of the page.
    pub(crate) fn day(&self, iso: &str) -> String {
        self.text("day", iso)
    }

    /// The catalogue, put together from the bytes as they were fetched.
    pub(crate) fn content(&self) -> Option<Content> {
        let part = |place: &str| {
            let part = postcard::from_bytes::<Catalogue>(&self.bytes("part", place)).ok()?;
            (part.format == FORMAT).then_some(part)
        };
        let whole = part("0")?.complete(part("1")?)?;
        // Nothing has changed since they were fetched, as a rule.
        let present = match postcard::from_bytes::<Changes>(&self.bytes("part", "2")) {
            Ok(changes) => whole.follow(changes).ok()?,
            Err(_) => whole,
        };
        Some(present.content)
    }

    /// What the person said.
    pub(crate) fn answers(&self) -> Answers {
        postcard::from_bytes(&self.bytes("answers", "")).unwrap_or_default()
    }

    /// What the person said about a fact, in words: what it is about, and the answer without what is never shared.
    pub(crate) fn said(&self, fact: u16) -> Option<(String, String)> {
        let said = self.text("said", &fact.to_string());
        let (name, said) = said.split_once('\n')?;
        Some((name.to_owned(), said.to_owned()))
    }

    /// These are the person's answers now.
    pub(crate) fn accept(&self, answers: &Answers) {
        if let Ok(bytes) = postcard::to_allocvec(answers) {
            self.plan("accept", "", Uint8Array::from(&*bytes).into());
        }
    }

    /// The plan has changed, and is stored like this.
    pub(crate) fn changed(&self, stored: &str) {
        self.plan("changed", "", stored.into());
    }

    /// Back to the doors.
    pub(crate) fn leave(&self) {
        self.ask("leave", "");
    }
}
