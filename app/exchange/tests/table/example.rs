//! The standard's own example.

use std::fs;

use exchange::{Kind, table::read_json_package};
use serde_json::{Map, Value};

use crate::helpers::*;

fn fixture() -> Option<Map<String, Value>> {
    let text = foreign::hsds("examples/tabular.json").unwrap()?;
    Some(serde_json::from_str(&text).unwrap())
}

#[test]
fn the_example_of_hsds_is_read_although_its_rows_belong_to_nothing() {
    let Some(object) = fixture() else { return };
    let mut items = Vec::new();
    let warnings = read_json_package(object.clone(), &mut |item| items.push(item));
    let read = (items, warnings);
    let records = records(&read);
    let of = |kind: Kind| {
        records
            .iter()
            .find(|record| record.kind == kind)
            .map(|record| Value::Object(record.fields.clone()))
            .unwrap()
    };
    let service = of(Kind::Service);
    assert_eq!(service["minimum_age"], 12);
    assert_eq!(service["phones"][0]["languages"][0]["code"], "ur");
    assert_eq!(service["contacts"][0]["phones"][0]["extension"], 100);
    for list in
        ["schedules", "funding", "service_areas", "required_documents", "cost_options", "languages"]
    {
        assert_eq!(service[list].as_array().map(Vec::len), Some(1), "{list}");
    }
    let organization = of(Kind::Organization);
    assert_eq!(organization["programs"][0]["name"], "Community Mental Health Support");
    assert_eq!(organization["organization_identifiers"][0]["identifier"], "1234567");
    assert!(organization["phones"][0].get("organization_id").is_none());
    let location = of(Kind::Location);
    assert_eq!(location["addresses"][0]["city"], "MyCity");
    assert_eq!(location["external_identifier"], "10092008082");
    assert_eq!(location["accessibility"].as_array().map(Vec::len), Some(1));
    assert_eq!(of(Kind::ServiceAtLocation)["phones"][0]["number"], "\"+44 1234 234567\"");
    assert_eq!(records.iter().filter(|record| record.kind == Kind::Service).count(), 1);

    let told = told(&read.1);
    let expected = [
        "attributes.csv[0]: link_id: no thing has the id f28dd44b-0c4d-479f-8e90-4c52219a8b3c, so the row belongs to nothing",
        "contacts.csv[0]: organization_id: no organization has the id ae67a707-5893-4225-b0b1-320ab9cb596b, so the row belongs to nothing",
        "contacts.csv[0]: service_at_location_id: no service at location has the id 93eaf18d-1cd2-4ec7-bffb-3c9172ee5070, so the row belongs to nothing",
        "locations.csv[0]: organization_id: no organization has the id 985e4a42-bd9f-4edc-911d-0243a4640aca",
        "organizations.csv[0]: parent_organization_id: no organization has the id cd09a387-91f4-4555-94ec-e799c35344cd",
        "taxonomy_terms.csv[0]: parent_id: no taxonomy term has the id 0bc248fa-dc27-4650-9ba4-8f1a24ef16a2",
        "taxonomy_terms.csv[0]: taxonomy_id: no taxonomy has the id 07ff6aee-a219-438c-b694-d2fcb6c5373b",
        "metadata.csv[0]: resource_id: no location has the id 38960354-e7d2-4cfa-a368-820f729d6ccf, so the row belongs to nothing",
    ];
    for expected in expected {
        assert!(told.iter().any(|told| told.starts_with(expected)), "{expected}\n{told:#?}");
    }
    assert_eq!(told.len(), expected.len(), "{told:#?}");

    // Written and read again as a zip, it is the same.
    assert_eq!(self::records(&again(&records)), records);
}

#[test]
fn the_example_as_csv_is_the_same() {
    let Some(object) = fixture() else { return };
    let folder = tempfile::tempdir().unwrap();
    for (name, rows) in &object {
        let mut writer = csv::Writer::from_path(folder.path().join(name)).unwrap();
        let rows: Vec<_> =
            rows.as_array().unwrap().iter().map(|row| row.as_object().unwrap()).collect();
        writer.write_record(rows[0].keys()).unwrap();
        for row in rows {
            let cell =
                |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            writer.write_record(row.values().map(cell)).unwrap();
        }
    }
    fs::write(folder.path().join("datapackage.json"), "{}").unwrap();
    let mut items = Vec::new();
    let warnings = read_json_package(object, &mut |item| items.push(item));
    let read = read(folder.path());
    assert_eq!(records(&read), records(&(items, Vec::new())));
    assert_eq!(read.1.len(), warnings.len());
    assert!(read.1.iter().any(|warning| warning.place == "contacts.csv row 2"));
}
