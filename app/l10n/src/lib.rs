//! From message ids to words.
//!
//! A language is a folder of Fluent files. The server's half ([`library`], feature `library`) reads all of them, negotiates
//! and completes each language from its fallback chain; a phone downloads one completed text and formats it with
//! [`Localizer`], whose [`voice`] is our own. Borrowed parts keep the language they are written in, so that a page can mark them with `lang`.
//!
//! **Invariants**: yields text, never HTML. Never a raw id on the screen, never a panic: a message nobody wrote is empty and
//! [`Localizer::has`] tells. Bidi isolation stays on; [`plain`] strips it where machines read (`tel:`, titles, clipboard).

#[cfg(feature = "library")]
pub mod check;
mod direction;
pub mod intl;
#[cfg(feature = "library")]
pub mod library;
mod localizer;
pub mod plurals;
#[cfg(feature = "library")]
mod problem;
#[cfg(feature = "library")]
pub mod syntax;
pub mod voice;

pub use direction::Direction;
#[cfg(feature = "library")]
pub use library::{Language, Library, Source};
pub use localizer::{Arg, Localizer, Text, plain};
#[cfg(feature = "library")]
pub use problem::Problem;

/// Starts the part of a completed text that is borrowed from another language.
pub const BORROWED: &str = "### lang: ";

/// The message id of anything named by a code: `:` is not allowed in Fluent ids and becomes `-`.
pub fn message_id(prefix: &str, name: &str) -> String {
    dashed(&format!("{prefix}-{name}"), &[':'])
}

/// A name with hyphens in place of some signs. A loop, since the phone has no other use for replacing letters.
pub fn dashed(name: &str, signs: &[char]) -> String {
    let mut id = String::new();
    for sign in name.chars() {
        id.push(if signs.contains(&sign) { '-' } else { sign });
    }
    id
}
