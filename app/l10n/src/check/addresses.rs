//! Check 17: addresses and phone numbers in a text are the source's: a wrong number is worse than none.

use super::{
    finding::{Finding, Severity},
    tongue::Pair,
    uses::Uses,
};

/// Digits that make a phone number.
const DIGITS: usize = 6;

/// Compares what machines read.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    let Some(origin) = &pair.origin else { return };
    let from = all(&origin.uses);
    let own = all(&pair.uses);
    for (slice, plain) in &own {
        if !from.iter().any(|(_, known)| known == plain) {
            let message = format!("`{slice}` does not stand in the source");
            findings.push(pair.finding(Severity::Warning, "changed-address", (slice, 0), message));
        }
    }
    for (slice, plain) in &from {
        if !own.iter().any(|(_, known)| known == plain) {
            let message = format!("`{slice}` of the source is missing");
            findings.push(pair.whole(Severity::Warning, "missing-address", message));
        }
    }
}

/// As written, and in the form in which it is compared.
fn all<'a>(uses: &Uses<'a>) -> Vec<(&'a str, String)> {
    let texts = uses.texts.iter().chain(&uses.literals);
    texts.flat_map(|text| addresses(text).into_iter().chain(phones(text))).collect()
}

fn addresses(text: &str) -> Vec<(&str, String)> {
    let words = text.split(|sign: char| sign.is_whitespace() || "()<>„“”«»،؛".contains(sign));
    let words = words.map(|word| word.trim_matches(|sign: char| ".,;:!?\"'".contains(sign)));
    let web = |word: &str| word.contains("://") || word.starts_with("www.");
    let mail = |word: &str| {
        word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    };
    let scheme = |word: &str| word.starts_with("tel:") || word.starts_with("mailto:");
    words
        .filter(|word| web(word) || mail(word) || scheme(word))
        .map(|word| (word, word.to_lowercase()))
        .collect()
}

/// Runs of digits with spaces, dashes and slashes; digits of other scripts count as digits.
fn phones(text: &str) -> Vec<(&str, String)> {
    let part = |sign: char| sign.is_numeric() || " -/+().\u{A0}".contains(sign);
    let mut found = Vec::new();
    for run in text.split(|sign: char| !part(sign)) {
        let digits: String = run.chars().filter_map(digit).collect();
        let plain = digits.strip_prefix("0049").map(|rest| format!("0{rest}")).unwrap_or(digits);
        // A day is none: 22.11.2026, 11/22/2026.
        let number = plain.len() >= DIGITS
            && !run.contains('.')
            && !run.contains('(')
            && run.matches('/').count() < 2;
        if number && !run.trim().contains(" - ") {
            found.push((run.trim(), plain));
        }
    }
    found
}

fn digit(sign: char) -> Option<char> {
    let zeros = ['0', '\u{660}', '\u{6F0}'];
    zeros.iter().find_map(|zero| {
        let value = u32::from(sign).checked_sub(u32::from(*zero)).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}
