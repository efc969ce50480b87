//! Rules as written, with positions; names not yet resolved.

use crate::expr::{Expr, Word};

/// A reason and its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Because {
    pub(crate) id: Word,
    pub(crate) args: Vec<(Word, String)>,
}

/// Where a rule was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SourceLine {
    pub(crate) title: String,
    pub(crate) url: Option<Word>,
}

/// A rule as written, the file's defaults filled in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    pub(crate) file: usize,
    pub(crate) default: bool,
    pub(crate) id: Word,
    pub(crate) types: Vec<Word>,
    pub(crate) verdict: Word,
    pub(crate) when: Option<Expr>,
    pub(crate) because: Option<Because>,
    pub(crate) law: Vec<String>,
    pub(crate) sources: Vec<SourceLine>,
    pub(crate) decided_by: Vec<Word>,
    pub(crate) overrides: Vec<Word>,
    pub(crate) from: Option<Word>,
    pub(crate) until: Option<Word>,
    pub(crate) checked: Option<Word>,
    pub(crate) mark: Option<Word>,
    /// The fields that stand there, readable or not: what could not be read is told once and is not missing.
    pub(crate) written: Vec<String>,
}

impl Entry {
    pub(crate) fn lacks(&self, field: &str) -> bool {
        !self.written.iter().any(|written| written == field)
    }
}
