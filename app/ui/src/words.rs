//! The words of the chosen language, one set at a time.

use std::{cell::RefCell, rc::Rc};

use l10n::{Arg, Direction, Localizer};
use wording::Speak;

thread_local! {
    static WORDS: RefCell<Option<Rc<Localizer>>> = const { RefCell::new(None) };
    /// The second layer, reasons and kinds of offers: loaded behind the first question.
    static TEXTS: RefCell<Option<Rc<Localizer>>> = const { RefCell::new(None) };
    /// What single offers say: the last to arrive.
    static OFFERS: RefCell<Option<Rc<Localizer>>> = const { RefCell::new(None) };
    /// What only some pages say.
    static FURTHER: RefCell<Option<Rc<Localizer>>> = const { RefCell::new(None) };
    /// What only the plan says.
    static PLAN: RefCell<Option<Rc<Localizer>>> = const { RefCell::new(None) };
    /// German beside the page's language: kinds and offers for finding them by the words on signs, all of it for the plan on paper.
    static GERMAN: RefCell<Option<Rc<Localizer>>> = const { RefCell::new(None) };
}

/// Switches to a language and tells the document.
pub(crate) fn set(tag: &str, core: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    // The menu says which way each language is written.
    let link = document.as_ref().and_then(|document| {
        document.query_selector(&format!("a[data-language='{tag}']")).ok().flatten()
    });
    let direction =
        Direction::parse(&link.and_then(|link| link.get_attribute("dir")).unwrap_or_default());
    WORDS.set(Some(Rc::new(Localizer::new(tag, direction, &[core]))));
    for layer in [&TEXTS, &OFFERS, &FURTHER, &PLAN] {
        layer.set(None);
    }
    if let Some(root) = document.and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", tag);
        let _ = root.set_attribute("dir", direction.as_str());
    }
}

/// The texts of reasons and kinds of offers have arrived; `newer` are those that changed since. Those of another language than the
/// current one came too late.
pub(crate) fn add(language: &str, reasons: &str, kinds: &str, newer: &str) {
    let Some(words) = current().filter(|words| words.tag() == language) else { return };
    let words = Localizer::new(language, words.direction(), &[reasons, kinds, newer]);
    TEXTS.set(Some(Rc::new(words)));
}

/// The texts of single offers have arrived. Those of another language than the current one came too late.
pub(crate) fn add_offers(language: &str, offers: &str) {
    if let Some(words) = current().filter(|words| words.tag() == language) {
        let offers = Localizer::new(language, words.direction(), &[offers]);
        OFFERS.set(Some(Rc::new(offers)));
    }
}

/// What only some pages say has arrived. That of another language than the current one came too late.
pub(crate) fn further(language: &str, further: &str) {
    if let Some(words) = current().filter(|words| words.tag() == language) {
        let further = Localizer::new(language, words.direction(), &[further]);
        FURTHER.set(Some(Rc::new(further)));
    }
}

/// The plan's words have arrived, in the current language.
pub(crate) fn learn_plan(texts: &str) {
    if let Some(words) = current() {
        let plan = Localizer::new(words.tag(), words.direction(), &[texts]);
        PLAN.set(Some(Rc::new(plan)));
    }
}

/// German texts have arrived.
pub(crate) fn learn_german(texts: &str) {
    GERMAN.set(Some(Rc::new(Localizer::new("de", Direction::Ltr, &[texts]))));
}

/// Are there any?
pub(crate) fn has_german() -> bool {
    GERMAN.with_borrow(Option::is_some)
}

/// A message in German; empty if nobody said it yet.
pub(crate) fn german(id: &str) -> String {
    german_with(id, &[])
}

/// The same with arguments.
pub(crate) fn german_with(id: &str, args: &[(&str, Arg<'_>)]) -> String {
    let words = GERMAN.with_borrow(Clone::clone);
    words.map(|words| words.text_with(id, args).text).unwrap_or_default()
}

fn current() -> Option<Rc<Localizer>> {
    WORDS.with_borrow(Clone::clone)
}

/// Whoever speaks the page's language.
#[derive(Clone, Copy)]
pub(crate) struct Own;

/// The one there is.
pub(crate) const OWN: Own = Own;

impl Speak for Own {
    fn tag(self) -> String {
        current().map(|words| words.tag().to_owned()).unwrap_or_default()
    }

    fn saying(self, id: &str) -> Option<Rc<Localizer>> {
        // What changed since the others were fetched stands in the second, before what is said of offers.
        let others =
            [&TEXTS, &FURTHER, &OFFERS, &PLAN].map(|layer| layer.with_borrow(Clone::clone));
        [current()].into_iter().chain(others).flatten().find(|words| words.has(id))
    }
}

/// The tag of the current language.
pub(crate) fn tag() -> String {
    OWN.tag()
}

/// A message.
pub(crate) fn t(id: &str) -> String {
    OWN.t(id)
}

/// A message with arguments; one that is borrowed is marked so.
pub(crate) fn with(id: &str, args: &[(&str, Arg<'_>)]) -> String {
    OWN.with(id, args)
}

/// Several names as one list.
pub(crate) fn list(names: &[String]) -> String {
    OWN.list(names)
}

/// A message that a page can do without.
pub(crate) fn maybe(id: &str) -> Option<String> {
    OWN.maybe(id)
}

/// A month's name as the reader writes it.
pub(crate) fn month_name(month: i32) -> String {
    OWN.month_name(month)
}

/// A day as the reader writes it.
pub(crate) fn date(day: engine::Day) -> String {
    OWN.date(day)
}

/// A day of the coming week by its name; a later one with its date.
pub(crate) fn weekday(day: engine::Day, near: bool) -> String {
    OWN.weekday(day, near)
}

/// Names of a language in the current language, e.g. of an offer's counselling languages.
pub(crate) fn language_name(language: &str) -> String {
    OWN.language_name(language)
}
