//! Words, signs and parentheses with their positions.

use std::ops::Range;

use engine::Op;
use winnow::{
    LocatingSlice, ModalResult, Parser,
    ascii::{multispace1, till_line_ending},
    combinator::{alt, delimited, repeat},
    error::EmptyError,
    token::{any, take_while},
};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind<'i> {
    Open,
    Close,
    Comma,
    Op(Op),
    Word(&'i str),
    /// A sign that means nothing here; the parser says what it expected instead.
    Stray(&'i str),
}

/// A token and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token<'i> {
    pub(super) kind: Kind<'i>,
    pub(super) span: Range<usize>,
}

type Input<'i> = LocatingSlice<&'i str>;

/// Cuts a text into tokens; whatever is no token becomes [`Kind::Stray`], so this never fails.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let token = (delimited(blank, kind.with_span(), blank))
        .map(|(kind, span): (Kind<'_>, Range<usize>)| Token { kind, span });
    let mut all = delimited(blank, repeat(0.., token), blank);
    all.parse(LocatingSlice::new(text)).unwrap_or_default()
}

/// Space and `# comments`.
fn blank(input: &mut Input<'_>) -> ModalResult<(), EmptyError> {
    repeat(0.., alt((multispace1.void(), ('#', till_line_ending).void()))).parse_next(input)
}

fn kind<'i>(input: &mut Input<'i>) -> ModalResult<Kind<'i>, EmptyError> {
    let op = alt((
        "<=".value(Op::Le),
        ">=".value(Op::Ge),
        "!=".value(Op::Ne),
        '<'.value(Op::Lt),
        '>'.value(Op::Gt),
        '='.value(Op::Eq),
    ));
    alt((
        '('.value(Kind::Open),
        ')'.value(Kind::Close),
        ','.value(Kind::Comma),
        op.map(Kind::Op),
        take_while(1.., is_word).map(Kind::Word),
        any.take().map(Kind::Stray),
    ))
    .parse_next(input)
}

fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '_' | ':' | '-' | '.')
}
