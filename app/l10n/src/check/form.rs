//! Check 19: entries as every Fluent editor writes them, so that a change of words is the only change.

use super::{
    finding::{Finding, Severity},
    sheet::Said,
};

/// Compares an entry with what the serialiser makes of it; where lines begin is a matter of taste.
pub(super) fn check(said: &Said<'_>, findings: &mut Vec<Finding>) {
    let canonical = said.canonical();
    let differs = words(said.raw).zip(words(&canonical)).position(|(own, usual)| own != usual);
    if let Some(at) = differs {
        let usual: Vec<&str> = words(&canonical).take(at + 3).collect();
        let usual = usual.get(at.saturating_sub(1)..).unwrap_or_default().join(" ");
        let message = "not written in the usual form";
        let finding = said.whole(Severity::Info, "form", message);
        findings.push(finding.hint(format!("usual is `{usual}`")));
    }
}

/// Everything between spaces and line ends.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
}
