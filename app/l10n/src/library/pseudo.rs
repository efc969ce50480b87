//! Generated languages, for those who build and translate; never shipped, nothing writes them to `locales/`.
//!
//! They are made of the English files. Whoever walks the app in them sees what real languages show late: text that is cut off,
//! lines that only fit English, words that no file holds, parts that do not turn round.

mod letters;

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    serializer::serialize,
};

use super::{SOURCE, Source};
use crate::{Direction, syntax};

/// Whom the generated languages are made of; files that it lacks are taken from [`SOURCE`].
const MADE_OF: &str = "en";
/// The file that describes a language: each has its own.
const META: &str = "meta.ftl";
/// What is read by a machine: a list of locales, a sign between two words.
const READ_BY_MACHINES: [&str; 2] = ["month-names", "list-separator"];

/// A generated language.
struct Made {
    tag: &'static str,
    name: &'static str,
    direction: Direction,
    /// What becomes of a message's or an attribute's text; `id` or `id.attribute`.
    change: fn(id: &str, text: &mut Pattern<String>),
}

/// All of them. Their tags are those that CLDR and other systems use for the purpose; `qaa` is for private use.
const MADE: [Made; 3] = [
    Made { tag: "en-XA", name: "[en-XA] Långér", direction: Direction::Ltr, change: lengthen },
    Made {
        tag: "ar-XB", name: "[ar-XB] مييرروورىىد", direction: Direction::Rtl, change: mirror
    },
    Made { tag: "qaa", name: "[qaa] Ids", direction: Direction::Ltr, change: name },
];

/// The files of the generated languages, made of those among `sources` that are English, or German where English has none.
pub fn sources(sources: &[Source]) -> Vec<Source> {
    let mut originals: BTreeMap<&str, &str> = BTreeMap::new();
    for language in [SOURCE, MADE_OF] {
        let files = sources.iter().filter(|source| source.language == language);
        originals.extend(files.map(|source| (source.file.as_str(), source.text.as_str())));
    }
    originals.remove(META);
    let files = |made: &Made| {
        let language = made.tag.to_owned();
        let changed = originals.iter().map(|(file, text)| ((*file).to_owned(), made.file(text)));
        let files = changed.chain([(META.to_owned(), made.meta())]);
        files
            .map(|(file, text)| Source { language: language.clone(), file, text })
            .collect::<Vec<_>>()
    };
    MADE.iter().flat_map(files).collect()
}

impl Made {
    fn meta(&self) -> String {
        format!(
            "lang-name = {}\nlang-direction = {}\nlang-fallback = {MADE_OF}, {SOURCE}\nlang-review = unreviewed\n",
            self.name,
            self.direction.as_str()
        )
    }

    /// A file with its texts changed. Entries that cannot be read are left out; they are named in the file they stand in.
    fn file(&self, text: &str) -> String {
        let (mut resource, _) = syntax::parse(text);
        for entry in &mut resource.body {
            // Terms are German words that are the same in every language.
            let Entry::Message(message) = entry else { continue };
            let id = &message.id.name;
            if READ_BY_MACHINES.contains(&id.as_str()) || id.starts_with("lang-") {
                continue;
            }
            message.value.iter_mut().for_each(|value| (self.change)(id, value));
            for attribute in &mut message.attributes {
                (self.change)(&format!("{id}.{}", attribute.id.name), &mut attribute.value);
            }
        }
        serialize(&resource)
    }
}

/// Longer words with accents above and below, between brackets: what is cut off lacks one, what nobody translates has none.
fn lengthen(_: &str, text: &mut Pattern<String>) {
    if changed(text, &letters::longer) {
        surround(text, "⟦", "⟧");
    }
}

/// Words that run from right to left; as long as the others, while Arabic's own are shorter.
fn mirror(_: &str, text: &mut Pattern<String>) {
    changed(text, &letters::mirrored);
}

/// The message's id before its text: who translates sees where it stands.
fn name(id: &str, text: &mut Pattern<String>) {
    surround(text, &format!("⟦{id}⟧ "), "");
}

/// Changes the words in a pattern and in the variants of its selections; says whether there were any.
fn changed(pattern: &mut Pattern<String>, change: &dyn Fn(&str) -> String) -> bool {
    let mut words = false;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                words |= value.contains(char::is_alphabetic);
                *value = value.split_inclusive(char::is_whitespace).map(change).collect();
            }
            PatternElement::Placeable { expression } => words |= inside(expression, change),
        }
    }
    words
}

fn inside(expression: &mut Expression<String>, change: &dyn Fn(&str) -> String) -> bool {
    match expression {
        Expression::Select { variants, .. } => {
            let changed = variants.iter_mut().map(|variant| changed(&mut variant.value, change));
            changed.fold(false, |words, more| words | more)
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            inside(expression, change)
        }
        Expression::Inline(_) => false,
    }
}

fn surround(pattern: &mut Pattern<String>, before: &str, behind: &str) {
    // Texts that meet are one: they are written and read again as one.
    match pattern.elements.first_mut() {
        Some(PatternElement::TextElement { value }) => value.insert_str(0, before),
        _ => {
            let value = before.to_owned();
            pattern.elements.insert(0, PatternElement::TextElement { value });
        }
    }
    match pattern.elements.last_mut() {
        Some(PatternElement::TextElement { value }) => value.push_str(behind),
        _ if behind.is_empty() => {}
        _ => pattern.elements.push(PatternElement::TextElement { value: behind.to_owned() }),
    }
}

#[cfg(test)]
mod tests;
