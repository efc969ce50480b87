//! The contract of a store; another database runs the same story.

use std::{path::Path, sync::Arc};

use catalogue::Content;
use engine::Day;
use server::store::{self, Store};

fn content(names: &[&str]) -> Content {
    let mut content = Content::default();
    for name in names {
        content.organisations.push(
            serde_json::from_value(serde_json::json!({
                "id": name, "name": name, "kind": "welfare", "public_body": false
            }))
            .unwrap(),
        );
        content.offers.push(
            serde_json::from_value(serde_json::json!({
                "id": name, "organisation": name, "types": [], "name": name, "pack": "town",
                "source": { "title": "t", "checked_on": Day(0), "mark": "law" }
            }))
            .unwrap(),
        );
    }
    content
}

async fn open(folder: &Path) -> Arc<dyn Store> {
    store::open("sqlite://deep/er/a.sqlite", folder).await.unwrap()
}

#[tokio::test]
async fn the_story_of_a_store() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path()).await;
    store.ping().await.unwrap();
    assert!(store.load().await.unwrap().is_none(), "nothing yet");

    let first = content(&["b", "a"]);
    assert!(store.publish("packs", "1", &first).await.unwrap());
    let loaded = store.load().await.unwrap().unwrap();
    assert_eq!((loaded.version, &loaded.content), (1, &first), "in the order of the packs");

    assert!(!store.publish("packs", "1", &content(&["c"])).await.unwrap(), "the same hash");
    assert_eq!(store.load().await.unwrap().unwrap(), loaded);

    let second = content(&["a", "c"]);
    assert!(store.publish("packs", "2", &second).await.unwrap());
    let loaded = store.load().await.unwrap().unwrap();
    assert_eq!((loaded.version, &loaded.content), (2, &second), "b is gone");

    store.close().await.unwrap();
    let again = open(folder.path()).await.load().await.unwrap().unwrap();
    assert_eq!(again, loaded, "epoch and version survive");
    let other = tempfile::tempdir().unwrap();
    let store = open(other.path()).await;
    store.publish("packs", "2", &second).await.unwrap();
    assert_ne!(store.load().await.unwrap().unwrap().epoch, loaded.epoch);
}

#[tokio::test]
async fn two_publishers_get_two_versions() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (open(folder.path()).await, open(folder.path()).await);
    let (a, b) = (content(&["a"]), content(&["b"]));
    let (first, second) =
        tokio::join!(one.publish("packs", "a", &a), two.publish("packs", "b", &b));
    assert!(first.unwrap() && second.unwrap());
    assert_eq!(one.load().await.unwrap().unwrap().version, 2);
}

#[tokio::test]
async fn unknown_databases_are_named() {
    let folder = tempfile::tempdir().unwrap();
    for address in ["postgres://host/db", "a.sqlite", "sqlite://"] {
        let error = store::open(address, folder.path()).await.err().unwrap().to_string();
        assert!(error.contains("expected sqlite://PATH"), "{error}");
    }
}
