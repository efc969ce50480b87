//! Terms are put in before a text leaves: they are German words that are the same everywhere, and a phone need not look them up.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant};

/// Terms that are plain words, by name.
pub(super) type Terms = BTreeMap<String, String>;

/// The plain terms among entries: one text without placeables and attributes.
pub(super) fn plain<'a>(entries: impl Iterator<Item = &'a Entry<String>>) -> Terms {
    entries
        .filter_map(|entry| {
            let Entry::Term(term) = entry else { return None };
            let [PatternElement::TextElement { value }] = &term.value.elements[..] else {
                return None;
            };
            term.attributes.is_empty().then(|| (term.id.name.clone(), value.clone()))
        })
        .collect()
}

/// Puts plain terms in where an entry names them.
pub(super) fn put_in(entry: &mut Entry<String>, terms: &Terms) {
    match entry {
        Entry::Message(message) => {
            message.value.iter_mut().for_each(|value| pattern(value, terms));
            message.attributes.iter_mut().for_each(|one| pattern(&mut one.value, terms));
        }
        Entry::Term(term) => {
            pattern(&mut term.value, terms);
            term.attributes.iter_mut().for_each(|one| pattern(&mut one.value, terms));
        }
        _ => {}
    }
}

fn pattern(pattern: &mut Pattern<String>, terms: &Terms) {
    let mut elements: Vec<PatternElement<String>> = Vec::with_capacity(pattern.elements.len());
    for mut element in std::mem::take(&mut pattern.elements) {
        if let PatternElement::Placeable { expression } = &mut element {
            if let Some(word) = word(expression, terms) {
                element = PatternElement::TextElement { value: word.to_owned() };
            } else if let Expression::Select { variants, .. } = expression {
                variants.iter_mut().for_each(|Variant { value, .. }| self::pattern(value, terms));
            }
        }
        // Texts that meet in a line are one: they are written and read again as one. Each line stands for itself: it is indented.
        match (elements.last_mut(), element) {
            (
                Some(PatternElement::TextElement { value }),
                PatternElement::TextElement { value: more },
            ) if !value.ends_with('\n') => value.push_str(&more),
            (_, element) => elements.push(element),
        }
    }
    pattern.elements = elements;
}

fn word<'a>(expression: &Expression<String>, terms: &'a Terms) -> Option<&'a str> {
    match expression {
        Expression::Inline(InlineExpression::TermReference {
            id,
            attribute: None,
            arguments: None,
        }) => terms.get(&id.name).map(String::as_str),
        _ => None,
    }
}
