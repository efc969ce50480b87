//! The small parts lines are made of: names, texts in quotation marks, addresses, arguments.

use std::ops::Range;

use winnow::{
    LocatingSlice, ModalResult, Parser,
    ascii::{multispace1, till_line_ending},
    combinator::{alt, cut_err, delimited, eof, not, opt, preceded, repeat, separated, terminated},
    error::{ContextError, ErrMode, ParseError, StrContext, StrContextValue::Description},
    stream::Stream,
    token::{take_till, take_while},
};

use super::{Because, SourceLine};
use crate::{
    expr::Word,
    problem::{Report, Spot},
};

pub(super) type Input<'i> = LocatingSlice<&'i str>;

/// Why a parser gave up.
pub(super) type Failure = ErrMode<ContextError>;

/// Runs a parser over a range of a file, or reports where it got stuck. Positions in the result are the file's.
pub(super) fn run<'i, O>(
    parser: impl Parser<Input<'i>, O, Failure>,
    text: &'i str,
    range: Range<usize>,
    file: usize,
    report: &mut Report<'_>,
) -> Option<O> {
    let mut input = LocatingSlice::new(text.get(..range.end)?);
    input.next_slice(range.start);
    let end = eof.context(expected("the end of the line"));
    let parsed = delimited(blank, parser, (blank, end)).parse(input);
    parsed.map_err(|error| stuck(&error, text, range, file, report)).ok()
}

fn stuck(
    error: &ParseError<Input<'_>, ContextError>,
    text: &str,
    range: Range<usize>,
    file: usize,
    report: &mut Report<'_>,
) {
    let at = range.start + error.offset();
    let rest = text.get(at..range.end).unwrap_or_default();
    let found = rest.split_whitespace().next();
    let message =
        found.map_or("the line ends too early".to_owned(), |found| format!("unexpected `{found}`"));
    let wanted = error.inner().context().find_map(|context| match context {
        StrContext::Expected(wanted) => Some(wanted.to_string()),
        _ => None,
    });
    let at = found.map_or(range.end, |_| at + rest.len() - rest.trim_start().len());
    report.add(Spot { file, at }, message, wanted);
}

pub(super) fn expected(what: &'static str) -> StrContext {
    StrContext::Expected(Description(what))
}

/// Space, line ends and `# comments`.
pub(super) fn blank(input: &mut Input<'_>) -> ModalResult<()> {
    repeat(0.., alt((multispace1.void(), ('#', till_line_ending).void()))).parse_next(input)
}

/// A name: letters, digits, `_`, `-`.
pub(super) fn name(input: &mut Input<'_>) -> ModalResult<Word> {
    word(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '-')).parse_next(input)
}

/// A value: like a name, with `:` and `.`.
pub(super) fn value(input: &mut Input<'_>) -> ModalResult<Word> {
    word(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '-' | ':' | '.')).parse_next(input)
}

fn word<'i>(fits: impl Fn(char) -> bool) -> impl Parser<Input<'i>, Word, Failure> {
    terminated(take_while(1.., fits).with_span(), blank)
        .map(|(text, span): (&str, Range<usize>)| Word { text: text.to_owned(), at: span.start })
}

/// One or more names.
pub(super) fn names(input: &mut Input<'_>) -> ModalResult<Vec<Word>> {
    repeat(1.., name).context(expected("a name")).parse_next(input)
}

/// Values with space (or commas) between.
pub(super) fn values(input: &mut Input<'_>) -> ModalResult<Vec<Word>> {
    let comma = opt((',', blank));
    repeat(0.., terminated(value, comma)).parse_next(input)
}

/// A text in quotation marks; a line break inside counts as a space.
pub(super) fn quoted(input: &mut Input<'_>) -> ModalResult<String> {
    let close = cut_err('"'.context(expected("a closing `\"`")));
    let text = delimited('"', take_till(0.., '"'), (close, blank));
    text.context(expected("a text in quotation marks"))
        .map(|text: &str| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .parse_next(input)
}

/// `"title" https://address`, the address optional. It runs to the next space, so it may hold a `#`.
pub(super) fn source(input: &mut Input<'_>) -> ModalResult<SourceLine> {
    let address = terminated(take_till(1.., char::is_whitespace).with_span(), blank);
    let address = preceded(not('#'), address);
    (quoted, opt(address))
        .map(|(title, url)| SourceLine {
            title,
            url: url.map(|(text, span): (&str, Range<usize>)| Word {
                text: text.to_owned(),
                at: span.start,
            }),
        })
        .parse_next(input)
}

/// `reason` or `reason(months: 3, who: agentur)`.
pub(super) fn because(input: &mut Input<'_>) -> ModalResult<Because> {
    let reason = name.context(expected("the name of a reason"));
    (reason, opt(arguments))
        .map(|(id, args)| Because { id, args: args.unwrap_or_default() })
        .parse_next(input)
}

fn arguments(input: &mut Input<'_>) -> ModalResult<Vec<(Word, String)>> {
    let literal =
        alt((value.map(|word| word.text), quoted)).context(expected("a number or a code"));
    let colon = (':', blank).context(expected("`:` and a value"));
    let argument = (
        cut_err(name.context(expected("an argument such as `months: 3`"))),
        cut_err(colon),
        cut_err(literal),
    );
    let argument = argument.map(|(name, _, literal)| (name, literal));
    let close = cut_err((')', blank).context(expected("`,` or `)`")));
    delimited(('(', blank), separated(1.., argument, (',', blank)), close).parse_next(input)
}
