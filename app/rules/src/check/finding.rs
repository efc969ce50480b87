//! One thing that somebody should look at.

pub use l10n::check::Severity;
use serde::Serialize;

use super::person::Example;
use crate::{Place, Problem};

/// One thing that somebody should look at, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of thing: a stable word such as `contradiction`.
    pub code: &'static str,
    /// The file, relative to the catalogue folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
    /// A person for whom it is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Example>,
}

impl Finding {
    pub(super) fn new(
        severity: Severity,
        code: &'static str,
        place: Option<&Place>,
        message: impl Into<String>,
    ) -> Self {
        let Place { file, line, column } = place.cloned().unwrap_or_default();
        let message = message.into();
        Self { severity, code, file, line, column, message, hint: None, example: None }
    }

    pub(super) fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    pub(super) fn example(self, example: Example) -> Self {
        Self { example: Some(example), ..self }
    }
}

impl From<Problem> for Finding {
    fn from(problem: Problem) -> Self {
        Self {
            severity: Severity::Error,
            code: "mistake",
            file: problem.file,
            line: problem.line,
            column: problem.column,
            message: problem.message,
            hint: problem.expected.map(|expected| format!("expected {expected}")),
            example: None,
        }
    }
}
