//! Check 1: every entry can be read. The parser's words for programmers become words for translators.

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::{
    finding::{Finding, Severity},
    sheet::Sheet,
};

/// What could not be read; the rest of the file serves.
pub(super) fn check(sheet: &Sheet<'_>, findings: &mut Vec<Finding>) {
    findings.extend(sheet.errors.iter().map(|error| of(sheet, error)));
}

fn of(sheet: &Sheet<'_>, error: &ParserError) -> Finding {
    let text = sheet.file.text.as_str();
    let slice = error.slice.clone().unwrap_or(error.pos.clone());
    let start = slice.start.min(text.len());
    let entry = text.get(slice.start..slice.end.min(text.len())).unwrap_or_default();
    let (what, hint) = words(&error.kind, entry);
    let at = spot(text, error, start);
    let message = format!("{what}; this entry is left out");
    let finding = sheet.at(Severity::Error, "syntax", at, 1, message);
    let id = entry.split(['=', ' ', '\n']).next().filter(|id| is_id(id)).map(str::to_owned);
    Finding { hint: hint.map(str::to_owned), id, ..finding }
}

/// The parser notices some mistakes only at the next entry: then the last sign before it is meant.
fn spot(text: &str, error: &ParserError, start: usize) -> usize {
    let whole = matches!(
        error.kind,
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. }
    );
    if whole {
        return start;
    }
    let at = error.pos.start.min(text.len());
    let before = text.get(start..at).unwrap_or_default();
    // Both are noticed at their end; their beginning is meant.
    let begin = match error.kind {
        ErrorKind::ForbiddenCallee => before.rfind('(').map(|bracket| {
            let is_part = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
            before[..bracket].trim_end().trim_end_matches(is_part).len()
        }),
        ErrorKind::UnterminatedStringLiteral => before.rfind('"'),
        _ => None,
    };
    if let Some(begin) = begin {
        return start + begin;
    }
    let fresh = before.is_empty() || !before.trim_end_matches([' ', '\r']).ends_with('\n');
    if fresh && at < text.len() {
        return at;
    }
    let said = before.trim_end();
    let last = said.char_indices().next_back().map_or(0, |(at, _)| at);
    start + last
}

fn is_id(text: &str) -> bool {
    let name = text.strip_prefix('-').unwrap_or(text);
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'))
}

fn words(kind: &ErrorKind, entry: &str) -> (String, Option<&'static str>) {
    let (what, hint) = match kind {
        ErrorKind::ExpectedToken('=') => {
            ("there is no `=` behind the name", Some("a line that goes on begins with spaces"))
        }
        ErrorKind::ExpectedToken('}') => ("a `{` is not closed by a `}`", None),
        ErrorKind::ExpectedToken(']') => ("a `[` is not closed by a `]`", None),
        ErrorKind::ExpectedToken(')') => ("a `(` is not closed by a `)`", None),
        ErrorKind::ExpectedToken(' ') => ("a space is missing behind `#`", None),
        ErrorKind::ExpectedToken(sign) => return (format!("`{sign}` is missing"), None),
        ErrorKind::ExpectedCharRange { .. } if entry.starts_with([' ', '.']) => {
            ("an attribute that cannot be read", Some("`    .name = text`"))
        }
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => (
            "a name is expected: it begins with one of a to z",
            Some("a line that goes on begins with spaces"),
        ),
        ErrorKind::ExpectedCharRange { range } => {
            return (format!("one of {range} is expected"), None);
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            return (
                format!("`{entry_id}` has no text behind `=`"),
                Some("delete the line: what is missing is borrowed from another language"),
            );
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            return (format!("the term `-{entry_id}` has no text behind `=`"), None);
        }
        ErrorKind::ForbiddenCallee => {
            ("the name of a function is written in capitals", Some("for example `NUMBER($count)`"))
        }
        ErrorKind::MissingDefaultVariant => {
            ("no line of this choice has the star", Some("write `*[other]` for one of them"))
        }
        ErrorKind::MissingValue => ("there is no text behind a key or a name", None),
        ErrorKind::MultipleDefaultVariants => ("two lines of this choice have the star", None),
        ErrorKind::MessageReferenceAsSelector => (
            "another message cannot choose",
            Some("in front of `->` stands a variable such as `$count`"),
        ),
        ErrorKind::TermReferenceAsSelector => ("a term cannot choose; its attribute can", None),
        ErrorKind::MessageAttributeAsSelector => ("an attribute of a message cannot choose", None),
        ErrorKind::TermAttributeAsPlaceable => {
            ("an attribute of a term can only choose, not be shown", None)
        }
        ErrorKind::UnterminatedStringLiteral => ("a `\"` has no second one on its line", None),
        ErrorKind::PositionalArgumentFollowsNamed => {
            ("arguments without a name stand before those with one", None)
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            return (format!("the argument `{name}` stands here twice"), None);
        }
        ErrorKind::UnknownEscapeSequence(_) => {
            ("an unknown sign behind `\\`", Some("known are `\\\\`, `\\\"` and `\\u00A0`"))
        }
        ErrorKind::InvalidUnicodeEscapeSequence(code) => {
            return (format!("`{code}` is no character's number"), None);
        }
        ErrorKind::UnbalancedClosingBrace => {
            ("a `}` without a `{`", Some("a brace that readers shall see is written `{ \"}\" }`"))
        }
        ErrorKind::ExpectedInlineExpression => (
            "between braces stands a variable, a message, a term or a text in quotation marks",
            Some("for example `{ $count }`"),
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("in front of `->` stands a variable such as `$count`", None)
        }
        ErrorKind::ExpectedLiteral => {
            ("behind `:` stands a number or a text in quotation marks", None)
        }
    };
    (what.to_owned(), hint)
}
