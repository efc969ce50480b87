//! What is written is read again as the same catalogue.

use exchange::{Graph, Record, check::check, write};
use proptest::prelude::*;
use serde_json::Value;

use crate::{catalogues::catalogue, import};

fn page(graph: &Graph) -> Vec<u8> {
    let mut out = Vec::new();
    write::page(graph, &mut out).unwrap();
    out
}

fn ndjson(graph: &Graph) -> Vec<u8> {
    let mut out = Vec::new();
    write::ndjson(graph, &mut out).unwrap();
    out
}

/// A website and a status that HSDS knows on other kinds than the one they stand on are no longer unknown.
fn valid(records: Vec<Record>) -> Vec<Record> {
    records.into_iter().filter(|record| check(record).is_empty()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn importing_an_export_gives_the_same_catalogue(records in catalogue()) {
        let graph = Graph::new(valid(records));
        let before: Vec<Record> = graph.records().collect();
        for text in [page(&graph), ndjson(&graph)] {
            let after: Vec<Record> = import(&text).records().collect();
            prop_assert_eq!(&after, &before, "{}", String::from_utf8_lossy(&text));
        }
    }

    #[test]
    fn an_export_does_not_depend_on_the_order_of_what_came_in(
        (records, shuffled) in catalogue().prop_flat_map(|records| {
            (Just(records.clone()), Just(records).prop_shuffle())
        })
    ) {
        let (one, other) = (Graph::new(records), Graph::new(shuffled));
        prop_assert_eq!(page(&one), page(&other));
        prop_assert_eq!(ndjson(&one), ndjson(&other));
    }

    #[test]
    fn keys_are_in_order(records in catalogue()) {
        let graph = Graph::new(records);
        let text = page(&graph);
        let value: Value = serde_json::from_slice(&text).unwrap();
        let compact: Vec<u8> = text.into_iter().filter(|byte| *byte != b'\n').collect();
        prop_assert_eq!(String::from_utf8(compact).unwrap(), value.to_string());
    }
}

#[test]
fn an_empty_catalogue_is_an_empty_page() {
    let graph = Graph::default();
    let value: Value = serde_json::from_slice(&page(&graph)).unwrap();
    assert_eq!(value["empty"], true);
    assert_eq!(value["contents"], serde_json::json!([]));
    assert_eq!(import(page(&graph)).records().count(), 0);
    assert_eq!(String::from_utf8(ndjson(&graph)).unwrap(), "{\"others\":{}}\n");
    assert_eq!(import(ndjson(&graph)).records().count(), 0);
}
