//! Check 11: texts that are empty, and spaces that nobody wants.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::{
    finding::{Finding, Severity},
    tongue::Pair,
    words::is_unseen,
};

/// Looks at the pattern and at each variant.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    let from_empty = pair.origin.as_ref().is_some_and(|origin| is_empty(origin.part.pattern));
    let meta = pair.said.id.starts_with("lang-");
    for (index, pattern) in pair.uses.patterns.iter().enumerate() {
        let whole = index == 0;
        let Some(at) = first(pattern).or(whole.then_some(pair.part.at)) else { continue };
        if is_empty(pattern) {
            if !from_empty && !meta {
                let what = if whole { "text" } else { "variant" };
                let message = format!("this {what} is empty: readers see nothing");
                let severity = if whole { Severity::Error } else { Severity::Warning };
                let check = if whole { "empty-value" } else { "empty-variant" };
                findings.push(pair.finding(severity, check, (at, 0), message));
            }
            continue;
        }
        outer(pair, pattern, findings);
        for element in &pattern.elements {
            let PatternElement::TextElement { value } = element else { continue };
            if let Some(at) = value.trim_end().find("  ") {
                let message = "two spaces, one behind the other";
                let slice = &value[at..at + 2];
                findings.push(pair.finding(Severity::Warning, "double-space", (slice, 0), message));
            }
        }
    }
}

/// Spaces at the ends are possible in quotation marks only, and are never meant.
fn outer(pair: &Pair<'_>, pattern: &Pattern<&str>, findings: &mut Vec<Finding>) {
    let mut tell = |literal: &str, whose: &str| {
        let message = format!("a space at the {whose} of the text");
        findings.push(pair.finding(Severity::Warning, "outer-space", (literal, 0), message));
    };
    if let Some(text) = pattern.elements.first().and_then(literal).filter(|t| t.starts_with(' ')) {
        tell(text, "beginning");
    }
    if let Some(text) = pattern.elements.last().and_then(literal).filter(|t| t.ends_with(' ')) {
        tell(text, "end");
    }
}

fn literal<'a>(element: &PatternElement<&'a str>) -> Option<&'a str> {
    match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => Some(value),
        _ => None,
    }
}

/// The first slice that stands in it as it is, to point at.
fn first<'a>(pattern: &Pattern<&'a str>) -> Option<&'a str> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => literal(element),
    })
}

/// Nothing to see: blanks and characters without width.
fn is_empty(pattern: &Pattern<&str>) -> bool {
    let unseen = |sign: char| sign.is_whitespace() || is_unseen(sign);
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.chars().all(unseen),
        PatternElement::Placeable { .. } => {
            literal(element).is_some_and(|text| text.chars().all(unseen))
        }
    })
}
