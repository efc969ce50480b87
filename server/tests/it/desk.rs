//! The advisor's desk: one page, the only one with a camera, and a worker that keeps the same for every desk.

use axum::http::StatusCode;
use serde_json::Value;

use crate::common::{get, router};

#[tokio::test]
async fn the_desk_alone_may_ask_for_a_camera_and_no_phone_loads_it() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let desk = get(&router, "/desk", &[]).await;
    assert_eq!(desk.status, StatusCode::OK);
    assert!(desk.header("permissions-policy").contains("camera=(self)"));
    let page = desk.text();
    assert!(page.contains("<html lang=\"de\"") && page.contains("noindex"), "{page}");
    for address in ["/", "/de/guide", "/de/offers", "/desk-worker.js", "/sw.js"] {
        let answer = get(&router, address, &[]).await;
        assert!(answer.header("permissions-policy").contains("camera=()"), "{address}");
        let own = address == "/desk-worker.js";
        assert_eq!(answer.text().contains("/assets/desk"), own, "{address}");
    }
}

#[tokio::test]
async fn what_the_desk_keeps_is_there_and_holds_all_languages() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let worker = get(&router, "/desk-worker.js", &[]).await;
    assert_eq!(worker.header("service-worker-allowed"), "/desk");
    assert_eq!(worker.header("cache-control"), "no-cache");
    let script = worker.text();
    let list = script.split_once("= ").unwrap().1.trim_end().trim_end_matches(';');
    let list: Value = serde_json::from_str(list).unwrap();
    let named = ["files", "fresh"].into_iter().flat_map(|name| list[name].as_array().unwrap());
    let named: Vec<&str> = named.map(|path| path.as_str().unwrap()).collect();
    for address in &named {
        assert_eq!(get(&router, address, &[]).await.status, StatusCode::OK, "{address}");
    }
    for tag in ["ar", "de"] {
        let own = named.iter().filter(|path| path.contains(&format!("/{tag}/")));
        assert_eq!(own.count(), 6, "{tag}: four layers, two texts");
    }
}

#[tokio::test]
async fn the_whole_catalogue_is_what_everybody_gets() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let whole = get(&router, "/api/v1/catalogue/whole.postcard", &[]).await;
    let whole: catalogue::Catalogue = postcard::from_bytes(&whole.body).unwrap();
    let json = get(&router, "/api/v1/catalogue", &[]).await.json();
    let json: catalogue::Catalogue = serde_json::from_value(json).unwrap();
    assert_eq!(whole.content.offers, json.content.offers);
    assert_eq!(whole.version, json.version);
}
