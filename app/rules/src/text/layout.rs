//! Paragraphs and their lines, by indentation.

use std::ops::Range;

use crate::problem::{Report, Spot};

/// A paragraph: its first line and the indented ones, as bytes of the file.
#[derive(Debug)]
pub(super) struct Paragraph {
    pub(super) head: Range<usize>,
    pub(super) lines: Vec<Range<usize>>,
}

/// Cuts a file into paragraphs. Comment lines belong to none; a continued line spans them, so readers skip them again.
pub(super) fn paragraphs(file: usize, text: &str, report: &mut Report<'_>) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut margin = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        let indent = line.len() - line.trim_start().len();
        let range = start + indent..start + indent + content.len();
        start += line.len();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        match paragraphs.last_mut() {
            _ if indent == 0 => paragraphs.push(Paragraph { head: range, lines: Vec::new() }),
            None => report.expected(
                Spot { file, at: range.start },
                "an indented line before the first paragraph",
                "`set`, `file`, `rule` or `default` at the margin",
            ),
            Some(paragraph) => match paragraph.lines.last_mut() {
                Some(last) if indent > margin || is_joint(content) => last.end = range.end,
                Some(_) => paragraph.lines.push(range),
                None => {
                    margin = indent;
                    paragraph.lines.push(range);
                }
            },
        }
    }
    paragraphs
}

fn is_joint(content: &str) -> bool {
    matches!(
        content.split(|sign: char| sign.is_whitespace() || sign == '(').next(),
        Some("and" | "or")
    )
}
