//! What is promised to clients: tags, encodings, caching, headers, problems.

use axum::http::StatusCode;
use catalogue::Catalogue;

use crate::common::{self, get, router};

#[tokio::test]
async fn equal_content_is_not_sent_twice() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let addresses = [
        "/api/v1/catalogue",
        "/api/v1/catalogue/first.postcard",
        "/api/v1/catalogue/behind.postcard",
        "/api/v1/texts/de",
        "/de/",
        "/de/guide",
        "/de/offers",
    ];
    for address in addresses {
        for (encoding, suffix) in [("br, gzip", "-br\""), ("gzip", "-gz\""), ("", "\"")] {
            let accept = [("accept-encoding", encoding)];
            let first = get(&router, address, &accept).await;
            assert_eq!(first.status, StatusCode::OK, "{address}");
            let tag = first.header("etag");
            assert!(tag.ends_with(suffix) && tag.starts_with('"'), "{address} {tag}");
            assert!(first.header("vary").contains("Accept-Encoding"));
            // The start page fetches the shell ahead, for a tap that asks nobody any more.
            let keep = if address == "/de/guide" { "public, max-age=60" } else { "no-cache" };
            assert_eq!(first.header("cache-control"), keep, "{address}");
            let weak = format!("\"other\", W/{tag}");
            let again = get(&router, address, &[accept[0], ("if-none-match", weak.as_str())]).await;
            assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{address}");
            assert!(again.body.is_empty());
            assert_eq!(again.header("etag"), tag);
        }
    }
}

#[tokio::test]
async fn the_two_parts_for_our_client_are_the_catalogue_for_everybody() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let whole = get(&router, "/api/v1/catalogue", &[]).await;
    let mut whole: Catalogue = serde_json::from_slice(&whole.body).unwrap();
    let first = get(&router, "/api/v1/catalogue/first.postcard", &[]).await;
    let first: Catalogue = postcard::from_bytes(&first.body).unwrap();
    let behind = get(&router, "/api/v1/catalogue/behind.postcard", &[]).await;
    let behind: Catalogue = postcard::from_bytes(&behind.body).unwrap();
    assert!(first.content.offers.is_empty() && !behind.content.offers.is_empty());
    assert!(first.content.book.rules.iter().all(|rule| rule.law.is_empty()));
    let later = Catalogue { version: behind.version + 1, ..behind.clone() };
    assert_eq!(first.clone().complete(later), None, "parts of two publications do not mix");
    // Addresses that only the plain pages lead to stay here, and each offer learns where its town is.
    let content = &mut whole.content;
    assert!(content.offers.iter().any(|offer| offer.source.url.is_some()));
    let towns = content.clone();
    for offer in &mut content.offers {
        offer.source.url = None;
        offer.at = towns.whereabouts(offer);
    }
    assert!(content.offers.iter().any(|offer| offer.at == [49_240, 7_007]), "a town's");
    assert!(towns.offers.iter().all(|offer| offer.at.is_empty()), "nobody else is told so");
    for organisation in &mut content.organisations {
        organisation.url = None;
    }
    assert_eq!(first.complete(behind), Some(whole));
}

#[tokio::test]
async fn all_encodings_hold_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let identity = get(&router, "/api/v1/catalogue", &[]).await;
    let gzip = get(&router, "/api/v1/catalogue", &[("accept-encoding", "gzip")]).await;
    let br = get(&router, "/api/v1/catalogue", &[("accept-encoding", "br")]).await;
    assert_eq!(identity.header("content-encoding"), "");
    assert_eq!(gzip.header("content-encoding"), "gzip");
    assert_eq!(br.header("content-encoding"), "br");
    assert!(br.body.len() < gzip.body.len() && gzip.body.len() < identity.body.len());
    assert_eq!(gzip.body, bundler::asset::gzip(&identity.body));
    assert_eq!(br.body, bundler::asset::brotli(&identity.body));
}

#[tokio::test]
async fn hashed_files_are_kept_forever_and_unknown_ones_do_not_exist() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    for asset in common::bundle().assets {
        let answer = get(&router, &asset.path, &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", asset.path);
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    }
    for address in [
        "/assets/guide.js",
        "/assets/../x",
        "/api/v1/answers",
        "/locales/de.ftl",
        "/api/v1/texts/xx/kinds",
        "/api/v1/texts/de/all",
        "/locales/old/xx/core.ftl",
        "/locales/old/de/%FF",
    ] {
        let answer = get(&router, address, &[]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert!(!answer.text().contains(address), "a problem does not repeat what was asked for");
    }
    insta::assert_json_snapshot!("problem", get(&router, "/api/v1/texts/xx", &[]).await.json());
}

#[tokio::test]
async fn nothing_takes_answers() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    for address in ["/", "/de/guide", "/api/v1/catalogue", "/de/offers"] {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let request = axum::http::Request::builder().method(method).uri(address);
            let request = request.body("status=none".into()).unwrap();
            let answer = common::send(&router, request).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {address}");
        }
    }
}

#[tokio::test]
async fn every_answer_carries_the_headers_of_the_design() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let names = [
        "content-security-policy",
        "cross-origin-opener-policy",
        "permissions-policy",
        "referrer-policy",
        "x-content-type-options",
    ];
    let mut seen = Vec::new();
    for address in ["/", "/nowhere", "/api/x", "/assets/x", "/api/v1/catalogue", "/healthz"] {
        let answer = get(&router, address, &[]).await;
        seen.push(names.map(|name| format!("{name}: {}", answer.header(name))));
        assert_eq!(answer.header("set-cookie"), "");
    }
    seen.dedup();
    assert_eq!(seen.len(), 1, "all the same");
    insta::assert_json_snapshot!("headers", seen[0]);
}

#[tokio::test]
async fn the_catalogue_and_the_texts_have_their_shape() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    let catalogue = get(&router, "/api/v1/catalogue", &[]).await.json();
    let parsed: catalogue::Catalogue = serde_json::from_value(catalogue.clone()).unwrap();
    assert_eq!((parsed.version, parsed.format), (1, catalogue::FORMAT));
    let offers = catalogue["content"]["offers"].as_array().unwrap();
    let full = offers.iter().find(|offer| offer["id"] == "full");
    insta::assert_json_snapshot!("offer", full);
    let texts = get(&router, "/api/v1/texts/ar", &[]).await.json();
    insta::assert_json_snapshot!("texts", texts);
    let part = async |name: &str| {
        let part = get(&router, &format!("/api/v1/texts/ar/{name}"), &[]).await.json();
        catalogue::texts::read(part["fluent"].as_str().unwrap())
    };
    let (kinds, offers) = (part("kinds").await, part("offers").await);
    assert!(!kinds.is_empty() && !offers.is_empty());
    assert!(offers.keys().all(|id| id.starts_with("offer-")));
    assert!(!kinds.keys().any(|id| id.starts_with("offer-")));
    let whole = catalogue::texts::read(texts["fluent"].as_str().unwrap());
    assert_eq!(kinds.into_iter().chain(offers).collect::<catalogue::texts::Messages>(), whole);
}

#[tokio::test]
async fn it_says_whether_it_lives_and_can_serve() {
    let folder = tempfile::tempdir().unwrap();
    let router = router(&folder).await;
    for address in ["/healthz", "/readyz"] {
        assert_eq!(get(&router, address, &[]).await.text(), "ok\n");
    }
}
