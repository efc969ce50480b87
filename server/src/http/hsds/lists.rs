//! The endpoints: a list and a single thing of each kind.

use axum::{extract::State, http::HeaderMap, response::Response};
use exchange::Kind;

use super::{
    Filters, Id, Now, one,
    query::Asked,
    render::{self, Page},
};
use crate::http::problem::Problem;

/// The services.
#[utoipa::path(get, path = "/hsds/services", tag = "HSDS", params(Filters), responses(
    (status = 200, description = "A page; or lines", content(
        (Page = "application/json"), (String = "application/x-ndjson"),
    )),
    (status = 304, description = "As the tag says"),
    (status = 400, description = "A filter that cannot be read", body = Problem,
        content_type = "application/problem+json"),
))]
pub(in crate::http) async fn services(
    State(site): Now,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    render::list(&site, Kind::Service, &asked, &headers)
}

/// One of the services, whole.
#[utoipa::path(get, path = "/hsds/services/{id}", tag = "HSDS",
    params(("id" = Uuid, Path, description = "Its id")),
    responses(
        (status = 200, description = "As HSDS 3.1 has it", body = Value),
        (status = 304, description = "As the tag says"),
        (status = 404, description = "There is none", body = Problem,
            content_type = "application/problem+json"),
    ))]
pub(in crate::http) async fn service(State(site): Now, id: Id, headers: HeaderMap) -> Response {
    one(&site, id, &headers, |graph, id| graph.full_service(id))
}

/// The organisations.
#[utoipa::path(get, path = "/hsds/organizations", tag = "HSDS", params(Filters), responses(
    (status = 200, description = "A page; or lines", content(
        (Page = "application/json"), (String = "application/x-ndjson"),
    )),
    (status = 304, description = "As the tag says"),
    (status = 400, description = "A filter that cannot be read", body = Problem,
        content_type = "application/problem+json"),
))]
pub(in crate::http) async fn organizations(
    State(site): Now,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    render::list(&site, Kind::Organization, &asked, &headers)
}

/// One of the organisations, whole.
#[utoipa::path(get, path = "/hsds/organizations/{id}", tag = "HSDS",
    params(("id" = Uuid, Path, description = "Its id")),
    responses(
        (status = 200, description = "As HSDS 3.1 has it", body = Value),
        (status = 304, description = "As the tag says"),
        (status = 404, description = "There is none", body = Problem,
            content_type = "application/problem+json"),
    ))]
pub(in crate::http) async fn organization(State(site): Now, id: Id, headers: HeaderMap) -> Response {
    one(&site, id, &headers, |graph, id| graph.full_organization(id, false))
}

/// The services at locations.
#[utoipa::path(get, path = "/hsds/service_at_locations", tag = "HSDS", params(Filters), responses(
    (status = 200, description = "A page; or lines", content(
        (Page = "application/json"), (String = "application/x-ndjson"),
    )),
    (status = 304, description = "As the tag says"),
    (status = 400, description = "A filter that cannot be read", body = Problem,
        content_type = "application/problem+json"),
))]
pub(in crate::http) async fn service_at_locations(
    State(site): Now,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    render::list(&site, Kind::ServiceAtLocation, &asked, &headers)
}

/// One of the services at locations, whole.
#[utoipa::path(get, path = "/hsds/service_at_locations/{id}", tag = "HSDS",
    params(("id" = Uuid, Path, description = "Its id")),
    responses(
        (status = 200, description = "As HSDS 3.1 has it", body = Value),
        (status = 304, description = "As the tag says"),
        (status = 404, description = "There is none", body = Problem,
            content_type = "application/problem+json"),
    ))]
pub(in crate::http) async fn service_at_location(State(site): Now, id: Id, headers: HeaderMap) -> Response {
    one(&site, id, &headers, |graph, id| graph.full_service_at_location(id))
}

/// The taxonomies.
#[utoipa::path(get, path = "/hsds/taxonomies", tag = "HSDS", params(Filters), responses(
    (status = 200, description = "A page; or lines", content(
        (Page = "application/json"), (String = "application/x-ndjson"),
    )),
    (status = 304, description = "As the tag says"),
    (status = 400, description = "A filter that cannot be read", body = Problem,
        content_type = "application/problem+json"),
))]
pub(in crate::http) async fn taxonomies(
    State(site): Now,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    render::list(&site, Kind::Taxonomy, &asked, &headers)
}

/// One of the taxonomies, whole.
#[utoipa::path(get, path = "/hsds/taxonomies/{id}", tag = "HSDS",
    params(("id" = Uuid, Path, description = "Its id")),
    responses(
        (status = 200, description = "As HSDS 3.1 has it", body = Value),
        (status = 304, description = "As the tag says"),
        (status = 404, description = "There is none", body = Problem,
            content_type = "application/problem+json"),
    ))]
pub(in crate::http) async fn taxonomy(State(site): Now, id: Id, headers: HeaderMap) -> Response {
    one(&site, id, &headers, |graph, id| graph.taxonomy(id))
}

/// The taxonomy terms.
#[utoipa::path(get, path = "/hsds/taxonomy_terms", tag = "HSDS", params(Filters), responses(
    (status = 200, description = "A page; or lines", content(
        (Page = "application/json"), (String = "application/x-ndjson"),
    )),
    (status = 304, description = "As the tag says"),
    (status = 400, description = "A filter that cannot be read", body = Problem,
        content_type = "application/problem+json"),
))]
pub(in crate::http) async fn taxonomy_terms(
    State(site): Now,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    render::list(&site, Kind::TaxonomyTerm, &asked, &headers)
}

/// One of the taxonomy terms, whole.
#[utoipa::path(get, path = "/hsds/taxonomy_terms/{id}", tag = "HSDS",
    params(("id" = Uuid, Path, description = "Its id")),
    responses(
        (status = 200, description = "As HSDS 3.1 has it", body = Value),
        (status = 304, description = "As the tag says"),
        (status = 404, description = "There is none", body = Problem,
            content_type = "application/problem+json"),
    ))]
pub(in crate::http) async fn taxonomy_term(State(site): Now, id: Id, headers: HeaderMap) -> Response {
    one(&site, id, &headers, |graph, id| graph.taxonomy_term(id))
}
