//! One thing that a translator should look at.

use serde::Serialize;

pub use super::severity::Severity;

/// One thing that a translator should look at, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of thing: a stable word such as `unknown-variable`.
    pub check: &'static str,
    /// The file, relative to the folder of the languages: `uk/app.ftl`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// How many characters it is about.
    pub width: usize,
    /// The message: `progress`, `-duldung`.
    pub id: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What the source language says, as Fluent.
    pub source: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Finding {
    /// About a whole file, or a folder: its first line.
    pub(super) fn of_file(
        severity: Severity,
        check: &'static str,
        file: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            check,
            file: file.into(),
            line: 1,
            column: 1,
            width: 1,
            id: None,
            message: message.into(),
            source: None,
            hint: None,
        }
    }

    pub(super) fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// "did you mean …?", where a known name is near.
    pub(super) fn meant<'a>(
        self,
        sigil: &str,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        match nearest(name, known) {
            Some(near) => self.hint(format!("`{sigil}{name}`: did you mean `{sigil}{near}`?")),
            None => self,
        }
    }
}

/// The known name that is written most alike, if it is alike enough to be a slip.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let distance = |other: &&str| strsim::osa_distance(name, other);
    let near = known.into_iter().min_by_key(distance)?;
    let slips = 1 + name.chars().count() / 4;
    (near != name && distance(&near) <= slips).then_some(near)
}
