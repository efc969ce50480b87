//! Check 8: messages are text. Markup would be shown as it is written; a sentence with a link is two messages.

use super::{
    finding::{Finding, Severity},
    tongue::Pair,
};

/// Looks for HTML and Markdown.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    for text in pair.uses.texts.iter().chain(&pair.uses.literals) {
        for slice in found(text) {
            let message = format!("`{slice}` is markup: readers would see these signs");
            let finding = pair.finding(Severity::Error, "markup", (slice, 0), message);
            findings.push(finding.hint("write words only; a sentence with a link is two messages"));
        }
    }
}

fn found(text: &str) -> Vec<&str> {
    let at = |sign: char| text.match_indices(sign).map(|(at, _)| &text[at..]);
    let elements = at('<').filter_map(element);
    let characters = at('&').filter_map(character);
    let links = at('[').filter_map(link);
    let marks = ["**", "__", "```"]
        .iter()
        .filter_map(|mark| text.find(mark).map(|at| &text[at..at + mark.len()]));
    elements.chain(characters).chain(links).chain(marks).collect()
}

/// `<b>`, `</a>`, `<!--`; where the end is missing, its beginning.
fn element(text: &str) -> Option<&str> {
    let name = text.strip_prefix('<')?;
    let begins = |sign: char| sign.is_ascii_alphabetic() || matches!(sign, '/' | '!');
    name.starts_with(begins).then(|| match text.find('>') {
        Some(end) => &text[..=end],
        None => &text[..2],
    })
}

/// `&amp;`, `&#160;`.
fn character(text: &str) -> Option<&str> {
    let end = text.find(';').filter(|end| (3..=10).contains(end))?;
    let name = &text[1..end];
    let number = name.strip_prefix('#');
    let named = name.chars().all(|sign| sign.is_ascii_alphanumeric());
    let numbered =
        number.is_some_and(|n| n.chars().all(|sign| sign.is_ascii_hexdigit() || sign == 'x'));
    (named || numbered).then(|| &text[..=end])
}

/// `[words](address)`.
fn link(text: &str) -> Option<&str> {
    let middle = text.find("](")?;
    let end = middle + text[middle..].find(')')?;
    (!text[1..middle].contains(['[', '\n'])).then(|| &text[..=end])
}
