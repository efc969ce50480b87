//! Check 18: short sentences, in the language that all others follow.

use fluent_syntax::ast::{Pattern, PatternElement};

use super::{
    finding::{Finding, Severity},
    tongue::Pair,
};

/// Words that a sentence of plain language has at most.
const WORDS: usize = 20;

/// Counts words between full stops; what is put in counts as one.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    if pair.tongue.tag != pair.source.tag {
        return;
    }
    for pattern in &pair.uses.patterns {
        let Some(at) = pattern.elements.iter().find_map(text) else { continue };
        let longest = longest(pattern);
        if longest > WORDS {
            let message =
                format!("a sentence of {longest} words; plain language has at most {WORDS}");
            findings.push(pair.finding(Severity::Info, "long-sentence", (at, 0), message));
        }
    }
}

fn text<'a>(element: &PatternElement<&'a str>) -> Option<&'a str> {
    match element {
        PatternElement::TextElement { value } => Some(value),
        PatternElement::Placeable { .. } => None,
    }
}

fn longest(pattern: &Pattern<&str>) -> usize {
    let whole: String =
        pattern.elements.iter().map(|element| text(element).unwrap_or("x")).collect();
    let sentences = whole.split_inclusive(['.', '?', '!', ':', '…']);
    sentences.map(|sentence| sentence.split_whitespace().count()).max().unwrap_or_default()
}
