//! How the program speaks to whoever runs it: on stderr, as lines for people or as one JSON object a line.
//!
//! Our own lines and others' warnings only: a library's debugging output might hold an address, so there is no switch for it.
//! What people are to read as it is (a mistake in a pack with file and line, what is being built) goes to [`PLAIN`]: as text it
//! is the sentence alone, as JSON an object like all others.

mod json;
mod lines;

use std::{
    io::{IsTerminal, stderr},
    panic::{self, PanicHookInfo},
};

pub use lines::Guard;
use lines::Lines;
use tracing::Level;
use tracing_subscriber::{
    Layer, filter::Targets, fmt, layer::SubscriberExt, registry, util::SubscriberInitExt,
};

use crate::settings::Log;

/// The target of sentences for people.
pub const PLAIN: &str = "wegkette";

/// Says a sentence to whoever runs the program.
#[macro_export]
macro_rules! say {
    ($($sentence:tt)*) => {
        ::tracing::info!(target: $crate::log::PLAIN, $($sentence)*)
    };
}

/// Begins; what is not written yet is written when the guard is dropped.
pub fn begin(log: Log) -> Guard {
    let (writer, guard) = lines::begin();
    let all = Targets::new()
        .with_default(Level::WARN)
        .with_target("server", Level::INFO)
        .with_target(PLAIN, Level::INFO);
    if log == Log::Json {
        panic::set_hook(Box::new(panicked));
        let lines = fmt::layer().event_format(json::Json).with_writer(writer);
        registry().with(lines.with_filter(all)).init();
    } else {
        let lines = fmt::layer().with_ansi(stderr().is_terminal()).with_writer(writer.clone());
        let lines = lines.with_filter(all.clone().with_target(PLAIN, None));
        registry().with(lines).with(sentences(writer)).init();
    }
    guard
}

/// Where it happened, and not what is said of it: that may quote what somebody asked for.
fn panicked(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    tracing::error!(place, "panicked");
}

/// The sentences alone.
fn sentences<S>(writer: Lines) -> impl Layer<S>
where
    S: tracing::Subscriber + for<'a> registry::LookupSpan<'a>,
{
    let lines = fmt::layer().without_time().with_level(false).with_target(false);
    let lines = lines.with_ansi(false).with_writer(writer);
    lines.with_filter(Targets::new().with_target(PLAIN, Level::INFO))
}
