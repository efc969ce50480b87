//! From half-known facts to honest answers.
//!
//! `(book, doors, facts, today) -> outcome`: a pure function. It decides which offer types are open to a person, in which
//! phases of the IQ process chain the person stands, which question is worth asking next and which few offers come first.
//!
//! **Architecture invariants**
//! - No DOM, clock, random numbers, IO or globals: `today` is a parameter (`clippy.toml` bans the doors).
//! - No language: reasons are message ids with arguments; `l10n` turns them into words.
//! - A missing fact is unknown, never "no" ([`Truth::Unknown`]); learning more never turns one decided verdict into another.
//! - A verdict cites the rules that made it.
//! - Facts, values and offer types are data with numeric codes, never Rust enums: a town or a new law can add one.
//!
//! Where things live: [`fact`] the vocabulary, [`value`] half-knowledge, [`cond`] conditions, [`facts`] a situation and what
//! derives from it, [`rule`] verdicts, [`phase`] the chain, [`question`] what to ask, [`shortlist`] the first cards, [`guard`] what must not come first,
//! [`book`] all of the data in one place, [`outcome`] the whole answer.

pub mod answers;
pub mod book;
pub mod cond;
pub mod date;
pub mod fact;
pub mod facts;
pub mod guard;
pub mod local;
pub mod offer_type;
mod order;
pub mod outcome;
pub mod phase;
pub mod question;
pub mod rule;
pub mod shortlist;
pub mod truth;
pub mod value;

pub use answers::{Answer, Answers};
pub use book::Book;
pub use cond::{Cond, Op};
pub use date::Day;
pub use fact::{Derive, Fact, FactId, Kind};
pub use facts::Facts;
pub use offer_type::{Class, OfferType, TypeId};
pub use outcome::{Door, Outcome, evaluate};
pub use rule::{Because, Cited, Mark, Rule, Source, Verdict};
pub use truth::Truth;
pub use value::Value;
