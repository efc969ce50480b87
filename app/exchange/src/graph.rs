//! A catalogue in memory: each record as packed JSON, who belongs to whom, and the few fields that requests filter on.
//!
//! Ten thousand services take less memory than their text: a record is unpacked and parsed when it is asked for.

mod facts;
mod nest;
mod packed;
mod pairs;
mod terms;

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use uuid::Uuid;

pub use self::facts::Facts;
use self::{
    packed::{Dictionary, Packed},
    pairs::Pairs,
};
use crate::{
    record::{Kind, Record},
    split::unite,
};

/// A catalogue whose things can be asked for in HSDS's nested forms.
#[derive(Default)]
pub struct Graph {
    kinds: BTreeMap<Kind, Entries>,
    services_of_organization: Pairs,
    locations_of_organization: Pairs,
    places_of_service: Pairs,
    places_of_location: Pairs,
    /// Terms and taxonomies that stand only inside records, and in which.
    inline: BTreeMap<Kind, Pairs<(Kind, Uuid)>>,
}

#[derive(Default)]
struct Entries {
    by_id: BTreeMap<Uuid, Box<Entry>>,
    dictionary: Dictionary,
}

struct Entry {
    json: Packed,
    facts: Facts,
}

impl Graph {
    /// A catalogue of these records. Of two with the same kind and id, the later one counts.
    pub fn new(records: impl IntoIterator<Item = Record>) -> Self {
        let mut graph = Self::default();
        for record in records {
            graph.insert(record);
        }
        graph
    }

    /// Adds a record, or puts it in the place of the one with its kind and id.
    pub fn insert(&mut self, record: Record) {
        let Record { kind, id, fields } = record;
        self.remove(kind, id);
        let facts = Facts::of(kind, &fields);
        self.index(kind, id, &facts, true);
        let entries = self.kinds.entry(kind).or_default();
        let json = entries.dictionary.pack(&Value::Object(fields).to_string());
        entries.by_id.insert(id, Box::new(Entry { json, facts }));
    }

    /// Adds a record, or lays it over the one with its kind and id: fields it does not tell stay.
    ///
    /// # Errors
    /// The names of the fields that are told otherwise; nothing is changed then.
    pub fn unite(&mut self, record: Record) -> Result<(), Vec<String>> {
        let record = match self.get(record.kind, &record.id) {
            Some(mut known) => {
                unite(&mut known, record)?;
                known
            }
            None => record,
        };
        self.insert(record);
        Ok(())
    }

    /// Takes a record out; whether it was there. What refers to it stays and refers to nothing.
    pub fn remove(&mut self, kind: Kind, id: Uuid) -> bool {
        let Some(entry) = self.kinds.get_mut(&kind).and_then(|kind| kind.by_id.remove(&id)) else {
            return false;
        };
        self.index(kind, id, &entry.facts, false);
        true
    }

    fn index(&mut self, kind: Kind, id: Uuid, facts: &Facts, add: bool) {
        match kind {
            Kind::Service => self.services_of_organization.set(facts.organization, id, add),
            Kind::Location => self.locations_of_organization.set(facts.organization, id, add),
            Kind::ServiceAtLocation => {
                self.places_of_service.set(facts.service, id, add);
                self.places_of_location.set(facts.location, id, add);
            }
            Kind::Organization | Kind::Taxonomy | Kind::TaxonomyTerm => {}
        }
        for (of, inside) in facts.inline.iter().flatten() {
            self.inline.entry(*of).or_default().set(Some(*inside), (kind, id), add);
        }
    }

    /// A record as it was added.
    pub fn get(&self, kind: Kind, id: &Uuid) -> Option<Record> {
        Some(Record { kind, id: *id, fields: self.fields(kind, id)? })
    }

    /// Whether there is such a record.
    pub fn contains(&self, kind: Kind, id: &Uuid) -> bool {
        self.entry(kind, id).is_some()
    }

    /// What requests filter on, without parsing the record.
    pub fn facts(&self, kind: Kind, id: &Uuid) -> Option<&Facts> {
        self.entry(kind, id).map(|entry| &entry.facts)
    }

    /// The ids of all records of a kind, in order.
    pub fn ids(&self, kind: Kind) -> impl Iterator<Item = &Uuid> {
        self.kinds.get(&kind).into_iter().flat_map(|entries| entries.by_id.keys())
    }

    /// How many records of a kind there are.
    pub fn count(&self, kind: Kind) -> usize {
        self.kinds.get(&kind).map_or(0, |entries| entries.by_id.len())
    }

    /// All records, kind by kind, in the order of their ids.
    pub fn records(&self) -> impl Iterator<Item = Record> {
        let ids = Kind::ALL.into_iter().flat_map(|kind| self.ids(kind).map(move |id| (kind, id)));
        ids.filter_map(|(kind, id)| self.get(kind, id))
    }

    /// The services of an organisation, in order.
    pub fn services_of(&self, organization: &Uuid) -> impl Iterator<Item = &Uuid> {
        self.services_of_organization.of(organization)
    }

    /// The locations that belong to an organisation, in order.
    pub fn locations_of(&self, organization: &Uuid) -> impl Iterator<Item = &Uuid> {
        self.locations_of_organization.of(organization)
    }

    /// The services at locations of a service, in order.
    pub fn places_of(&self, service: &Uuid) -> impl Iterator<Item = &Uuid> {
        self.places_of_service.of(service)
    }

    /// The services at locations of a location, in order.
    pub fn offered_at(&self, location: &Uuid) -> impl Iterator<Item = &Uuid> {
        self.places_of_location.of(location)
    }

    fn entry(&self, kind: Kind, id: &Uuid) -> Option<&Entry> {
        self.kinds.get(&kind)?.by_id.get(id).map(Box::as_ref)
    }

    fn fields(&self, kind: Kind, id: &Uuid) -> Option<Map<String, Value>> {
        let entries = self.kinds.get(&kind)?;
        let json = entries.dictionary.unpack(&entries.by_id.get(id)?.json)?;
        serde_json::from_str(&json).ok()
    }
}
