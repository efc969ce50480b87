//! Check 5, too: messages that put each other in for ever, and those that grow beyond all measure ("billion laughs").

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::{
    finding::{Finding, Severity},
    tongue::Tongue,
    uses::Uses,
};

/// Placeables that a message may come to; the formatter itself gives up at 100.
const MOST: usize = 100;

/// A pattern's name: id and attribute.
type Name = (String, String);

struct Walk<'a> {
    tongue: &'a Tongue<'a>,
    /// How many placeables a pattern comes to. `None`: it is being counted.
    counted: BTreeMap<Name, Option<usize>>,
    /// Where circles close: the reference, in which message.
    circles: Vec<(&'a str, Name, Name)>,
    /// Messages on the way here.
    inside: Vec<Name>,
}

/// Looks at all messages of a language.
pub(super) fn check<'a>(tongue: &'a Tongue<'a>, findings: &mut Vec<Finding>) {
    let mut walk =
        Walk { tongue, counted: BTreeMap::new(), circles: Vec::new(), inside: Vec::new() };
    let parts =
        || tongue.all.iter().flat_map(|said| said.parts.iter().map(move |part| (said, part)));
    let name = |id: &str, part: &str| (id.to_owned(), part.to_owned());
    for (said, part) in parts() {
        walk.named(&name(&said.id, part.name));
    }
    let large = |name: &Name| walk.counted.get(name).copied().flatten().unwrap_or_default() > MOST;
    for (said, part) in parts().filter(|(said, part)| large(&name(&said.id, part.name))) {
        // One of a chain is named: the first that is too large, not those that put it in.
        let uses = Uses::of(part.pattern);
        let messages = uses.messages.iter().map(|(id, part)| name(id, part.unwrap_or_default()));
        let terms = uses.terms.iter();
        let terms = terms.map(|(id, part)| name(&format!("-{id}"), part.unwrap_or_default()));
        if !messages.chain(terms).any(|inner| large(&inner)) {
            let message =
                format!("`{}` puts in more than {MOST} things, one in the other", said.id);
            findings.push(said.whole(Severity::Error, "too-large-message", message));
        }
    }
    for (reference, (id, _), (to, _)) in walk.circles {
        let Some(said) = tongue.get(&id) else { continue };
        let message = format!("`{id}` and `{to}` put each other in, in a circle");
        let message = if id == to { format!("`{id}` puts in itself") } else { message };
        findings.push(said.finding(Severity::Error, "circle", (reference, 0), message));
    }
}

impl<'a> Walk<'a> {
    fn named(&mut self, name: &Name) -> usize {
        match self.counted.get(name) {
            Some(Some(count)) => return *count,
            Some(None) => return 0,
            None => {}
        }
        let tongue = self.tongue;
        let Some(part) = tongue.get(&name.0).and_then(|said| said.part(&name.1)) else { return 0 };
        self.counted.insert(name.clone(), None);
        self.inside.push(name.clone());
        let count = self.pattern(part.pattern);
        self.inside.pop();
        self.counted.insert(name.clone(), Some(count));
        count
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) -> usize {
        let counts = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { .. } => 0,
            PatternElement::Placeable { expression } => {
                self.expression(expression).saturating_add(1)
            }
        });
        counts.fold(0, usize::saturating_add)
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) -> usize {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            // One of them is shown.
            Expression::Select { selector, variants } => {
                let chosen = variants.iter().map(|variant| self.pattern(&variant.value)).max();
                chosen.unwrap_or_default().saturating_add(self.inline(selector))
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) -> usize {
        let (id, attribute, sigil) = match inline {
            InlineExpression::MessageReference { id, attribute } => (id.name, attribute, ""),
            InlineExpression::TermReference { id, attribute, .. } => (id.name, attribute, "-"),
            InlineExpression::Placeable { expression } => return self.expression(expression),
            _ => return 0,
        };
        let attribute = attribute.as_ref().map(|attribute| attribute.name).unwrap_or_default();
        let name = (format!("{sigil}{id}"), attribute.to_owned());
        if let Some(at) = self.inside.iter().position(|inside| *inside == name) {
            let from = self.inside.last().cloned().unwrap_or_else(|| name.clone());
            // The entry of the circle is named, too: that is what people look for.
            self.circles.push((id, from, self.inside[at].clone()));
            return 0;
        }
        // So deep nobody follows, neither the formatter nor our stack.
        if self.inside.len() > MOST {
            return MOST + 1;
        }
        self.named(&name)
    }
}
