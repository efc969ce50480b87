//! What a pattern is made of, each thing as the slice of the file where it stands.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// A choice: `{ $count -> … }`.
pub(super) struct Select<'a> {
    pub(super) selector: &'a InlineExpression<&'a str>,
    pub(super) variants: &'a [Variant<&'a str>],
}

impl<'a> Select<'a> {
    /// The variable that chooses, also through a function.
    pub(super) fn variable(&self) -> Option<&'a str> {
        match self.selector {
            InlineExpression::VariableReference { id } => Some(id.name),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().find_map(|argument| match argument {
                    InlineExpression::VariableReference { id } => Some(id.name),
                    _ => None,
                })
            }
            _ => None,
        }
    }

    /// Keys, whether they are numbers, whether they have the star.
    pub(super) fn keys(&self) -> impl Iterator<Item = (&'a str, bool, bool)> {
        self.variants.iter().map(|variant| match &variant.key {
            VariantKey::Identifier { name } => (*name, false, variant.default),
            VariantKey::NumberLiteral { value } => (*value, true, variant.default),
        })
    }
}

/// A reference to a message or term, and to which attribute of it.
pub(super) type Reference<'a> = (&'a str, Option<&'a str>);

/// Everything in a pattern, in order.
#[derive(Default)]
pub(super) struct Uses<'a> {
    /// Variables that are shown.
    pub(super) shown: Vec<&'a str>,
    /// Variables that choose.
    pub(super) choosing: Vec<&'a str>,
    pub(super) messages: Vec<Reference<'a>>,
    pub(super) terms: Vec<Reference<'a>>,
    pub(super) calls: Vec<(&'a str, &'a CallArguments<&'a str>)>,
    pub(super) selects: Vec<Select<'a>>,
    pub(super) texts: Vec<&'a str>,
    /// What stands in quotation marks.
    pub(super) literals: Vec<&'a str>,
    /// Patterns: the whole one and each variant.
    pub(super) patterns: Vec<&'a Pattern<&'a str>>,
    in_selector: bool,
}

impl<'a> Uses<'a> {
    pub(super) fn of(pattern: &'a Pattern<&'a str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    /// Shown or choosing.
    pub(super) fn variables(&self) -> impl Iterator<Item = &'a str> {
        self.shown.iter().chain(&self.choosing).copied()
    }

    /// All texts and literals, one after the other.
    pub(super) fn words(&self) -> String {
        let all: Vec<&str> = self.texts.iter().chain(&self.literals).copied().collect();
        all.join(" ")
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        self.patterns.push(pattern);
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.in_selector = true;
                self.inline(selector);
                self.in_selector = false;
                self.selects.push(Select { selector, variants });
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } if self.in_selector => {
                self.choosing.push(id.name);
            }
            InlineExpression::VariableReference { id } => self.shown.push(id.name),
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.push((id.name, attribute.as_ref().map(|attribute| attribute.name)));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.terms.push((id.name, attribute.as_ref().map(|attribute| attribute.name)));
                // What a term is given is its own affair; nothing of it is the message's.
                if let Some(arguments) = arguments {
                    arguments.positional.iter().for_each(|argument| self.inline(argument));
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.calls.push((id.name, arguments));
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value } => self.literals.push(value),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
