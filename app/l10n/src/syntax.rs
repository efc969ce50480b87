//! Reads Fluent files as its specification does, whatever they look like.
//!
//! `fluent-syntax` reads as the reference does but for three things. A carriage return that stands alone is a sign like any other;
//! the crate takes it for a blank where a text ends or a line begins. It panics where an escape such as `\u00e4` breaks off before a
//! letter beyond ASCII. So control characters stand in for those signs while the crate reads. And it calls itself for every brace
//! and bracket inside another, while a stack is finite: an entry with more of them than [`MOST`] is not read.
//!
//! **Invariants**: never panics, whatever the text. Positions are those of the text given, with its byte order mark.

mod change;
mod stand_in;

use std::ops::Range;

pub(crate) use change::{Change, entry as change};
use fluent_syntax::{
    ast::{Entry, Resource},
    parser,
};
use stand_in::StandIns;

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
    let crowded = crowded(body);
    let mut bytes = body.as_bytes().to_vec();
    for entry in &crowded {
        // No entry begins so, and nothing else goes on with it.
        bytes[entry.start] = b'!';
    }
    let mut stand_ins = StandIns::put(&mut bytes);
    // Every sign stays where it is.
    let prepared = String::from_utf8_lossy(&bytes).into_owned();
    let (mut resource, errors) = match parser::parse(prepared) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    if let Some(stand_ins) = &mut stand_ins {
        resource.body.iter_mut().for_each(|entry| change(entry, stand_ins));
    }
    let mark = text.len() - body.len();
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

/// The text as the crate can bear to read it, sign for sign: for those who need places in it rather than what it means.
pub(crate) fn readable(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for entry in crowded(text) {
        bytes[entry.start] = b'!';
    }
    StandIns::put(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
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
    use fluent_syntax::ast::{Expression, InlineExpression, Message, PatternElement};

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

    /// The text, or the literal, of the first message.
    fn texts(text: &str) -> String {
        let (resource, _) = parse(text);
        let Some(Entry::Message(Message { value: Some(value), .. })) = resource.body.first() else {
            return String::new();
        };
        match &value.elements[0] {
            PatternElement::TextElement { value } => value.clone(),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => value.clone(),
                other => format!("{other:?}"),
            },
        }
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
        let broken = format!("a = {all}x\nb = {{ \"\\u00ä\" }}\n");
        assert_eq!(read(&broken)[1], "junk: b = { \"\\u00ä\" }\n");
    }

    #[test]
    fn an_escape_may_break_off_anywhere() {
        for escape in ["\\u00ä", "\\uä", "\\U0000fä", "\\u00", "\\U", "\\"] {
            let literal = format!("a = {{ \"{escape}\" }}\n");
            assert_eq!(read(&literal), [format!("junk: {literal}")]);
            assert_eq!(texts(&format!("a = {escape}\n")), escape);
            let literal = format!("a = {{ \"\\{escape}\" }}\n");
            assert_eq!(texts(&literal), format!("\\{escape}"));
        }
    }
}
