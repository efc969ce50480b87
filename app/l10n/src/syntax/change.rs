//! Goes through an entry and changes what stands in it.

use fluent_syntax::ast::{
    Attribute, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

/// What is to be changed; the outer before the inner.
pub(crate) trait Change {
    /// A line of a text or a comment, or a literal between quotes.
    fn text(&mut self, _: &mut String) {}
    /// A number as it is written.
    fn number(&mut self, _: &mut String) {}
    /// What stands in braces.
    fn expression(&mut self, _: &mut Expression<String>) {}
}

/// Changes an entry.
pub(crate) fn entry(entry: &mut Entry<String>, change: &mut impl Change) {
    let (comment, value, attributes) = match entry {
        Entry::Message(message) => {
            (message.comment.as_mut(), message.value.as_mut(), &mut message.attributes[..])
        }
        Entry::Term(term) => {
            (term.comment.as_mut(), Some(&mut term.value), &mut term.attributes[..])
        }
        Entry::Comment(comment)
        | Entry::GroupComment(comment)
        | Entry::ResourceComment(comment) => (Some(comment), None, &mut [][..]),
        Entry::Junk { .. } => return,
    };
    if let Some(Comment { content }) = comment {
        content.iter_mut().for_each(|line| change.text(line));
    }
    let attributes = attributes.iter_mut().map(|Attribute { value, .. }| value);
    value.into_iter().chain(attributes).for_each(|value| pattern(value, change));
}

fn pattern(pattern: &mut Pattern<String>, change: &mut impl Change) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => change.text(value),
            PatternElement::Placeable { expression } => self::expression(expression, change),
        }
    }
}

fn expression(expression: &mut Expression<String>, change: &mut impl Change) {
    change.expression(expression);
    match expression {
        Expression::Inline(inline) => self::inline(inline, change),
        Expression::Select { selector, variants } => {
            inline(selector, change);
            for variant in variants {
                if let VariantKey::NumberLiteral { value } = &mut variant.key {
                    change.number(value);
                }
                pattern(&mut variant.value, change);
            }
        }
    }
}

fn inline(inline: &mut InlineExpression<String>, change: &mut impl Change) {
    match inline {
        InlineExpression::StringLiteral { value } => change.text(value),
        InlineExpression::NumberLiteral { value } => change.number(value),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            arguments.positional.iter_mut().for_each(|value| self::inline(value, change));
            arguments.named.iter_mut().for_each(|named| self::inline(&mut named.value, change));
        }
        InlineExpression::Placeable { expression } => self::expression(expression, change),
        InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { arguments: None, .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}
