//! From half-known facts to honest answers.
//!
//! `(book, local offers, today) -> world`, then `(world, facts) -> outcome`: pure functions. It decides which offer types are open to a person, in which
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
//! derives from it, [`rule`] verdicts, [`phase`] the chain, [`question`] what to ask (`ask`: what to ask next), [`shortlist`] the first cards, [`guard`] what must not come first,
//! [`book`] all of the data in one place, [`World`] the book made ready for people, [`outcome`] the whole answer, [`notice`]
//! what the paper in the hand adds, [`open_door`] what would open a closed one, [`doubt`] what cannot be meant in an input, [`pick`] what a picked option makes of an answer,
//! [`link`] a plan as the fragment of an address.

pub mod answers;
pub mod ask;
pub mod book;
pub mod cond;
pub mod date;
mod deciding;
mod decode;
pub mod doubt;
mod evaluate;
mod explain;
pub mod fact;
pub mod facts;
pub mod guard;
mod half_known;
mod lens;
pub mod link;
pub mod local;
pub mod notice;
pub mod offer_type;
pub mod open_door;
mod order;
pub mod outcome;
pub mod phase;
pub mod pick;
pub mod question;
pub mod rule;
mod rulings;
mod serving;
pub mod shortlist;
pub mod truth;
mod turn;
pub mod value;
mod world;

pub use answers::{Answer, Answers};
pub use book::Book;
pub use cond::{Cond, Op};
pub use date::Day;
pub use explain::Excluding;
pub use fact::{Derive, Fact, FactId, Kind};
pub use facts::Facts;
pub use offer_type::{Class, OfferType, TypeId};
pub use order::fairly;
pub use outcome::{Door, Outcome};
pub use rule::{Because, Cited, Mark, Rule, Source, Verdict};
pub use truth::Truth;
pub use turn::turn;
pub use value::Value;
pub use world::World;
