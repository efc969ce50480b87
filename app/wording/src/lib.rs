//! What the engine and the catalogue know, in words.
//!
//! The guide says it in one language at a time, the desk in two at once: everything here takes whoever [`Speak`]s. Generic, not `dyn`:
//! the phone has one speaker, and the compiler then writes the same code as if there were no other. By value, since the phone's speaker is
//! no value at all, and a reference to it would be handed on at each of hundreds of calls.
//!
//! **Invariant**: text, never HTML; what is borrowed from another language marks itself ([`borrowed`]).

pub mod answer;
pub mod borrowed;
pub mod bring;
pub mod offer;
pub mod opening;
pub mod reason;
mod speak;

pub use speak::Speak;
