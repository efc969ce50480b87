//! What others expect of a package, and what comes back of it.

use std::io::Cursor;

use exchange::{Kind, Record, check::check};
use serde_json::{Value, json};

use crate::helpers::*;

#[test]
fn a_package_is_what_others_expect() {
    let service = json!({ "id": ID[0], "name": "Beratung", "status": "active", "phases": [1, 2],
        "walk_in": true, "x_note": "eigenes",
        "phones": [{ "id": ID[1], "number": "+49 000 1", "languages": [{ "id": ID[2], "code": "de" }] }],
        "attributes": [{ "id": ID[3], "link_id": ID[0], "label": "a", "value": "b" }],
        "capacities": [{ "id": ID[1], "available": 3, "updated": "2026-01-01T00:00:00Z", "unit": { "id": ID[3], "name": "Plätze" } }] });
    let Value::Object(fields) = service else { unreachable!() };
    let record = Record { kind: Kind::Service, id: ID[0].parse().unwrap(), fields };
    assert_eq!(check(&record), []);
    let mut zip =
        zip::ZipArchive::new(Cursor::new(written(std::slice::from_ref(&record)))).unwrap();
    let mut file = |name: &str| std::io::read_to_string(zip.by_name(name).unwrap()).unwrap();
    assert_eq!(
        file("services.csv"),
        format!(
            "id,name,status,phases,walk_in,x_note\n{},Beratung,active,\"[1,2]\",true,eigenes\n",
            ID[0]
        )
    );
    assert_eq!(
        file("phones.csv"),
        format!("id,service_id,number\n{},{},+49 000 1\n", ID[1], ID[0])
    );
    assert_eq!(file("languages.csv"), format!("id,phone_id,code\n{},{},de\n", ID[2], ID[1]));
    assert_eq!(
        file("attributes.csv"),
        format!(
            "id,link_id,link_entity,value,label,explicit\n{},{},service,b,a,link_id\n",
            ID[3], ID[0]
        )
    );
    assert_eq!(file("units.csv"), format!("id,name\n{},Plätze\n", ID[3]));
    assert!(file("service_capacity.csv").starts_with("id,service_id,unit_id,available,updated\n"));
    let description: Value = serde_json::from_str(&file("datapackage.json")).unwrap();
    assert_eq!(description["resources"].as_array().unwrap().len(), 6);
    assert_eq!(records(&again(std::slice::from_ref(&record))), [record]);
}

#[test]
fn shared_things_keep_the_order_of_each_list() {
    let phone = |at: usize| json!({ "id": ID[at], "number": format!("+49 000 {at}"), "languages": [{ "id": ID[at], "code": "de" }] });
    let record = |kind: Kind, at: usize, phones: Value| {
        let mut fields = json!({ "id": ID[at], "phones": phones });
        let more = match kind {
            Kind::Service => json!({ "name": "a", "status": "active" }),
            _ => json!({ "location_type": "physical" }),
        };
        let fields = fields.as_object_mut().unwrap();
        fields.extend(more.as_object().unwrap().clone());
        Record { kind, id: ID[at].parse().unwrap(), fields: fields.clone() }
    };
    let catalogue = [
        record(Kind::Location, 0, json!([phone(1), phone(2)])),
        record(Kind::Location, 1, json!([phone(2), phone(2), phone(1)])),
        record(Kind::Service, 0, json!([phone(2), phone(1)])),
        record(Kind::Service, 1, json!([phone(1), phone(2)])),
    ];
    assert_eq!(records(&again(&catalogue)), catalogue);
    // One number of two things is one row.
    let shared = [catalogue[0].clone(), catalogue[3].clone()];
    let mut zip = zip::ZipArchive::new(Cursor::new(written(&shared))).unwrap();
    let phones = std::io::read_to_string(zip.by_name("phones.csv").unwrap()).unwrap();
    assert_eq!(phones.lines().count(), 3, "{phones}");
    assert_eq!(records(&again(&shared)), shared);
}
