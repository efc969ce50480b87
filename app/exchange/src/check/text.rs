//! What no text may contain: control characters, marks that turn the direction of what follows, HTML. And how long it may be.
//!
//! Isolates (U+2066 to U+2069) that are closed in the text turn nothing outside of it: translators write them around German words
//! in Arabic sentences.

/// A message, and what was expected.
pub(super) type Wrong = (String, String);

/// Checks a text that may have so many characters.
pub(super) fn check(text: &str, limit: usize) -> Result<(), Wrong> {
    let length = text.chars().count();
    if length > limit {
        let message = format!("the text has {length} characters");
        return Err((message, format!("at most {limit} characters")));
    }
    let isolates = closed(text);
    for (at, sign) in text.chars().enumerate() {
        let what = match sign {
            '\n' | '\t' => continue,
            '\u{2066}'..='\u{2069}' if isolates => continue,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => "mark of direction",
            _ if sign.is_control() => "control character",
            _ => continue,
        };
        let message = format!("character {} is the {what} U+{:04X}", at + 1, u32::from(sign));
        return Err((message, "a text without such characters".to_owned()));
    }
    if let Some(at) = text.find('<').and_then(|first| html(text, first)) {
        let message = format!("the text contains HTML: `{}`", shown(&text[at..]));
        return Err((message, "plain text".to_owned()));
    }
    Ok(())
}

/// Whether each isolate that begins is ended, and none ends that did not begin.
fn closed(text: &str) -> bool {
    let depth = text.chars().try_fold(0_u32, |depth, sign| match sign {
        '\u{2066}'..='\u{2068}' => Some(depth + 1),
        '\u{2069}' => depth.checked_sub(1),
        _ => Some(depth),
    });
    depth == Some(0)
}

/// Where the first tag begins. A `<` before a space or a digit is a comparison.
fn html(text: &str, first: usize) -> Option<usize> {
    let opens = |sign: char| sign.is_alphabetic() || matches!(sign, '/' | '!' | '?');
    text[first..]
        .match_indices('<')
        .map(|(at, _)| first + at)
        .find(|at| text[at + 1..].starts_with(opens))
}

/// A text as a message shows it: its beginning, and nothing that would upset a terminal.
pub(crate) fn shown(text: &str) -> String {
    const LENGTH: usize = 40;
    let mut shown: String = text
        .chars()
        .take(LENGTH)
        .map(|sign| {
            let upsets = sign.is_control()
                || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if upsets { '\u{fffd}' } else { sign }
        })
        .collect();
    if text.chars().nth(LENGTH).is_some() {
        shown.push('…');
    }
    shown
}

/// Whether a text has the shape of a BCP 47 tag: a language, then subtags.
pub(super) fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().is_some_and(|part| {
        (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    language
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
