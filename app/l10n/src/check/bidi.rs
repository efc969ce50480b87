//! Check 12: the direction of a text. What the program puts in it sets apart by itself; a German word that is written into an Arabic
//! sentence is set apart with isolates (U+2066 or U+2068 … U+2069), and they must be closed. Everything else can turn whole pages around.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::{
    finding::{Finding, Severity},
    tongue::Pair,
};

/// Names of variables whose values run from left to right, whatever stands around them.
const MACHINES: [&str; 8] = ["phone", "tel", "url", "link", "address", "mail", "email", "iban"];

/// Controls, also as `\u202E`, and variables that a right-to-left sentence would put in the wrong order.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    for pattern in &pair.uses.patterns {
        controls(pair, pattern, findings);
    }
    let sentence = !pair.uses.texts.iter().all(|text| text.trim().is_empty());
    if pair.tongue.is_rtl() && sentence {
        for name in pair.uses.shown.iter().filter(|name| MACHINES.contains(name)) {
            let message = format!("`${name}` runs from left to right, this sentence does not");
            let finding = pair.finding(Severity::Warning, "bidi-variable", (name, 1), message);
            let hint = "it is read in the right order where nothing stands beside it";
            findings.push(finding.hint(hint));
        }
    }
}

fn controls(pair: &Pair<'_>, pattern: &Pattern<&str>, findings: &mut Vec<Finding>) {
    let mut open: Vec<(char, &str)> = Vec::new();
    for (sign, slice) in pattern.elements.iter().flat_map(signs) {
        match sign {
            '\u{2066}'..='\u{2068}' => open.push((sign, slice)),
            '\u{2069}' if open.pop().is_some() => {}
            '\u{2069}' => tell(pair, sign, slice, "closes nothing", findings),
            _ => tell(pair, sign, slice, "turns the text around it and nobody sees it", findings),
        }
    }
    for (sign, slice) in open {
        tell(pair, sign, slice, "is not closed by U+2069", findings);
    }
}

fn tell(pair: &Pair<'_>, sign: char, slice: &str, what: &str, findings: &mut Vec<Finding>) {
    let message = format!("U+{:04X} {what}", u32::from(sign));
    let finding = pair.finding(Severity::Error, "bidi-control", (slice, 0), message);
    findings.push(finding.hint("delete it; what stands in braces is set apart by the program"));
}

/// The controls of a text, or of what stands in quotation marks, and where.
fn signs<'a>(element: &PatternElement<&'a str>) -> Vec<(char, &'a str)> {
    let (text, literal) = match element {
        PatternElement::TextElement { value } => (*value, false),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => (*value, true),
        PatternElement::Placeable { .. } => return Vec::new(),
    };
    let mut found = Vec::new();
    for (at, sign) in text.char_indices() {
        let rest = &text[at..];
        if is_control(sign) {
            found.push((sign, &rest[..sign.len_utf8()]));
        } else if literal && sign == '\\' {
            let length = if rest.starts_with("\\u") { 6 } else { 8 };
            let code = rest.get(2..length).and_then(|code| u32::from_str_radix(code, 16).ok());
            let escaped = code.and_then(char::from_u32).filter(|sign| is_control(*sign));
            found.extend(escaped.zip(rest.get(..length)));
        }
    }
    found
}

/// Marks, embeddings, overrides, isolates.
fn is_control(sign: char) -> bool {
    matches!(
        sign,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}
