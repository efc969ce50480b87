//! What the client fetches: the catalogue. The same for everybody.

use std::{sync::Arc, time::Duration};

use axum::{
    extract::{
        Path, Query, State,
        rejection::{PathRejection, QueryRejection},
    },
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};

use serde::Deserialize;
use utoipa::{IntoParams, IntoResponses};

use super::{
    Shared,
    openapi::Unchanged,
    problem::{self, Problem},
    reply::{Keep, reply},
};
use crate::{
    packed::Packed,
    site::{Absent, Site, Whole},
};

/// Whoever asks whether we are ready does not wait long.
const PATIENCE: Duration = Duration::from_secs(2);

/// From where a copy wants to go on.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Since {
    /// The copy's epoch.
    epoch: Option<String>,
    /// The copy's version.
    since: Option<u64>,
}

/// The catalogue for everybody: all of it, or what changed.
#[utoipa::path(get, path = "/api/v1/catalogue", tag = "Catalogue", params(Since), responses(
    (status = 200, description = "`{format, epoch, version, content}`; with `epoch` and `since` \
        `{format, epoch, version, since, upserts, removed}`", body = Object),
    Unchanged,
    Untold,
))]
pub(super) async fn catalogue(
    State(site): State<Arc<Site>>,
    since: Result<Query<Since>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let found = match from(since) {
        Ok(None) => site.whole(Whole::Catalogue).await,
        Ok(Some((epoch, since))) => site.delta(&epoch, since).await,
        Err(Half) => return incomplete(),
    };
    answer(found, &headers)
}

/// Half of what a copy has to say.
pub(super) struct Half;

/// The version a copy wants to go on from; `None`: there is no copy.
///
/// # Errors
/// Who asks names only half of it.
pub(super) fn from(
    asked: Result<Query<Since>, QueryRejection>,
) -> Result<Option<(String, u64)>, Half> {
    match asked {
        Ok(Query(Since { epoch: None, since: None })) => Ok(None),
        Ok(Query(Since { epoch: Some(epoch), since: Some(since) })) => Ok(Some((epoch, since))),
        _ => Err(Half),
    }
}

/// It cannot be told what changed.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "it only describes")]
pub(super) enum Untold {
    #[response(
        status = 400,
        description = "`epoch` without `since`, or what cannot be read",
        content_type = "application/problem+json"
    )]
    Incomplete(Problem),
    #[response(
        status = 409,
        description = "`must-refetch`: what changed cannot be told",
        content_type = "application/problem+json"
    )]
    MustRefetch(Problem),
}

pub(super) fn answer(packed: Result<Packed, Absent>, headers: &HeaderMap) -> Response {
    match packed {
        Ok(packed) => reply(&packed, headers, Keep::Ask),
        Err(Absent::MustRefetch) => problem::must_refetch(),
        Err(Absent::Language) => no_language(),
        Err(Absent::Packing(error)) => {
            tracing::error!(%error, "a body cannot be packed");
            problem::problem(StatusCode::INTERNAL_SERVER_ERROR, "The answer cannot be written.")
        }
    }
}

pub(super) fn no_language() -> Response {
    problem::problem(StatusCode::NOT_FOUND, "There is no such language.")
}

pub(super) fn incomplete() -> Response {
    let detail = "`epoch` and `since` are given together: the epoch and version of a copy.";
    problem::problem(StatusCode::BAD_REQUEST, detail)
}

/// The same catalogue as our own client reads it: what the first question needs.
#[utoipa::path(get, path = "/api/v1/catalogue/first.postcard", tag = "Catalogue", responses(
    (status = 200, description = "Postcard, for our own client", content_type = "application/octet-stream"),
    (status = 304, description = "As the tag says"),
))]
pub(super) async fn first(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    answer(site.whole(Whole::First).await, &headers)
}

/// What stands behind the first question.
#[utoipa::path(get, path = "/api/v1/catalogue/behind.postcard", tag = "Catalogue", responses(
    (status = 200, description = "Postcard, for our own client", content_type = "application/octet-stream"),
    (status = 304, description = "As the tag says"),
))]
pub(super) async fn behind(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    answer(site.whole(Whole::Behind).await, &headers)
}

/// All of it, for the advisor's desk.
#[utoipa::path(get, path = "/api/v1/catalogue/whole.postcard", tag = "Catalogue", responses(
    (status = 200, description = "Postcard, for our own client", content_type = "application/octet-stream"),
    (status = 304, description = "As the tag says"),
))]
pub(super) async fn entire(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    answer(site.whole(Whole::Desk).await, &headers)
}

/// What changed for our own client: catalogue and texts of a language in one, from the version it keeps.
#[utoipa::path(get, path = "/api/v1/catalogue/since/{epoch}/{version}/{lang}", tag = "Catalogue",
    params(("epoch" = String, Path, description = "The copy's epoch"),
        ("version" = u64, Path, description = "The copy's version"),
        ("lang" = String, Path, description = "BCP 47")),
    responses(
    (status = 200, description = "Postcard, for our own client", content_type = "application/octet-stream"),
    (status = 304, description = "As the tag says"),
    (status = 400, description = "The version is no number", body = Problem,
        content_type = "application/problem+json"),
    (status = 409, description = "`must-refetch`: what changed cannot be told", body = Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "There is no such language", body = Problem,
        content_type = "application/problem+json"),
))]
pub(super) async fn since(
    State(site): State<Arc<Site>>,
    copy: Result<Path<(String, String, String)>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    let Ok(Path((epoch, version, tag))) = copy else { return no_language() };
    match version.parse() {
        Ok(version) => answer(site.phone_delta(&tag, &epoch, version).await, &headers),
        Err(_) => problem::problem(StatusCode::BAD_REQUEST, "A version is a whole number from 0."),
    }
}

/// The process is alive.
#[utoipa::path(get, path = "/healthz", tag = "Operation", responses(
    (status = 200, description = "It lives", body = String, content_type = "text/plain"),
))]
pub(super) async fn healthy() -> &'static str {
    "ok\n"
}

/// The process can serve: the catalogue is in memory, the database answers, nobody is stopping it.
#[utoipa::path(get, path = "/readyz", tag = "Operation", responses(
    (status = 200, description = "It can serve", body = String, content_type = "text/plain"),
    (status = 503, description = "The database does not answer, or the server is stopping", body = Problem,
        content_type = "application/problem+json"),
))]
pub(super) async fn ready(State(shared): State<Shared>) -> Response {
    let not = |detail| problem::problem(StatusCode::SERVICE_UNAVAILABLE, detail);
    if shared.around.is_stopping() {
        return not("The server is stopping.");
    }
    match tokio::time::timeout(PATIENCE, shared.store.ping()).await {
        Ok(Ok(())) => "ok\n".into_response(),
        Ok(Err(error)) => {
            tracing::warn!(%error, "not ready");
            not("The database does not answer.")
        }
        Err(_) => not("The database does not answer in time."),
    }
}
