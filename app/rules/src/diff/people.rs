//! What the packs say to one person, and how that differs.

use engine::{Door, Outcome, World};

use super::{Change, Pair, Told, VerdictChange};

/// What is compared of an outcome.
pub(super) struct Seen {
    verdicts: Vec<(String, Told)>,
    phases: Vec<u8>,
    start: u8,
    short_list: Vec<String>,
}

pub(super) fn seen(world: &World<'_>, outcome: &Outcome<'_>) -> Seen {
    let told = |door: &Door<'_>| Told {
        verdict: Some(door.verdict),
        rules: door.cited.iter().map(|cited| cited.rule.id.clone()).collect(),
    };
    let name = |code| world.book.offer_type(code).map(|offer_type| offer_type.id.clone());
    Seen {
        verdicts: outcome
            .doors
            .iter()
            .map(|door| (door.offer_type.id.clone(), told(door)))
            .collect(),
        phases: outcome.phases.iter().map(|active| active.phase).collect(),
        start: outcome.start,
        short_list: outcome.cards.iter().filter_map(|card| name(card.offer_type)).collect(),
    }
}

/// What differs; `None` if nothing does.
pub(super) fn change(person: &str, before: &Seen, after: &Seen) -> Option<Change> {
    let change = Change {
        person: person.to_owned(),
        verdicts: verdicts(before, after),
        phases: pair(&before.phases, &after.phases),
        start: pair(&before.start, &after.start),
        short_list: pair(&before.short_list, &after.short_list),
    };
    let same = change.verdicts.is_empty()
        && change.phases.is_none()
        && change.start.is_none()
        && change.short_list.is_none();
    (!same).then_some(change)
}

/// In the order of the new packs, then what only the old ones have.
fn verdicts(before: &Seen, after: &Seen) -> Vec<VerdictChange> {
    let find = |seen: &Seen, of: &str| {
        let found = seen.verdicts.iter().find(|(name, _)| name == of);
        found.map_or(Told { verdict: None, rules: Vec::new() }, |(_, told)| told.clone())
    };
    let gone = before.verdicts.iter().filter(|(name, _)| find(after, name).verdict.is_none());
    let names = after.verdicts.iter().chain(gone).map(|(name, _)| name.clone());
    names
        .map(|name| VerdictChange {
            before: find(before, &name),
            after: find(after, &name),
            offer_type: name,
        })
        .filter(|change| change.before.verdict != change.after.verdict)
        .collect()
}

fn pair<T: Clone + PartialEq>(before: &T, after: &T) -> Option<Pair<T>> {
    (before != after).then(|| Pair { before: before.clone(), after: after.clone() })
}
