//! The plain pages: HTML without a script, from the same [`catalogue::OfferView`] that the client shows.
//!
//! **Invariants**: no `style` attribute, no inline script (the policy forbids both); the one style sheet is inlined, since a
//! phone far from the server would wait a round trip for it. Every sentence is a message; one that is borrowed from another
//! language says so with `lang`.

pub mod glossary;
pub mod guide;
pub mod help;
mod layout;
mod linked;
mod look;
pub mod not_found;
pub mod offer;
pub mod offers;
mod scene;
pub mod start;
pub mod style;

pub use look::Look;
pub use scene::Scene;

/// Media type of a page.
pub const HTML: &str = "text/html; charset=utf-8";
