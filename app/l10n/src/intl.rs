//! How a language writes numbers, dates, lists and distances in time.
//!
//! In the browser its own `Intl` does this: it knows every language and costs no byte. It is reached through one function of the page
//! (`app/guide/boot.js`). Elsewhere (the server's plain pages, commands, tests) a plain form stands in, which no language misreads:
//! digits without grouping, days as 2026-12-31, items behind one another. Digits are Latin everywhere, as on German papers.

/// What is to be written, as `Intl` names its formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number.
    Number,
    /// A day, given as YYYY-MM-DD.
    Date,
    /// Items, given as a JSON list of texts.
    List,
    /// A number of days, months, … from now; negative in the past.
    Relative,
    /// The name of a language, given by its tag.
    Language,
    /// The plural form that a number takes.
    Plural,
}

impl Kind {
    /// The constructor's name in `Intl`.
    #[cfg(target_arch = "wasm32")]
    fn name(self) -> &'static str {
        match self {
            Self::Number => "NumberFormat",
            Self::Date => "DateTimeFormat",
            Self::List => "ListFormat",
            Self::Relative => "RelativeTimeFormat",
            Self::Language => "DisplayNames",
            Self::Plural => "PluralRules",
        }
    }
}

/// A value as the language (BCP 47) writes it. `options`: a JSON object as ECMA-402 describes it. `None` if it cannot be written so.
pub fn write(kind: Kind, tag: &str, value: &str, options: &str) -> Option<String> {
    platform::write(kind, crate::plurals::known_as(tag), value, options)
}

// Reading and writing numbers is a part of the browser, too: it would be ten kilobytes of ours.
pub(crate) use platform::{digits, parsed};

#[cfg(target_arch = "wasm32")]
mod platform {
    use wasm_bindgen::prelude::wasm_bindgen;

    use super::Kind;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = intl)]
        fn intl(kind: &str, tag: &str, value: &str, options: &str) -> Option<String>;
        #[wasm_bindgen(js_name = Number)]
        pub(crate) fn parsed(text: &str) -> f64;
        #[wasm_bindgen(js_name = String)]
        pub(crate) fn digits(number: f64) -> String;
    }

    pub(super) fn write(kind: Kind, tag: &str, value: &str, options: &str) -> Option<String> {
        let tags = if kind == Kind::Plural { crate::plurals::alike(tag) } else { tag };
        intl(kind.name(), tags, value, options)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod platform {
    use super::Kind;

    /// A number as its digits say.
    pub(crate) fn parsed(text: &str) -> f64 {
        text.parse().unwrap_or(f64::NAN)
    }

    /// A number's digits.
    pub(crate) fn digits(number: f64) -> String {
        number.to_string()
    }

    pub(super) fn write(kind: Kind, tag: &str, value: &str, options: &str) -> Option<String> {
        match kind {
            Kind::Number | Kind::Date => Some(value.to_owned()),
            Kind::List => Some(items(value).join(", ")),
            Kind::Relative => {
                let unit = options.split("\"unit\":\"").nth(1)?.split('"').next()?;
                Some(format!("{value} {unit}"))
            }
            Kind::Language => None,
            Kind::Plural => {
                let ordinal = options.contains("\"ordinal\"");
                Some(crate::plurals::form(tag, value, ordinal).to_owned())
            }
        }
    }

    /// The texts of a JSON list that [`crate::json`] wrote.
    fn items(list: &str) -> Vec<String> {
        let mut items = Vec::new();
        let mut item: Option<String> = None;
        let mut signs = list.chars();
        while let Some(sign) = signs.next() {
            match (&mut item, sign) {
                (None, '"') => item = Some(String::new()),
                (Some(_), '"') => items.extend(item.take()),
                (Some(text), '\\') => text.extend(signs.next()),
                (Some(text), sign) => text.push(sign),
                (None, _) => {}
            }
        }
        items
    }
}

/// Texts as a JSON list: control characters, which no text of ours has, are left out.
pub fn json<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    let mut list = String::from("[");
    for item in items {
        if list.len() > 1 {
            list.push(',');
        }
        quoted(&mut list, item);
    }
    list.push(']');
    list
}

/// A text as JSON, behind what is there already.
pub fn quoted(json: &mut String, text: &str) {
    json.push('"');
    for sign in text.chars().filter(|sign| !sign.is_control()) {
        if matches!(sign, '"' | '\\') {
            json.push('\\');
        }
        json.push(sign);
    }
    json.push('"');
}
