//! Check 6: what the program passes. The source language knows it: what it does not use nobody passes.

use std::collections::BTreeSet;

use super::{
    finding::{Finding, Severity},
    tongue::Pair,
};

/// Compares the variables with those of the source.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    // A term's variables are its own: whoever puts it in passes them.
    let Some(origin) = pair.origin.as_ref().filter(|_| !pair.said.is_term()) else { return };
    // Other parts of the message get the same arguments.
    let parts = origin.said.parts.iter().map(|part| super::uses::Uses::of(part.pattern));
    let known: BTreeSet<&str> =
        parts.flat_map(|uses| uses.variables().collect::<Vec<_>>()).collect();
    let own: BTreeSet<&str> = pair.uses.variables().collect();
    for name in pair.uses.variables().filter(|name| !known.contains(name)) {
        let id = pair.name();
        let message = format!("`${name}` is nothing that the program passes to `{id}`");
        let finding = pair.finding(Severity::Error, "unknown-variable", (name, 1), message);
        let free: Vec<&str> = known.iter().filter(|known| !own.contains(*known)).copied().collect();
        let known = if free.is_empty() { known.iter().copied().collect() } else { free };
        let listed: Vec<String> = known.iter().map(|name| format!("`${name}`")).collect();
        let finding = finding.meant("$", name, known);
        findings.push(match (&finding.hint, listed.is_empty()) {
            (Some(_), _) => finding,
            (None, true) => finding.hint("it passes nothing"),
            (None, false) => finding.hint(format!("it passes {}", listed.join(", "))),
        });
    }
    let unshown: BTreeSet<&str> = origin.uses.variables().collect();
    for name in unshown.difference(&own) {
        if pair.said.marked(&format!("without ${name}")).is_some() {
            continue;
        }
        let shown = origin.uses.shown.contains(name);
        let message = match shown {
            true => format!("`{{ ${name} }}` is missing"),
            false => format!("the source chooses its words by `${name}`, this text does not"),
        };
        let finding = pair.whole(Severity::Warning, "missing-variable", message);
        let hint =
            format!("if the words are the same in each case, write `# without ${name}` above it");
        findings.push(if shown { finding } else { finding.hint(hint) });
    }
}
