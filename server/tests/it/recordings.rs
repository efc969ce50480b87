//! What is recorded is listed by the words that it says, and served by its name alone.

use std::{fs, path::Path};

use axum::http::StatusCode;
use serde_json::Value;

use crate::common::{fixture, get, router_with};

/// The fixture's languages with recordings of German.
fn recorded() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for tag in ["de", "ar"] {
        let own = folder.path().join(tag);
        fs::create_dir_all(&own).unwrap();
        for file in fs::read_dir(fixture("locales").join(tag)).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), own.join(file.file_name())).unwrap();
        }
    }
    put(folder.path(), "offers-title.opus", b"opus");
    put(folder.path(), "offers-title.wav", b"wav");
    folder
}

fn put(locales: &Path, name: &str, sound: &[u8]) {
    let audio = locales.join("de/audio");
    fs::create_dir_all(&audio).unwrap();
    fs::write(audio.join(name), sound).unwrap();
}

/// The folder that a page names for its texts.
async fn texts(router: &axum::Router) -> String {
    let page = get(router, "/de/guide", &[]).await.text();
    let (_, rest) = page.split_once("\"locales\":\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

#[tokio::test]
async fn a_file_that_is_dropped_in_is_heard() {
    let (folder, locales) = (tempfile::tempdir().unwrap(), recorded());
    let router = router_with(&folder, locales.path().to_path_buf()).await;
    let texts = texts(&router).await;
    let listed: Value = get(&router, &format!("{texts}/de/aloud.json"), &[]).await.json();
    let recordings = listed["recordings"].as_array().unwrap();
    assert_eq!(recordings.len(), 1);
    assert_eq!(recordings[0][1], "audio/offers-title.opus");
    let page = get(&router, "/de/offers", &[]).await.text();
    assert!(page.contains(recordings[0][0].as_str().unwrap()), "it is found by its words");

    let sound = get(&router, &format!("{texts}/de/audio/offers-title.opus"), &[]).await;
    assert_eq!((sound.status, &*sound.body), (StatusCode::OK, &b"opus"[..]));
    assert_eq!(sound.header("content-type"), "audio/ogg");
    assert!(sound.header("content-encoding").is_empty(), "a sound is packed already");
    let other: Value = get(&router, &format!("{texts}/ar/aloud.json"), &[]).await.json();
    assert_eq!(other["recordings"], serde_json::json!([]));
}

#[tokio::test]
async fn no_address_leads_to_another_file() {
    let (folder, locales) = (tempfile::tempdir().unwrap(), recorded());
    fs::write(locales.path().join("secret.opus"), "secret").unwrap();
    let router = router_with(&folder, locales.path().to_path_buf()).await;
    let texts = texts(&router).await;
    for path in [
        "de/audio/offers-title.wav",
        "ar/audio/offers-title.opus",
        "de/audio/..%2F..%2Fsecret.opus",
        "de/audio/%2e%2e%2fmeta.ftl",
        "../de/audio/offers-title.opus%00",
        "..%2Fde/audio/offers-title.opus",
        "de/audio/",
    ] {
        let answer = get(&router, &format!("{texts}/{path}"), &[]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_new_recording_has_a_new_address() {
    let locales = recorded();
    let address = async |locales: &Path| {
        let folder = tempfile::tempdir().unwrap();
        texts(&router_with(&folder, locales.to_path_buf()).await).await
    };
    let first = address(locales.path()).await;
    assert_eq!(address(locales.path()).await, first);
    put(locales.path(), "offers-title.opus", b"other");
    assert_ne!(address(locales.path()).await, first);
}

#[tokio::test]
async fn the_german_stands_beside_each_text() {
    let folder = tempfile::tempdir().unwrap();
    let router = router_with(&folder, fixture("locales")).await;
    let texts = texts(&router).await;
    let beside = get(&router, &format!("{texts}/ar/beside.json"), &[]).await;
    assert_eq!(beside.header("content-type"), "application/json");
    assert!(beside.json().is_object());
    assert_eq!(
        get(&router, &format!("{texts}/xx/beside.json"), &[]).await.status,
        StatusCode::NOT_FOUND
    );
}
