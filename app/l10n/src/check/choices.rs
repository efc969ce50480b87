//! Check 10: what the source distinguishes the translation distinguishes, too.

use std::collections::BTreeSet;

use super::{
    finding::{Finding, Severity},
    plurals::is_plural,
    tongue::Pair,
    uses::Uses,
};

/// Compares the keys of choices that are no forms of a number.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    let Some(origin) = &pair.origin else { return };
    let choosing: BTreeSet<&str> = origin.uses.choosing.iter().copied().collect();
    for variable in choosing {
        let from = keys(&origin.uses, variable);
        let own = keys(&pair.uses, variable);
        let (Some(first), false) = (own.first().map(|(key, _)| *key), from.is_empty()) else {
            continue;
        };
        let stars = own.iter().filter(|(_, star)| *star);
        // Another word at the star stands for the source's.
        let star = stars.clone().any(|(key, _)| !from.iter().any(|(known, _)| known == key));
        let has = |name: &str, by_star: bool| {
            own.iter().any(|(key, _)| *key == name) || (by_star && star)
        };
        let missing: BTreeSet<&str> =
            from.iter().filter(|(key, star)| !has(key, *star)).map(|(key, _)| *key).collect();
        for key in
            missing.iter().filter(|_| pair.said.marked(&format!("without ${variable}")).is_none())
        {
            let message = format!("the source has words of its own for `[{key}]` of `${variable}`");
            findings.push(pair.finding(Severity::Warning, "missing-variant", (first, 0), message));
        }
        for (key, star) in &own {
            let known = from.iter().any(|(known, _)| known == key);
            if !known && !star {
                let message = format!("`${variable}` is never `[{key}]`");
                let finding = pair.finding(Severity::Warning, "unknown-variant", (key, 0), message);
                findings.push(finding.meant("", key, missing.iter().copied()));
            }
        }
    }
}

/// The words by which a variable chooses, and which has the star.
fn keys<'a>(uses: &Uses<'a>, variable: &str) -> Vec<(&'a str, bool)> {
    let selects = uses.selects.iter().filter(|select| select.variable() == Some(variable));
    let words = selects.filter(|select| !is_plural(select)).flat_map(|select| select.keys());
    words.filter(|(_, number, _)| !number).map(|(key, _, star)| (key, star)).collect()
}
