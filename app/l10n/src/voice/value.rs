//! What a placeable stands for.

use super::number::Number;
use crate::{
    Arg,
    intl::{self, Kind},
};

/// A value on its way into a text.
#[derive(Clone)]
pub(super) enum Value {
    Text(String),
    Number(Number),
    /// A day or a list or a distance in time, with options as JSON: written as soon as it is known that it is to be said.
    Formatted(Kind, String, String),
    /// Nothing, and nobody minds.
    Nothing,
    /// Nobody gave it.
    Missing,
}

impl Value {
    pub(super) fn of(arg: Arg<'_>) -> Self {
        match arg {
            Arg::Number(number) => Self::Number(Number::from(number)),
            Arg::Text(text) => Self::Text(text.to_owned()),
            Arg::Day(day) => {
                let options = r#"{"day":"numeric","month":"long","year":"numeric"}"#;
                Self::Formatted(Kind::Date, day.to_owned(), options.to_owned())
            }
            Arg::List(items) => {
                // Each is isolated, since they may be of other directions.
                let isolated = items.iter().map(|item| ["\u{2068}", item, "\u{2069}"].concat());
                let isolated: Vec<String> = isolated.collect();
                let items = intl::json(isolated.iter().map(String::as_str));
                Self::Formatted(Kind::List, items, "{}".to_owned())
            }
        }
    }

    /// As the language writes it.
    pub(super) fn written(self, tag: &str) -> String {
        match self {
            Self::Text(text) => text,
            Self::Number(number) => number.written(tag),
            Self::Formatted(kind, value, options) => {
                intl::write(kind, tag, &value, &options).unwrap_or(value)
            }
            Self::Nothing | Self::Missing => String::new(),
        }
    }
}

/// A literal with what its escapes stand for.
pub(super) fn unescaped(literal: &str) -> String {
    let mut text = String::new();
    let mut rest = literal;
    while let Some((before, escape)) = rest.split_once('\\') {
        text.push_str(before);
        let digits = match escape.as_bytes().first() {
            Some(b'u') => 5,
            Some(b'U') => 7,
            _ => 1,
        };
        let (escape, behind) = escape.split_at_checked(digits).unwrap_or((escape, ""));
        match (digits, escape.get(1..)) {
            (5.., Some(code)) => {
                let code = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
                text.push(code.unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            _ => text.push_str(escape),
        }
        rest = behind;
    }
    text + rest
}
