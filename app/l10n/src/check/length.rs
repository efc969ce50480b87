//! Check 14: labels that have little room say so above the source: `# max-length: 24`.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::{
    finding::{Finding, Severity},
    tongue::{Pair, Tongue},
    words::bare,
};

/// Messages in messages in messages: nobody measures further.
const DEEPEST: usize = 4;
/// What a number takes.
const NUMBER: usize = 2;

/// Compares the longest thing that the message can say with the room it has.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    if !pair.part.name.is_empty() {
        return;
    }
    let source = pair.origin.as_ref().map_or(pair.said, |origin| origin.said);
    let Some(written) = source.marked("max-length") else { return };
    let Ok(most) = written.parse::<usize>() else {
        let message = format!("`max-length: {written}` is no number");
        findings.extend(
            pair.origin.is_none().then(|| pair.whole(Severity::Warning, "max-length", message)),
        );
        return;
    };
    let length = longest(pair.tongue, pair.part.pattern, DEEPEST);
    if length > most {
        let message = format!("{length} characters; there is room for {most}");
        findings.push(pair.whole(Severity::Warning, "max-length", message));
    }
}

fn longest(tongue: &Tongue<'_>, pattern: &Pattern<&str>, deep: usize) -> usize {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => bare(value).chars().count(),
        PatternElement::Placeable { expression } => of(tongue, expression, deep),
    });
    elements.sum()
}

fn of(tongue: &Tongue<'_>, expression: &Expression<&str>, deep: usize) -> usize {
    let referred = |id: &str, attribute: Option<&str>| {
        let part = tongue.get(id).and_then(|said| said.part(attribute.unwrap_or_default()));
        part.filter(|_| deep > 0).map_or(0, |part| longest(tongue, part.pattern, deep - 1))
    };
    match expression {
        Expression::Select { variants, .. } => {
            let lengths = variants.iter().map(|variant| longest(tongue, &variant.value, deep));
            lengths.max().unwrap_or_default()
        }
        Expression::Inline(inline) => match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => value.chars().count(),
            InlineExpression::MessageReference { id, attribute } => {
                referred(id.name, attribute.as_ref().map(|attribute| attribute.name))
            }
            InlineExpression::TermReference { id, .. } => referred(&format!("-{}", id.name), None),
            InlineExpression::Placeable { expression } => of(tongue, expression, deep),
            InlineExpression::FunctionReference { .. }
            | InlineExpression::VariableReference { .. } => NUMBER,
        },
    }
}
