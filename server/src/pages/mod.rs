//! The plain pages: HTML without a script, from the same [`catalogue::OfferView`] that the client shows.
//!
//! **Invariants**: no `style` attribute, no inline script (the policy forbids both); the one style sheet is inlined, since a
//! phone far from the server would wait a round trip for it. Every sentence is a message; one that is borrowed from another
//! language says so with `lang`.

pub mod accessibility;
pub mod calendar;
pub mod desk;
pub mod glossary;
pub mod guide;
pub mod help;
mod layout;
mod lines;
mod linked;
mod look;
pub mod manifest;
pub mod not_found;
pub mod offer;
pub mod offers;
pub mod offline;
mod operator;
pub mod privacy;
mod scene;
pub mod start;
pub mod style;

pub use look::Look;
pub use scene::Scene;

/// Media type of a page.
pub const HTML: &str = "text/html; charset=utf-8";
/// Plain pages, behind the language, that a phone keeps once it has seen them, and shows when there is no network.
pub const KEPT: &[&str] =
    &["/offers", "/offers/{id}", "/help", "/glossary", "/privacy", "/accessibility", "/kalender"];
/// Pages, with `{lang}`, that a phone fetches with each language and that outlive the deletion of everything personal: where the quick
/// exit leads. Those here also stand in [`KEPT`].
pub const AFTER_EXIT: &[&str] = &["/{lang}/kalender"];
