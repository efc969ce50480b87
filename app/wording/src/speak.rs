//! Somebody who speaks a language.

use std::rc::Rc;

use engine::Day;
use l10n::{
    Arg, Localizer,
    intl::{self, Kind},
};

use crate::borrowed;

/// Says messages, dates and names in one language.
pub trait Speak: Copy {
    /// The language's tag (BCP 47).
    fn tag(self) -> String;

    /// The texts that have a message, if any have.
    fn saying(self, id: &str) -> Option<Rc<Localizer>>;

    /// A message.
    fn t(self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with arguments; one that is borrowed is marked so.
    fn with(self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let said = self.saying(id).map(|words| words.text_with(id, args)).unwrap_or_default();
        borrowed::mark(said.text, said.language.as_deref())
    }

    /// A message that a page can do without.
    fn maybe(self, id: &str) -> Option<String> {
        self.saying(id).map(|_| self.t(id))
    }

    /// Several names as one list.
    fn list(self, names: &[String]) -> String {
        names.join(&format!("{} ", borrowed::bare(&self.t("list-separator"))))
    }

    /// A month's name as the reader writes it, by the browser's own calendar data. A language may name two locales whose
    /// names people know: كانون الثاني/يناير.
    fn month_name(self, month: i32) -> String {
        let day = format!("2024-{month:02}-15");
        let name = |tag: &str| write(tag, &day, r#"{"month":"long"}"#);
        match self.months() {
            (one, Some(other)) => format!("{}/{}", name(&one), name(&other)),
            (one, None) => name(&one),
        }
    }

    /// A month of a year as the reader writes it.
    fn month_of_year(self, day: Day) -> String {
        match self.months() {
            (_, Some(_)) => format!("{} {}", self.month_name(day.ymd().1), day.ymd().0),
            (one, None) => write(&one, &day.to_string(), r#"{"month":"long","year":"numeric"}"#),
        }
    }

    /// The locales whose months the language shows: its own, not those of one it borrows from.
    fn months(self) -> (String, Option<String>) {
        let words = self.saying("month-names");
        let named = words.map(|words| words.text("month-names")).unwrap_or_default();
        match named.text.split_once(' ') {
            _ if named.language.is_some() || named.text.is_empty() => (self.tag(), None),
            Some((one, other)) => (one.to_owned(), Some(other.to_owned())),
            None => (named.text, None),
        }
    }

    /// A day as the reader writes it.
    fn date(self, day: Day) -> String {
        let (months, _) = self.months();
        // Arabic names two; numbers and order are its own.
        let tag = if months.starts_with(&self.tag()) { months } else { self.tag() };
        write(&tag, &day.to_string(), r#"{"day":"numeric","month":"long","year":"numeric"}"#)
    }

    /// A day of the coming week by its name; a later one with its date.
    fn weekday(self, day: Day, near: bool) -> String {
        let options = match near {
            true => r#"{"weekday":"long"}"#,
            false => r#"{"weekday":"long","day":"numeric","month":"long"}"#,
        };
        write(&self.tag(), &day.to_string(), options)
    }

    /// The name of a language in this language, e.g. of an offer's counselling languages.
    fn language_name(self, language: &str) -> String {
        let name = intl::write(Kind::Language, &self.tag(), language, r#"{"type":"language"}"#);
        name.unwrap_or_else(|| language.to_owned())
    }
}

fn write(tag: &str, day: &str, options: &str) -> String {
    intl::write(Kind::Date, tag, day, options).unwrap_or_default()
}
