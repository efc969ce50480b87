//! Check 11, too: a text of the source language that nobody translated.

use std::collections::BTreeSet;

use super::{
    finding::{Finding, Severity},
    tongue::{Pair, Tongue},
    words::{bare, words},
};

/// Letters a word has at least to be one that can be translated: `A2`, `km` and `EQ` cannot.
const LETTERS: usize = 3;

/// What every language writes as the source does: names, mostly.
pub(super) struct Common(BTreeSet<(String, String)>);

impl Common {
    /// Texts that each of the languages with most of the texts copies; one language alone proves nothing.
    pub(super) fn new(tongues: &[&Tongue<'_>], source: &Tongue<'_>) -> Self {
        let most = source.all.len() * 9 / 10;
        let other = |tongue: &&&Tongue<'_>| tongue.primary() != source.primary();
        let full: Vec<&&Tongue<'_>> =
            tongues.iter().filter(other).filter(|tongue| tongue.all.len() >= most).collect();
        let parts =
            source.all.iter().flat_map(|said| said.parts.iter().map(move |part| (said, part)));
        let same = parts.filter(|(said, part)| {
            let written = bare(&part.written());
            full.len() > 1
                && full.iter().all(|tongue| {
                    let own = tongue.get(&said.id).and_then(|own| own.part(part.name));
                    own.is_some_and(|own| bare(&own.written()) == written)
                })
        });
        Self(same.map(|(said, part)| (said.id.clone(), part.name.to_owned())).collect())
    }

    pub(super) fn has(&self, pair: &Pair<'_>) -> bool {
        self.0.contains(&(pair.said.id.clone(), pair.part.name.to_owned()))
    }
}

/// Compares with the source. `terms`: German words that stay German.
pub(super) fn check(
    pair: &Pair<'_>,
    common: &Common,
    terms: &BTreeSet<String>,
    findings: &mut Vec<Finding>,
) {
    let exempt = pair.said.is_term()
        || pair.said.id.starts_with("lang-")
        || pair.tongue.primary() == pair.source.primary()
        || pair.may_be_same()
        || common.has(pair);
    if exempt || !pair.is_same() {
        return;
    }
    let text = bare(&pair.uses.words());
    let can_be = |word: &&str| word.chars().count() >= LETTERS && !terms.contains(*word);
    if words(&text).any(|word| can_be(&word)) {
        let message = "the text is the source's: it is not translated";
        let finding = pair.whole(Severity::Warning, "untranslated", message);
        findings.push(finding.hint(
            "delete it, and it is borrowed and marked so; or write `# same-as-source` above it",
        ));
    }
}
