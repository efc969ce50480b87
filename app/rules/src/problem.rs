//! Mistakes in packs: where, what, and what was expected instead.

use std::fmt;

use crate::PackFile;

/// One mistake in a pack file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the catalogue folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What was expected instead.
    pub expected: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)?;
        self.expected.as_ref().map_or(Ok(()), |expected| write!(f, " (expected {expected})"))
    }
}

/// A place in the packs: index of the file, byte in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    pub(crate) file: usize,
    pub(crate) at: usize,
}

/// Collects the problems of all files.
pub(crate) struct Report<'a> {
    files: &'a [PackFile],
    found: Vec<(Spot, String, Option<String>)>,
}

impl<'a> Report<'a> {
    pub(crate) fn new(files: &'a [PackFile]) -> Self {
        Self { files, found: Vec::new() }
    }

    pub(crate) fn text(&self, file: usize) -> &'a str {
        self.files.get(file).map_or("", |file| &file.text)
    }

    /// Records a problem; the same words at the same place count once.
    pub(crate) fn add(&mut self, spot: Spot, message: String, expected: Option<String>) {
        let problem = (spot, message, expected);
        if !self.found.contains(&problem) {
            self.found.push(problem);
        }
    }

    pub(crate) fn wrong(&mut self, spot: Spot, message: impl Into<String>) {
        self.add(spot, message.into(), None);
    }

    pub(crate) fn expected(
        &mut self,
        spot: Spot,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.add(spot, message.into(), Some(expected.into()));
    }

    /// The problems in reading order, or none.
    pub(crate) fn finish(mut self) -> Result<(), Vec<Problem>> {
        if self.found.is_empty() {
            return Ok(());
        }
        self.found.sort_by_key(|(spot, ..)| *spot);
        let files = self.files;
        let problem = |(spot, message, expected): (Spot, String, Option<String>)| {
            let (file, text) = files
                .get(spot.file)
                .map_or(("catalogue", ""), |file| (file.path.as_str(), file.text.as_str()));
            let (line, column) = line_and_column(text, spot.at);
            Problem { file: file.to_owned(), line, column, message, expected }
        };
        Err(self.found.into_iter().map(problem).collect())
    }
}

/// Line and column (in characters) of a byte, both from 1.
pub(crate) fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let mut end = at.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line, before[start..].chars().count() + 1)
}
