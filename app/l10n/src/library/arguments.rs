//! What a message does with arguments, so that whoever passes them can be checked.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};

use super::Library;
use crate::syntax;

/// What a message does with some arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// Names that stand anywhere in it.
    pub takes: BTreeSet<String>,
    /// Names that it needs for these arguments: what stands in the variants that they choose.
    pub needs: BTreeSet<String>,
    /// Values for which it has no words of its own and falls back to others.
    pub wordless: BTreeSet<String>,
}

/// A language's own messages and attributes, by id and `id.attribute`.
pub struct Messages(BTreeMap<String, Pattern<String>>);

impl Library {
    /// A language's own messages.
    pub fn messages(&self, tag: &str) -> Messages {
        let mut messages = BTreeMap::new();
        for entry in syntax::parse(&self.own(tag, |_| true)).0.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            for attribute in message.attributes {
                messages.insert(format!("{id}.{}", attribute.id.name), attribute.value);
            }
            messages.extend(message.value.map(|value| (id, value)));
        }
        Messages(messages)
    }
}

impl Messages {
    /// All ids.
    pub fn ids(&self) -> BTreeSet<String> {
        self.0.keys().cloned().collect()
    }

    /// What a message, and those that it puts in, do with arguments. `None`: there is no such message.
    pub fn arguments(&self, id: &str, passed: &[(String, String)]) -> Option<Arguments> {
        self.0.get(id)?;
        let mut reading =
            Reading { messages: &self.0, passed, found: Arguments::default(), inside: Vec::new() };
        reading.message(id.to_owned(), true);
        Some(reading.found)
    }
}

struct Reading<'a> {
    messages: &'a BTreeMap<String, Pattern<String>>,
    passed: &'a [(String, String)],
    found: Arguments,
    /// The messages being read: a circle ends where it began.
    inside: Vec<String>,
}

impl<'a> Reading<'a> {
    /// `chosen`: the arguments lead here.
    fn message(&mut self, id: String, chosen: bool) {
        if self.inside.contains(&id) {
            return;
        }
        if let Some(pattern) = self.messages.get(&id) {
            self.inside.push(id);
            self.pattern(pattern, chosen);
            self.inside.pop();
        }
    }

    fn pattern(&mut self, pattern: &'a Pattern<String>, chosen: bool) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, chosen);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<String>, chosen: bool) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, chosen),
            Expression::Select { selector, variants } => {
                self.inline(selector, chosen);
                let fits = self.choose(selector, variants, chosen);
                for (variant, fits) in variants.iter().zip(fits) {
                    self.pattern(&variant.value, chosen && fits);
                }
            }
        }
    }

    /// Which variants the arguments lead to. A number may be read as a plural form: each of them is possible.
    fn choose(
        &mut self,
        selector: &InlineExpression<String>,
        variants: &[Variant<String>],
        chosen: bool,
    ) -> Vec<bool> {
        let InlineExpression::VariableReference { id } = selector else {
            return vec![true; variants.len()];
        };
        let Some((_, value)) = self.passed.iter().find(|(name, _)| *name == id.name) else {
            return variants.iter().map(|variant| variant.default).collect();
        };
        let fits: Vec<bool> = variants.iter().map(|variant| key(variant) == value).collect();
        if fits.contains(&true) {
            return fits;
        }
        if value.parse::<f64>().is_ok() {
            return vec![true; variants.len()];
        }
        if chosen {
            self.found.wordless.insert(value.clone());
        }
        variants.iter().map(|variant| variant.default).collect()
    }

    fn inline(&mut self, inline: &'a InlineExpression<String>, chosen: bool) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.found.takes.insert(id.name.clone());
                if chosen {
                    self.found.needs.insert(id.name.clone());
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
                self.message(format!("{}{}", id.name, attribute.unwrap_or_default()), chosen);
            }
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                self.arguments(arguments, chosen);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, chosen),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::TermReference { arguments: None, .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &'a CallArguments<String>, chosen: bool) {
        arguments.positional.iter().for_each(|argument| self.inline(argument, chosen));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value, chosen));
    }
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
