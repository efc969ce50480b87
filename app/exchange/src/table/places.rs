//! Rows and columns in messages, and what rows weigh.

use serde_json::{Map, Value};

use crate::Problem;

/// A place in the order of files and rows: row 10 follows row 9.
pub(super) fn order(place: &str) -> (String, usize, String) {
    let digits = |sign: char| sign.is_ascii_digit();
    let end = place.trim_end_matches(']');
    let file = end.trim_end_matches(digits);
    let row = end.get(file.len()..).and_then(|row| row.parse().ok()).unwrap_or_default();
    (file.to_owned(), row, place.to_owned())
}

/// A path below a record is a column: `$.name` is `name`.
pub(super) fn in_columns(problem: Problem) -> Problem {
    let path = problem.path.strip_prefix("$.").map(str::to_owned);
    let path = path.unwrap_or_else(|| {
        if problem.path == "$" { "row".to_owned() } else { problem.path.clone() }
    });
    Problem { path, ..problem }
}

/// An object's name in a sentence.
pub(super) fn told(name: &str) -> String {
    name.replace('_', " ")
}

/// About what a row needs in memory, with what hangs on it.
pub(super) fn size(fields: &Map<String, Value>) -> u64 {
    fn of(value: &Value) -> u64 {
        16 + match value {
            Value::String(text) => text.len() as u64,
            Value::Array(items) => items.iter().map(of).sum(),
            Value::Object(fields) => size(fields),
            _ => 0,
        }
    }
    fields.iter().map(|(name, value)| name.len() as u64 + of(value)).sum()
}
