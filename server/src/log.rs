//! How the program speaks to whoever runs it: on stderr, as lines for people or as one JSON object a line.
//!
//! Our own lines and others' warnings only: a library's debugging output might hold an address, so there is no switch for it.
//! What people are to read as it is (a mistake in a pack with file and line, what is being built) goes to [`PLAIN`]: as text it
//! is the sentence alone, as JSON an object like all others.

use std::io::{BufWriter, IsTerminal, stderr};

use tracing::Level;
use tracing_appender::non_blocking::{NonBlocking, WorkerGuard};
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

/// Begins; what is not written yet is written when the guard is dropped. Lines are written by a thread of their own: whoever reads
/// them slowly holds up no answer.
pub fn begin(log: Log) -> WorkerGuard {
    let (writer, guard) = tracing_appender::non_blocking(BufWriter::new(stderr()));
    let all = Targets::new()
        .with_default(Level::WARN)
        .with_target("server", Level::INFO)
        .with_target(PLAIN, Level::INFO);
    if log == Log::Json {
        let lines = fmt::layer().json().flatten_event(true).with_current_span(false);
        let lines = lines.with_span_list(false).with_writer(writer);
        registry().with(lines.with_filter(all)).init();
    } else {
        let lines = fmt::layer().with_ansi(stderr().is_terminal()).with_writer(writer.clone());
        let lines = lines.with_filter(all.clone().with_target(PLAIN, None));
        registry().with(lines).with(sentences(writer)).init();
    }
    guard
}

/// The sentences alone.
fn sentences<S>(writer: NonBlocking) -> impl Layer<S>
where
    S: tracing::Subscriber + for<'a> registry::LookupSpan<'a>,
{
    let lines = fmt::layer().without_time().with_level(false).with_target(false);
    let lines = lines.with_ansi(false).with_writer(writer);
    lines.with_filter(Targets::new().with_target(PLAIN, Level::INFO))
}
