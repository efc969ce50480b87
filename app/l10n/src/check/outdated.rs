//! Check 16: the source says something else since a translation was made of it.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::{
    finding::{Finding, Severity},
    sheet::{Part, Said},
    tongue::Tongue,
};

/// Which source each message of a language was translated from: the hash of its words, by its id.
pub type Confirmed = BTreeMap<String, String>;

/// The hash of a message's words: value and attributes, not comments, spaces and line ends.
pub(super) fn hash(said: &Said<'_>) -> String {
    let digest = Sha256::digest(said.canonical());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A message that nobody confirmed is not outdated: nothing is known of it.
pub(super) fn is_outdated(from: &Said<'_>, confirmed: &Confirmed) -> bool {
    confirmed.get(&from.id).is_some_and(|known| *known != hash(from))
}

/// Compares the source with what was confirmed.
pub(super) fn check(
    tongue: &Tongue<'_>,
    source: &Tongue<'_>,
    confirmed: &Confirmed,
    findings: &mut Vec<Finding>,
) {
    for own in &tongue.all {
        let Some(from) = source.get(&own.id).filter(|from| is_outdated(from, confirmed)) else {
            continue;
        };
        let message =
            format!("the source of `{}` says something else since this was written", own.id);
        let hint =
            format!("when it fits again: `wegkette locales confirm {} {}`", tongue.tag, own.id);
        let source = from.parts.first().map(Part::written);
        let finding = own.whole(Severity::Warning, "outdated", message).hint(hint);
        findings.push(Finding { source, ..finding });
    }
}
