//! Catalogues made up by proptest: all kinds, references that lead somewhere or nowhere, fields nobody knows.

use exchange::{Kind, Record};
use proptest::{collection::vec, option, prelude::*};
use serde_json::{Map, Value, json};
use uuid::Uuid;

pub(crate) fn id(kind: Kind, number: u8) -> Uuid {
    exchange::record::derived_id(kind.name(), &number.to_string())
}

/// Records of all kinds, each kind and id once.
pub(crate) fn catalogue() -> impl Strategy<Value = Vec<Record>> {
    let records = Kind::ALL.map(|kind| vec(record(kind), 0..5));
    records.prop_map(|kinds| {
        let mut all: Vec<Record> = kinds.into_iter().flatten().collect();
        all.sort_by_key(|record| (record.kind, record.id));
        all.dedup_by_key(|record| (record.kind, record.id));
        all
    })
}

fn record(kind: Kind) -> impl Strategy<Value = Record> {
    let needed = move |number: u8, name: String| {
        let id = id(kind, number).to_string();
        match kind {
            Kind::Service => json!({ "id": id, "name": name, "status": "active" }),
            Kind::Location => json!({ "id": id, "location_type": "physical" }),
            Kind::ServiceAtLocation => json!({ "id": id }),
            _ => json!({ "id": id, "name": name, "description": "…" }),
        }
    };
    let refers = |of: Kind| option::of((0_u8..6).prop_map(move |number| id(of, number)));
    let references = (
        refers(Kind::Organization),
        refers(Kind::Service),
        refers(Kind::Location),
        refers(Kind::Taxonomy),
    );
    let optional = (option::of(text()), option::of(any::<f64>()), option::of(term()));
    (0_u8..6, name(), references, optional, unknown()).prop_map(
        move |(number, name, references, (description, degrees, term), unknown)| {
            let mut fields = unknown;
            let Value::Object(needed) = needed(number, name) else { unreachable!() };
            fields.extend(needed);
            let (organization, service, location, taxonomy) = references;
            let mut put = |name: &str, value: Option<Value>| {
                if let Some(value) = value {
                    fields.insert(name.to_owned(), value);
                }
            };
            match kind {
                Kind::Service => {
                    put("organization_id", organization.map(|id| json!(id.to_string())));
                    put("phases", Some(json!([1, 5])));
                }
                Kind::Location => {
                    put("organization_id", organization.map(|id| json!(id.to_string())));
                    put("latitude", degrees.map(|degrees| json!(degrees % 90.0)));
                }
                Kind::ServiceAtLocation => {
                    put("service_id", service.map(|id| json!(id.to_string())));
                    put("location_id", location.map(|id| json!(id.to_string())));
                }
                Kind::TaxonomyTerm => put("taxonomy_id", taxonomy.map(|id| json!(id.to_string()))),
                Kind::Organization => put("public_body", Some(json!(true))),
                Kind::Taxonomy => {}
            }
            if !matches!(kind, Kind::Taxonomy | Kind::TaxonomyTerm) {
                put("attributes", term.map(|term| json!([term])));
            }
            put("description", description.map(|text| json!(text)));
            Record { kind, id: id(kind, number), fields }
        },
    )
}

fn name() -> impl Strategy<Value = String> {
    "[A-Za-zäöüß][A-Za-z \"\\\\äöüßم🙂]{0,12}"
}

fn text() -> impl Strategy<Value = String> {
    "[a-z \n\t.,;äöüم<> 0-9]{0,3}[a-z ]{0,30}"
        .prop_filter("HTML", |text| !text.contains("<") || text.contains("< "))
        .prop_map(|text| text.replace('<', "< "))
}

fn term() -> impl Strategy<Value = Value> {
    (0_u8..4).prop_map(|number| {
        json!({
            "id": id(Kind::Service, number + 100).to_string(),
            "link_entity": "service",
            "taxonomy_term": {
                "id": id(Kind::TaxonomyTerm, number).to_string(),
                "name": "A term",
                "description": "…",
                "taxonomy_detail": {
                    "id": id(Kind::Taxonomy, number).to_string(),
                    "name": "A taxonomy",
                    "description": "…",
                },
            },
        })
    })
}

/// Fields that HSDS does not know, some with names that mean something elsewhere.
fn unknown() -> impl Strategy<Value = Map<String, Value>> {
    let names = [
        "x_note",
        "others",
        "rows.csv",
        "version",
        "status",
        "two words",
        "",
        "profile",
        "website",
        "service_at_location",
    ];
    let name = prop::sample::select(names.to_vec()).prop_map(str::to_owned);
    vec((name, anything()), 0..3).prop_map(|fields| fields.into_iter().collect())
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 16, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((".{0,4}", inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}
