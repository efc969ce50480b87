//! The server from outside, as one program: five would link five times.

#![expect(clippy::unwrap_used, reason = "in the helpers of tests, too, a panic is the report")]

mod cli;
mod common;
mod http;
mod pages;
mod start;
mod store;
