//! The description of the interface, written by the endpoints themselves.

use std::sync::LazyLock;

use axum::{http::HeaderMap, response::Response};
use serde_json::Value;
use utoipa::{IntoResponses, OpenApi};

use super::{
    api, dataset, hsds,
    problem::Problem,
    reply::{Keep, reply},
    texts,
};
use crate::packed::Packed;

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
        api::entire,
        texts::whole,
        texts::part,
        api::since,
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

/// The same description for as long as the process lives.
static DESCRIPTION: LazyLock<Packed> =
    LazyLock::new(|| Packed::small("application/json", describe().to_string()));

/// What the endpoints say, with the schemas of HSDS from the table that imports are checked with.
fn describe() -> Value {
    let mut description = serde_json::to_value(Document::openapi()).unwrap_or_default();
    if let Some(Value::Object(schemas)) = description.pointer_mut("/components/schemas") {
        schemas.extend(hsds::schemas());
    }
    description
}

/// This description.
#[utoipa::path(get, path = "/api/openapi.json", tag = "Operation", responses(
    (status = 200, description = "OpenAPI 3.1", body = Object),
    Unchanged,
))]
pub(super) async fn document(headers: HeaderMap) -> Response {
    reply(&DESCRIPTION, &headers, Keep::Ask)
}

/// The reader has it already.
#[derive(IntoResponses)]
#[response(status = 304, description = "As the tag says")]
pub(super) struct Unchanged;

/// A parameter is wrong.
#[derive(IntoResponses)]
#[response(
    status = 400,
    description = "A parameter cannot be read; `detail` names it and what it takes",
    content_type = "application/problem+json"
)]
pub(super) struct Unreadable(#[expect(dead_code, reason = "it only describes")] Problem);

/// There is no such thing.
#[derive(IntoResponses)]
#[response(status = 404, description = "There is none", content_type = "application/problem+json")]
pub(super) struct Missing(#[expect(dead_code, reason = "it only describes")] Problem);
