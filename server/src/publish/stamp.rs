//! When a service changed, and where it comes from. HSDS: the date is of "the service, or any related information about the
//! service", so a place that moves or a carrier with another number changes it too.

use exchange::check::instant;
use serde_json::{Map, Value, json};

use super::Publication;
use crate::store::{By, Change, Error, Transaction};

const MODIFIED: &str = "last_modified";

/// Says both where its author does not.
pub(super) fn told(
    now: &mut Map<String, Value>,
    told: &Map<String, Value>,
    publication: &Publication,
) {
    let (date, time) = moment(publication.at);
    if !told.contains_key(MODIFIED) {
        now.insert(MODIFIED.to_owned(), Value::from(format!("{date}T{time}Z")));
    }
    if !told.contains_key("source") {
        let source = json!({
            "title": publication.title,
            "checked_on": date,
            "mark": "unverified",
        });
        now.insert("source".to_owned(), source);
    }
}

/// Services around which something changed changed then, unless they did later.
pub(super) async fn around(
    transaction: &mut dyn Transaction,
    ids: &[String],
    at: i64,
) -> Result<(), Error> {
    let (date, time) = moment(at);
    let mut changes = Vec::new();
    for mut record in transaction.records("service", By::Id, ids).await? {
        let mut fields: Map<String, Value> = serde_json::from_str(&record.json)
            .map_err(|source| Error::Stored { kind: record.kind.clone(), source })?;
        if modified(&fields).is_some_and(|then| then >= written(at) * 1000) {
            continue;
        }
        fields.insert(MODIFIED.to_owned(), Value::from(format!("{date}T{time}Z")));
        record.json = Value::Object(fields).to_string();
        changes.push(Change { record, removed: false });
    }
    transaction.change(&changes, at).await
}

/// Is it what it was, but for an older date? An author does not know what changed around their service since.
pub(super) fn is_older(now: &Map<String, Value>, before: &Map<String, Value>) -> bool {
    let rest = |fields: &Map<String, Value>| {
        let mut fields = fields.clone();
        fields.remove(MODIFIED);
        fields
    };
    modified(now) < modified(before) && rest(now) == rest(before)
}

/// In milliseconds since 1970.
fn modified(fields: &Map<String, Value>) -> Option<i64> {
    instant(fields.get(MODIFIED)?.as_str()?)
}

/// The nearest moment that can be written with four digits for the year, however wrong the clock is.
fn written(at: i64) -> i64 {
    const FIRST: i64 = -62_167_219_200;
    const LAST: i64 = 253_402_300_799;
    at.clamp(FIRST, LAST)
}

/// A moment as date and time of day, UTC.
fn moment(at: i64) -> (String, String) {
    const DAY: i64 = 24 * 60 * 60;
    let at = written(at);
    // Any day of these years has a small number.
    let day = engine::Day(i32::try_from(at.div_euclid(DAY)).unwrap_or_default());
    let second = at.rem_euclid(DAY);
    let time = format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    (day.to_string(), time)
}
