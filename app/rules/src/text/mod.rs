//! `.rules` files: sets and rules as a jurist writes them, one paragraph each.
//!
//! ```text
//! set course_claim of status:
//!   ae:18a ae:18b
//! file checked 2026-08-19
//! default R-IK-00 integrationskurs: no
//!   because no-group
//! rule R-IK-01 integrationskurs: yes
//!   when status in course_claim
//!    and months_since_title < 12
//!   because claim
//!   law "§ 44 Abs. 1 AufenthG"
//! ```
//! A paragraph starts at the margin; its lines are indented. A line that is indented deeper than the paragraph's first, or
//! starts with `and` or `or`, continues the line before. `#` starts a comment outside quotation marks and addresses.
//! `NOTATION.md` beside this crate's sources shows ten hard rows so and as a decision table, and says why this form was kept.

mod entry;
mod layout;
mod read;
mod scan;

pub(crate) use entry::{Because, Entry, SourceLine};

use crate::{expr::Word, problem::Report};

/// All `.rules` files as read: names not yet resolved.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    pub(crate) sets: Vec<SetText>,
    pub(crate) rules: Vec<Entry>,
}

/// A set as written.
#[derive(Debug)]
pub(crate) struct SetText {
    pub(crate) file: usize,
    pub(crate) name: Word,
    pub(crate) fact: Word,
    pub(crate) values: Vec<Word>,
}

/// What a rule file says for the rules below.
#[derive(Clone, Debug, Default)]
pub(crate) struct Defaults {
    pub(crate) checked: Option<Word>,
    pub(crate) mark: Option<Word>,
    pub(crate) sources: Vec<SourceLine>,
    pub(crate) written: Vec<String>,
}

/// Reads one file; what can be read is kept, so that one mistake does not hide the others.
pub(crate) fn read(file: usize, text: &str, texts: &mut Texts, report: &mut Report<'_>) {
    let mut reader = read::Reader { file, text, defaults: Defaults::default() };
    for paragraph in layout::paragraphs(file, text, report) {
        reader.paragraph(&paragraph, texts, report);
    }
}
