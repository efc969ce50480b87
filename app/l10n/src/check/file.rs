//! A file as it lies in the folder: bytes that may be anything become text that can be read.

use super::{
    finding::{Finding, Severity},
    place::Lines,
};
use crate::{Source, syntax::readable};

/// Bytes that a file may have; the largest of ours has a twentieth.
pub const LIMIT: usize = 1 << 20;
/// Braces and brackets inside each other; translators need four. The parser calls itself for each, and a stack is finite.
const DEEPEST: usize = 32;
/// Findings of one kind in one file: whoever saved a file wrongly need not be told about each sign.
const MANY: usize = 5;

/// A file in a language's folder that nothing reads.
pub fn unread(language: &str, name: &str) -> Finding {
    let message = "nothing reads this file: the name of a file ends in `.ftl`";
    Finding::of_file(Severity::Warning, "unread-file", format!("{language}/{name}"), message)
}

/// The finding for a recording that nobody will hear.
pub fn unheard(language: &str, name: &str, why: &str) -> Finding {
    let file = format!("{language}/audio/{name}");
    Finding::of_file(Severity::Warning, "unheard-recording", file, why)
}

/// One file of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The folder's name.
    pub language: String,
    /// `app.ftl`.
    pub name: String,
    /// Its text; empty if it cannot be read.
    pub text: String,
    /// What was wrong with its bytes.
    pub(super) findings: Vec<Finding>,
}

impl File {
    /// From bytes; not more than [`LIMIT`] and one need to be read.
    pub fn decode(language: &str, name: &str, bytes: &[u8]) -> Self {
        let (language, name) = (language.to_owned(), name.to_owned());
        let mut file = Self { language, name, text: String::new(), findings: Vec::new() };
        if bytes.len() > LIMIT {
            file.whole("too-large", "is larger than 1 MB and is not read");
            return file;
        }
        if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
            file.whole("encoding", "is saved as UTF-16 and is not read: save it as UTF-8");
            return file;
        }
        let (marked, bytes) = match bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
            Some(rest) => (true, rest),
            None => (false, bytes),
        };
        if marked {
            file.whole(
                "byte-order-mark",
                "begins with a byte order mark: save it as UTF-8 without BOM",
            );
        }
        file.stray(bytes);
        file.text = String::from_utf8_lossy(bytes).into_owned();
        file.line_ends();
        file.controls();
        file.deep();
        file.text = readable(&file.text);
        file
    }

    /// What was wrong with its bytes; the rest is read.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// `uk/app.ftl`.
    pub fn path(&self) -> String {
        format!("{}/{}", self.language, self.name)
    }

    /// `app`.
    pub fn stem(&self) -> &str {
        self.name.strip_suffix(".ftl").unwrap_or(&self.name)
    }

    fn whole(&mut self, check: &'static str, what: &str) {
        let message = format!("the file {what}");
        self.findings.push(Finding::of_file(Severity::Error, check, self.path(), message));
    }

    /// Where bytes are no UTF-8.
    fn stray(&mut self, bytes: &[u8]) {
        let mut before = String::new();
        for chunk in bytes.utf8_chunks().take(1 << 12) {
            before.push_str(chunk.valid());
            if chunk.invalid().is_empty() || self.many("encoding") {
                continue;
            }
            let codes: Vec<String> =
                chunk.invalid().iter().map(|byte| format!("{byte:02X}")).collect();
            let message = format!("the bytes {} are no letter in UTF-8", codes.join(" "));
            let finding = Finding::of_file(Severity::Error, "encoding", self.path(), message)
                .hint("open the file with the encoding it was saved in, and save it as UTF-8");
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            self.findings.push(Finding { line, column, ..finding });
            before.push(char::REPLACEMENT_CHARACTER);
        }
    }

    fn many(&self, check: &str) -> bool {
        self.findings.iter().filter(|finding| finding.check == check).count() >= MANY
    }

    /// Once for a file: all its lines end in the same way.
    fn line_ends(&mut self) {
        if let Some(at) = self.text.find('\r') {
            let message = "lines end as on Windows (CR LF); the others end with LF";
            self.at(Severity::Warning, "line-ends", at, message.to_owned());
        }
    }

    fn controls(&mut self) {
        let strange = |sign: char| sign.is_control() && !matches!(sign, '\n' | '\r');
        let unseen = |sign: char| matches!(sign, '\u{2060}' | '\u{FEFF}');
        let found: Vec<(usize, char)> =
            self.text.char_indices().filter(|(_, sign)| strange(*sign) || unseen(*sign)).collect();
        for (at, sign) in found.into_iter().take(MANY) {
            let code = u32::from(sign);
            let message = match sign {
                '\t' => "a tab: Fluent knows spaces only".to_owned(),
                _ => format!("a character that nobody sees (U+{code:04X}): delete it"),
            };
            self.at(Severity::Error, "control-character", at, message);
        }
    }

    /// Takes away braces that stand too deep, so that everything else is still read.
    fn deep(&mut self) {
        let mut depth = 0_usize;
        let mut deep = Vec::new();
        let mut fresh = true;
        for (at, byte) in self.text.bytes().enumerate() {
            match byte {
                // An entry begins: at the margin, with a name.
                b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'#' if fresh => depth = 0,
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if matches!(byte, b'{' | b'(') && depth > DEEPEST {
                deep.push(at);
                depth = DEEPEST;
            }
            fresh = byte == b'\n';
        }
        let Some(first) = deep.first() else { return };
        let message = "braces or brackets stand too deep inside each other".to_owned();
        self.at(Severity::Error, "too-deep", *first, message);
        let mut bytes = std::mem::take(&mut self.text).into_bytes();
        deep.into_iter().for_each(|at| bytes[at] = b' ');
        self.text = String::from_utf8_lossy(&bytes).into_owned();
    }

    fn at(&mut self, severity: Severity, check: &'static str, at: usize, message: String) {
        let (line, column) = Lines::new(&self.text).place(&self.text, at);
        let finding = Finding::of_file(severity, check, self.path(), message);
        self.findings.push(Finding { line, column, ..finding });
    }
}

impl From<File> for Source {
    fn from(file: File) -> Self {
        Self { language: file.language, file: file.name, text: file.text }
    }
}
