//! The people of the cases: which rules they meet.

use std::collections::BTreeSet;

use catalogue::Content;
use engine::{Facts, Rule, TypeId, rule::combine};

use super::{
    Example, UNCOVERED,
    finding::{Finding, Severity},
};
use crate::{Places, persona};

/// Rules that nobody among these people meets.
pub(super) fn uncovered(content: &Content, places: &Places, people: &[Example]) -> Vec<Finding> {
    let mut met: BTreeSet<&str> = BTreeSet::new();
    let reader = persona::Reader::new(content);
    for person in people {
        let Ok(reading) = reader.read(&person.persona, person.eval_date) else { continue };
        let facts = Facts::resolve(&content.book, reading.facts, person.eval_date);
        let facts = facts.presumed(&content.book, person.eval_date);
        for offer_type in &content.book.types {
            let rules = in_force(content, offer_type.code, person);
            let cited = combine(rules, &facts).cited.into_iter();
            met.extend(
                cited.filter(|cited| cited.truth.is_true()).map(|cited| cited.rule.id.as_str()),
            );
        }
    }
    let unmet = content.book.rules.iter().filter(|rule| !met.contains(rule.id.as_str()));
    let finding = |rule: &Rule| {
        let place = places.rules.get(&rule.id).map(|places| &places.id);
        let message = format!("no case covers `{}`", rule.id);
        let hint = "a case whose person meets the rule";
        Finding::new(Severity::Warning, UNCOVERED, place, message).hint(hint)
    };
    unmet.map(finding).collect()
}

fn in_force<'a>(
    content: &'a Content,
    offer_type: TypeId,
    person: &Example,
) -> impl Iterator<Item = &'a Rule> {
    let day = person.eval_date;
    let rules = content.book.rules.iter();
    rules.filter(move |rule| rule.types.contains(&offer_type) && rule.in_force(day))
}
