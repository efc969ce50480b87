//! How bad a finding is, of languages and of rules alike.

use serde::Serialize;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Somebody gets a wrong answer, or wrong, broken or no words.
    Error,
    /// Probably not what was meant; nobody is harmed yet.
    Warning,
    /// Worth knowing, nothing has to be done.
    Info,
}

impl Severity {
    /// Its name: `error`, `warning`, `info`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }

    /// `1 error, 2 warnings, 0 notes`, as a line.
    pub fn count(all: impl Iterator<Item = Self> + Clone) -> String {
        let many = |severity: Self, what: &str| {
            let count = all.clone().filter(|one| *one == severity).count();
            let ending = if count == 1 { "" } else { "s" };
            format!("{count} {what}{ending}")
        };
        let errors = many(Self::Error, "error");
        let warnings = many(Self::Warning, "warning");
        let notes = many(Self::Info, "note");
        format!("{errors}, {warnings}, {notes}\n")
    }
}
