//! What two trees may write differently: a comment in one piece or line by line, texts that meet in one piece or in several.

use fluent_syntax::ast::{
    CallArguments, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};

/// Everything in one piece.
pub(crate) fn alike(resource: &mut Resource<String>) {
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.comment.iter_mut().for_each(comment);
                message.value.iter_mut().for_each(pattern);
                message.attributes.iter_mut().for_each(|one| pattern(&mut one.value));
            }
            Entry::Term(term) => {
                term.comment.iter_mut().for_each(comment);
                pattern(&mut term.value);
                term.attributes.iter_mut().for_each(|one| pattern(&mut one.value));
            }
            Entry::Comment(one) | Entry::GroupComment(one) | Entry::ResourceComment(one) => {
                comment(one);
            }
            Entry::Junk { .. } => {}
        }
    }
}

fn comment(comment: &mut Comment<String>) {
    comment.content = vec![comment.content.join("\n")];
}

fn pattern(pattern: &mut Pattern<String>) {
    let mut elements: Vec<PatternElement<String>> = Vec::new();
    for mut element in std::mem::take(&mut pattern.elements) {
        if let PatternElement::Placeable { expression } = &mut element {
            self::expression(expression);
        }
        match (elements.last_mut(), element) {
            (
                Some(PatternElement::TextElement { value }),
                PatternElement::TextElement { value: more },
            ) => value.push_str(&more),
            (_, element) => elements.push(element),
        }
    }
    pattern.elements = elements;
}

fn expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Inline(inline) => self::inline(inline),
        Expression::Select { selector, variants } => {
            inline(selector);
            variants.iter_mut().for_each(|variant| pattern(&mut variant.value));
        }
    }
}

fn inline(inline: &mut InlineExpression<String>) {
    match inline {
        InlineExpression::Placeable { expression } => self::expression(expression),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            let CallArguments { positional, named } = arguments;
            positional.iter_mut().for_each(self::inline);
            named.iter_mut().for_each(|one| self::inline(&mut one.value));
        }
        _ => {}
    }
}
