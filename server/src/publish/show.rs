//! What clients get of what changed: made anew for the records that were touched, compared with what was shown before.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{CHUNK, Error, codes, stamp};
use crate::{
    standard::{self, Tongues, Vocabulary},
    store::{self, By, Change, Published, Record, Transaction},
};

/// Records whose published form may have changed, by what has to be done about them.
#[derive(Default)]
pub(super) struct Touched {
    /// Services that changed themselves.
    told: BTreeSet<String>,
    /// Services around which something changed.
    around: BTreeSet<String>,
    organisations: BTreeSet<String>,
    locations: BTreeSet<String>,
    /// Ours, with their new JSON.
    others: BTreeMap<(String, String), Option<String>>,
    any: bool,
}

impl Touched {
    /// Nothing changed at all?
    pub(super) fn is_empty(&self) -> bool {
        !self.any
    }

    /// These records changed.
    pub(super) fn all(&mut self, changes: &[Change]) {
        for Change { record, removed } in changes {
            self.record(record);
            if exchange::Kind::named(&record.kind).is_none() {
                let key = (record.kind.clone(), record.id.clone());
                self.others.insert(key, (!removed).then(|| record.json.clone()));
            }
        }
    }

    /// This record changes, or is what it was before it changed.
    pub(super) fn record(&mut self, record: &Record) {
        self.any = true;
        match record.kind.as_str() {
            "service" => drop(self.told.insert(record.id.clone())),
            "service_at_location" => drop(self.around.insert(record.parent.clone())),
            "organization" => drop(self.organisations.insert(record.id.clone())),
            "location" => drop(self.locations.insert(record.id.clone())),
            _ => {}
        }
    }

    /// Words or languages changed: everything has to be looked at.
    fn meanings(&self) -> bool {
        // With new holidays comes a new year, or a program that reads opening hours for the first time.
        let kinds = ["book", "holidays", "place", "tongues"];
        self.others.keys().any(|(kind, _)| kinds.contains(&kind.as_str()))
    }
}

/// Publishes what was touched at a moment.
pub(super) async fn show(
    transaction: &mut dyn Transaction,
    mut touched: Touched,
    at: i64,
) -> Result<(), Error> {
    let others: Vec<Published> = touched.others.iter().map(other).collect();
    transaction.show(&others).await?;
    let mut services = BTreeSet::new();
    if touched.meanings() {
        for (kind, id) in transaction.keys(None).await? {
            match kind.as_str() {
                "service" => drop(services.insert(id)),
                "organization" => drop(touched.organisations.insert(id)),
                _ => {}
            }
        }
    }
    for chunk in list(&touched.locations).chunks(CHUNK) {
        let there = transaction.records("service_at_location", By::Place, chunk).await?;
        touched.around.extend(there.into_iter().map(|record| record.parent));
    }
    for chunk in list(&touched.organisations).chunks(CHUNK) {
        show_organisations(transaction, chunk).await?;
        let run = transaction.records("service", By::Parent, chunk).await?;
        touched.around.extend(run.into_iter().map(|record| record.id));
    }
    let around: BTreeSet<String> = touched.around.difference(&touched.told).cloned().collect();
    for chunk in list(&around).chunks(CHUNK) {
        stamp::around(transaction, chunk, at).await?;
    }
    services.extend(touched.told);
    services.extend(around);
    let tongues: Tongues = one(transaction, "tongues").await?.unwrap_or_default();
    let book: engine::Book = one(transaction, "book").await?.unwrap_or_default();
    let places = transaction.records("place", By::Parent, &[String::new()]).await?;
    let places = places.iter().map(read).collect::<Result<_, store::Error>>()?;
    let vocabulary = Vocabulary::new(&book, places);
    let mut added = BTreeSet::new();
    for chunk in list(&services).chunks(CHUNK) {
        added.extend(show_services(transaction, chunk, &vocabulary, &tongues).await?);
    }
    codes::check(transaction, &added).await
}

fn list(ids: &BTreeSet<String>) -> Vec<String> {
    ids.iter().cloned().collect()
}

/// What is published as it is stored.
fn other(((kind, id), json): (&(String, String), &Option<String>)) -> Published {
    let (shown, name) = match kind.as_str() {
        "text" => id.split_once('/').map_or(("text", &**id), |(tag, name)| (tag, name)),
        kind => (kind, &**id),
    };
    let shown = if kind == "text" { format!("text/{shown}") } else { shown.to_owned() };
    let parent = format!("{kind}/{id}");
    Published { kind: shown, id: name.to_owned(), parent, json: json.clone(), version: 0 }
}

async fn show_organisations(
    transaction: &mut dyn Transaction,
    ids: &[String],
) -> Result<(), Error> {
    let mut new = Vec::new();
    for record in transaction.records("organization", By::Id, ids).await? {
        let made = standard::organisation(uuid(&record), &read(&record)?);
        new.push(row("organisation".to_owned(), made.id.clone(), &record.id, &made)?);
    }
    replace(transaction, ids, new).await?;
    Ok(())
}

async fn show_services(
    transaction: &mut dyn Transaction,
    ids: &[String],
    vocabulary: &Vocabulary,
    tongues: &Tongues,
) -> Result<Vec<String>, Error> {
    let services = transaction.records("service", By::Id, ids).await?;
    let there = transaction.records("service_at_location", By::Parent, ids).await?;
    let wanted: Vec<String> = there.iter().map(|record| record.place.clone()).collect();
    let locations = by_id(transaction.records("location", By::Id, &wanted).await?)?;
    let wanted: Vec<String> = services.iter().map(|record| record.parent.clone()).collect();
    let carriers = by_id(transaction.records("organization", By::Id, &wanted).await?)?;
    let mut at: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
    for record in &there {
        at.entry(&record.parent).or_default().push(record);
    }
    let mut new = Vec::new();
    for record in &services {
        let mut here = at.remove(&*record.id).unwrap_or_default();
        here.sort_by(|one, other| one.id.cmp(&other.id));
        let here = here.into_iter().map(|place| {
            let location = locations.get(&place.place).map(|(_, fields)| fields.clone());
            Ok((uuid(place), read(place)?, location))
        });
        let places = here.collect::<Result<Vec<_>, store::Error>>()?;
        let carrier = carriers.get(&record.parent).map(|(id, fields)| (*id, fields));
        let fields = read(record)?;
        let made = standard::service(uuid(record), &fields, carrier, &places, vocabulary, tongues);
        for offer in &made.offers {
            new.push(row("offer".to_owned(), offer.id.clone(), &record.id, offer)?);
            for (tag, said) in &made.said {
                let id = format!("offer-{}", offer.id);
                new.push(row(format!("text/{tag}"), id, &record.id, said)?);
            }
        }
    }
    replace(transaction, ids, new).await
}

/// Publishes the new rows of records instead of their old ones, as far as they differ; tells which offers were not there before.
async fn replace(
    transaction: &mut dyn Transaction,
    parents: &[String],
    new: Vec<Published>,
) -> Result<Vec<String>, Error> {
    // Texts, too: an offer called `phone` would take the label's words.
    for kind in ["offer", "organisation", "text/de"] {
        let ids: Vec<String> =
            new.iter().filter(|row| row.kind == kind).map(|row| row.id.clone()).collect();
        let mut owners: BTreeMap<String, String> =
            transaction.taken(kind, &ids).await?.into_iter().collect();
        for row in new.iter().filter(|row| row.kind == kind) {
            let owner = owners.entry(row.id.clone()).or_insert_with(|| row.parent.clone());
            if *owner == row.parent {
                continue;
            }
            // An owner of this chunk that shows it no more makes way.
            let makes_way = parents.contains(owner)
                && !new.iter().any(|other| other.id == row.id && other.parent == *owner);
            if !makes_way {
                return Err(Error::Taken {
                    kind,
                    id: row.id.clone(),
                    parent: row.parent.clone(),
                    other: owner.clone(),
                });
            }
        }
    }
    let key = |row: &Published| (row.kind.clone(), row.id.clone());
    let mut old: BTreeMap<_, _> = transaction
        .published(parents)
        .await?
        .into_iter()
        .filter(|row| row.json.is_some())
        .map(|row| (key(&row), row))
        .collect();
    let (mut shown, mut added) = (Vec::new(), Vec::new());
    for row in new {
        let before = old.remove(&key(&row));
        if before.is_none() && row.kind == "offer" {
            added.push(row.id.clone());
        }
        if before.is_none_or(|before| before.json != row.json || before.parent != row.parent) {
            shown.push(row);
        }
    }
    let written: BTreeSet<_> = shown.iter().map(key).collect();
    let gone = old.into_values().filter(|row| !written.contains(&key(row)));
    shown.extend(gone.map(|row| Published { json: None, ..row }));
    transaction.show(&shown).await?;
    Ok(added)
}

fn row(
    kind: String,
    id: String,
    parent: &str,
    value: &impl Serialize,
) -> Result<Published, store::Error> {
    let json = serde_json::to_string(value)
        .map_err(|source| store::Error::Stored { kind: kind.clone(), source })?;
    Ok(Published { kind, id, parent: parent.to_owned(), json: Some(json), version: 0 })
}

fn read<T: DeserializeOwned>(record: &Record) -> Result<T, store::Error> {
    serde_json::from_str(&record.json)
        .map_err(|source| store::Error::Stored { kind: record.kind.clone(), source })
}

/// Records of the standard have UUIDs; one that has none was not checked by us.
fn uuid(record: &Record) -> Uuid {
    Uuid::parse_str(&record.id).unwrap_or_default()
}

type Fields = Map<String, Value>;

fn by_id(records: Vec<Record>) -> Result<BTreeMap<String, (Uuid, Fields)>, store::Error> {
    let read = |record: &Record| Ok((record.id.clone(), (uuid(record), read(record)?)));
    records.iter().map(read).collect()
}

async fn one<T: DeserializeOwned>(
    transaction: &mut dyn Transaction,
    kind: &str,
) -> Result<Option<T>, store::Error> {
    let found = transaction.records(kind, By::Id, &[kind.to_owned()]).await?;
    found.first().map(read).transpose()
}
