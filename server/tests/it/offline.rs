//! What a phone keeps: the worker with its list, the manifest, and the way from a kept catalogue to the present one.

use std::{fs, path::PathBuf};

use axum::http::StatusCode;
use catalogue::{Catalogue, Changes};
use serde_json::Value;
use server::{Files, import, site::phone, store};

use crate::common::{self, NOW, get, router};

/// The list in the worker's script.
fn list(script: &str) -> Value {
    let list = script.strip_prefix("const version = ").unwrap().strip_suffix(';').unwrap();
    serde_json::from_str(list).unwrap()
}

#[tokio::test]
async fn everything_that_the_worker_names_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let worker = get(&router, "/sw.js", &[]).await;
    assert_eq!(worker.header("cache-control"), "no-cache");
    assert_eq!(worker.header("service-worker-allowed"), "/");
    assert!(worker.header("content-type").starts_with("text/javascript"));
    let list = list(&worker.text());
    assert_eq!(list["languages"], serde_json::json!(["ar", "de"]));
    let all = |name: &str| {
        let paths = list[name].as_array().unwrap().iter();
        paths.map(|path| path.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let own = all("own").into_iter().map(|path| path.replace("{lang}", "ar"));
    for address in all("files").into_iter().chain(own) {
        let answer = get(&router, &address, &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
    }
    for wanted in ["guide-", "boot-", "offline-"] {
        let found = all("files").iter().any(|file| file.contains(wanted));
        assert!(found, "{wanted}");
    }
    assert!(all("kept").contains(&"/offers/{id}".to_owned()));
}

#[tokio::test]
async fn the_same_files_are_the_same_version_and_others_another() {
    let folder = tempfile::tempdir().unwrap();
    let script = get(&router(&folder).await, "/sw.js", &[]).await.text();
    let again = tempfile::tempdir().unwrap();
    assert_eq!(get(&router(&again).await, "/sw.js", &[]).await.text(), script);
    let version = list(&script)["version"].as_str().unwrap().to_owned();
    assert_eq!(version.len(), 8);
    let mut changed = common::bundle();
    let boot = changed.assets.iter_mut().find(|asset| asset.name == "boot").unwrap();
    *boot = bundler::Asset::new("boot", "js", "text/javascript", b"other".to_vec());
    let router = common::router_of(&again, changed, common::kept()).await;
    let other = get(&router, "/sw.js", &[]).await.text();
    assert_ne!(list(&other)["version"], version);
}

#[tokio::test]
async fn an_app_starts_in_its_language() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let manifest = get(&router, "/ar/manifest.webmanifest", &[]).await;
    assert_eq!(manifest.header("content-type"), "application/manifest+json");
    let manifest = manifest.json();
    assert_eq!((&manifest["lang"], &manifest["dir"]), (&"ar".into(), &"rtl".into()));
    assert_eq!(manifest["start_url"], "/ar/");
    for icon in manifest["icons"].as_array().unwrap() {
        let answer = get(&router, icon["src"].as_str().unwrap(), &[]).await;
        assert_eq!(answer.status, StatusCode::OK);
    }
    let page = get(&router, "/ar/", &[]).await.text();
    assert!(page.contains("<link rel=\"manifest\" href=\"/ar/manifest.webmanifest\">"));
    assert_eq!(get(&router, "/xx/manifest.webmanifest", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_kept_copy_is_led_to_the_present() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let part = async |name: &str| {
        let answer = get(&router, &format!("/api/v1/catalogue/{name}.postcard"), &[]).await;
        postcard::from_bytes::<Catalogue>(&answer.body).unwrap()
    };
    let copy = part("first").await.complete(part("behind").await).unwrap();
    let address = format!("/api/v1/catalogue/since/{}/{}/ar", copy.epoch, copy.version);
    let answer = get(&router, &address, &[]).await;
    assert_eq!(answer.status, StatusCode::OK);
    let changes: Changes = postcard::from_bytes(&answer.body).unwrap();
    assert!(changes.texts.is_empty() && !changes.book);
    assert_eq!(copy.clone().follow(changes), Ok(copy), "nothing has changed");
    let tag = answer.header("etag");
    let known = get(&router, &address, &[("if-none-match", &tag)]).await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn a_copy_of_elsewhere_is_told_to_fetch_everything() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    for (address, expected) in [
        ("other/1/de", StatusCode::CONFLICT),
        ("epoch/9/de", StatusCode::CONFLICT),
        ("epoch/1/xx", StatusCode::NOT_FOUND),
        ("epoch/one/de", StatusCode::BAD_REQUEST),
        ("epoch/-1/de", StatusCode::BAD_REQUEST),
        ("epoch/99999999999999999999/de", StatusCode::BAD_REQUEST),
    ] {
        let answer = get(&router, &format!("/api/v1/catalogue/since/{address}"), &[]).await;
        assert_eq!(answer.status, expected, "{address}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{address}");
    }
}

#[tokio::test]
async fn a_page_that_a_phone_does_not_have_leads_to_people() {
    let folder = tempfile::tempdir().unwrap();
    let page = get(&router(&folder).await, "/de/offline", &[]).await.text();
    assert!(page.contains("href=\"/de/guide\"") && page.contains("href=\"tel:"), "{page}");
    assert!(page.contains("noindex"));
}

#[tokio::test]
async fn a_copy_without_points_learns_where_offers_are() {
    let folder = tempfile::tempdir().unwrap();
    for file in rules::read_folder(&common::fixture("packs")).unwrap() {
        let path = folder.path().join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        // Nothing is said of points yet.
        let text = file.text.replace("at = [49.24, 7.007]\n", "");
        fs::write(path, text).unwrap();
    }
    let library = import::languages(&Files::Folder(common::fixture("locales"))).unwrap();
    let store = store::in_memory().await.unwrap();
    let publish = async |packs: PathBuf| {
        import::publish(&*store, &Files::Folder(packs), &library, None, NOW).await.unwrap()
    };
    let copy = |published: &server::published::Published| {
        let (first, behind) = phone::part(&published.catalogue, true).split();
        first.complete(behind).unwrap()
    };
    let before = publish(folder.path().to_owned()).await;
    let known = copy(&before);
    assert!(known.content.offers.iter().all(|offer| offer.at.is_empty()));
    let now = publish(common::fixture("packs")).await;
    let changes = phone::changes(&now, "de", known.version).unwrap();
    assert_eq!(known.follow(changes), Ok(copy(&now)));
    assert!(copy(&now).content.offers.iter().any(|offer| offer.at == [49_240, 7_007]));
}
