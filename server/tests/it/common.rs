//! A server of a tiny town: two languages, four offers, a client that is none.

use std::{path::PathBuf, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode},
};
use bundler::{Asset, Bundle};
use engine::Day;
use server::{Files, http, import, operator::Operator, replica::Current, site, store};
use tower::ServiceExt;

/// A folder of the fixture.
pub(crate) fn fixture(folder: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixture").join(folder)
}

/// Stands in for the client.
pub(crate) fn bundle() -> Bundle {
    let asset = |name: &str, ending: &str, content: &str| {
        Asset::new(name, ending, "text/plain", content.as_bytes().to_vec())
    };
    let sprite = "<svg><symbol id=\"icon-help\" viewBox=\"0 0 1 1\"><path/></symbol></svg>";
    Bundle {
        assets: vec![
            asset("guide", "wasm", &"wasm ".repeat(99)),
            asset("shared", "wasm", "shared"),
            asset("results", "wasm", "results"),
            asset("further", "wasm", "further"),
            asset("guide", "js", "export default 1"),
            asset("boot", "js", "import './guide.js'"),
            asset("safety", "js", "addEventListener"),
            asset("aloud", "js", "speechSynthesis"),
            asset("take", "js", "export default 2"),
            asset("take", "wasm", "plan"),
            asset("take", "css", ".sheet { }"),
            asset("desk", "wasm", "desk"),
            asset("desk", "js", "export default 3"),
            asset("desk", "css", ".desk { }"),
            asset("desk-boot", "js", "import './desk.js'"),
            asset("desk-scan", "js", "export const open = 1"),
            asset("scan", "js", "export default 4"),
            asset("scan", "wasm", "scan"),
            asset("desk-worker", "js", "const version = {{VERSION}};"),
            asset("app", "css", "a > b{color:red}"),
            asset("sprite", "svg", sprite),
            asset("pictures", "svg", "<svg/>"),
            asset("favicon", "svg", "<svg/>"),
            asset("offline", "js", "export const told = 1"),
            asset("sw", "js", "const version = {{VERSION}};"),
            asset("icon-192", "png", "small"),
            asset("icon-512", "png", "large"),
            asset("icon-maskable", "png", "square"),
        ],
    }
}

/// 22 November 2026.
pub(crate) fn today() -> Day {
    Day::from_ymd(2026, 11, 22)
}

/// Noon of that day.
pub(crate) const NOW: i64 = 1_795_348_800;

/// The routes, over a database in `folder`.
pub(crate) async fn router(folder: &tempfile::TempDir) -> Router {
    router_of(folder, bundle(), kept()).await
}

/// The same with other texts.
pub(crate) async fn router_with(folder: &tempfile::TempDir, locales: PathBuf) -> Router {
    router_as(folder, bundle(), kept(), locales).await
}

/// Somebody keeps the texts; nobody else is named.
pub(crate) fn kept() -> Operator {
    Operator { keeper: Some("texte@stadt.example".to_owned()), ..Default::default() }
}

/// The same with another client, or run by somebody.
pub(crate) async fn router_of(
    folder: &tempfile::TempDir,
    bundle: Bundle,
    operator: Operator,
) -> Router {
    router_as(folder, bundle, operator, fixture("locales")).await
}

async fn router_as(
    folder: &tempfile::TempDir,
    bundle: Bundle,
    operator: Operator,
    locales: PathBuf,
) -> Router {
    let library = import::languages(&Files::Folder(locales)).unwrap();
    let store = store::open("sqlite://a.sqlite", folder.path()).await.unwrap();
    let packs = Files::Folder(fixture("packs"));
    let mut published = import::publish(&*store, &packs, &library, None, NOW).await.unwrap();
    // Every database has its own; tests compare.
    published.catalogue.epoch = "epoch".to_owned();
    let site = site::prepare(published, library, bundle, today, &operator, site::Packing::Small);
    http::router(shared(site.unwrap(), store))
}

/// What handlers share, with no bounds of its own.
pub(crate) fn shared(site: site::Site, store: Arc<dyn store::Store>) -> http::Shared {
    let around = Arc::new(http::Around::quiet());
    http::Shared { current: Arc::new(Current::new(site)), store, around, changes: None }
}

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> String {
        let values = self.headers.get_all(name).iter().map(|value| value.to_str().unwrap());
        values.collect::<Vec<_>>().join(", ")
    }
}

/// Asks with GET.
pub(crate) async fn get(router: &Router, address: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::get(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(router, request.body(Body::empty()).unwrap()).await
}

/// Asks anything.
pub(crate) async fn send(router: &Router, request: Request<Body>) -> Answer {
    let response = router.clone().oneshot(request).await.unwrap();
    Answer {
        status: response.status(),
        headers: response.headers().clone(),
        body: to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec(),
    }
}
