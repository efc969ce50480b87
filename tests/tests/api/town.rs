//! A made-up town in which everything occurs that a list can be asked for.

use exchange::record::derived_id;
use serde_json::{Value, json};

/// When the first of its services changed; nothing else is as new.
pub(crate) const MOMENT: &str = "2031-05-17T10:00:00Z";

/// The id of something in it.
pub(crate) fn id(name: &str) -> String {
    derived_id("test:town", name).to_string()
}

/// Three services of two organisations, two with terms, two with places.
pub(crate) fn town() -> Value {
    let taxonomy = json!({"id": id("subjects"), "name": "Themen", "description": "Worum es geht"});
    let term = |name: &str, parent: Option<&str>| {
        let mut term = json!({
            "id": id(name), "name": name, "description": name, "taxonomy_detail": taxonomy,
        });
        if let Some(parent) = parent {
            term["parent_id"] = id(parent).into();
        }
        term
    };
    let attribute = |name: &str, term: &Value| json!([{"id": id(name), "link_entity": "service", "taxonomy_term": term}]);
    let place = |name: &str, code: &str| {
        json!([{"id": id(&format!("{name} place")), "location": {
            "id": id(&format!("{name} location")), "location_type": "physical", "name": name,
            "addresses": [{
                "id": id(&format!("{name} address")), "address_type": "physical",
                "address_1": "Musterweg 1", "city": "Musterstadt", "postal_code": code,
                "state_province": "SL", "country": "DE",
            }],
        }}])
    };
    let organization = |name: &str| json!({"id": id(name), "name": name, "description": name, "website": "https://example.org/"});
    let (learning, sewing) = (term("Lernen", None), term("Nähen", Some("Lernen")));
    json!([
        learning,
        {
            "id": id("first"), "name": "Nähkurs Übermut", "status": "active",
            "last_modified": MOMENT, "organization": organization("Musterverein"),
            "phones": [{"id": id("phone"), "number": "+49 30 23125001"}],
            "attributes": attribute("first", &sewing), "service_at_locations": place("Haus Eins", "00001"),
        },
        {
            "id": id("second"), "name": "Lesekreis", "status": "active",
            "last_modified": "2030-01-01T00:00:00+01:00", "organization": organization("Musterverein"),
            "attributes": attribute("second", &learning), "service_at_locations": place("Haus Zwei", "00002"),
        },
        {
            "id": id("third"), "name": "Nähstube", "status": "active",
            "last_modified": "2030-01-02T00:00:00Z", "organization": organization("Musterkreis"),
        },
    ])
}
