//! What an advisor's desk works with, without a screen.
//!
//! **Architecture invariants**
//! - Pure like the engine: no DOM, clock, network or storage. What the desk shows and keeps is decided in `app/desk`.
//! - A case has no name and no number that outlives it: a colour and an animal tell it apart from the others on the table.

pub mod case_file;
pub mod cases;
pub mod doubts;
pub mod find;
pub mod form;
pub mod handing;
pub mod keys;
pub mod plan;
pub mod sign;
pub mod typed;
pub mod what_if;

#[cfg(test)]
mod shipped;
