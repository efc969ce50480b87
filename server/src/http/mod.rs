//! What is answered to whom. Every route is here; each file beside this one answers one kind.
//!
//! **Invariants**: only GET. No endpoint takes anything about a person. An address says language and page, never an answer; the
//! log says even less: method, route template, status, time. Nobody reads a request's body.

mod api;
mod around;
mod assets;
mod client;
mod dataset;
mod encoding;
mod harden;
mod hsds;
mod identity;
mod limits;
mod openapi;
mod origin;
mod plain;
mod problem;
mod rate;
mod reader;
mod recordings;
mod reply;
mod texts;
mod watch;

use std::sync::Arc;

pub use around::Around;
use axum::{Router, extract::FromRef, middleware::from_fn_with_state, routing::get};
pub use client::{Peer, Proxies};
pub use limits::Limits;
use tower_http::catch_panic::CatchPanicLayer;

use crate::{replica::Current, site::Site, store::Store};

/// The advisor's desk: the one page that may ask for a camera.
const DESK: &str = "/desk";

/// What handlers share.
#[derive(Clone)]
pub struct Shared {
    /// The snapshot that is served, and the next one when there is one.
    pub current: Arc<Current>,
    /// The database, asked only whether it is there.
    pub store: Arc<dyn Store>,
    /// What happens around each request.
    pub around: Arc<Around>,
    /// Counts the changes of texts, if they are watched.
    pub changes: Option<tokio::sync::watch::Receiver<u64>>,
}

impl FromRef<Shared> for Arc<Site> {
    fn from_ref(shared: &Shared) -> Self {
        shared.current.site()
    }
}

/// All routes with everything around them.
pub fn router(shared: Shared) -> Router {
    let mut router = Router::new()
        .route("/api/v1/catalogue", get(api::catalogue))
        .route("/api/v1/catalogue/first.postcard", get(api::first))
        .route("/api/v1/catalogue/behind.postcard", get(api::behind))
        .route("/api/v1/catalogue/whole.postcard", get(api::entire))
        .route("/api/v1/catalogue/since/{epoch}/{version}/{lang}", get(api::since))
        .route("/api/v1/texts/{lang}", get(texts::whole))
        .route("/api/v1/texts/{lang}/{part}", get(texts::part))
        .route("/api/openapi.json", get(openapi::document))
        .route("/api/dataset.jsonld", get(dataset::record))
        .merge(hsds::routes())
        .route("/assets/{file}", get(assets::file))
        .route("/locales/{version}/{lang}/{file}", get(assets::texts))
        .route("/locales/{version}/{lang}/beside.json", get(recordings::beside))
        .route("/locales/{version}/{lang}/audio/{file}", get(recordings::recording))
        .route("/favicon.svg", get(assets::favicon))
        .route("/robots.txt", get(assets::robots))
        .route("/sw.js", get(assets::worker))
        .route(DESK, get(plain::desk))
        .route("/desk-worker.js", get(assets::desk_worker))
        .route("/style.css", get(plain::style_sheet))
        .route("/healthz", get(api::healthy))
        .route("/readyz", get(api::ready))
        .route("/{lang}", get(plain::without_slash));
    for language in ["", "/{lang}"] {
        router = router
            .route(&format!("{language}/"), get(plain::start))
            .route(&format!("{language}/guide"), get(plain::guide))
            .route(&format!("{language}/offers"), get(plain::offers))
            .route(&format!("{language}/offers/{{id}}"), get(plain::offer))
            .route(&format!("{language}/glossary"), get(plain::glossary))
            .route(&format!("{language}/help"), get(plain::help))
            .route(&format!("{language}/privacy"), get(plain::privacy))
            .route(&format!("{language}/accessibility"), get(plain::accessibility))
            .route(&format!("{language}/kalender"), get(plain::calendar))
            .route(&format!("{language}/offline"), get(plain::offline))
            .route(&format!("{language}/manifest.webmanifest"), get(plain::manifest))
            .route(&format!("{language}/style"), get(plain::style));
    }
    if shared.changes.is_some() {
        router = router.route("/watch", get(watch::events)).route("/watch.js", get(watch::script));
    }
    router
        .fallback(plain::fallback)
        .method_not_allowed_fallback(problem::method_not_allowed)
        .layer(CatchPanicLayer::custom(problem::panicked))
        .layer(from_fn_with_state(shared.clone(), around::around))
        .with_state(shared)
}
