//! A store's rows as what they stand for.

use catalogue::{Removed, delta::Upserts, texts::Message};
use serde::de::DeserializeOwned;

use super::{Kind, Mark};
use crate::{
    standard::{Said, Tongues},
    store::{self, Error, row},
};

/// What a view says.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) upserts: Upserts,
    pub(super) removed: Removed,
    pub(super) marks: Vec<(Kind, String, Mark)>,
    /// Language, message id, version, and the text unless it is gone.
    pub(super) texts: Vec<(String, String, u64, Option<Message>)>,
    /// Who borrows from whom, and since which version.
    pub(super) tongues: Option<(Tongues, u64)>,
}

impl Rows {
    /// Reads a row. Kinds that no client gets are passed over.
    pub(super) fn add(&mut self, row: row::Published) -> Result<(), Error> {
        let version = u64::try_from(row.version).unwrap_or_default();
        let json = row.json.as_deref();
        let Self { upserts, removed, .. } = self;
        let kind = match row.kind.as_str() {
            "book" => {
                upserts.book = value(&row.kind, json)?;
                Kind::Book
            }
            "holidays" => {
                upserts.holidays = value(&row.kind, json)?;
                Kind::Holidays
            }
            "points" => {
                upserts.points = value(&row.kind, json)?;
                Kind::Points
            }
            "place" => {
                keep(&row, json, &mut upserts.places, &mut removed.places)?;
                Kind::Place
            }
            "organisation" => {
                keep(&row, json, &mut upserts.organisations, &mut removed.organisations)?;
                Kind::Organisation
            }
            "offer" => {
                keep(&row, json, &mut upserts.offers, &mut removed.offers)?;
                Kind::Offer
            }
            "tongues" => {
                self.tongues = value(&row.kind, json)?.map(|tongues| (tongues, version));
                return Ok(());
            }
            text => {
                if let Some(language) = text.strip_prefix("text/") {
                    let said: Option<Said> = value(&row.kind, json)?;
                    let message = said.map(|said| said.message(&row.id));
                    self.texts.push((language.to_owned(), row.id, version, message));
                }
                return Ok(());
            }
        };
        self.marks.push((kind, row.id, Mark { version, gone: row.json.is_none() }));
        Ok(())
    }
}

fn keep<T: DeserializeOwned>(
    row: &store::Published,
    json: Option<&str>,
    upserts: &mut Vec<T>,
    removed: &mut Vec<String>,
) -> Result<(), Error> {
    match value(&row.kind, json)? {
        Some(value) => upserts.push(value),
        None => removed.push(row.id.clone()),
    }
    Ok(())
}

fn value<T: DeserializeOwned>(kind: &str, json: Option<&str>) -> Result<Option<T>, Error> {
    json.map(serde_json::from_str)
        .transpose()
        .map_err(|source| Error::Stored { kind: kind.to_owned(), source })
}
