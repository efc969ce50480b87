//! Our voice says what Fluent's library says.

mod judge;
mod languages;
#[path = "../properties/messages.rs"]
mod messages;
mod random;
