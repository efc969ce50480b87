//! Says the messages of one language.
//!
//! Our own reader and resolver of Fluent, where a well-kept library exists (`fluent-bundle`): in the client every kilobyte counts. With
//! the library, its parser, memoizer, plural rules and identifiers of languages the phone's wasm was 179,604 bytes of brotli; without
//! them (and with fewer types of signals, see `ui::small`) it is 152,814. It can be small since it keeps no tree: a text is kept as
//! it came, with the place of each entry; an entry is read when somebody says it. What a browser knows, it asks the browser
//! ([`crate::intl`]): plural forms, and how numbers are read and written.
//! The server says its pages with the same voice, so that whatever is tested natively is what a phone says. The library
//! is the judge: the tests compare both over all shipped languages, Fluent's own suites, and messages at random.
//!
//! It differs from the library where that one differs from the specification: indentation counts where a line begins with a
//! placeable, too; a message and a term may have the same name; and what cannot be said is left out rather than named.
//!
//! **Invariants**: never panics and never runs away, whatever the text. An entry nested deeper than [`read::DEEPEST`] is not
//! read; a message that puts in more than [`say::MOST`] others ("billion laughs") ends early.

mod function;
mod number;
mod read;
mod say;
mod value;

use std::collections::HashMap;

pub use say::Said;

use crate::Arg;
use read::Pattern;

/// The messages of one language.
pub struct Voice {
    tag: String,
    text: String,
    /// Where the entry of a name begins; a term's name begins with `-`.
    entries: HashMap<String, usize>,
}

impl Voice {
    /// A voice of a language (BCP 47) that has nothing to say yet.
    pub fn new(tag: &str) -> Self {
        Self { tag: tag.to_owned(), text: String::new(), entries: HashMap::new() }
    }

    /// The language's tag (BCP 47).
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Adds Fluent's text. An entry replaces an older one of its name, unless it cannot be read.
    pub fn add(&mut self, source: &str) {
        let mut at = self.text.len();
        self.text.push_str(source);
        self.text.push('\n');
        let added = self.text.get(at..).unwrap_or_default();
        for line in added.split_inclusive('\n') {
            // No expression, text or comment goes on with a line that begins as an entry, see `crate::syntax`.
            if let Some(name) = read::begins(line)
                && (!self.entries.contains_key(name) || read::entry(&self.text, at).is_some())
            {
                self.entries.insert(name.to_owned(), at);
            }
            at += line.len();
        }
    }

    /// Is there such a message? `id` or `id.attribute`.
    pub fn has(&self, id: &str) -> bool {
        self.message(id).is_some()
    }

    /// Says a message, `id` or `id.attribute`. `None`: it has none of that name.
    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<Said> {
        let (name, pattern) = self.message(id)?;
        Some(say::say(self, name, &pattern, args))
    }

    fn message<'a>(&'a self, id: &'a str) -> Option<(say::Name<'a>, Pattern<'a>)> {
        let (name, attribute) = match id.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (id, None),
        };
        // A term is no message.
        let pattern = self.pattern(name, attribute).filter(|_| !name.starts_with('-'))?;
        Some(((name, attribute), pattern))
    }

    /// The value of a message or a term, or of its attribute.
    fn pattern(&self, name: &str, attribute: Option<&str>) -> Option<Pattern<'_>> {
        let entry = read::entry(&self.text, *self.entries.get(name)?)?;
        match attribute {
            None => entry.value,
            Some(attribute) => {
                let mut attributes = entry.attributes.into_iter();
                attributes.find(|(name, _)| *name == attribute).map(|(_, pattern)| pattern)
            }
        }
    }
}

#[cfg(test)]
mod tests;
