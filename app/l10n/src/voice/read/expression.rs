//! What stands in braces.

use super::{Pattern, Reader};

/// What stands in braces. Braces within braces mean what is in them.
pub(in crate::voice) enum Expression<'a> {
    /// Between quotes, as it is written.
    Literal(&'a str),
    /// As it is written.
    Number(&'a str),
    /// Without `$`.
    Variable(&'a str),
    /// A message, or its attribute.
    Message(&'a str, Option<&'a str>),
    /// A term with its `-`, or its attribute, and what it is told.
    Term(&'a str, Option<&'a str>, Arguments<'a>),
    Function(&'a str, Arguments<'a>),
    /// By what it is chosen, and from what.
    Select(Box<Self>, Vec<Variant<'a>>),
}

/// What a function or a term is told.
#[derive(Default)]
pub(in crate::voice) struct Arguments<'a> {
    pub(in crate::voice) positional: Vec<Expression<'a>>,
    pub(in crate::voice) named: Vec<(&'a str, Expression<'a>)>,
}

/// One of several texts.
pub(in crate::voice) struct Variant<'a> {
    /// A word or a number, as it is written.
    pub(in crate::voice) key: &'a str,
    pub(in crate::voice) value: Pattern<'a>,
    pub(in crate::voice) default: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn placeable(&mut self) -> Option<Expression<'a>> {
        self.inside(|reader| {
            reader.expect(b'{')?;
            reader.blank();
            let nested = reader.sign() == b'{';
            let mut expression = reader.inline()?;
            reader.blank();
            let chooses = reader.text.get(reader.at..)?.starts_with("->");
            if chooses {
                match expression {
                    Expression::Message(..) | Expression::Term(_, None, _) => return None,
                    _ if nested => return None,
                    _ => {}
                }
                reader.at += 2;
                expression = Expression::Select(Box::new(expression), reader.variants()?);
            } else if let Expression::Term(_, Some(_), _) = expression {
                // A term's attribute is for choosing by, not for saying.
                return None;
            }
            reader.expect(b'}')?;
            Some(expression)
        })
    }

    /// Each on a line of its own, and exactly one for all that the others are not for.
    fn variants(&mut self) -> Option<Vec<Variant<'a>>> {
        let mut variants = Vec::new();
        let mut defaults = 0;
        self.spaces();
        if !self.line_end() {
            return None;
        }
        self.blank();
        while matches!(self.sign(), b'*' | b'[') {
            let default = self.take(b'*');
            defaults += usize::from(default);
            self.expect(b'[')?;
            self.blank();
            let key = self.number().or_else(|| self.name())?;
            self.blank();
            self.expect(b']')?;
            let value = self.pattern()?;
            if value.is_empty() {
                return None;
            }
            self.blank();
            variants.push(Variant { key, value, default });
        }
        (defaults == 1).then_some(variants)
    }

    fn inline(&mut self) -> Option<Expression<'a>> {
        let start = self.at;
        match self.sign() {
            b'{' => self.placeable(),
            b'"' => self.literal().map(Expression::Literal),
            b'$' => {
                self.at += 1;
                self.name().map(Expression::Variable)
            }
            b'-' if self.sign_at(self.at + 1).is_ascii_alphabetic() => {
                self.at += 1;
                self.name()?;
                let name = self.text.get(start..self.at)?;
                let attribute = self.accessor()?;
                Some(Expression::Term(name, attribute, self.arguments()?.unwrap_or_default()))
            }
            b'-' | b'0'..=b'9' => self.number().map(Expression::Number),
            _ => {
                let name = self.name()?;
                let attribute = self.accessor()?;
                if attribute.is_some() {
                    return Some(Expression::Message(name, attribute));
                }
                match self.arguments()? {
                    None => Some(Expression::Message(name, None)),
                    Some(_) if name.bytes().any(|sign| sign.is_ascii_lowercase()) => None,
                    Some(arguments) => Some(Expression::Function(name, arguments)),
                }
            }
        }
    }

    /// `.attribute`, if there is one.
    fn accessor(&mut self) -> Option<Option<&'a str>> {
        if self.take(b'.') { self.name().map(Some) } else { Some(None) }
    }

    /// `(value, name: "literal")`, if there is one.
    fn arguments(&mut self) -> Option<Option<Arguments<'a>>> {
        let start = self.at;
        self.blank();
        if !self.take(b'(') {
            self.at = start;
            return Some(None);
        }
        self.inside(|reader| {
            let mut arguments = Arguments::default();
            reader.blank();
            while !reader.take(b')') {
                reader.argument(&mut arguments)?;
                reader.blank();
                if !reader.take(b',') && reader.sign() != b')' {
                    return None;
                }
                reader.blank();
            }
            Some(Some(arguments))
        })
    }

    fn argument(&mut self, arguments: &mut Arguments<'a>) -> Option<()> {
        let value = self.inline()?;
        self.blank();
        match value {
            Expression::Message(name, None) if self.take(b':') => {
                self.blank();
                let value = match self.sign() {
                    b'"' => Expression::Literal(self.literal()?),
                    _ => Expression::Number(self.number()?),
                };
                let twice = arguments.named.iter().any(|(known, _)| *known == name);
                arguments.named.push((name, value));
                (!twice).then_some(())
            }
            value => {
                arguments.positional.push(value);
                // Those without a name come first.
                arguments.named.is_empty().then_some(())
            }
        }
    }

    fn number(&mut self) -> Option<&'a str> {
        let start = self.at;
        self.take(b'-');
        let mut digits = !self.take_while(|sign| sign.is_ascii_digit()).is_empty();
        if digits && self.take(b'.') {
            digits = !self.take_while(|sign| sign.is_ascii_digit()).is_empty();
        }
        if !digits {
            self.at = start;
            return None;
        }
        self.text.get(start..self.at)
    }

    /// What stands between quotes.
    fn literal(&mut self) -> Option<&'a str> {
        self.expect(b'"')?;
        let start = self.at;
        loop {
            self.take_while(|sign| !matches!(sign, b'"' | b'\\' | b'\n'));
            if !self.take(b'\\') {
                break;
            }
            let digits = match self.sign() {
                b'\\' | b'"' => 0,
                b'u' => 4,
                b'U' => 6,
                _ => return None,
            };
            self.at += 1;
            for _ in 0..digits {
                self.sign().is_ascii_hexdigit().then_some(())?;
                self.at += 1;
            }
        }
        let text = self.text.get(start..self.at);
        self.expect(b'"')?;
        text
    }
}
