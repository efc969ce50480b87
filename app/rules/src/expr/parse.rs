//! From tokens to the tree. Precedence: `not` binds tightest, then `and`, then `or`.

use engine::{Cond, Op};
use winnow::{
    ModalResult, Parser,
    combinator::{alt, cut_err, delimited, eof, opt, peek, preceded, repeat, separated},
    error::{ContextError, StrContext, StrContextValue::Description},
    stream::TokenSlice,
    token::any,
};

use super::{
    Expr, Members, Word,
    lex::{Kind, Token, tokens},
};
use crate::problem::{Report, Spot};

type Input<'t, 'i> = TokenSlice<'t, Token<'i>>;

/// Nesting and repeated `not` beyond this is refused, so that no text can exhaust the stack here or on a phone.
const DEEPEST: usize = 20;
/// Words that are part of the language and cannot name a value.
const RESERVED: [&str; 5] = ["and", "or", "not", "in", "has"];

/// A piece of a file that holds a condition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<'i> {
    pub(crate) text: &'i str,
    pub(crate) spot: Spot,
    /// Bytes of `text` and of the file run in step (not so inside TOML strings with escapes).
    pub(crate) exact: bool,
}

impl Text<'_> {
    fn at(&self, byte: usize) -> Spot {
        Spot { at: self.spot.at + if self.exact { byte } else { 0 }, ..self.spot }
    }
}

/// Reads a condition, or reports why it cannot be read.
pub(crate) fn parse(text: Text<'_>, report: &mut Report<'_>) -> Option<Expr> {
    let tokens = tokens(text.text);
    if let Some(deep) = too_deep(&tokens) {
        report.expected(
            text.at(deep.span.start),
            "the condition is nested too deeply",
            format!("at most {DEEPEST} levels"),
        );
        return None;
    }
    let end = eof.context(expected("`and`, `or` or the end of the condition"));
    let parsed = (or, end).map(|(expr, _)| expr).parse(TokenSlice::new(&tokens));
    let expr = parsed
        .map(|expr| place(expr, text))
        .map_err(|error| {
            let found = tokens.get(error.offset());
            let (byte, message) = found.map_or_else(
                || (text.text.trim_end().len(), "the condition ends too early".to_owned()),
                |token| {
                    (token.span.start, format!("unexpected `{}`", &text.text[token.span.clone()]))
                },
            );
            let mut contexts = error.inner().context();
            let wanted = contexts.find_map(|context| match context {
                StrContext::Expected(wanted) => Some(wanted.to_string()),
                _ => None,
            });
            report.add(text.at(byte), message, wanted);
        })
        .ok()?;
    let shallow = expr.levels() <= Cond::DEEPEST;
    if !shallow {
        let wanted = format!("at most {} levels of `and`, `or` and `not`", Cond::DEEPEST);
        let start = tokens.first().map_or(0, |token| token.span.start);
        report.expected(text.at(start), "the condition is nested too deeply", wanted);
    }
    shallow.then_some(expr)
}

/// The first token that nests too deeply, in parentheses or in a chain of `not`.
fn too_deep<'t, 'i>(tokens: &'t [Token<'i>]) -> Option<&'t Token<'i>> {
    let (mut open, mut negated) = (0_usize, 0_usize);
    tokens.iter().find(|token| {
        negated = if token.kind == Kind::Word("not") { negated + 1 } else { 0 };
        match token.kind {
            Kind::Open => open += 1,
            Kind::Close => open = open.saturating_sub(1),
            _ => {}
        }
        open > DEEPEST || negated > DEEPEST
    })
}

/// Moves positions from the piece into the file.
fn place(mut expr: Expr, text: Text<'_>) -> Expr {
    expr.each_word(&mut |word| word.at = text.at(word.at).at);
    expr
}

fn expected(what: &'static str) -> StrContext {
    StrContext::Expected(Description(what))
}

fn or(input: &mut Input<'_, '_>) -> ModalResult<Expr> {
    let parts = separated(1.., and, (keyword("or"), cut_err(follows)));
    parts.map(|parts| join(parts, Expr::Or)).parse_next(input)
}

fn and(input: &mut Input<'_, '_>) -> ModalResult<Expr> {
    let parts = separated(1.., not, (keyword("and"), cut_err(follows)));
    parts.map(|parts| join(parts, Expr::And)).parse_next(input)
}

/// After `and` or `or` something must follow; `separated` alone would take a dangling one back.
fn follows(input: &mut Input<'_, '_>) -> ModalResult<()> {
    peek(alt((keyword("not"), keyword("always"), sign(Kind::Open), name.void())))
        .context(expected("a fact, `not` or `(`"))
        .parse_next(input)
}

fn join(mut parts: Vec<Expr>, group: impl Fn(Vec<Expr>) -> Expr) -> Expr {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => group(parts.into_iter().chain(last).collect()),
    }
}

fn not(input: &mut Input<'_, '_>) -> ModalResult<Expr> {
    let count: usize = repeat(0.., keyword("not")).parse_next(input)?;
    let mut expr = primary.parse_next(input)?;
    for _ in 0..count {
        expr = Expr::Not(Box::new(expr));
    }
    Ok(expr)
}

fn primary(input: &mut Input<'_, '_>) -> ModalResult<Expr> {
    let close = cut_err(sign(Kind::Close).context(expected("`and`, `or` or `)`")));
    let group = delimited(sign(Kind::Open), cut_err(or), close);
    alt((group, keyword("always").value(Expr::Always), comparison))
        .context(expected("a fact, `not` or `(`"))
        .parse_next(input)
}

fn comparison(input: &mut Input<'_, '_>) -> ModalResult<Expr> {
    let fact = name.parse_next(input)?;
    if let Some((op, value)) = opt((op, cut_err(value))).parse_next(input)? {
        return Ok(Expr::Compare(fact, op, value));
    }
    if let Some(members) = opt(preceded(keyword("in"), cut_err(members))).parse_next(input)? {
        return Ok(Expr::In(fact, members));
    }
    let any_of = (keyword("any"), keyword("of"));
    if opt(keyword("has")).parse_next(input)?.is_some() {
        return match opt(any_of).parse_next(input)? {
            Some(_) => Ok(Expr::HasAny(fact, cut_err(members).parse_next(input)?)),
            None => Ok(Expr::Has(fact, cut_err(value).parse_next(input)?)),
        };
    }
    if opt(keyword("any")).parse_next(input)?.is_some() {
        if let Some((from, to)) =
            opt((value, preceded(keyword("to"), cut_err(value)))).parse_next(input)?
        {
            return Ok(Expr::AnyFrom(fact, from, to));
        }
        let op =
            op.context(expected("a comparison such as `<`, or two numbers such as `12 to 71`"));
        let (op, value) = cut_err((op, value)).parse_next(input)?;
        return Ok(Expr::Any(fact, op, value));
    }
    Ok(Expr::Fact(fact))
}

fn members(input: &mut Input<'_, '_>) -> ModalResult<Members> {
    let comma = sign(Kind::Comma);
    let list = separated(1.., cut_err(value), comma).map(Members::Listed);
    let close = cut_err(sign(Kind::Close).context(expected("`,` or `)`")));
    alt((delimited(sign(Kind::Open), list, close), name.map(Members::Set)))
        .context(expected("`(` or the name of a set"))
        .parse_next(input)
}

fn value(input: &mut Input<'_, '_>) -> ModalResult<Word> {
    let free =
        |token: &Token<'_>| matches!(token.kind, Kind::Word(word) if !RESERVED.contains(&word));
    word(free).context(expected("a value")).parse_next(input)
}

fn name(input: &mut Input<'_, '_>) -> ModalResult<Word> {
    let free = |token: &Token<'_>| matches!(token.kind, Kind::Word(word) if !RESERVED.contains(&word) && word != "always");
    word(free).parse_next(input)
}

fn word<'t, 'i: 't>(
    fits: impl Fn(&Token<'i>) -> bool,
) -> impl Parser<Input<'t, 'i>, Word, winnow::error::ErrMode<ContextError>> {
    any.verify_map(move |token: &Token<'i>| match token.kind {
        Kind::Word(word) if fits(token) => {
            Some(Word { text: word.to_owned(), at: token.span.start })
        }
        _ => None,
    })
}

fn op(input: &mut Input<'_, '_>) -> ModalResult<Op> {
    any.verify_map(|token: &Token<'_>| match token.kind {
        Kind::Op(op) => Some(op),
        _ => None,
    })
    .parse_next(input)
}

fn keyword<'t, 'i: 't>(
    word: &'static str,
) -> impl Parser<Input<'t, 'i>, (), winnow::error::ErrMode<ContextError>> {
    sign(Kind::Word(word))
}

fn sign<'t, 'i: 't>(
    kind: Kind<'static>,
) -> impl Parser<Input<'t, 'i>, (), winnow::error::ErrMode<ContextError>> {
    any.verify(move |token: &Token<'i>| token.kind == kind).void()
}

impl Expr {
    /// How deep it is nested; parentheses alone count for nothing.
    fn levels(&self) -> usize {
        match self {
            Self::And(parts) | Self::Or(parts) => {
                1 + parts.iter().map(Self::levels).max().unwrap_or_default()
            }
            Self::Not(part) => 1 + part.levels(),
            _ => 1,
        }
    }

    fn each_word(&mut self, visit: &mut impl FnMut(&mut Word)) {
        match self {
            Self::Always => {}
            Self::And(parts) | Self::Or(parts) => {
                parts.iter_mut().for_each(|part| part.each_word(visit));
            }
            Self::Not(part) => part.each_word(visit),
            Self::Fact(fact) => visit(fact),
            Self::Compare(fact, _, value) | Self::Has(fact, value) | Self::Any(fact, _, value) => {
                visit(fact);
                visit(value);
            }
            Self::AnyFrom(fact, from, to) => [fact, from, to].into_iter().for_each(visit),
            Self::In(fact, members) | Self::HasAny(fact, members) => {
                visit(fact);
                match members {
                    Members::Listed(words) => words.iter_mut().for_each(visit),
                    Members::Set(word) => visit(word),
                }
            }
        }
    }
}
