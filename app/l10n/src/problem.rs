//! What is wrong with a translator's file, in words they can act on.

/// A broken entry: left out, the rest of the file serves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// `de/questions.ftl`.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// What was found and what was expected.
    pub message: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}
