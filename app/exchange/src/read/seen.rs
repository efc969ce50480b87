//! What an input has told already: the same thing twice, things that contradict themselves, things above themselves.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
};

use serde_json::Value;
use uuid::Uuid;

use crate::{
    check::id_in,
    problem::Problem,
    record::{Kind, Record},
    split::{Placed, contradiction},
};

/// Hashes of each record told so far, instead of the records.
#[derive(Default)]
pub(super) struct Seen {
    records: HashMap<(Kind, Uuid), Known>,
}

struct Known {
    /// Hashes of names and values, in order.
    fields: Box<[(u32, u32)]>,
    /// Whether it was told for itself.
    top: bool,
}

impl Seen {
    /// The records that bring something new, the first one in any case.
    pub(super) fn keep(&mut self, placed: Vec<Placed>) -> Result<Vec<Record>, Vec<Problem>> {
        let mut problems = Vec::new();
        for (at, Placed { record, path }) in placed.iter().enumerate() {
            let Some(known) = self.records.get(&(record.kind, record.id)) else { continue };
            if at == 0 && known.top {
                let name = record.kind.name().replace('_', " ");
                let message = format!("the {name} {} stands here a second time", record.id);
                problems.push(Problem::new("$.id", message, "each id once"));
                continue;
            }
            let differs =
                record.fields.iter().filter(|field| known.told(hashes(field)) == Some(false));
            problems
                .extend(differs.map(|(name, _)| contradiction(path, record.kind, record.id, name)));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut records = Vec::new();
        for (at, Placed { record, .. }) in placed.into_iter().enumerate() {
            if self.add(&record, at == 0) || at == 0 {
                records.push(record);
            }
        }
        Ok(records)
    }

    /// Remembers a record; whether it brings something new.
    fn add(&mut self, record: &Record, top: bool) -> bool {
        let entry = self.records.entry((record.kind, record.id));
        let mut new = matches!(entry, std::collections::hash_map::Entry::Vacant(_));
        let known = entry.or_insert_with(|| Known { fields: Box::default(), top });
        known.top |= top;
        let fields = record.fields.iter().map(|field| hashes(&field));
        let more: Vec<_> = fields.filter(|field| known.told(*field).is_none()).collect();
        if !more.is_empty() {
            new = true;
            let all: BTreeSet<_> = known.fields.iter().copied().chain(more).collect();
            known.fields = all.into_iter().collect();
        }
        new
    }
}

impl Known {
    /// Whether the field was told with this value; none: it was not told.
    fn told(&self, (name, value): (u32, u32)) -> Option<bool> {
        let at = self.fields.binary_search_by_key(&name, |(name, _)| *name).ok()?;
        self.fields.get(at).map(|(_, known)| *known == value)
    }
}

fn hashes(field: &(&String, &Value)) -> (u32, u32) {
    fn short(hash: impl Hash) -> u32 {
        let mut hasher = DefaultHasher::new();
        hash.hash(&mut hasher);
        (hasher.finish() & u64::from(u32::MAX)) as u32
    }
    (short(field.0), short(field.1.to_string()))
}

/// Organisations and terms that are above themselves, with what is wrong. Records that are not given are taken to be above nothing.
pub fn cycles<'a>(records: impl IntoIterator<Item = &'a Record>) -> Vec<(Kind, Uuid, Problem)> {
    let mut above = BTreeMap::new();
    for record in records {
        if let Some(field) = parent_field(record.kind)
            && let Some(parent) = id_in(&record.fields, field)
        {
            above.insert((record.kind, record.id), parent);
        }
    }
    let mut found = Vec::new();
    // Walked up from everywhere; what was walked before ends a walk, and is a ring only if it is of this walk.
    let mut walked: BTreeMap<(Kind, Uuid), usize> = BTreeMap::new();
    for (walk, start) in above.keys().enumerate() {
        let mut at = *start;
        while !walked.contains_key(&at) {
            walked.insert(at, walk);
            match above.get(&at) {
                Some(parent) => at.1 = *parent,
                None => break,
            }
        }
        if walked.get(&at) != Some(&walk) || !above.contains_key(&at) {
            continue;
        }
        let first = at;
        while let Some(parent) = above.get(&at) {
            let field = parent_field(at.0).unwrap_or_default();
            let name = at.0.name().replace('_', " ");
            let message = format!("the {name} {} is above itself", at.1);
            let problem = Problem::new(format!("$.{field}"), message, "a parent that is not below");
            found.push((at.0, at.1, problem));
            at.1 = *parent;
            if at == first {
                break;
            }
        }
    }
    found.sort_by_key(|(kind, id, _)| (*kind, *id));
    found
}

const fn parent_field(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Organization => Some("parent_organization_id"),
        Kind::TaxonomyTerm => Some("parent_id"),
        _ => None,
    }
}
