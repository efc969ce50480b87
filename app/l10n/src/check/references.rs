//! Check 5: messages and terms that a message puts in.

use std::collections::BTreeSet;

use super::{
    finding::{Finding, Severity},
    tongue::{Pair, Tongue},
    uses::{Reference, Uses},
    words::bare,
};

/// The kind of a reference, by the sign in front of it: nothing, or `-`.
fn of<'a>(uses: &Uses<'a>, sigil: &str) -> Vec<Reference<'a>> {
    if sigil.is_empty() { uses.messages.clone() } else { uses.terms.clone() }
}

fn written(sigil: &str, (id, attribute): Reference<'_>) -> String {
    let attribute = attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
    format!("{sigil}{id}{attribute}")
}

/// References that lead nowhere, that the source has, that it has not.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    for (sigil, missing, surplus) in
        [("", "missing-reference", "surplus-reference"), ("-", "missing-term", "surplus-term")]
    {
        let own = of(&pair.uses, sigil);
        let unknown: Vec<bool> = own
            .iter()
            .map(|reference| {
                let finding = nowhere(pair, sigil, *reference);
                let error = |finding: &Finding| finding.severity == Severity::Error;
                let unknown = finding.as_ref().is_some_and(error);
                findings.extend(finding);
                unknown
            })
            .collect();
        let Some(origin) = &pair.origin else { continue };
        let from: BTreeSet<Reference<'_>> = of(&origin.uses, sigil).into_iter().collect();
        for reference in from.iter().filter(|reference| !own.contains(reference)) {
            findings.extend(lacks(pair, sigil, *reference, missing));
        }
        let mut told = BTreeSet::new();
        for (reference, unknown) in own.iter().zip(unknown) {
            if !from.contains(reference) && !unknown && told.insert(reference) {
                let name = written(sigil, *reference);
                let message = format!("`{{ {name} }}` does not stand in the source");
                let at = (reference.0, sigil.len());
                let known = from.iter().map(|(id, _)| *id);
                let finding = pair.finding(Severity::Warning, surplus, at, message);
                findings.push(finding.meant(sigil, reference.0, known));
            }
        }
    }
}

/// A reference of the source that the translation lacks.
fn lacks(
    pair: &Pair<'_>,
    sigil: &str,
    reference: Reference<'_>,
    check: &'static str,
) -> Option<Finding> {
    let name = written(sigil, reference);
    let message = format!("`{{ {name} }}` of the source is missing");
    if sigil.is_empty() {
        return Some(pair.whole(Severity::Warning, check, message));
    }
    // The glossary's page shows the German word itself, and beside it what it is called elsewhere.
    if pair.said.id.starts_with("glossary-") {
        return None;
    }
    let term = pair.source.get(&format!("-{}", reference.0)).and_then(|said| said.part(""));
    let word = term.map(|part| bare(&part.written()).to_lowercase());
    let text = bare(&pair.uses.words()).to_lowercase();
    if word.is_some_and(|word| text.contains(&word)) {
        let message = format!("the German word of `{{ {name} }}` is written out");
        let finding = pair.whole(Severity::Info, check, message);
        return Some(finding.hint(format!("with `{{ {name} }}` a search finds all of them")));
    }
    let hint =
        format!("readers meet the word on paper: put `({{ {name} }})` behind its translation");
    Some(pair.whole(Severity::Warning, check, message).hint(hint))
}

/// A reference is looked up in the reader's language first, then in those that it borrows from.
fn nowhere(pair: &Pair<'_>, sigil: &str, reference: Reference<'_>) -> Option<Finding> {
    let (name, attribute) = reference;
    let id = format!("{sigil}{name}");
    let said = |tongue: &Tongue<'_>| {
        let said = tongue.get(&id);
        said.is_some_and(|said| said.part(attribute.unwrap_or_default()).is_some())
    };
    if said(pair.tongue) {
        return None;
    }
    let at = (name, sigil.len());
    let written = written(sigil, reference);
    if said(pair.source) {
        // Its other half speaks another language.
        let message = format!("`{{ {written} }}` is not translated: foreign words will stand here");
        let finding = pair.finding(Severity::Warning, "borrowed-reference", at, message);
        return Some(finding.hint(format!("translate `{id}`, too")));
    }
    let message = format!("`{{ {written} }}` leads nowhere");
    let known = pair.source.ids().chain(pair.tongue.ids());
    let known = known.filter_map(|id| match sigil {
        "" => Some(id).filter(|id| !id.starts_with('-')),
        _ => id.strip_prefix('-'),
    });
    let finding = pair.finding(Severity::Error, "unknown-reference", at, message);
    Some(finding.meant(sigil, name, known))
}
