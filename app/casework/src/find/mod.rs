//! The whole catalogue at an advisor's desk: search, filters, comparison, favourites, an offer as text, what changed.
//!
//! **Decisions**
//! - The phone looks at each offer anew with every letter, which is quick enough for a region. Here are five thousand, in two
//!   languages, and 30 ms: each word of the catalogue is kept once, with the offers in which it stands, and a typed word is
//!   compared with all of them in one walk ([`Index`]). What is found, and how far it is, is what
//!   [`catalogue::search::distance`] says; a test holds the two together.
//! - What nobody says hides nothing ([`Sieve`]), as on the phone.
//! - What is kept between visits is favourites and the last visit, as lines of text ([`Favourites`], [`Visits`]); neither says
//!   anything about a person.

mod changed;
mod compare;
mod favourites;
mod fields;
mod group;
mod index;
mod search;
mod sieve;
mod visit;
mod vocabulary;

pub use changed::{Whats, changed};
pub use compare::{Row, compare, plain};
pub use favourites::Favourites;
pub use fields::{Field, Said, fields};
pub use group::{GROUPS, Group};
pub use index::{Index, Searchable};
pub use search::{Asked, Found, search};
pub use sieve::{Criterion, Sieve};
pub use visit::{Visit, Visits};

#[cfg(test)]
mod tests;
