//! The catalogue in memory answers for what belongs together, also after changes.

use exchange::{Graph, Kind, Record, record::derived_id};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::catalogues::catalogue;

fn id(name: &str) -> Uuid {
    derived_id("test", name)
}

fn record(kind: Kind, name: &str, more: Value) -> Record {
    let Value::Object(mut fields) = more else { unreachable!() };
    fields.insert("id".to_owned(), json!(id(name).to_string()));
    fields.insert("name".to_owned(), json!(name));
    Record { kind, id: id(name), fields }
}

fn text(name: &str) -> String {
    id(name).to_string()
}

fn small() -> Graph {
    let term = json!({
        "id": text("term"), "name": "Term", "description": "…",
        "taxonomy_detail": { "id": text("taxonomy"), "name": "Taxonomy", "description": "…" },
    });
    Graph::new([
        record(
            Kind::Organization,
            "Org",
            json!({ "description": "x", "programs": [], "slug": "org" }),
        ),
        record(
            Kind::Service,
            "ÄRZTE",
            json!({
                "status": "active", "organization_id": text("Org"), "phones": [],
                "last_modified": "2026-01-01T01:00:00+01:00",
                "program": { "id": text("program"), "name": "P", "description": "…", "attributes": [] },
                "attributes": [{ "id": text("attribute"), "taxonomy_term": term }],
            }),
        ),
        record(
            Kind::Location,
            "Loc",
            json!({ "location_type": "physical", "addresses": [{ "postal_code": "00002" }, { "postal_code": "00001" }] }),
        ),
        record(
            Kind::ServiceAtLocation,
            "Place",
            json!({ "service_id": text("ÄRZTE"), "location_id": text("Loc") }),
        ),
        record(
            Kind::TaxonomyTerm,
            "Own term",
            json!({ "description": "…", "taxonomy_id": text("Own") }),
        ),
        record(
            Kind::Service,
            "Other",
            json!({ "status": "active", "attributes": [{ "id": text("attribute"), "taxonomy_term_id": text("Own term") }] }),
        ),
    ])
}

#[test]
fn what_requests_filter_on_is_at_hand() {
    let graph = small();
    let service = graph.facts(Kind::Service, &id("ÄRZTE")).unwrap();
    assert_eq!(&*service.name, "ärzte");
    assert_eq!(service.organization, Some(id("Org")));
    assert_eq!(service.modified, Some(1_767_225_600_000));
    assert_eq!(*service.terms, [id("term")]);
    assert_eq!(*service.taxonomies, [id("taxonomy")]);
    let codes = &graph.facts(Kind::Location, &id("Loc")).unwrap().postal_codes;
    assert_eq!(codes.iter().map(|code| &**code).collect::<Vec<_>>(), ["00001", "00002"]);
    assert!(graph.has_taxonomy(Kind::Service, &id("ÄRZTE"), &id("taxonomy")));
    assert!(
        graph.has_taxonomy(Kind::Service, &id("Other"), &id("Own")),
        "told by the term's record"
    );
    assert!(!graph.has_taxonomy(Kind::Service, &id("Other"), &id("taxonomy")));
}

#[test]
fn list_items_have_one_to_one_fields_only() {
    let service = small().list_service(&id("ÄRZTE")).unwrap();
    let expected = json!({
        "id": text("ÄRZTE"), "name": "ÄRZTE", "status": "active", "organization_id": text("Org"),
        "last_modified": "2026-01-01T01:00:00+01:00",
        "organization": { "id": text("Org"), "name": "Org", "description": "x", "slug": "org" },
        "program": { "id": text("program"), "name": "P", "description": "…" },
    });
    assert_eq!(service, expected);
    let place = small().list_service_at_location(&id("Place")).unwrap();
    assert_eq!(place["service"], expected);
    let location = json!({ "id": text("Loc"), "name": "Loc", "location_type": "physical" });
    assert_eq!(place["location"], location);
}

#[test]
fn whole_things_nest() {
    let graph = small();
    let service = graph.full_service(&id("ÄRZTE")).unwrap();
    assert_eq!(
        service["service_at_locations"][0]["location"]["addresses"][0]["postal_code"],
        "00002"
    );
    assert_eq!(service["organization"]["name"], "Org");
    let place = graph.full_service_at_location(&id("Place")).unwrap();
    assert_eq!(place["service"]["organization"]["name"], "Org");
    assert_eq!(place["service"].get("service_at_locations"), None);
    let whole = graph.full_organization(&id("Org"), true).unwrap();
    assert_eq!(whole["services"][0]["service_at_locations"][0]["id"], text("Place"));
    let short = graph.full_organization(&id("Org"), false).unwrap();
    assert_eq!(short["services"][0].get("attributes"), None);
    assert_eq!(graph.full_service(&id("nobody")), None);
}

#[test]
fn terms_are_found_where_they_are_used() {
    let mut graph = small();
    assert_eq!(graph.taxonomy_term(&id("term")).unwrap()["name"], "Term");
    assert_eq!(graph.taxonomy(&id("taxonomy")).unwrap()["name"], "Taxonomy");
    assert!(graph.taxonomy_terms().contains(&id("term")));
    assert!(graph.taxonomy_terms().contains(&id("Own term")));
    assert_eq!(&*graph.facts_told(Kind::TaxonomyTerm, &id("term")).unwrap().name, "term");
    assert!(graph.has_taxonomy(Kind::TaxonomyTerm, &id("term"), &id("taxonomy")));
    assert_eq!(graph.facts_told(Kind::TaxonomyTerm, &id("nothing")), None);
    assert!(graph.remove(Kind::Service, id("ÄRZTE")));
    assert_eq!(graph.taxonomy_term(&id("term")), None);
    assert_eq!(graph.taxonomies(), [].into());
}

#[test]
fn a_record_may_move() {
    let mut graph = small();
    let mut service = graph.get(Kind::Service, &id("ÄRZTE")).unwrap();
    service.fields.insert("organization_id".to_owned(), json!(text("Elsewhere")));
    graph.insert(service);
    assert_eq!(graph.services_of(&id("Org")).count(), 0);
    assert_eq!(graph.services_of(&id("Elsewhere")).count(), 1);
    assert_eq!(graph.full_service(&id("ÄRZTE")).unwrap().get("organization"), None);
}

#[test]
fn laying_over_adds_but_does_not_contradict() {
    let mut graph = small();
    let more = record(Kind::Organization, "Org", json!({ "email": "office@example.org" }));
    graph.unite(more).unwrap();
    assert_eq!(graph.list_organization(&id("Org")).unwrap()["email"], "office@example.org");
    assert_eq!(graph.list_organization(&id("Org")).unwrap()["description"], "x");
    let wrong = record(Kind::Organization, "Org", json!({ "slug": "other", "uri": "x" }));
    assert_eq!(graph.unite(wrong), Err(vec!["slug".to_owned()]));
    assert_eq!(graph.list_organization(&id("Org")).unwrap().get("uri"), None);
}

proptest! {
    #[test]
    fn changes_leave_the_graph_that_was_made_at_once(
        (records, gone, again) in catalogue().prop_flat_map(|records| {
            let count = records.len();
            let flags = || proptest::collection::vec(any::<bool>(), count);
            (Just(records), flags(), flags())
        })
    ) {
        let mut changed = Graph::new(records.clone());
        for (record, gone) in records.iter().zip(&gone) {
            if *gone {
                prop_assert!(changed.remove(record.kind, record.id));
            }
        }
        let mut rest = Vec::new();
        for ((record, gone), again) in records.into_iter().zip(gone).zip(again) {
            if gone && again {
                changed.insert(record.clone());
            }
            if !gone || again {
                rest.push(record);
            }
        }
        let fresh = Graph::new(rest);
        prop_assert!(changed.records().eq(fresh.records()));
        prop_assert_eq!(changed.taxonomy_terms(), fresh.taxonomy_terms());
        for kind in Kind::ALL {
            prop_assert!(changed.ids(kind).eq(fresh.ids(kind)));
            prop_assert!(fresh.ids(kind).is_sorted());
        }
        let mut written = [Vec::new(), Vec::new()];
        for (graph, out) in [&changed, &fresh].into_iter().zip(&mut written) {
            exchange::write::page(graph, out).unwrap();
        }
        prop_assert_eq!(&written[0], &written[1]);
    }
}
