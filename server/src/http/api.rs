//! What the client fetches: the catalogue and the offers' texts. The same for everybody.

use std::sync::Arc;

use axum::{
    extract::{
        Path, Query, State,
        rejection::{PathRejection, QueryRejection},
    },
    http::{HeaderMap, StatusCode},
    response::Response,
};

use catalogue::MustRefetch;
use serde::Deserialize;

use super::{
    Shared, problem,
    reply::{Keep, reply},
};
use crate::{packed::Packed, site::Site};

/// From where a copy wants to go on.
#[derive(Deserialize)]
pub(super) struct Since {
    epoch: Option<String>,
    since: Option<u64>,
}

/// The catalogue for everybody: all of it, or what changed.
pub(super) async fn catalogue(
    State(site): State<Arc<Site>>,
    since: Result<Query<Since>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    match since {
        Ok(Query(Since { epoch: None, since: None })) => {
            reply(&site.catalogue_json, &headers, Keep::Ask)
        }
        Ok(Query(Since { epoch: Some(epoch), since: Some(since) })) => {
            delta(site.delta(&epoch, since), &headers)
        }
        _ => incomplete(),
    }
}

fn delta(packed: Result<Packed, MustRefetch>, headers: &HeaderMap) -> Response {
    match packed {
        Ok(packed) => reply(&packed, headers, Keep::Ask),
        Err(MustRefetch) => problem::must_refetch(),
    }
}

fn incomplete() -> Response {
    let detail = "`epoch` and `since` are given together: the epoch and version of a copy.";
    problem::problem(StatusCode::BAD_REQUEST, detail)
}

/// The same catalogue as our own client reads it: what the first question needs.
pub(super) async fn first(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    reply(&site.catalogue_layers[0], &headers, Keep::Ask)
}

/// What stands behind the first question.
pub(super) async fn behind(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    reply(&site.catalogue_layers[1], &headers, Keep::Ask)
}

/// The texts of a language: all of them, or what changed.
pub(super) async fn texts(
    State(site): State<Arc<Site>>,
    tag: Result<Path<String>, PathRejection>,
    since: Result<Query<Since>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let none = || problem::problem(StatusCode::NOT_FOUND, "There is no such language.");
    let Ok(Path(tag)) = tag else { return none() };
    match since {
        Ok(Query(Since { epoch: None, since: None })) => match site.texts.get(&tag) {
            Some(texts) => reply(texts, &headers, Keep::Ask),
            None => none(),
        },
        Ok(Query(Since { epoch: Some(epoch), since: Some(since) })) => {
            match site.texts_delta(&tag, &epoch, since) {
                Some(packed) => delta(packed, &headers),
                None => none(),
            }
        }
        _ => incomplete(),
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
