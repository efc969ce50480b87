//! The catalogue as others read it: HSDS 3.1.3, read only, under `/hsds`.
//!
//! Lists are pages in the order of ids; filters are cumulative, and parameters that a list does not have are passed over.
//! `format=ndjson` streams everything that is found, one record a line, and goes on behind any id with `after`: ids never change,
//! so the cursor holds across publications. `search` looks into the names of services and of who runs them. A distance from a
//! post code (`proximity`) is not offered: nobody has told us where post codes are.

mod filter;
mod lists;
mod parameters;
mod query;
mod render;
mod things;

use std::sync::{Arc, PoisonError, RwLockReadGuard};

use axum::{
    Router,
    extract::{Path, State, rejection::PathRejection},
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};
use exchange::graph::Graph;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

pub(in crate::http) use lists::*;
pub(in crate::http) use things::schemas;

use super::{
    Shared,
    openapi::{Missing, Unchanged},
    origin, problem,
    reply::{Keep, reply},
};
use crate::{packed::Packed, site::Site};

const JSON: &str = "application/json";

/// All routes below `/hsds`.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/hsds", get(about))
        .route("/hsds/", get(about))
        .route("/hsds/profile", get(profile))
        .route("/hsds/profile/{file}", get(profile_file))
        .route("/hsds/services", get(services))
        .route("/hsds/services/{id}", get(service))
        .route("/hsds/organizations", get(organizations))
        .route("/hsds/organizations/{id}", get(organization))
        .route("/hsds/service_at_locations", get(service_at_locations))
        .route("/hsds/service_at_locations/{id}", get(service_at_location))
        .route("/hsds/taxonomies", get(taxonomies))
        .route("/hsds/taxonomies/{id}", get(taxonomy))
        .route("/hsds/taxonomy_terms", get(taxonomy_terms))
        .route("/hsds/taxonomy_terms/{id}", get(taxonomy_term))
}

/// What this is.
#[derive(Serialize, ToSchema)]
struct About {
    /// Version of HSDS.
    version: &'static str,
    /// What we add to HSDS.
    #[schema(value_type = String, format = "uri")]
    profile: String,
    /// Description of the interface.
    #[schema(value_type = String, format = "uri")]
    openapi_url: String,
}

/// What this is.
#[utoipa::path(get, path = "/hsds/", tag = "HSDS", responses(
    (status = 200, description = "Version, profile and description of the interface", body = inline(About)),
    Unchanged,
))]
pub(super) async fn about(headers: HeaderMap) -> Response {
    let base = origin::of(&headers);
    let about = About {
        version: exchange::model::HSDS,
        profile: format!("{base}/hsds/profile"),
        openapi_url: format!("{base}/api/openapi.json"),
    };
    answer(&json!(about), &headers)
}

/// What we add to HSDS: JSON Merge Patches by the schema they are for.
#[utoipa::path(get, path = "/hsds/profile", tag = "HSDS", responses(
    (status = 200, description = "RFC 7386 patches by the name of the HSDS schema file", body = Object),
    Unchanged,
))]
pub(super) async fn profile(headers: HeaderMap) -> Response {
    answer(&json!(exchange::profile::profile()), &headers)
}

/// What we add to one schema of HSDS.
#[utoipa::path(get, path = "/hsds/profile/{file}", tag = "HSDS",
    params(("file" = String, Path, description = "`service.json`")),
    responses(
        (status = 200, description = "An RFC 7386 patch", body = Object),
        Unchanged, Missing,
    ))]
pub(super) async fn profile_file(
    file: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    let patch = file.ok().and_then(|Path(file)| exchange::profile::profile().remove(&file));
    patch.map_or_else(problem::not_found, |patch| answer(&patch, &headers))
}

fn answer(value: &Value, headers: &HeaderMap) -> Response {
    reply(&Packed::fast(JSON, value.to_string()), headers, Keep::Ask)
}

/// The catalogue as it is now.
fn graph(site: &Site) -> RwLockReadGuard<'_, Graph> {
    site.published.graph.read().unwrap_or_else(PoisonError::into_inner)
}

/// One thing, by its id.
fn one(
    site: &Arc<Site>,
    id: Result<Path<String>, PathRejection>,
    headers: &HeaderMap,
    find: impl FnOnce(&Graph, &Uuid) -> Option<Value>,
) -> Response {
    let Some(id) = id.ok().and_then(|Path(id)| Uuid::parse_str(&id).ok()) else {
        return problem::problem(
            StatusCode::NOT_FOUND,
            "There is nothing with such an id; ids are UUIDs.",
        );
    };
    match find(&graph(site), &id) {
        Some(value) => answer(&value, headers),
        None => problem::problem(StatusCode::NOT_FOUND, "There is nothing with this id."),
    }
}

type Id = Result<Path<String>, PathRejection>;
type Now = State<Arc<Site>>;
