//! A catalogue as records, and back.

use catalogue::Content;
use serde::{Serialize, de::DeserializeOwned};

use super::Error;

/// Kinds of records. The book is one record: its parts refer to each other and change together.
const BOOK: &str = "book";
const PLACE: &str = "place";
const ORGANISATION: &str = "organisation";
const OFFER: &str = "offer";

/// A stored thing.
pub(super) struct Record {
    pub(super) kind: &'static str,
    pub(super) id: String,
    pub(super) json: String,
}

/// The records of a content, in its order.
pub(super) fn split(content: &Content) -> Result<Vec<Record>, Error> {
    let mut records = vec![record(BOOK, BOOK, &content.book)?];
    for place in &content.places {
        records.push(record(PLACE, &place.id, place)?);
    }
    for organisation in &content.organisations {
        records.push(record(ORGANISATION, &organisation.id, organisation)?);
    }
    for offer in &content.offers {
        records.push(record(OFFER, &offer.id, offer)?);
    }
    Ok(records)
}

/// The content of stored records, given in their order as kind and JSON. `None` without a book.
pub(super) fn join(records: &[(String, String)]) -> Result<Option<Content>, Error> {
    let Some(book) = read(BOOK, records)?.pop() else { return Ok(None) };
    Ok(Some(Content {
        book,
        places: read(PLACE, records)?,
        organisations: read(ORGANISATION, records)?,
        offers: read(OFFER, records)?,
    }))
}

fn record(kind: &'static str, id: &str, value: &impl Serialize) -> Result<Record, Error> {
    let json = serde_json::to_string(value).map_err(|source| Error::Record { kind, source })?;
    Ok(Record { kind, id: id.to_owned(), json })
}

fn read<T: DeserializeOwned>(
    kind: &'static str,
    records: &[(String, String)],
) -> Result<Vec<T>, Error> {
    records
        .iter()
        .filter(|(of, _)| of == kind)
        .map(|(_, json)| serde_json::from_str(json))
        .collect::<Result<_, _>>()
        .map_err(|source| Error::Record { kind, source })
}
