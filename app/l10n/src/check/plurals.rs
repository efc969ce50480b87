//! Check 9: forms of a number are those that CLDR knows of the language.

use super::{
    finding::{Finding, Severity},
    tongue::Pair,
    uses::Select,
};

/// All that there are.
const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// Here "many" is for whole millions only, which nothing here counts.
const MILLIONS: [&str; 6] = ["ca", "es", "fr", "it", "pt", "vec"];

/// Does it choose by the forms of a number? `other` alone is a word like any other.
pub(super) fn is_plural(select: &Select<'_>) -> bool {
    let words = select.keys().filter(|(_, number, _)| !number).map(|(key, ..)| key);
    let words: Vec<&str> = words.collect();
    words.iter().all(|key| ALL.contains(key)) && words.iter().any(|key| *key != "other")
}

/// Missing, impossible, and which has the star.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    let known = &pair.tongue.plurals;
    let rare = MILLIONS.contains(&pair.tongue.primary());
    for select in pair.uses.selects.iter().filter(|select| is_plural(select)) {
        let keys: Vec<(&str, bool, bool)> = select.keys().collect();
        let Some((first, ..)) = keys.first() else { continue };
        let has = |form: &str| {
            keys.iter().any(|(key, ..)| *key == form)
                || exact(form).is_some_and(|number| {
                    keys.iter().any(|(key, is_number, _)| *is_number && *key == number)
                })
        };
        let missing = known.iter().filter(|form| !has(form) && (!rare || **form != "many"));
        let missing: Vec<String> = missing.map(|form| format!("[{form}]")).collect();
        if !missing.is_empty() {
            let message = format!("forms of the number are missing: {}", missing.join(", "));
            let listed: Vec<String> = known.iter().map(|form| format!("[{form}]")).collect();
            let hint = format!("`{}` has {}", pair.tongue.tag, listed.join(", "));
            let finding = pair.finding(Severity::Warning, "missing-plural", (first, 0), message);
            findings.push(finding.hint(hint));
        }
        for (key, number, star) in &keys {
            if !number && !known.contains(key) {
                let message =
                    format!("`{}` has no form `[{key}]`: it is never shown", pair.tongue.tag);
                findings.push(pair.finding(
                    Severity::Warning,
                    "impossible-plural",
                    (key, 0),
                    message,
                ));
            }
            if *star && *key != "other" {
                let message = format!("the star stands at `[{key}]`, not at `[other]`");
                findings.push(pair.finding(Severity::Warning, "plural-default", (key, 0), message));
            }
        }
    }
}

/// The one number of a form, in the languages that have it.
fn exact(form: &str) -> Option<&'static str> {
    match form {
        "zero" => Some("0"),
        "two" => Some("2"),
        _ => None,
    }
}
