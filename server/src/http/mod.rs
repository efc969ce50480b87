//! What is answered to whom. Every route is here; each file beside this one answers one kind.
//!
//! **Invariants**: only GET. No endpoint takes anything about a person. An address says language and page, never an answer; the
//! log says even less: method, route template, status, time.

mod api;
mod assets;
mod dataset;
mod encoding;
mod harden;
mod hsds;
mod log;
mod openapi;
mod origin;
mod plain;
mod problem;
mod reader;
mod reply;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    extract::FromRef,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
    routing::get,
};
use tower_http::{
    catch_panic::CatchPanicLayer, limit::RequestBodyLimitLayer, timeout::TimeoutLayer,
};

use crate::{replica::Current, site::Site, store::Store};

/// Nobody has to send us anything.
const BODY_LIMIT: usize = 16 * 1024;
const TIMEOUT: Duration = Duration::from_secs(10);

/// What handlers share.
#[derive(Clone)]
pub struct Shared {
    /// The snapshot that is served, and the next one when there is one.
    pub current: Arc<Current>,
    /// The database, asked only whether it is there.
    pub store: Arc<dyn Store>,
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
        .route("/api/v1/texts/{lang}", get(api::texts))
        .route("/api/openapi.json", get(openapi::document))
        .route("/api/dataset.jsonld", get(dataset::record))
        .merge(hsds::routes())
        .route("/assets/{file}", get(assets::file))
        .route("/locales/{file}", get(assets::file))
        .route("/favicon.svg", get(assets::favicon))
        .route("/robots.txt", get(assets::robots))
        .route("/healthz", get(api::healthy))
        .route("/readyz", get(api::ready))
        .route("/{lang}", get(plain::without_slash));
    for language in ["", "/{lang}"] {
        router = router
            .route(&format!("{language}/"), get(plain::start))
            .route(&format!("{language}/guide"), get(plain::guide))
            .route(&format!("{language}/offers"), get(plain::offers))
            .route(&format!("{language}/offers/{{id}}"), get(plain::offer))
            .route(&format!("{language}/help"), get(plain::help));
    }
    router
        .fallback(plain::fallback)
        .method_not_allowed_fallback(problem::method_not_allowed)
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, TIMEOUT))
        .layer(CatchPanicLayer::custom(problem::panicked))
        .layer(from_fn_with_state(shared.clone(), harden::headers))
        .layer(from_fn(log::log))
        .with_state(shared)
}
