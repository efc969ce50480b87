//! The description of the interface, written by the endpoints themselves.

use axum::{Json, response::IntoResponse};
use utoipa::OpenApi;

use super::{api, dataset, hsds, problem::Problem};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Wegkette",
        description = "Who offers what to newcomers, where, for whom. Everything is read with GET; nothing here takes anything \
                       about a person. Answers carry strong tags; lists of HSDS are pages.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")
    ),
    paths(
        api::catalogue,
        api::first,
        api::behind,
        api::texts,
        api::healthy,
        api::ready,
        dataset::record,
        document,
        hsds::about,
        hsds::profile,
        hsds::profile_file,
        hsds::services,
        hsds::service,
        hsds::organizations,
        hsds::organization,
        hsds::service_at_locations,
        hsds::service_at_location,
        hsds::taxonomies,
        hsds::taxonomy,
        hsds::taxonomy_terms,
        hsds::taxonomy_term,
    ),
    components(schemas(Problem))
)]
struct Document;

/// This description.
#[utoipa::path(get, path = "/api/openapi.json", tag = "Operation", responses(
    (status = 200, description = "OpenAPI 3.1", body = serde_json::Value),
))]
pub(super) async fn document() -> impl IntoResponse {
    Json(Document::openapi())
}
