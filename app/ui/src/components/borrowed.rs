//! What is said in another language than the page's carries that language to where it is shown.
//!
//! Sentences are put together as strings: a reason stands inside a line, a name inside a sentence. So a borrowed text marks itself
//! within the string, with signs that no text has (a private use of Unicode), and becomes an element with `lang` where it becomes part of
//! a page. Nothing is mixed silently, and no caller has to think of it.

use leptos::prelude::*;

use super::html::{Part, el, escaped};

/// Begins a borrowed text: its language follows.
const OPEN: char = '\u{E000}';
/// Ends the language.
const SAYS: char = '\u{E001}';
/// Ends the text.
const CLOSE: char = '\u{E002}';

/// A text that is borrowed from a language, if it is.
pub(crate) fn mark(text: String, language: Option<&str>) -> String {
    match language {
        Some(language) => format!("{OPEN}{language}{SAYS}{text}{CLOSE}"),
        None => text,
    }
}

/// The words alone, for titles and attributes, which nobody divides.
pub(crate) fn bare(text: &str) -> String {
    let mut language = false;
    let words = text.chars().filter(|sign| {
        language |= *sign == OPEN;
        let word = !language && !matches!(*sign, CLOSE | '\u{ad}');
        language &= *sign != SAYS;
        word
    });
    words.collect()
}

/// Text as children of an element.
pub(super) fn add(text: String, children: &mut Vec<AnyView>) {
    if text.contains(OPEN) {
        // A language is named by letters and hyphens; the page may run the other way.
        let markup = escaped(&text)
            .replace(OPEN, "<span dir=auto lang=")
            .replace(SAYS, ">")
            .replace(CLOSE, "</span>");
        el("span").markup(markup).add(children);
    } else {
        children.push(text.into_any());
    }
}
