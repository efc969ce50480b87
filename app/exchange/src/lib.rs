//! Catalogues of others: read, checked, written.
//!
//! The Human Services Data Specification (HSDS, Open Referral) 3.1 is what the store keeps, because it is the standard others
//! speak and it may be extended. A catalogue is a set of [`Record`]s that refer to each other by id; HSDS nests them, which
//! [`Record`]s never do: an organisation told once is an organisation changed once.
//!
//! **Architecture invariants**
//! - Native only, and no IO but the files it is given. No database, no clock, no language.
//! - Nothing is lost: fields we do not know stay where they were.
//! - Nothing is trusted: sizes, depth, references, texts, addresses are checked, each problem names its place and what was
//!   expected, and a limit is named when it is met. No panics on input.

pub mod check;
pub mod graph;
pub mod integreat;
pub mod model;
pub mod problem;
pub mod profile;
pub mod read;
pub mod record;
pub mod schema;
pub mod split;
pub mod table;
pub mod write;

pub use graph::Graph;
pub use problem::{Problem, Refused};
pub use record::{Kind, Record};
