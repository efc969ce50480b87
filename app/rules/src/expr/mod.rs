//! Conditions as written: the tree with positions. Meaning comes from [`resolve`], bytes of text from [`lex`] and [`parse`],
//! text again from [`print`].
//!
//! A word is not typed when it is read: `2022-12-31`, `72`, `A2` and `ae:25-2-1` look alike to the parser, and the kind of
//! the fact they are compared with says what they are. So value ids may look like anything.

mod lex;
mod parse;
pub mod print;
mod resolve;
#[cfg(test)]
mod round_trip;
mod vocabulary;

use engine::Op;

pub(crate) use parse::{Text, parse};
pub(crate) use resolve::{Resolver, literal};
pub(crate) use vocabulary::{Set, Vocabulary};

/// A name or literal and the byte where it stands in its file. Equality is about the words, not about where they stand.
#[derive(Clone, Debug, Default, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) at: usize,
}

impl PartialEq for Word {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// A condition as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expr {
    /// `always`
    Always,
    /// `a and b and c`
    And(Vec<Expr>),
    /// `a or b or c`
    Or(Vec<Expr>),
    /// `not a`
    Not(Box<Expr>),
    /// `employed`
    Fact(Word),
    /// `age >= 18`
    Compare(Word, Op, Word),
    /// `status in (ne, gestattung)`, `status in protected`
    In(Word, Members),
    /// `goals has arbeit`
    Has(Word, Word),
    /// `goals has any of (arbeit, deutsch)`
    HasAny(Word, Members),
    /// `children_ages any < 72`
    Any(Word, Op, Word),
    /// `children_ages any 12 to 71`: one and the same number lies between both, which count too
    AnyFrom(Word, Word, Word),
}

/// What stands behind `in` and `any of`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Members {
    /// In parentheses: values, and names of sets.
    Listed(Vec<Word>),
    /// The name of one set.
    Set(Word),
}
