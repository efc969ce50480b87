//! What is said in another language than the page's carries that language to where it is shown.
//!
//! Sentences are put together as strings: a reason stands inside a line, a name inside a sentence. So a borrowed text marks itself
//! within the string, with signs that no text has (a private use of Unicode), and becomes an element with `lang` where it becomes part of
//! a page. Nothing is mixed silently, and no caller has to think of it.

/// Begins a borrowed text: its language follows.
pub const OPEN: char = '\u{E000}';
/// Ends the language.
pub const SAYS: char = '\u{E001}';
/// Ends the text.
pub const CLOSE: char = '\u{E002}';

/// A text that is borrowed from a language, if it is.
pub fn mark(text: String, language: Option<&str>) -> String {
    match language {
        Some(language) => format!("{OPEN}{language}{SAYS}{text}{CLOSE}"),
        None => text,
    }
}

/// The words alone, for titles and attributes, which nobody divides.
pub fn bare(text: &str) -> String {
    let mut language = false;
    let mut words = String::new();
    for sign in text.chars() {
        language |= sign == OPEN;
        if !language && !matches!(sign, CLOSE | '\u{ad}') {
            words.push(sign);
        }
        language &= sign != SAYS;
    }
    words
}
