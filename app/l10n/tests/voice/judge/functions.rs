//! The library's functions: `NUMBER`, `DATETIME`, `LIST`, `RELATIVE`, with the options of ECMA-402.
//!
//! What they are not made for they give back as it is: for [`FluentValue::Error`] the name of the function would be written.

use std::borrow::Cow;

use fluent::{FluentArgs, FluentValue, types::FluentType};
use intl_memoizer::{IntlLangMemoizer, Memoizable, concurrent};
use l10n::intl::{self, Kind};
use unic_langid::LanguageIdentifier;

/// A day or a list in a message: written as its language writes it, as soon as it is known which one that is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Value {
    kind: Kind,
    value: String,
    options: String,
}

impl Value {
    /// A day, YYYY-MM-DD: `31. Dezember 2026`, unless the message wants something else.
    pub(crate) fn day(day: &str) -> Self {
        let options = r#"{"day":"numeric","month":"long","year":"numeric"}"#.to_owned();
        Self { kind: Kind::Date, value: day.to_owned(), options }
    }

    /// Items; each is isolated, since they may be of other directions.
    pub(crate) fn list(items: &[&str]) -> Self {
        let isolated: Vec<String> =
            items.iter().map(|item| format!("\u{2068}{item}\u{2069}")).collect();
        let value = intl::json(isolated.iter().map(String::as_str));
        Self { kind: Kind::List, value, options: "{}".to_owned() }
    }

    fn write(&self, tag: &str) -> Cow<'static, str> {
        intl::write(self.kind, tag, &self.value, &self.options)
            .unwrap_or_else(|| self.value.clone())
            .into()
    }
}

impl FluentType for Value {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, language: &IntlLangMemoizer) -> Cow<'static, str> {
        let tag = language.with_try_get::<Tag, _, _>((), |tag| self.write(&tag.0));
        tag.unwrap_or_default()
    }

    fn as_string_threadsafe(&self, language: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        let tag = language.with_try_get::<Tag, _, _>((), |tag| self.write(&tag.0));
        tag.unwrap_or_default()
    }
}

/// The language that a value is written in.
pub(crate) struct Tag(pub(crate) String);

impl Memoizable for Tag {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self(language.to_string()))
    }
}

/// Options as JSON; what is neither a text nor a number cannot be one.
fn options(named: &FluentArgs<'_>) -> String {
    let mut json = String::from("{");
    for (name, value) in named.iter() {
        if json.len() > 1 {
            json.push(',');
        }
        intl::quoted(&mut json, name);
        json.push(':');
        match value {
            FluentValue::Number(number) => json.push_str(&number.as_string()),
            FluentValue::String(text) => intl::quoted(&mut json, text),
            _ => json.push_str("null"),
        }
    }
    json.push('}');
    json
}

pub(crate) fn datetime<'a>(
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    of_value(Kind::Date, positional, named)
}

pub(crate) fn list<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    of_value(Kind::List, positional, named)
}

pub(crate) fn relative<'a>(
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else { return plain(positional) };
    let value = Value {
        kind: Kind::Relative,
        value: number.as_string().into_owned(),
        options: options(named),
    };
    FluentValue::Custom(Box::new(value))
}

fn of_value<'a>(
    kind: Kind,
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let Some(FluentValue::Custom(value)) = positional.first() else { return plain(positional) };
    let Some(value) = value.as_any().downcast_ref::<Value>().filter(|value| value.kind == kind)
    else {
        return plain(positional);
    };
    let mut value = value.clone();
    if named.iter().next().is_some() {
        value.options = options(named);
    }
    FluentValue::Custom(Box::new(value))
}

/// The first argument as it is; nothing if there is none, or if it is missing, which is an error of its own.
pub(super) fn plain<'a>(positional: &[FluentValue<'a>]) -> FluentValue<'a> {
    match positional.first() {
        None | Some(FluentValue::Error) => FluentValue::None,
        Some(value) => value.clone(),
    }
}
