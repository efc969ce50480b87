//! HSDS's own examples come in whole, and what goes out is HSDS.

use exchange::{
    Graph, Kind,
    check::{check, unknown_fields},
    model::{self, Form, Origin},
    read::{Limits, read_json},
};
use foreign::Schema;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{hsds, import, read};

const FILES: [(&str, &[(Kind, usize)]); 12] = [
    ("base", &[]),
    ("location", &[(Kind::Location, 1)]),
    (
        "organization_full",
        &[
            (Kind::Organization, 1),
            (Kind::Location, 1),
            (Kind::Service, 1),
            (Kind::ServiceAtLocation, 1),
        ],
    ),
    ("organization_list", &[(Kind::Organization, 1)]),
    (
        "service_at_location_full",
        &[
            (Kind::Organization, 1),
            (Kind::Location, 1),
            (Kind::Service, 1),
            (Kind::ServiceAtLocation, 1),
        ],
    ),
    (
        "service_at_location_list",
        &[
            (Kind::Organization, 1),
            (Kind::Location, 1),
            (Kind::Service, 1),
            (Kind::ServiceAtLocation, 1),
        ],
    ),
    (
        "service_full",
        &[
            (Kind::Organization, 1),
            (Kind::Location, 1),
            (Kind::Service, 1),
            (Kind::ServiceAtLocation, 1),
        ],
    ),
    ("service_list", &[(Kind::Organization, 1), (Kind::Service, 1)]),
    ("taxonomy", &[(Kind::Taxonomy, 1)]),
    ("taxonomy_list", &[(Kind::Taxonomy, 1)]),
    ("taxonomy_term", &[(Kind::TaxonomyTerm, 1)]),
    ("taxonomy_term_list", &[(Kind::TaxonomyTerm, 1)]),
];

#[test]
fn every_example_comes_in_whole() {
    for (file, kinds) in FILES {
        let Some(text) = hsds(&format!("examples/{file}.json")) else { return };
        let graph = import(text);
        for kind in Kind::ALL {
            let expected = kinds.iter().find(|(of, _)| *of == kind).map_or(0, |(_, count)| *count);
            assert_eq!(graph.count(kind), expected, "{}s of {file}", kind.name());
        }
        for record in graph.records() {
            assert_eq!(check(&record), [], "{file}");
            assert_eq!(unknown_fields(&record), [""; 0], "{file}");
        }
    }
}

#[test]
fn a_description_of_an_api_holds_nothing_to_import() {
    let Some(text) = hsds("examples/base.json") else { return };
    assert_eq!(read(text).unwrap(), []);
}

#[test]
fn a_tabular_package_in_json_comes_in_whole() {
    let Some(text) = hsds("examples/tabular.json") else { return };
    let graph = import(text);
    for kind in Kind::ALL {
        assert_eq!(graph.count(kind), 1, "{}", kind.name());
    }
    let service = graph.ids(Kind::Service).next().unwrap();
    let service = graph.full_service(service).unwrap();
    assert_eq!(service["phones"][0]["languages"][0]["name"], "Urdu");
    assert_eq!(service["service_at_locations"][0]["location"]["addresses"][0]["city"], "MyCity");
}

#[test]
fn what_a_package_cannot_place_is_told() {
    let text = json!({ "services.csv": [], "phones.csv": [{ "id": Uuid::nil().to_string(), "number": "110" }] });
    let text = text.to_string();
    let warnings = read_json("test.json", text.as_bytes(), &Limits::default(), &mut drop).unwrap();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(warnings[0].place.contains("phones.csv"), "{warnings:?}");
}

#[test]
fn what_came_in_nested_goes_out_as_it_came() {
    let Some(text) = hsds("examples/service_full.json") else { return };
    let mut told: Value = serde_json::from_str(&text).unwrap();
    let graph = import(&text);
    let id = *graph.ids(Kind::Service).next().unwrap();
    // The references that were only told by nesting are written as well, and the organisation's locations stand in the places.
    let organization = told["organization"]["id"].clone();
    told["organization_id"] = organization.clone();
    told["organization"].as_object_mut().unwrap().remove("locations");
    let place = &mut told["service_at_locations"][0];
    place["service_id"] = json!(id.to_string());
    place["location_id"] = place["location"]["id"].clone();
    place["location"]["organization_id"] = organization;
    assert_eq!(graph.full_service(&id).unwrap(), told);
}

#[test]
fn all_forms_are_hsds() {
    for file in ["service_full", "organization_full", "service_at_location_full"] {
        let Some(text) = hsds(&format!("examples/{file}.json")) else { return };
        assert_eq!(assert_forms(&import(text)), [""; 0], "{file}");
    }
}

#[test]
fn strict_readers_meet_only_the_fields_of_our_profile() {
    let Some(text) = hsds("examples/service_full.json") else { return };
    let mut graph = import(text);
    for mut record in graph.records().collect::<Vec<_>>() {
        let object = model::of_kind(record.kind);
        for field in object.fields.iter().filter(|field| field.origin != Origin::Hsds) {
            record.fields.insert(field.name.to_owned(), example(field.form));
        }
        assert_eq!(check(&record), []);
        assert_eq!(unknown_fields(&record), [""; 0]);
        graph.insert(record);
    }
    let kinds = [Kind::Service, Kind::Organization, Kind::Location, Kind::ServiceAtLocation];
    let fields = kinds.into_iter().flat_map(|kind| model::of_kind(kind).fields);
    let ours = fields.filter(|field| field.origin != Origin::Hsds);
    let mut expected: Vec<_> = ours.map(|field| field.name.to_owned()).collect();
    expected.sort();
    expected.dedup();
    assert_eq!(assert_forms(&graph), expected);
}

/// Every form of every record is valid. Gives the names of the fields that HSDS does not know.
fn assert_forms(graph: &Graph) -> Vec<String> {
    let schema = |object: &str| Schema::of(object).unwrap().unwrap();
    let list = |object: &str| Schema::of_list(object).unwrap().unwrap();
    let (service, organization) = (schema("service"), schema("organization"));
    let (place, location) = (schema("service_at_location"), schema("location"));
    let mut unknown = Vec::new();
    let mut valid = |schema: &Schema, value: Option<Value>| {
        let value = value.unwrap();
        schema.check(&value).unwrap();
        unknown.extend(schema.unknown(&value).unwrap());
    };
    let all = |kind: Kind| graph.ids(kind).copied().collect::<Vec<Uuid>>();
    for id in all(Kind::Service) {
        valid(&service, graph.full_service(&id));
        valid(&list("service"), graph.list_service(&id));
    }
    for id in all(Kind::Organization) {
        for full in [true, false] {
            // The definitions leave out what would lead back to where they began.
            let mut value = graph.full_organization(&id, full).unwrap();
            let services = value.as_object_mut().unwrap().remove("services");
            for nested in services.iter().filter_map(Value::as_array).flatten() {
                valid(&service, Some(nested.clone()));
            }
            valid(&organization, Some(value));
        }
        valid(&list("organization"), graph.list_organization(&id));
    }
    for id in all(Kind::ServiceAtLocation) {
        let mut value = graph.full_service_at_location(&id).unwrap();
        let nested = value.as_object_mut().unwrap().remove("service");
        valid(&service, nested);
        valid(&place, Some(value));
        valid(&list("service_at_location"), graph.list_service_at_location(&id));
    }
    for id in all(Kind::Location) {
        valid(&location, graph.location(&id));
    }
    for id in graph.taxonomy_terms() {
        valid(&schema("taxonomy_term"), graph.taxonomy_term(&id));
    }
    for id in graph.taxonomies() {
        valid(&schema("taxonomy"), graph.taxonomy(&id));
    }
    unknown.sort();
    unknown.dedup();
    unknown
}

/// A value of a form that our profile uses.
fn example(form: Form) -> Value {
    match form {
        Form::Text | Form::Prose => json!("Musterberatung"),
        Form::Uri => json!("https://example.org/offer"),
        Form::Date | Form::PartialDate => json!("2026-11-26"),
        Form::Hours => json!("Mo-Fr 09:00-12:00"),
        Form::Integer(least, _) => json!(least),
        Form::Boolean => json!(true),
        Form::OneOf(values) => json!(values[0]),
        Form::Texts => json!(["one", "two"]),
        Form::Uuids => json!(["ac148810-d857-441c-9679-408f346de14b"]),
        Form::Integers(least, most) => json!([least, most]),
        Form::ByLanguage(name) => json!({ "ar": example(Form::Object(name)) }),
        Form::Free => json!({ "any": ["of", { "these": 1 }] }),
        Form::Object(name) => {
            let fields = model::object(name).unwrap().fields.iter();
            fields.map(|field| (field.name.to_owned(), example(field.form))).collect()
        }
        other => panic!("our profile has no {other:?}"),
    }
}

#[test]
fn the_table_has_every_field_of_the_standard() {
    let Some(mut all) = Schema::definitions().unwrap() else { return };
    let definitions = all["definitions"].take();
    let mut objects = vec![("service".to_owned(), all)];
    objects.extend(definitions.as_object().unwrap().clone());
    for (name, schema) in objects {
        let object = model::object(&name).unwrap_or_else(|| panic!("{name} is missing"));
        let path = schema["path"].as_str().unwrap();
        assert_eq!(format!("{}.csv", object.tables[0]), path);
        assert_eq!(model::object_of_table(path).unwrap().name, name);
        let fields = schema["properties"].as_object().unwrap();
        let required = schema["required"].as_array().unwrap();
        for (field, schema) in fields {
            let told = object.field(field).unwrap_or_else(|| panic!("{name}.{field} is missing"));
            let required = required.iter().any(|name| name == field);
            assert_eq!(told.required, required, "{name}.{field}");
            assert_eq!(told.origin, Origin::Hsds, "{name}.{field}");
            assert!(fits(told.form, schema), "{name}.{field}: {:?} and {schema}", told.form);
        }
        // What the definitions leave out because it would lead back to where they began.
        let back = |field: &str| {
            matches!(
                (name.as_str(), field),
                ("organization", "services") | ("service_at_location", "service")
            )
        };
        for field in object.fields.iter().filter(|field| field.origin == Origin::Hsds) {
            assert!(fields.contains_key(field.name) || back(field.name), "{name}.{}", field.name);
        }
    }
}

fn fits(form: Form, schema: &Value) -> bool {
    let text =
        |format: Option<&str>| schema["type"] == "string" && schema["format"].as_str() == format;
    let refers = |schema: &Value, name: &str| schema["$ref"] == format!("#/definitions/{name}");
    match form {
        Form::Text | Form::Prose | Form::Phone | Form::Date | Form::Time => text(None),
        // Two addresses have no format in HSDS.
        Form::Uri => text(Some("uri")) || text(None),
        Form::Uuid | Form::Reference(_) => text(Some("uuid")),
        Form::Email => text(Some("email")),
        Form::DateTime => text(Some("date-time")),
        Form::Number | Form::Degrees => schema["type"] == "number",
        Form::OneOf(values) => schema["enum"] == json!(values),
        Form::Object(name) => refers(schema, name),
        Form::Objects(name) => schema["type"] == "array" && refers(&schema["items"], name),
        _ => false,
    }
}
