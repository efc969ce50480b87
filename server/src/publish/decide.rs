//! What becomes of one record.

use serde_json::{Map, Value};

use super::{Became, Incoming, Publication, incoming::relations, stamp};
use crate::store::{Change, Error, Record};

/// Fields that we add where a record's author says nothing, and that do not make it different.
const OURS: [&str; 2] = ["last_modified", "source"];

/// Compares a record with what is stored.
pub(super) fn decide(
    one: &Incoming,
    stored: Option<&Record>,
    publication: &Publication,
) -> Result<(Became, Option<Change>), Error> {
    if let Some(stored) = stored {
        if publication.yields && stored.origin != publication.origin {
            return Ok((Became::Kept, None));
        }
        if stored.json == one.json {
            return Ok((Became::Unchanged, None));
        }
    }
    let became = if stored.is_some() { Became::Updated } else { Became::Created };
    // What nobody told before and nothing is added to is kept as it was told.
    let new = stored.is_none() && one.kind != "service";
    if new || !one.is_standard() {
        return Ok((became, Some(change(one, None, one.json.clone(), publication))));
    }
    let told = read(&one.kind, &one.json)?;
    let before = stored.map(|stored| read(&one.kind, &stored.json)).transpose()?;
    let mut now = told.clone();
    for (name, value) in before.iter().flatten() {
        if one.nested || OURS.contains(&name.as_str()) {
            now.entry(name).or_insert_with(|| value.clone());
        }
    }
    if before.as_ref().is_some_and(|before| *before == now || stamp::is_older(&now, before)) {
        return Ok((Became::Unchanged, None));
    }
    if one.kind == "service" {
        stamp::told(&mut now, &told, publication);
    }
    let related = one.nested.then(|| relations(&one.kind, &now));
    Ok((became, Some(change(one, related, Value::Object(now).to_string(), publication))))
}

/// `related`: what it belongs to and where it is, if another telling of it decides about that.
fn change(
    one: &Incoming,
    related: Option<(String, String)>,
    json: String,
    publication: &Publication,
) -> Change {
    let (parent, place) = related.unwrap_or_else(|| (one.parent.clone(), one.place.clone()));
    let record = Record {
        kind: one.kind.clone(),
        id: one.id.clone(),
        parent,
        place,
        origin: publication.origin.clone(),
        json,
        version: 0,
    };
    Change { record, removed: false }
}

fn read(kind: &str, json: &str) -> Result<Map<String, Value>, Error> {
    serde_json::from_str(json).map_err(|source| Error::Stored { kind: kind.to_owned(), source })
}
