//! Words of a text.

/// Without what nobody sees: soft hyphens, joiners, isolates.
pub(super) fn bare(text: &str) -> String {
    text.chars().filter(|sign| !is_unseen(*sign)).collect()
}

/// Has it no width?
pub(super) fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
}

/// Pieces of letters.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty())
}
