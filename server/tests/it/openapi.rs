//! What the interface says of itself.

use std::collections::BTreeSet;

use axum::http::{Request, StatusCode};
use serde_json::Value;

use crate::common::{get, router, send};

/// Where routes are written down.
const ROUTES: [&str; 2] =
    [include_str!("../../src/http/mod.rs"), include_str!("../../src/http/hsds/mod.rs")];

/// What programs ask for; the rest is for browsers.
const FOR_PROGRAMS: [&str; 4] = ["/api/", "/hsds", "/healthz", "/readyz"];

async fn described(folder: &tempfile::TempDir) -> Value {
    get(&router(folder).await, "/api/openapi.json", &[]).await.json()
}

#[tokio::test]
async fn it_says_what_it_said() {
    let folder = tempfile::tempdir().unwrap();
    insta::assert_json_snapshot!("openapi", described(&folder).await);
}

#[tokio::test]
async fn every_route_for_programs_is_described() {
    let folder = tempfile::tempdir().unwrap();
    let description = described(&folder).await;
    let told: BTreeSet<&str> =
        description["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    let routes = ROUTES.iter().flat_map(|source| {
        source.match_indices(".route(\"").map(|(at, begin)| &source[at + begin.len()..])
    });
    let routes = routes.filter_map(|rest| rest.split('"').next());
    let mut routes: BTreeSet<&str> =
        routes.filter(|path| FOR_PROGRAMS.iter().any(|prefix| path.starts_with(prefix))).collect();
    assert!(routes.remove("/hsds"), "`/hsds` is what people type for `/hsds/`");
    assert_eq!(told, routes);
}

#[tokio::test]
async fn it_refers_to_nothing_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let description = described(&folder).await;
    let mut open = vec![&description];
    let mut references = BTreeSet::new();
    while let Some(value) = open.pop() {
        match value {
            Value::Object(fields) => {
                references.extend(fields.get("$ref").and_then(Value::as_str));
                open.extend(fields.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    assert!(references.contains("#/components/schemas/service"));
    for reference in references {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(description.pointer(pointer).is_some(), "{reference} is not there");
    }
    let schemas = description["components"]["schemas"].as_object().unwrap();
    for (name, schema) in schemas {
        assert!(schema.get("$ref").is_none(), "{name} is only another name");
    }
}

#[tokio::test]
async fn a_parameter_stands_only_where_it_works() {
    let folder = tempfile::tempdir().unwrap();
    let description = described(&folder).await;
    let of = |path: &str| -> BTreeSet<String> {
        let parameters = description["paths"][path]["get"]["parameters"].as_array();
        let names = parameters.into_iter().flatten().map(|one| one["name"].as_str().unwrap());
        names.map(str::to_owned).collect()
    };
    let taxonomies = of("/hsds/taxonomies");
    for path in ["services", "organizations", "service_at_locations", "taxonomy_terms"] {
        assert!(of(&format!("/hsds/{path}")).is_superset(&taxonomies), "{path}");
    }
    assert!(of("/hsds/taxonomy_terms").contains("top_only"));
    for path in ["/hsds/services", "/hsds/organizations", "/hsds/taxonomies"] {
        assert!(!of(path).contains("top_only"), "{path}");
    }
    assert!(of("/hsds/organizations/{id}").contains("full_service"));
    assert!(!of("/hsds/services").contains("full_service"));
}

#[tokio::test]
async fn other_methods_are_told_which_ones_there_are() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    for address in ["/api/openapi.json", "/hsds/services", "/api/v1/texts/de", "/healthz"] {
        for method in ["POST", "OPTIONS", "TRACE", "QUERY"] {
            let request = Request::builder().method(method).uri(address);
            let answer = send(&router, request.body("".into()).unwrap()).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {address}");
            assert_eq!(answer.header("allow"), "GET,HEAD", "{method} {address}");
            assert_eq!(answer.header("content-type"), "application/problem+json");
        }
    }
}
