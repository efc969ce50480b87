//! How much is read, and in which words the rest is refused.

use super::meter::{Fault, Gauge};
use crate::problem::Refused;

/// How much of an input is read. What is above is refused as a whole, naming the limit.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of the whole input.
    pub bytes: u64,
    /// Bytes of one thing with all that is nested in it.
    pub record_bytes: u64,
    /// Records, the nested ones included.
    pub records: usize,
    /// Levels of lists and objects in each other, at most 100.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 512 << 20, record_bytes: 4 << 20, records: 200_000, depth: 64 }
    }
}

/// Says why an input is refused.
pub(super) fn refused(
    file: &str,
    error: serde_json::Error,
    gauge: &Gauge,
    limits: &Limits,
) -> Refused {
    let above = |what: &str, limit: String| Refused::Limit {
        file: file.to_owned(),
        what: what.to_owned(),
        limit,
    };
    let form = |line: usize, column: usize, message: String| Refused::Form {
        place: format!("{file}:{line}:{column}"),
        message,
    };
    match gauge.fault() {
        Some(Fault::Bytes) => above("its bytes", told(limits.bytes)),
        Some(Fault::RecordBytes { line }) => {
            above(&format!("the bytes of the record before line {line}"), told(limits.record_bytes))
        }
        Some(Fault::Records) => above("its records", limits.records.to_string()),
        Some(Fault::Depth { line }) => {
            let what = format!("the levels of lists and objects in line {line}");
            above(&what, limits.depth.to_string())
        }
        Some(Fault::Encoding { line, column }) => {
            form(line, column, "the bytes are no UTF-8; expected text in UTF-8".to_owned())
        }
        None if error.is_io() => Refused::Read { file: file.to_owned(), source: error.into() },
        None => {
            let (line, column) = (error.line(), error.column());
            let told = error.to_string();
            let said = told.split(" at line ").next().unwrap_or_default();
            let message = if error.is_eof() {
                format!("the text ends too early: {said}")
            } else {
                format!("no valid JSON: {said}")
            };
            form(line, column, message)
        }
    }
}

pub(crate) fn told(bytes: u64) -> String {
    match bytes {
        0 => "0 bytes".to_owned(),
        _ if bytes.is_multiple_of(1 << 20) => format!("{} MiB", bytes >> 20),
        _ if bytes.is_multiple_of(1 << 10) => format!("{} KiB", bytes >> 10),
        _ => format!("{bytes} bytes"),
    }
}
