//! What a page is written with: content, one language, the look.

use catalogue::{Content, texts};
use engine::Day;
use l10n::{Arg, Direction, Library, Localizer, Text, plain};
use maud::{Markup, html};

use super::Look;
use crate::published::Published;

/// Everything a page may ask for.
pub struct Scene<'a> {
    /// The catalogue's content.
    pub content: &'a Content,
    /// All languages.
    pub library: &'a Library,
    /// The look.
    pub look: &'a Look,
    /// The page's language.
    pub tag: &'a str,
    words: &'a Localizer,
    published: Option<&'a Published>,
}

impl<'a> Scene<'a> {
    /// A scene in the language of `words`.
    pub fn new(
        content: &'a Content,
        library: &'a Library,
        words: &'a Localizer,
        look: &'a Look,
        tag: &'a str,
    ) -> Self {
        Self { content, library, look, tag, words, published: None }
    }

    /// The scene with what is published about offers.
    #[must_use]
    pub fn with_texts(mut self, published: &'a Published) -> Self {
        self.published = Some(published);
        self
    }

    /// What an offer says of itself, in this language or in the one it is borrowed from.
    pub fn offer(&self, id: &str) -> Localizer {
        let id = format!("offer-{id}");
        let words = self.published.and_then(|published| published.text(self.tag, &id));
        let fluent = words.map(|words| texts::write([words])).unwrap_or_default();
        Localizer::new(self.tag, Direction::default(), &[&fluent])
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        self.library.language(self.tag).map_or("ltr", |language| language.direction.as_str())
    }

    /// A path in this language: `/offers` becomes `/de/offers`.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.tag)
    }

    /// Is there such a message?
    pub fn has(&self, id: &str) -> bool {
        self.words.has(id)
    }

    /// A message, marked with its language if it is borrowed.
    pub fn t(&self, id: &str) -> Markup {
        mark(self.words.text(id))
    }

    /// A message with arguments.
    pub fn with(&self, id: &str, args: &[(&str, &str)]) -> Markup {
        let args: Vec<_> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
        mark(self.words.text_with(id, &args))
    }

    /// A message as bare text, for titles and attributes.
    pub fn plain(&self, id: &str) -> String {
        plain(&self.words.text(id).text)
    }

    /// A message that the client follows when the language is switched in place.
    pub fn followed(&self, id: &str) -> Markup {
        html! { span data-message=(id) { (self.plain(id)) } }
    }

    /// A day as the language's `page-date` writes it.
    pub fn day(&self, day: Day) -> String {
        let (year, month, day) = day.ymd();
        self.date_parts(&[&year.to_string(), &month.to_string(), &day.to_string()])
    }

    /// A source's date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub fn source_date(&self, date: &str) -> String {
        let parts: Vec<&str> = date.split('-').map(|part| part.trim_start_matches('0')).collect();
        self.date_parts(&parts)
    }

    fn date_parts(&self, parts: &[&str]) -> String {
        let text = |id: &str, args: &[(&str, Arg<'_>)]| plain(&self.words.text_with(id, args).text);
        match *parts {
            [year, month, day] => text(
                "page-date",
                &[("day", Arg::Text(day)), ("month", Arg::Text(month)), ("year", Arg::Text(year))],
            ),
            [year, month] => {
                text("page-month", &[("month", Arg::Text(month)), ("year", Arg::Text(year))])
            }
            _ => parts.join("-"),
        }
    }

    /// A language's name in this language; its own name or its tag if nobody wrote one.
    pub fn language_name(&self, tag: &str) -> String {
        let id = format!("language-{tag}");
        if self.words.has(&id) {
            return self.plain(&id);
        }
        self.library.language(tag).map_or_else(|| tag.to_owned(), |language| language.name.clone())
    }
}

/// A text, marked with its language if it is borrowed.
pub(super) fn mark(Text { text, language }: Text) -> Markup {
    match language {
        Some(language) => html! { span lang=(language) dir="auto" { (text) } },
        None => html! { (text) },
    }
}
