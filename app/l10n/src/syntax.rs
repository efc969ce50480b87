//! Reads Fluent files as its specification does, whatever they look like.
//!
//! `fluent-syntax` reads as the reference does but for one thing: a carriage return that stands alone is a sign like any other,
//! and the crate takes it for a blank where a text ends or a line begins. So another control character stands in for it while the
//! crate reads. And the crate calls itself for every brace and bracket inside another, while a stack is finite: an entry with more of
//! them than [`MOST`] is not read.
//!
//! **Invariants**: never panics, whatever the text. Positions are those of the text given, with its byte order mark.

mod change;

use std::ops::Range;

pub(crate) use change::{Change, entry as change};
use fluent_syntax::{
    ast::{Entry, Resource},
    parser,
};

/// Opening braces and brackets that one entry may have; the largest of ours has 43.
pub const MOST: usize = 200;

/// An entry that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// What is left out.
    pub junk: Range<usize>,
    /// The sign that broke it; may be the next entry's.
    pub position: usize,
    /// What was expected there.
    pub reason: String,
}

/// Reads a file: its entries, with [`Entry::Junk`] for what could not be read, and why.
pub fn parse(text: &str) -> (Resource<String>, Vec<Unread>) {
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let (mut resource, errors) = match parser::parse(prepared(body)) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    if let Some(stand_in) = stand_in(body) {
        resource.body.iter_mut().for_each(|entry| change(entry, &mut Returns(stand_in)));
    }
    let mark = text.len() - body.len();
    let crowded = crowded(body);
    let mut unread = Vec::with_capacity(errors.len());
    let junk = resource.body.iter_mut().filter_map(|entry| match entry {
        Entry::Junk { content } => Some(content),
        _ => None,
    });
    for (content, error) in junk.zip(errors) {
        let range = error.slice.unwrap_or(error.pos.clone());
        // What stood in for anything goes, too.
        body[range.clone()].clone_into(content);
        let inside = crowded.partition_point(|entry| entry.end <= range.start);
        let reason = match crowded.get(inside).is_some_and(|entry| entry.start <= range.start) {
            true => format!("it has more than {MOST} braces and brackets"),
            false => error.kind.to_string(),
        };
        let junk = range.start + mark..range.end + mark;
        unread.push(Unread { junk, position: error.pos.start + mark, reason });
    }
    (resource, unread)
}

/// The text as the crate may read it; every sign stays where it is.
fn prepared(body: &str) -> String {
    let mut bytes = body.as_bytes().to_vec();
    for entry in crowded(body) {
        // No entry begins so, and nothing else goes on with it.
        bytes[entry.start] = b'!';
    }
    if let Some(stand_in) = stand_in(body) {
        for at in 0..bytes.len() {
            if bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n') {
                bytes[at] = stand_in;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A control character that the text does not have; none if it has no carriage return either.
fn stand_in(body: &str) -> Option<u8> {
    body.contains('\r').then_some(())?;
    (1..b' ').find(|sign| !b"\n\r".contains(sign) && !body.as_bytes().contains(sign))
}

/// Puts carriage returns back.
struct Returns(u8);

impl Change for Returns {
    fn text(&mut self, text: &mut String) {
        *text = text.replace(char::from(self.0), "\r");
    }
}

/// The entries with too many braces and brackets.
///
/// An entry goes on to the next line that begins as one: no expression, text or comment goes on with such a line.
fn crowded(body: &str) -> Vec<Range<usize>> {
    let mut crowded = Vec::new();
    let (mut entry, mut opening) = (0..0, 0);
    for line in body.split_inclusive('\n') {
        if begins(line) {
            crowded.extend((opening > MOST).then_some(entry.clone()));
            (entry.start, opening) = (entry.end, 0);
        }
        opening += line.bytes().filter(|sign| b"{(".contains(sign)).count();
        entry.end += line.len();
    }
    crowded.extend((opening > MOST).then_some(entry));
    crowded
}

/// `name =`, `-name =` or a comment.
fn begins(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name
        .trim_start_matches(|sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'));
    line.starts_with('#')
        || name.starts_with(|sign: char| sign.is_ascii_alphabetic())
            && rest.trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let (resource, _) = parse(text);
        let name = |entry: &Entry<String>| match entry {
            Entry::Message(message) => message.id.name.clone(),
            Entry::Junk { content } => format!("junk: {content}"),
            other => format!("{other:?}"),
        };
        resource.body.iter().map(name).collect()
    }

    #[test]
    fn a_byte_order_mark_moves_nothing() {
        let text = "\u{FEFF}a = A\nb = {\n";
        let (_, unread) = parse(text);
        assert_eq!(read(text), ["a", "junk: b = {\n"]);
        assert_eq!(&text[unread[0].junk.clone()], "b = {\n");
    }

    #[test]
    fn what_is_too_deep_is_left_out_and_the_rest_is_read() {
        for (open, close) in [("{", "}"), ("FN(\nFN(", "))"), ("{ \"}\" ->\n *[a] ) ", "\n }")] {
            let (open, close) = (open.repeat(100_000), close.repeat(100_000));
            let text = format!("a = A\ndeep = {{ {open}1{close} }}\nb = B\n");
            let (resource, unread) = parse(&text);
            assert_eq!(resource.body.len() - unread.len(), 2, "{open}");
            assert!(unread[0].reason.contains("more than 200"), "{}", unread[0].reason);
            let deep = &text[unread[0].junk.clone()];
            assert!(deep.starts_with("deep = "), "{deep:.20}");
        }
    }

    #[test]
    fn every_sign_may_be_a_control_character() {
        let all: String = ('\0'..' ').filter(|sign| *sign != '\n').collect();
        assert_eq!(read(&format!("a = {all}x\r\nb = \rB\n")), ["a", "b"]);
    }
}
