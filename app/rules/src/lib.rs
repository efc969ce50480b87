//! From the packs' text to the engine's tree: what people write by hand becomes what the phone evaluates.
//!
//! Two formats: TOML tables (vocabulary, questions, phases, offer types, short list, towns) and `.rules` files, in which a
//! jurist reads one rule per paragraph. Conditions are the same small language in both. Way of a text: [`text`] and
//! [`tables`] read files into raw entries that remember where they stood, [`build`] resolves names and checks, [`expr`] does
//! so for conditions.
//!
//! **Architecture invariants**
//! - Native only. The phone gets [`engine::Book`]; no parser travels.
//! - All or nothing: one problem and there is no content, so a bad pack never replaces a good one.
//! - All problems at once: no mistake hides another, and each names file, line, column and what was expected.
//! - No panics, whatever the text: nesting is bounded and arithmetic is checked.
//! - No clock: whether a rule is in force is the engine's question; here a date is only checked for being one.

mod build;
pub mod cases;
pub mod check;
mod conditions;
pub mod diff;
mod expr;
pub mod graph;
mod names;
mod pack;
pub mod persona;
mod places;
mod problem;
mod tables;
mod text;

pub use expr::print;
pub use pack::{Error, PackFile, hash, read_folder};
pub use places::{Place, Places, QuestionPlaces, RulePlaces};
pub use problem::Problem;

use std::collections::BTreeSet;

use catalogue::{Content, Detail};

/// Compiles all packs into one content. `messages` are the ids of the source language's messages (attributes as `id.attribute`);
/// if empty, references to messages are not checked.
pub fn compile(files: &[PackFile], messages: &BTreeSet<String>) -> Result<Content, Vec<Problem>> {
    compile_with_details(files, messages).map(|(content, _)| content)
}

/// As [`compile`], and what the packs say of offers beside what clients get.
pub fn compile_with_details(
    files: &[PackFile],
    messages: &BTreeSet<String>,
) -> Result<(Content, Vec<Detail>), Vec<Problem>> {
    let mut report = problem::Report::new(files);
    let raw = read(files, &mut report);
    let built = build::build(&raw, messages, &mut report);
    report.finish().map(|()| (built.content, built.details))
}

/// The ids of all messages that packs ask for, attributes as `id.attribute`; broken packs ask for what can be read.
pub fn messages(files: &[PackFile]) -> BTreeSet<String> {
    let mut report = problem::Report::new(files);
    let raw = read(files, &mut report);
    build::build(&raw, &BTreeSet::new(), &mut report).messages
}

/// As [`compile`], and where everything stood.
pub fn compile_with_places(
    files: &[PackFile],
    messages: &BTreeSet<String>,
) -> Result<(Content, Places), Vec<Problem>> {
    let mut report = problem::Report::new(files);
    let raw = read(files, &mut report);
    let built = build::build(&raw, messages, &mut report);
    report.finish().map(|()| (built.content, Places::of(&raw, files)))
}

fn read(files: &[PackFile], report: &mut problem::Report<'_>) -> build::Raw {
    let mut raw = build::Raw::default();
    for (index, file) in files.iter().enumerate() {
        if file.path.ends_with(".rules") {
            text::read(index, &file.text, &mut raw.texts, report);
        } else {
            tables::read(index, file, &mut raw, report);
        }
    }
    raw
}
