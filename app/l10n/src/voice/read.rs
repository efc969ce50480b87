//! Reads an entry: <https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf>. What breaks the rules is no entry.

mod expression;
mod pattern;

pub(super) use expression::{Arguments, Expression, Variant};
pub(super) use pattern::{Element, Pattern};

/// So many braces and brackets may stand in one another; one of ours has five.
pub(super) const DEEPEST: usize = 50;

/// A message or a term.
pub(super) struct Entry<'a> {
    /// A message may stand on its attributes alone.
    pub(super) value: Option<Pattern<'a>>,
    pub(super) attributes: Vec<(&'a str, Pattern<'a>)>,
}

/// The name of the entry that begins with a line.
pub(super) fn begins(line: &str) -> Option<&str> {
    Reader::new(line, 0).opening()
}

/// The entry that begins at a place of the text.
pub(super) fn entry(text: &str, at: usize) -> Option<Entry<'_>> {
    let mut reader = Reader::new(text, at);
    let term = reader.opening()?.starts_with('-');
    let value = reader.pattern()?;
    let value = (!value.is_empty()).then_some(value);
    let mut attributes = Vec::new();
    // An attribute that breaks the rules ends the entry and leaves the rest of it as it is.
    while let Some(attribute) = reader.attribute() {
        attributes.push(attribute);
    }
    let whole = value.is_some() || !term && !attributes.is_empty();
    whole.then_some(Entry { value, attributes })
}

/// A place in a text. What a method takes, it goes past; `None` means that the rules are broken.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, at: usize) -> Self {
        Self { text, at, depth: 0 }
    }

    /// The sign here; 0 at the end, which no rule asks for.
    fn sign(&self) -> u8 {
        self.sign_at(self.at)
    }

    fn sign_at(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or_default()
    }

    fn take(&mut self, sign: u8) -> bool {
        let here = self.sign() == sign && self.at < self.text.len();
        self.at += usize::from(here);
        here
    }

    fn expect(&mut self, sign: u8) -> Option<()> {
        self.take(sign).then_some(())
    }

    /// Goes past signs; none of ours is part of a longer one.
    fn take_while(&mut self, belongs: impl Fn(u8) -> bool) -> &'a str {
        let start = self.at;
        while self.at < self.text.len() && belongs(self.sign()) {
            self.at += 1;
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn spaces(&mut self) -> &'a str {
        self.take_while(|sign| sign == b' ')
    }

    /// The end of a line: the text's end is one, too.
    fn at_line_end(&self) -> bool {
        match self.sign() {
            b'\n' => true,
            b'\r' => self.sign_at(self.at + 1) == b'\n',
            _ => self.at >= self.text.len(),
        }
    }

    fn line_end(&mut self) -> bool {
        let ends = self.at_line_end() && self.at < self.text.len();
        if ends {
            self.at += 1 + usize::from(self.sign() == b'\r');
        }
        ends
    }

    /// Spaces and ends of lines.
    fn blank(&mut self) {
        loop {
            self.spaces();
            if !self.line_end() {
                break;
            }
        }
    }

    fn name(&mut self) -> Option<&'a str> {
        let begins = self.sign().is_ascii_alphabetic();
        begins.then(|| {
            self.take_while(|sign| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_'))
        })
    }

    /// `name =` or `-name =`.
    fn opening(&mut self) -> Option<&'a str> {
        let start = self.at;
        self.take(b'-');
        self.name()?;
        let name = self.text.get(start..self.at);
        self.spaces();
        self.expect(b'=')?;
        name
    }

    /// `.name = value` on a line of its own.
    fn attribute(&mut self) -> Option<(&'a str, Pattern<'a>)> {
        self.blank();
        self.expect(b'.')?;
        let name = self.name()?;
        self.spaces();
        self.expect(b'=')?;
        let value = self.pattern()?;
        (!value.is_empty()).then_some((name, value))
    }

    /// Does something that may stand in itself.
    fn inside<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        self.depth += 1;
        let read = if self.depth > DEEPEST { None } else { read(self) };
        self.depth -= 1;
        read
    }
}
