//! The engine on a world small enough to read: five facts, three offer types, seven rules.
//!
//! [`world`]: the book. [`verdicts`]: what the rules say. [`questions`]: what is asked and kept. [`result`]: phases and cards. [`pick`]: what
//! picked options make of an answer.

mod pick;
mod questions;
mod result;
mod verdicts;
mod world;
