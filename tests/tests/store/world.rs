//! A tiny world to publish: offers by number, each in several variants.

use std::{path::Path, sync::Arc};

use anyhow::{Context, Result};
use exchange::{Kind, Record, record::derived_id};
use serde_json::{Map, Value, json};
use server::{
    publish::{Incoming, Publication},
    published::Published,
    standard::{Prepared, Tongues},
    store::{self, Store},
};
pub(crate) use tests::place::Place;

/// Noon of 26 November 2026.
pub(crate) const NOON: i64 = 1_795_694_400;

/// Opens a database.
pub(crate) async fn open(address: &str) -> Result<Arc<dyn Store>> {
    Ok(store::open(address, Path::new(".")).await?)
}

/// Everything that is published.
pub(crate) async fn published(store: &dyn Store) -> Result<Published> {
    Published::whole(store).await?.context("something is published")
}

/// The id of an offer.
pub(crate) fn id(number: u32) -> String {
    derived_id("test:offer", &number.to_string()).to_string()
}

fn carrier(number: u32) -> String {
    derived_id("test:organisation", &(number % 3).to_string()).to_string()
}

pub(crate) fn record(kind: Kind, fields: Value) -> Record {
    let fields: Map<String, Value> = serde_json::from_value(fields).unwrap_or_default();
    let id = fields.get("id").and_then(Value::as_str).unwrap_or_default();
    Record { kind, id: id.parse().unwrap_or_default(), fields }
}

/// Who runs an offer.
pub(crate) fn organisation(number: u32, variant: u32) -> Record {
    record(
        Kind::Organization,
        json!({
            "id": carrier(number),
            "name": format!("Träger {} {variant}", number % 3),
            "description": "Ein Träger",
            "slug": format!("traeger-{}", number % 3),
            "kind": "welfare",
            "public_body": false,
        }),
    )
}

/// An offer in one of its variants: some are translated, some have two places, every fifth is closed, the seventh is of no type.
pub(crate) fn offer(number: u32, variant: u32) -> Vec<Record> {
    let mut service = json!({
        "id": id(number),
        "name": format!("Angebot {number}, Fassung {variant}"),
        "status": if variant % 5 == 4 { "inactive" } else { "active" },
        "slug": format!("angebot-{number}"),
        "organization_id": carrier(number),
        "offer_types": if variant == 6 { vec![] } else { vec!["beratung"] },
        "description": format!("Was {number} ist, {{in}} Fassung {variant}.\n[Zweite] Zeile."),
        "source": {"title": "Probe", "checked_on": "2026-11-01", "mark": "published"},
        "last_modified": "2026-11-01T00:00:00Z",
    });
    if variant % 2 == 1 {
        service["translations"] = json!({"ar": {"description": format!("{number} {variant}")}});
        service["application_process"] = "Gehen Sie hin.".into();
    }
    let mut records = vec![record(Kind::Service, service)];
    for place in 0..variant % 3 {
        let name = format!("{number}/{place}");
        let location = derived_id("test:location", &name).to_string();
        records.push(record(
            Kind::Location,
            json!({
                "id": location, "location_type": "physical", "name": format!("Haus {place}"),
                "addresses": [{"id": location, "address_type": "physical", "address_1": "Weg 1",
                    "city": "Ort", "state_province": "SL", "country": "DE"}],
            }),
        ));
        records.push(record(
            Kind::ServiceAtLocation,
            json!({
                "id": derived_id("test:place", &name).to_string(),
                "service_id": id(number), "location_id": location,
            }),
        ));
    }
    records
}

/// What HSDS does not know: a book, a place, the languages.
pub(crate) fn others(languages: &[&str]) -> Vec<(&'static str, String, String)> {
    let chains = languages.iter().map(|tag| {
        let chain = if *tag == "de" { json!(["de"]) } else { json!([tag, "de"]) };
        ((*tag).to_owned(), chain)
    });
    let tongues: Map<String, Value> = chains.collect();
    let tongues: Tongues = serde_json::from_value(tongues.into()).unwrap_or_default();
    let place = json!({"code": 4096, "id": "ort", "name": "Ort", "land": "SL", "ags": null});
    let said = json!({"fluent": "reason-x = Weil.\n"});
    vec![
        ("book", "book".into(), json!(engine::Book::default()).to_string()),
        ("place", "ort".into(), place.to_string()),
        ("tongues", "tongues".into(), json!(tongues).to_string()),
        ("text", "de/reason-x".into(), said.to_string()),
    ]
}

/// The packs' publication of these offers.
pub(crate) fn packs(offers: &[(u32, u32)], languages: &[&str]) -> Publication {
    let mut records: Vec<Record> =
        offers.iter().flat_map(|(id, variant)| offer(*id, *variant)).collect();
    records.extend((0..3).map(|number| organisation(number, 0)));
    let hash = format!("{offers:?} {languages:?}");
    Publication::whole("packs", hash, Prepared { records, others: others(languages) }, NOON)
}

/// An import of somebody else.
pub(crate) fn import(records: &[Record]) -> Publication {
    Publication {
        origin: "town".into(),
        title: "Stadt".into(),
        incoming: records.iter().map(|record| Incoming::new(record, false)).collect(),
        at: NOON,
        ..Publication::default()
    }
}
