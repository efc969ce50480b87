//! Lists the pieces of rules that no case holds in place: `cargo run -p tests --bin mutate`.
//!
//! Each comparison and each verdict is turned around once; ends with 1 when a fifth of that goes unnoticed. Which single
//! values of lists no case needs is counted, and listed with `--values`: the matrix holds every paper for ten offers only.

use std::process::ExitCode;

use anyhow::Result;
use rules::cases::read_folder;
use tests::{
    content::{content, workspace},
    mutate::{Change, Report, run},
};

/// So many survivors in a hundred are too many.
const TOO_MANY: f64 = 20.0;
/// The changes that count.
const FLIPS: [Change; 2] = [Change::Comparison, Change::Verdict];

fn main() -> Result<ExitCode> {
    let cases = read_folder(&workspace().join("tests/cases"))?;
    let report = run(content(), &cases)?;
    let values = std::env::args().any(|argument| argument == "--values");
    tell(&report, if values { &[Change::Value] } else { &FLIPS });
    let passed = report.percent(&FLIPS) < TOO_MANY;
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tell(report: &Report, listed: &[Change]) {
    for survivor in report.survivors(listed) {
        println!("{survivor}");
    }
    for changes in [&[Change::Comparison][..], &[Change::Verdict], &FLIPS, &[Change::Value]] {
        let (total, survivors) = (report.total(changes), report.survivors(changes).count());
        let percent = report.percent(changes);
        println!("{changes:?}: {total} changes, {survivors} survive ({percent:.1} %)");
    }
}
