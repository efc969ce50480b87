//! One language with its chain, ready to format.

use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use crate::{BORROWED, Direction};

// The server formats from many threads; the phone has one and need not pay for a lock.
#[cfg(not(target_arch = "wasm32"))]
type Bundle = fluent::concurrent::FluentBundle<FluentResource>;
#[cfg(target_arch = "wasm32")]
type Bundle = fluent::FluentBundle<FluentResource>;

/// An argument of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A number: selects plural forms.
    Number(f64),
    /// A text or a code.
    Text(&'a str),
}

/// A formatted message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// The language they are written in, if it is not the one asked for.
    pub language: Option<String>,
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// Formats messages of one language, borrowing from its fallback chain.
pub struct Localizer {
    tag: String,
    direction: Direction,
    bundles: Vec<(String, Bundle)>,
}

impl Localizer {
    /// From completed Fluent sources. Parts behind a [`BORROWED`] line belong to the language named there.
    pub fn new(tag: &str, direction: Direction, completed: &[&str]) -> Self {
        let mut localizer = Self { tag: tag.to_owned(), direction, bundles: Vec::new() };
        for source in completed {
            localizer.add(source);
        }
        localizer
    }

    /// Adds another completed source, e.g. the offers' texts when they have arrived.
    pub fn add(&mut self, completed: &str) {
        let mut language = self.tag.clone();
        let mut part = String::new();
        for line in completed.split_inclusive('\n') {
            if let Some(borrowed) = line.strip_prefix(BORROWED) {
                self.add_part(&language, std::mem::take(&mut part));
                language = borrowed.trim().to_owned();
            } else {
                part.push_str(line);
            }
        }
        self.add_part(&language, part);
    }

    fn add_part(&mut self, language: &str, source: String) {
        // Junk was reported when the language was read; what could be parsed is used.
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
        let index = self.bundles.iter().position(|(tag, _)| tag == language).unwrap_or_else(|| {
            let locale: LanguageIdentifier = language.parse().unwrap_or_default();
            #[cfg(not(target_arch = "wasm32"))]
            let bundle = Bundle::new_concurrent(vec![locale]);
            #[cfg(target_arch = "wasm32")]
            let bundle = Bundle::new(vec![locale]);
            self.bundles.push((language.to_owned(), bundle));
            self.bundles.len() - 1
        });
        // Doubled ids were reported too; the later one wins here, so that a reloaded text replaces the older.
        self.bundles[index].1.add_resource_overriding(resource);
    }

    /// The language's tag (BCP 47).
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The direction of its script.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Does anyone in the chain say it? `id` or `id.attribute`.
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> Text {
        self.text_with(id, &[])
    }

    /// A message with arguments. Empty if nobody in the chain wrote it.
    pub fn text_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Text {
        let Some((language, bundle, pattern)) = self.find(id) else {
            return Text::default();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            let value = match value {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from((*text).to_owned()),
            };
            values.set((*name).to_owned(), value);
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        let borrowed = language != self.tag;
        Text { text, language: borrowed.then(|| language.to_owned()) }
    }

    fn find(&self, id: &str) -> Option<(&str, &Bundle, &Pattern<&str>)> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        self.bundles.iter().find_map(|(language, bundle)| {
            let message = bundle.get_message(message)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            Some((language.as_str(), bundle, pattern))
        })
    }
}

/// The text without bidi isolates (U+2066–2069), for `tel:`, `mailto:`, titles and the clipboard.
pub fn plain(text: &str) -> String {
    text.chars().filter(|sign| !('\u{2066}'..='\u{2069}').contains(sign)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borrowed_parts_carry_their_language() {
        let completed = "own = eigenes\n### lang: de\nborrowed = geliehen\n";
        let localizer = Localizer::new("ar", Direction::Rtl, &[completed]);
        assert_eq!(localizer.text("own").language, None);
        assert_eq!(localizer.text("borrowed").text, "geliehen");
        assert_eq!(localizer.text("borrowed").language.as_deref(), Some("de"));
        assert_eq!(localizer.text("nobody"), Text::default());
        assert!(!localizer.has("own.attribute"));
    }

    #[test]
    fn arguments_are_isolated_and_can_be_made_plain() {
        let localizer = Localizer::new("ar", Direction::Rtl, &["phone = رقم { $number }\n"]);
        let text = localizer.text_with("phone", &[("number", Arg::Text("+49 681"))]).text;
        assert_eq!(text, "رقم \u{2068}+49 681\u{2069}");
        assert_eq!(plain(&text), "رقم +49 681");
    }

    #[test]
    fn arabic_has_its_six_plural_forms() {
        let source = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";
        let localizer = Localizer::new("ar", Direction::Rtl, &[source]);
        let form = |n: f64| localizer.text_with("n", &[("n", Arg::Number(n))]).text;
        let forms: Vec<String> = [0., 1., 2., 3., 11., 100.].map(form).into();
        assert_eq!(forms, ["zero", "one", "two", "few", "many", "other"]);
    }
}
