//! The server from outside, as one program: five would link five times.

#![expect(clippy::unwrap_used, reason = "in the helpers of tests, too, a panic is the report")]

mod check;
mod cli;
mod common;
mod desk;
mod evaluate;
mod exchange;
mod gigantic;
mod http;
mod languages;
mod locales;
mod offline;
mod openapi;
mod operation;
mod pages;
mod recordings;
mod rules;
mod standard;
mod start;
mod style;
mod watch;
