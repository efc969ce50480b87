//! The words of the chosen language, one set at a time.

use std::{cell::RefCell, rc::Rc};

use l10n::{Arg, Localizer, Text};
use wasm_bindgen::JsValue;

use crate::boot::{self, Language};

thread_local! {
    static WORDS: RefCell<Option<Rc<Localizer>>> = const { RefCell::new(None) };
    /// The second layer, reasons and offers: loaded behind the first question.
    static TEXTS: RefCell<Option<Rc<Localizer>>> = const { RefCell::new(None) };
    static FORMATTERS: RefCell<Vec<(String, Parts, js_sys::Function)>> = const { RefCell::new(Vec::new()) };
}

/// What to say of a date, and how: `[("month", "long")]`, as `Intl.DateTimeFormat` names it.
type Parts = &'static [(&'static str, &'static str)];

/// Switches to a language and tells the document.
pub(crate) fn set(language: &Language, completed: &str) {
    let words = Localizer::new(&language.tag, language.direction(), &[completed]);
    WORDS.set(Some(Rc::new(words)));
    TEXTS.set(None);
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("lang", &language.tag);
        let _ = root.set_attribute("dir", language.direction().as_str());
    }
}

/// The texts of reasons and offers have arrived. Those of another language than the current one came too late.
pub(crate) fn add_texts(json: &str) {
    let Ok(texts) = js_sys::JSON::parse(json) else { return };
    let (Some(language), Some(fluent)) =
        (boot::text(&texts, "language"), boot::text(&texts, "fluent"))
    else {
        return;
    };
    if language != tag() {
        return;
    }
    if let Some(words) = current() {
        TEXTS.set(Some(Rc::new(Localizer::new(&language, words.direction(), &[&fluent]))));
    }
}

fn current() -> Option<Rc<Localizer>> {
    WORDS.with_borrow(Clone::clone)
}

/// The tag of the current language.
pub(crate) fn tag() -> String {
    current().map(|words| words.tag().to_owned()).unwrap_or_default()
}

/// A message.
pub(crate) fn t(id: &str) -> String {
    with(id, &[])
}

/// A message with arguments.
pub(crate) fn with(id: &str, args: &[(&str, Arg<'_>)]) -> String {
    saying(id).map(|words| words.text_with(id, args).text).unwrap_or_default()
}

/// A message together with the language it is borrowed from, if any.
pub(crate) fn marked(id: &str) -> Text {
    saying(id).map(|words| words.text(id)).unwrap_or_default()
}

/// Several names as one list.
pub(crate) fn list(names: &[String]) -> String {
    names.join(&format!("{} ", t("list-separator")))
}

/// A message that a page can do without.
pub(crate) fn maybe(id: &str) -> Option<String> {
    saying(id).map(|words| words.text(id).text)
}

/// The layer that has the message.
fn saying(id: &str) -> Option<Rc<Localizer>> {
    let layers = [current(), TEXTS.with_borrow(Clone::clone)];
    layers.into_iter().flatten().find(|words| words.has(id))
}

/// A month's name as the reader writes it, by the browser's own calendar data. A language may name two locales whose
/// names people know: كانون الثاني/يناير.
pub(crate) fn month_name(month: i32) -> String {
    let name =
        |tag: &str| format(tag, engine::Day::from_ymd(2024, month, 15), &[("month", "long")]);
    match months() {
        Some((one, other)) => format!("{}/{}", name(&one), name(&other)),
        None => name(&tag()),
    }
}

/// Makes ready what a browser needs long for the first time: it then does so while the first question is read.
pub(crate) fn warm_up() {
    month_name(1);
}

/// A month of a year as the reader writes it.
pub(crate) fn month_of_year(day: engine::Day) -> String {
    match months() {
        Some(_) => format!("{} {}", month_name(day.ymd().1), day.ymd().0),
        None => format(&tag(), day, &[("month", "long"), ("year", "numeric")]),
    }
}

/// Both locales of the language's own, not of one it borrows from.
fn months() -> Option<(String, String)> {
    let named = marked("month-names");
    let (one, other) = named.text.split_once(' ').filter(|_| named.language.is_none())?;
    Some((one.to_owned(), other.to_owned()))
}

/// A day as the reader writes it.
pub(crate) fn date(day: engine::Day) -> String {
    format(&tag(), day, &[("day", "numeric"), ("month", "long"), ("year", "numeric")])
}

/// Names of a language in the current language, e.g. of an offer's counselling languages.
pub(crate) fn language_name(language: &str) -> String {
    let display = js_sys::Reflect::get(&js_sys::global(), &"Intl".into())
        .and_then(|intl| js_sys::Reflect::get(&intl, &"DisplayNames".into()));
    let name = display.and_then(|constructor| {
        let options = js_sys::Object::new();
        js_sys::Reflect::set(&options, &"type".into(), &"language".into())?;
        let arguments = js_sys::Array::of2(&locale(&tag()).into(), &options);
        let names = js_sys::Reflect::construct(&constructor.into(), &arguments)?;
        let of = js_sys::Reflect::get(&names, &"of".into())?;
        js_sys::Function::from(of).call1(&names, &language.into())
    });
    name.ok().and_then(|name| name.as_string()).unwrap_or_else(|| language.to_owned())
}

/// The locale for the browser's formats: Latin digits, as on German papers, whatever the script.
fn locale(tag: &str) -> String {
    format!("{tag}-u-nu-latn")
}

fn format(tag: &str, day: engine::Day, parts: Parts) -> String {
    let (year, month, day) = day.ymd();
    let year = u32::try_from(year).unwrap_or_default();
    let date = js_sys::Date::new_with_year_month_day(year, month - 1, day);
    let text = formatter(tag, parts).call1(&JsValue::UNDEFINED, &date);
    text.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// A browser takes longer to make a formatter than to use it dozens of times.
fn formatter(tag: &str, parts: Parts) -> js_sys::Function {
    FORMATTERS.with_borrow_mut(|made| {
        if let Some((.., found)) = made.iter().find(|one| one.0 == tag && one.1 == parts) {
            return found.clone();
        }
        let options = js_sys::Object::new();
        for (part, style) in parts {
            let _ = js_sys::Reflect::set(&options, &(*part).into(), &(*style).into());
        }
        let locales = js_sys::Array::of1(&locale(tag).into());
        let format = js_sys::Intl::DateTimeFormat::new(&locales, &options).format();
        made.push((tag.to_owned(), parts, format.clone()));
        format
    })
}
