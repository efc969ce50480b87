//! A file as the checks see it: its messages, where they stand, what is written above them.

use fluent_syntax::{
    ast::{Attribute, Comment, Entry, Identifier, Message, Pattern, Resource},
    parser::{self, ParserError},
    serializer::serialize,
};

use super::{
    file::File,
    finding::{Finding, Severity},
    place::{Lines, offset},
};

/// One parsed file.
pub(super) struct Sheet<'a> {
    pub(super) file: &'a File,
    pub(super) errors: Vec<ParserError>,
    body: Vec<Entry<&'a str>>,
    lines: Lines,
}

/// A value, or an attribute.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    /// The attribute's name; empty for the value.
    pub(super) name: &'a str,
    /// What to point at: the attribute's name, the message's id.
    pub(super) at: &'a str,
    pub(super) pattern: &'a Pattern<&'a str>,
}

impl Part<'_> {
    /// The pattern as Fluent.
    pub(super) fn written(&self) -> String {
        let id = Identifier { name: if self.name.is_empty() { "x" } else { self.name } };
        let message =
            Message { id, value: Some(self.pattern.clone()), attributes: vec![], comment: None };
        let text = serialize(&Resource { body: vec![Entry::Message(message)] });
        let behind = text.split_once('=').map_or("", |(_, behind)| behind);
        behind.trim().to_owned()
    }
}

/// A message or a term.
pub(super) struct Said<'a> {
    pub(super) sheet: &'a Sheet<'a>,
    /// Its id; a term's begins with `-`.
    pub(super) id: String,
    /// The id as it stands in the file, without the `-`.
    pub(super) name: &'a str,
    /// The lines of the comment above it.
    pub(super) comment: Vec<&'a str>,
    pub(super) parts: Vec<Part<'a>>,
    /// As it stands in the file, without its comment.
    pub(super) raw: &'a str,
    entry: &'a Entry<&'a str>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(file: &'a File) -> Self {
        let (body, errors) = match parser::parse(file.text.as_str()) {
            Ok(resource) => (resource.body, Vec::new()),
            Err((resource, errors)) => (resource.body, errors),
        };
        Self { file, errors, body, lines: Lines::new(&file.text) }
    }

    /// All messages and terms, in their order.
    pub(super) fn said(&'a self) -> Vec<Said<'a>> {
        let starts: Vec<usize> = self.body.iter().map(|entry| self.start(entry)).collect();
        let next = |index: usize| starts.get(index + 1).copied().unwrap_or(self.file.text.len());
        let entries = self.body.iter().enumerate();
        entries.filter_map(|(index, entry)| self.one(entry, next(index))).collect()
    }

    fn one(&'a self, entry: &'a Entry<&'a str>, next: usize) -> Option<Said<'a>> {
        let (name, sigil, value, attributes, comment) = match entry {
            Entry::Message(message) => {
                let Message { id, value, attributes, comment } = message;
                (id.name, "", value.as_ref(), attributes, comment)
            }
            Entry::Term(term) => {
                (term.id.name, "-", Some(&term.value), &term.attributes, &term.comment)
            }
            _ => return None,
        };
        let value = value.map(|pattern| Part { name: "", at: name, pattern });
        let named = |attribute: &'a Attribute<&'a str>| {
            let Attribute { id, value } = attribute;
            Part { name: id.name, at: id.name, pattern: value }
        };
        let start = offset(&self.file.text, name) - sigil.len();
        let raw = self.file.text.get(start..next.max(start)).unwrap_or_default();
        Some(Said {
            sheet: self,
            id: format!("{sigil}{name}"),
            name,
            comment: comment.as_ref().map(|comment| comment.content.clone()).unwrap_or_default(),
            parts: value.into_iter().chain(attributes.iter().map(named)).collect(),
            raw,
            entry,
        })
    }

    /// The byte where an entry, or the comment above it, begins.
    fn start(&self, entry: &Entry<&str>) -> usize {
        let text = &self.file.text;
        let of_comment = |comment: &Comment<&str>| {
            let at = comment.content.first().map_or(0, |line| offset(text, line));
            text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1)
        };
        match entry {
            Entry::Message(message) => {
                message.comment.as_ref().map_or_else(|| offset(text, message.id.name), of_comment)
            }
            Entry::Term(term) => term
                .comment
                .as_ref()
                .map_or_else(|| offset(text, term.id.name).saturating_sub(1), of_comment),
            Entry::Comment(comment)
            | Entry::GroupComment(comment)
            | Entry::ResourceComment(comment) => of_comment(comment),
            Entry::Junk { content } => offset(text, content),
        }
    }

    /// A finding at a byte of the file.
    pub(super) fn at(
        &self,
        severity: Severity,
        check: &'static str,
        at: usize,
        width: usize,
        message: impl Into<String>,
    ) -> Finding {
        let (line, column) = self.lines.place(&self.file.text, at);
        let finding = Finding::of_file(severity, check, self.file.path(), message);
        Finding { line, column, width, ..finding }
    }
}

impl Said<'_> {
    /// A finding at a slice of the file; `before` signs in front of it belong to it.
    pub(super) fn finding(
        &self,
        severity: Severity,
        check: &'static str,
        (slice, before): (&str, usize),
        message: impl Into<String>,
    ) -> Finding {
        let at = offset(&self.sheet.file.text, slice).saturating_sub(before);
        let width = slice.lines().next().unwrap_or_default().chars().count() + before;
        let finding = self.sheet.at(severity, check, at, width.max(1), message);
        Finding { id: Some(self.id.clone()), ..finding }
    }

    /// A finding at its id.
    pub(super) fn whole(
        &self,
        severity: Severity,
        check: &'static str,
        message: impl Into<String>,
    ) -> Finding {
        self.finding(severity, check, (self.name, usize::from(self.is_term())), message)
    }

    pub(super) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    pub(super) fn part(&self, name: &str) -> Option<&Part<'_>> {
        self.parts.iter().find(|part| part.name == name)
    }

    /// Does a line of the comment say so? What stands behind `:` is given back.
    pub(super) fn marked(&self, mark: &str) -> Option<&str> {
        self.comment.iter().find_map(|line| {
            let rest = line.trim().strip_prefix(mark)?;
            let rest = rest.strip_prefix(':').or(rest.is_empty().then_some(rest))?;
            Some(rest.trim())
        })
    }

    /// Value and attributes in the one form that everybody's editor agrees on: without comment, spaces and line ends.
    pub(super) fn canonical(&self) -> String {
        let entry = match self.entry.clone() {
            Entry::Message(message) => Entry::Message(Message { comment: None, ..message }),
            Entry::Term(mut term) => {
                term.comment = None;
                Entry::Term(term)
            }
            other => other,
        };
        serialize(&Resource { body: vec![entry] })
    }
}
