//! Days on which the rule book may differ from the day before.

use std::collections::BTreeSet;

use engine::{Book, Day, Rule, TypeId};

/// Today first, then every day on which a rule begins, ends or has just ended.
pub(super) fn all(book: &Book, today: Day) -> Vec<Day> {
    let mut days = BTreeSet::new();
    for rule in &book.rules {
        days.extend(rule.from.map(|day| day.0));
        days.extend(rule.until.into_iter().flat_map(|day| [day.0, day.0.saturating_add(1)]));
    }
    days.remove(&today.0);
    std::iter::once(today).chain(days.into_iter().map(Day)).collect()
}

/// The rules of an offer type in force, once for each set of rules that some day brings together.
pub(super) fn sets<'a>(
    book: &'a Book,
    offer_type: TypeId,
    days: &[Day],
) -> Vec<(Day, Vec<&'a Rule>)> {
    let of_type: Vec<&Rule> =
        book.rules.iter().filter(|rule| rule.types.contains(&offer_type)).collect();
    let mut sets: Vec<(Day, Vec<&Rule>)> = Vec::new();
    for day in days {
        let in_force = of_type.iter().copied().filter(|rule| rule.in_force(*day));
        let in_force: Vec<&Rule> = in_force.collect();
        let same = |known: &Vec<&Rule>| {
            known.len() == in_force.len()
                && known.iter().zip(&in_force).all(|(one, other)| std::ptr::eq(*one, *other))
        };
        if !sets.iter().any(|(_, known)| same(known)) {
            sets.push((*day, in_force));
        }
    }
    sets
}
