//! What the client fetches: the catalogue and the offers' texts. The same for everybody.

use std::sync::Arc;

use axum::{
    extract::{Path, State, rejection::PathRejection},
    http::{HeaderMap, StatusCode},
    response::Response,
};

use super::{
    Shared, problem,
    reply::{Keep, reply},
};
use crate::site::Site;

pub(super) async fn catalogue(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    reply(&site.catalogue_json, &headers, Keep::Ask)
}

/// The same catalogue as our own client reads it: what the first question needs.
pub(super) async fn first(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    reply(&site.catalogue_layers[0], &headers, Keep::Ask)
}

/// What stands behind the first question.
pub(super) async fn behind(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    reply(&site.catalogue_layers[1], &headers, Keep::Ask)
}

pub(super) async fn texts(
    State(site): State<Arc<Site>>,
    tag: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    match tag.ok().and_then(|Path(tag)| site.tongues.get(&tag)) {
        Some(tongue) => reply(&tongue.texts, &headers, Keep::Ask),
        None => problem::problem(StatusCode::NOT_FOUND, "There is no such language."),
    }
}

/// The process is alive.
pub(super) async fn healthy() -> &'static str {
    "ok\n"
}

/// The process can serve: the catalogue is in memory, the database answers.
pub(super) async fn ready(State(shared): State<Shared>) -> Result<&'static str, Response> {
    match shared.store.ping().await {
        Ok(()) => Ok("ok\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            Err(problem::problem(StatusCode::SERVICE_UNAVAILABLE, "The database does not answer."))
        }
    }
}
