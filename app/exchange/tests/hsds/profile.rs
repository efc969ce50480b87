//! Our profile is what HSDS calls one: patches that only add and leave a valid schema.

use exchange::profile::profile;
use serde_json::{Value, json};

#[test]
fn every_extended_schema_has_a_patch() {
    let files: Vec<_> = profile().into_keys().collect();
    let expected = [
        "location.json",
        "organization.json",
        "service.json",
        "service_at_location.json",
        "taxonomy_term.json",
    ];
    assert_eq!(files, expected);
}

#[test]
fn everything_we_add_is_described() {
    fn assert_described(path: &str, schema: &Value) {
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let path = format!("{path}.{name}");
            let described = property["description"].as_str().is_some_and(|text| text.len() > 5);
            assert!(described, "{path} is not described");
            for inner in [property, &property["items"], &property["additionalProperties"]] {
                assert_described(&path, inner);
            }
        }
    }
    for (file, patch) in profile() {
        assert!(!patch["properties"].as_object().unwrap().is_empty(), "{file}");
        assert_described(&file, &patch);
    }
    let rule = &profile()["service.json"]["properties"]["eligibility_rule"];
    assert_eq!(rule["required"], json!(["format", "tree"]));
}

#[test]
fn patched_schemas_stay_valid_and_keep_what_they_had() {
    let Some(all) = foreign::Schema::definitions().unwrap() else { return };
    for (file, patch) in profile() {
        let name = file.strip_suffix(".json").unwrap();
        let mut schema =
            if name == "service" { all.clone() } else { all["definitions"][name].clone() };
        let before = schema["properties"].as_object().unwrap().clone();
        merge(&mut schema, &patch);
        assert!(jsonschema::meta::is_valid(&schema), "{file}");
        let after = schema["properties"].as_object().unwrap();
        let added = patch["properties"].as_object().unwrap();
        assert_eq!(after.len(), before.len() + added.len(), "{file} redefines something");
        assert!(before.iter().all(|(name, property)| after[name] == *property));
    }
}

/// RFC 7386.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    for (name, value) in patch {
        if value.is_null() {
            target.as_object_mut().unwrap().remove(name);
        } else {
            merge(&mut target[name.as_str()], value);
        }
    }
}
