//! Every shape of an input, and where in it a thing stands.

use exchange::{
    Kind, Problem,
    read::{Item, cycles},
    split::{kind_of, split},
};
use serde_json::{Value, json};

use crate::{import, read};

const SERVICE: &str = "ac148810-d857-441c-9679-408f346de14b";
const PLACE: &str = "e94c9f38-1e8f-4564-91d4-d53501ab1765";
const LOCATION: &str = "3a19ff88-4620-4d17-9830-ac1d859eb5d5";
const ORGANIZATION: &str = "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610";
const OTHER: &str = "cd09a387-91f4-4555-94ec-e799c35344cd";

fn service(id: &str) -> Value {
    json!({ "id": id, "name": "Musterberatung", "status": "active" })
}

fn organization(id: &str) -> Value {
    json!({ "id": id, "name": "Muster e. V.", "description": "Made up." })
}

/// Where the items stand, and whether they were taken.
fn places(text: &str) -> Vec<(String, bool)> {
    read(text).unwrap().into_iter().map(|item| (item.place, item.found.is_ok())).collect()
}

fn taken(places: &[&str]) -> Vec<(String, bool)> {
    places.iter().map(|place| ((*place).to_owned(), true)).collect()
}

/// What is wrong with the last item.
fn problems(text: &str) -> (String, Vec<Problem>) {
    let Item { place, found } = read(text).unwrap().pop().unwrap();
    (place, found.unwrap_err())
}

#[test]
fn all_shapes_are_read() {
    let (one, two) = (service(SERVICE).to_string(), organization(ORGANIZATION).to_string());
    assert_eq!(places(&one), taken(&["line 1"]));
    assert_eq!(places(&format!("\u{feff}\n {one}\n")), taken(&["line 2"]));
    assert_eq!(places(&format!("[{one}, {two}]")), taken(&["[0]", "[1]"]));
    assert_eq!(places(&format!("{one}\r\n\r\n{two}")), taken(&["line 1", "line 3"]));
    let column = one.len() + 1;
    let place = format!("line 1 column {column}");
    assert_eq!(places(&format!("{one}{two}")), taken(&["line 1", &place]));
    let page = format!("{{\"contents\":[{one},{two}],\"size\":{{\"x\":[1]}}}}");
    assert_eq!(places(&page), taken(&["contents[0]", "contents[1]"]));
    let page = format!("{{\"total_items\":1,\"contents\":[{one}]}}\n[{two}]");
    assert_eq!(places(&page), taken(&["contents[0]", "line 2 [0]"]));
    assert_eq!(places("[]"), []);
    assert_eq!(places("{\"contents\":[]}"), []);
}

#[test]
fn the_lists_of_an_export_are_read_wherever_they_stand() {
    let (one, other) = (service(SERVICE), organization(ORGANIZATION));
    let others = json!({ "taxonomies": [other], "unheard_of": [1], "locations": 7 });
    for page in [
        format!("{{\"contents\":[{one}],\"others\":{others}}}"),
        format!("{{\"others\":{others},\"contents\":[{one}]}}"),
    ] {
        let graph = import(&page);
        assert_eq!((graph.count(Kind::Service), graph.count(Kind::Taxonomy)), (1, 1), "{page}");
    }
    let line = json!({ "others": { "taxonomies": [{ "id": SERVICE }] } }).to_string();
    let (place, problems) = problems(&line);
    assert_eq!(place, "others.taxonomies[0]");
    assert_eq!(
        problems[0].message,
        "the taxonomy has no `description`".replace("description", "name")
    );
}

#[test]
fn what_is_no_record_is_rejected_where_it_stands() {
    let text = format!("[{}, 7, null, {{}}, {{\"a\":1}}]", service(SERVICE));
    let items = read(text).unwrap();
    let told: Vec<_> = items
        .iter()
        .map(|item| {
            (item.place.as_str(), item.found.as_ref().err().map(|it| it[0].message.as_str()))
        })
        .collect();
    let (object, kind) = (Some("the record is no object"), Some("the record is of no known kind"));
    let expected = [("[0]", None), ("[1]", object), ("[2]", object), ("[3]", kind), ("[4]", kind)];
    assert_eq!(told, expected);
    assert_eq!(problems("\"text\"").1[0].message, "the record is no object");
    assert_eq!(problems("{\"contents\":7}").1[0].message, "the record is of no known kind");
}

#[test]
fn paths_of_nested_problems_begin_at_the_record() {
    let mut one = service(SERVICE);
    one["service_at_locations"] = json!([{
        "id": PLACE,
        "location": { "id": LOCATION, "location_type": "physical", "phones": [{ "id": "x", "number": "110" }] },
    }]);
    let (place, problems) = problems(&json!({ "contents": [one] }).to_string());
    assert_eq!(place, "contents[0]");
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].path, "$.service_at_locations[0].location.phones[0].id");
}

#[test]
fn a_field_that_stands_twice_is_named() {
    let text = format!(
        "{{\"id\":\"{SERVICE}\",\"name\":\"x\",\"status\":\"active\",\"phones\":[{{\"id\":\"{PLACE}\",\"number\":\"110\",\"number\":\"112\"}}]}}"
    );
    let (_, problems) = problems(&text);
    assert_eq!(problems[0].path, "$.phones[0].number");
    assert_eq!(problems[0].message, "the field stands there twice");
    let (_, problems) = problems_in_list(&text);
    assert_eq!(problems[0].path, "$.phones[0].number");
}

fn problems_in_list(text: &str) -> (String, Vec<Problem>) {
    problems(&format!("[{text}]"))
}

#[test]
fn an_id_is_told_once() {
    let one = service(SERVICE);
    let (place, problems) = problems(&json!([one, one]).to_string());
    assert_eq!(place, "[1]");
    assert_eq!(problems[0].path, "$.id");
    assert!(problems[0].message.ends_with("stands here a second time"), "{problems:?}");
    // The same id of another kind is another thing.
    assert_eq!(places(&json!([one, organization(SERVICE)]).to_string()), taken(&["[0]", "[1]"]));
    // What was rejected was not told.
    let wrong = json!({ "id": SERVICE, "name": "x", "status": "paused" });
    assert_eq!(places(&json!([wrong, one]).to_string())[1], ("[1]".to_owned(), true));
}

#[test]
fn nested_copies_may_agree_but_not_contradict() {
    let with = |id: &str, organization: Value| {
        let mut service = service(id);
        service["organization"] = organization;
        service
    };
    let short = organization(ORGANIZATION);
    let mut full = short.clone();
    full["email"] = json!("office@example.org");
    let items = read(
        json!([
            with(SERVICE, short.clone()),
            with(OTHER, full.clone()),
            with(PLACE, short.clone())
        ])
        .to_string(),
    )
    .unwrap();
    let counts: Vec<_> = items.iter().map(|item| item.found.as_ref().unwrap().len()).collect();
    assert_eq!(counts, [2, 2, 1], "a copy that tells nothing new is left out");

    let mut wrong = short.clone();
    wrong["name"] = json!("Another");
    let (place, told) =
        problems(&json!([with(SERVICE, short.clone()), with(OTHER, wrong.clone())]).to_string());
    assert_eq!(place, "[1]");
    assert_eq!(told[0].path, "$.organization.name");
    assert!(told[0].message.contains("was told otherwise before"), "{told:?}");

    // Within one thing as well.
    let mut inside = organization(ORGANIZATION);
    inside["services"] = json!([with(SERVICE, wrong)]);
    let (_, told) = problems(&inside.to_string());
    assert_eq!(told[0].path, "$.name", "the whole is laid over what is nested in it");

    // Told for itself later, it is taken.
    assert_eq!(places(&json!([with(SERVICE, short), full]).to_string()), taken(&["[0]", "[1]"]));
}

#[test]
fn splitting_replaces_nesting_by_references() {
    let nested = json!({
        "id": ORGANIZATION, "name": "x", "description": "y", "x_note": 1,
        "programs": [{ "id": OTHER, "name": "x", "description": "y" }],
        "locations": [{ "id": LOCATION, "location_type": "postal" }],
        "services": [{
            "id": SERVICE.to_uppercase(), "name": "x", "status": "active",
            "service_at_locations": [{ "id": PLACE, "location": { "id": LOCATION, "location_type": "postal", "name": "z" } }],
        }],
    });
    let Value::Object(object) = nested else { unreachable!() };
    let records = split(Kind::Organization, object).unwrap();
    let told: Vec<_> =
        records.iter().map(|it| (it.kind, Value::Object(it.fields.clone()))).collect();
    let expected = [
        (
            Kind::Organization,
            json!({ "id": ORGANIZATION, "name": "x", "description": "y", "x_note": 1, "programs": [{ "id": OTHER, "name": "x", "description": "y" }] }),
        ),
        (
            Kind::Location,
            json!({ "id": LOCATION, "location_type": "postal", "organization_id": ORGANIZATION, "name": "z" }),
        ),
        (
            Kind::Service,
            json!({ "id": SERVICE, "name": "x", "status": "active", "organization_id": ORGANIZATION }),
        ),
        (
            Kind::ServiceAtLocation,
            json!({ "id": PLACE, "service_id": SERVICE, "location_id": LOCATION }),
        ),
    ];
    assert_eq!(told, expected);
}

#[test]
fn splitting_refuses_ids_that_are_missing_or_disagree() {
    let cases = [
        (
            Kind::Service,
            json!({ "id": SERVICE, "organization_id": OTHER, "organization": { "id": ORGANIZATION } }),
            "$.organization_id",
        ),
        (
            Kind::Organization,
            json!({ "id": ORGANIZATION, "locations": [{ "id": LOCATION, "organization_id": OTHER }] }),
            "$.locations[0].organization_id",
        ),
        (
            Kind::Service,
            json!({ "id": SERVICE, "service_at_locations": [{ "id": PLACE, "service_id": OTHER }] }),
            "$.service_at_locations[0].service_id",
        ),
        (
            Kind::ServiceAtLocation,
            json!({ "id": PLACE, "location_id": OTHER, "location": { "id": LOCATION } }),
            "$.location_id",
        ),
        (
            Kind::Service,
            json!({ "id": SERVICE, "organization": { "name": "x" } }),
            "$.organization.id",
        ),
        (Kind::Service, json!({ "id": SERVICE, "organization": [] }), "$.organization"),
        (
            Kind::Service,
            json!({ "id": SERVICE, "service_at_locations": [7] }),
            "$.service_at_locations[0]",
        ),
        (Kind::Service, json!({}), "$.id"),
    ];
    for (kind, value, path) in cases {
        let problems = split(kind, value.as_object().unwrap().clone()).unwrap_err();
        assert_eq!(problems[0].path, path, "{problems:?}");
    }
}

#[test]
fn kinds_are_told_by_their_fields() {
    let cases = [
        (
            json!({ "id": SERVICE, "name": "x", "status": "active", "website": "y" }),
            Some(Kind::Service),
        ),
        (json!({ "id": SERVICE, "name": "x", "status": "paused" }), Some(Kind::Service)),
        (
            json!({ "id": SERVICE, "name": "x", "eligibility_description": "y" }),
            Some(Kind::Service),
        ),
        (json!({ "id": SERVICE, "location_type": "virtual" }), Some(Kind::Location)),
        (json!({ "id": SERVICE, "addresses": [] }), Some(Kind::Location)),
        (json!({ "id": SERVICE, "service_id": OTHER }), Some(Kind::ServiceAtLocation)),
        (json!({ "id": SERVICE, "location": {} }), Some(Kind::ServiceAtLocation)),
        (json!({ "id": SERVICE, "name": "x", "description": "y" }), Some(Kind::Organization)),
        (json!({ "id": SERVICE, "name": "x", "website": "y" }), Some(Kind::Organization)),
        (json!({ "id": SERVICE, "name": "x", "parent_id": "y" }), Some(Kind::TaxonomyTerm)),
        (json!({ "id": SERVICE, "name": "x", "version": "1" }), Some(Kind::Taxonomy)),
        (json!({ "version": "3.0", "profile": "x" }), None),
        (json!({ "services.csv": [] }), None),
        (json!({ "id": SERVICE }), None),
        (json!({}), None),
    ];
    for (value, kind) in cases {
        assert_eq!(kind_of(value.as_object().unwrap()), kind, "{value}");
    }
}

#[test]
fn what_is_above_itself_is_found() {
    let [a, b, c, d] = [ORGANIZATION, OTHER, LOCATION, PLACE];
    let below = |id: &str, parent: &str| {
        let mut record = organization(id);
        record["parent_organization_id"] = json!(parent);
        record
    };
    let graph = import(
        json!([below(a, b), below(b, c), below(c, a), below(d, a), below(SERVICE, SERVICE)])
            .to_string(),
    );
    let records: Vec<_> = graph.records().collect();
    let found = cycles(&records);
    let mut expected = [a, b, c, SERVICE].map(str::to_owned);
    expected.sort();
    assert_eq!(found.iter().map(|(_, id, _)| id.to_string()).collect::<Vec<_>>(), expected);
    assert!(
        found
            .iter()
            .all(|(kind, _, it)| *kind == Kind::Organization
                && it.path == "$.parent_organization_id")
    );

    let graph = import(json!([below(a, b), below(b, c), below(c, d)]).to_string());
    assert_eq!(cycles(&graph.records().collect::<Vec<_>>()), []);
}
