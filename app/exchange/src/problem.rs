//! What is wrong with what we were given.

use std::fmt;

/// A mistake in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a JSON path below the record (`$.phones[0].number`), or a column.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What was expected, if that can be said.
    pub expected: Option<String>,
}

impl Problem {
    /// A problem with what was expected instead.
    pub fn new(
        path: impl Into<String>,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) -> Self {
        Self { path: path.into(), message: message.into(), expected: Some(expected.into()) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)?;
        match &self.expected {
            Some(expected) => write!(f, " (expected {expected})"),
            None => Ok(()),
        }
    }
}

/// Why an input is refused as a whole.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// It cannot be read.
    #[error("cannot read {file}: {source}")]
    Read {
        /// The file.
        file: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// It is not what it claims to be.
    #[error("{place}: {message}")]
    Form {
        /// File, and line and column where they can be said.
        place: String,
        /// What is wrong, and what was expected.
        message: String,
    },
    /// It is larger than we read.
    #[error("{file} is refused: {what} are above the limit of {limit}")]
    Limit {
        /// The file.
        file: String,
        /// What there is too much of.
        what: String,
        /// The limit, with its unit.
        limit: String,
    },
}
