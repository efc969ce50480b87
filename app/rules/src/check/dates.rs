//! Rules that are over, not yet in force, or not looked at for long.

use engine::{Book, Day, Rule};

use super::finding::{Finding, Severity};
use crate::Places;

/// What the dates of the rules say on a day.
pub(super) fn check(book: &Book, places: &Places, today: Day) -> Vec<Finding> {
    let findings = book.rules.iter().flat_map(|rule| {
        let at = places.rules.get(&rule.id);
        let id = &rule.id;
        let over = rule.until.filter(|until| *until < today).map(|until| {
            let place = at.and_then(|at| at.until.as_ref());
            if follows(book, rule, until) {
                let message = format!("`{id}` ended on {until}; it is kept for earlier days");
                Finding::new(Severity::Info, "past", place, message)
            } else {
                let message = format!("`{id}` ended on {until}, and no rule follows it");
                let hint = "the rule for the time since then, or its new end";
                Finding::new(Severity::Warning, "expired", place, message).hint(hint)
            }
        });
        let dormant = rule.from.filter(|from| today < *from).map(|from| {
            let place = at.and_then(|at| at.from.as_ref());
            let message = format!("`{id}` is dormant until {from}");
            Finding::new(Severity::Info, "dormant", place, message)
        });
        let old = rule.is_long_unchecked(today).then(|| {
            let place = at.map(|at| at.checked.as_ref().unwrap_or(&at.id));
            let message = format!("`{id}` was last checked on {}", rule.checked);
            let hint = format!("compare it with {}, then write the new day", source(rule));
            Finding::new(Severity::Warning, "unchecked", place, message).hint(hint)
        });
        [over, dormant, old]
    });
    findings.flatten().collect()
}

/// Does another rule of one of its offer types begin the day after?
fn follows(book: &Book, rule: &Rule, until: Day) -> bool {
    let shares = |other: &Rule| other.types.iter().any(|code| rule.types.contains(code));
    let next = Day(until.0.saturating_add(1));
    book.rules.iter().any(|other| other.from == Some(next) && shares(other))
}

fn source(rule: &Rule) -> &str {
    match rule.sources.first() {
        Some(source) => source.url.as_deref().unwrap_or(&source.title),
        None => &rule.law,
    }
}
