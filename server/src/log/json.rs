//! A line of the log as JSON, made as a whole and handed on at once. `tracing_subscriber`'s own hands on each piece and checks
//! that it is text, which is a third of what a small request costs (`cargo run -p tests --release --bin load layers`).

use std::{fmt, str, time::SystemTime};

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use tracing::{
    Event, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields, format::Writer};

/// Longer than the line of a request.
const USUAL: usize = 320;

/// Writes events as JSON objects: time, level, fields, target. Spans are not used here.
pub(super) struct Json;

impl<S: Subscriber, N: for<'a> FormatFields<'a>> FormatEvent<S, N> for Json
where
    S: for<'a> tracing_subscriber::registry::LookupSpan<'a>,
    N: 'static,
{
    fn format_event(
        &self,
        _: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let now = DateTime::<Utc>::from(SystemTime::now());
        let mut line = Line(Vec::with_capacity(USUAL));
        line.0.push(b'{');
        line.entry("timestamp", &now.to_rfc3339_opts(SecondsFormat::Micros, true));
        line.entry("level", event.metadata().level().as_str());
        event.record(&mut line);
        line.entry("target", event.metadata().target());
        line.0.extend(b"}\n");
        writer.write_str(str::from_utf8(&line.0).map_err(|_| fmt::Error)?)
    }
}

/// An object as far as it is written.
struct Line(Vec<u8>);

impl Line {
    fn entry<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if self.0.len() > 1 {
            self.0.push(b',');
        }
        // Text and numbers can always be written, and a vector takes everything.
        let _ = serde_json::to_writer(&mut self.0, name);
        self.0.push(b':');
        let _ = serde_json::to_writer(&mut self.0, value);
    }
}

impl Visit for Line {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.entry(field.name(), value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.entry(field.name(), &value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.entry(field.name(), &value);
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.entry(field.name(), &value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.entry(field.name(), &value);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.entry(field.name(), &format!("{value:?}"));
    }
}
