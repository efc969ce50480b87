//! Check 3: nothing is said twice.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    finding::{Finding, Severity},
    tongue::{Pair, Tongue},
};

/// Ids of a language, in one file or in two, and attributes of a message.
pub(super) fn check(tongue: &Tongue<'_>, findings: &mut Vec<Finding>) {
    let mut first: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    for said in &tongue.all {
        let here = said.whole(Severity::Error, "duplicate-message", String::new());
        let file = said.sheet.file.name.as_str();
        if let Some((other, line)) = first.get(said.id.as_str()) {
            let message = format!("`{}` is written twice: also in {other}, line {line}", said.id);
            let hint = "one of them must go";
            findings.push(Finding { message, ..here }.hint(hint));
        } else {
            first.insert(&said.id, (file, here.line));
        }
        let mut names = BTreeSet::new();
        for part in said.parts.iter().filter(|part| !names.insert(part.name)) {
            let message = format!("`{}` has the attribute `.{}` twice", said.id, part.name);
            findings.push(said.finding(
                Severity::Error,
                "duplicate-attribute",
                (part.at, 1),
                message,
            ));
        }
    }
}

/// Keys of a choice.
pub(super) fn variants(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    for select in &pair.uses.selects {
        let mut keys = BTreeSet::new();
        for (key, ..) in select.keys().filter(|(key, ..)| !keys.insert(*key)) {
            let message = format!("the key `[{key}]` stands in this choice twice");
            findings.push(pair.finding(Severity::Error, "duplicate-variant", (key, 0), message));
        }
    }
}
