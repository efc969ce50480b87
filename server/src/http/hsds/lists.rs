//! The endpoints: a list and a single thing of each kind.

use axum::{
    extract::State,
    http::{HeaderMap, Uri},
    response::{IntoResponse, Response},
};
use exchange::Kind;

use super::{
    Id, Now, one,
    parameters::{OfTaxonomy, Offered, Paging, Picked, WithServices},
    query,
    render::{self, Page},
    things::{Organization, Service, ServiceAtLocation, Taxonomy, TaxonomyTerm},
};
use crate::http::openapi::{Missing, Unchanged, Unreadable};

/// The services.
#[utoipa::path(get, path = "/hsds/services", tag = "HSDS", params(Paging, Picked, Offered), responses(
    (status = 200, description = "A page; or lines", content(
        (Page<Service> = "application/json"), (String = "application/x-ndjson"),
    )),
    Unchanged, Unreadable,
))]
pub(in crate::http) async fn services(State(site): Now, uri: Uri, headers: HeaderMap) -> Response {
    render::list(&site, Kind::Service, &uri, &headers)
}

/// One of the services, whole.
#[utoipa::path(get, path = "/hsds/services/{id}", tag = "HSDS",
    params(("id" = Uuid, Path, description = "Its id")),
    responses(
        (status = 200, description = "As HSDS 3.1 has it", body = Service),
        Unchanged, Missing,
    ))]
pub(in crate::http) async fn service(State(site): Now, id: Id, headers: HeaderMap) -> Response {
    one(&site, id, &headers, |graph, id| graph.full_service(id))
}

/// The organisations.
#[utoipa::path(get, path = "/hsds/organizations", tag = "HSDS", params(Paging, Picked, WithServices), responses(
    (status = 200, description = "A page; or lines", content(
        (Page<Organization> = "application/json"), (String = "application/x-ndjson"),
    )),
    Unchanged, Unreadable,
))]
pub(in crate::http) async fn organizations(
    State(site): Now,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    render::list(&site, Kind::Organization, &uri, &headers)
}

/// One of the organisations, whole.
#[utoipa::path(get, path = "/hsds/organizations/{id}", tag = "HSDS",
    params(("id" = Uuid, Path, description = "Its id"), WithServices),
    responses(
        (status = 200, description = "As HSDS 3.1 has it", body = Organization),
        Unchanged, Unreadable, Missing,
    ))]
pub(in crate::http) async fn organization(
    State(site): Now,
    id: Id,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    match query::full_service(&uri) {
        Ok(whole) => one(&site, id, &headers, |graph, id| graph.full_organization(id, whole)),
        Err(unclear) => unclear.into_response(),
    }
}

/// The services at locations.
#[utoipa::path(get, path = "/hsds/service_at_locations", tag = "HSDS", params(Paging, Picked, Offered), responses(
    (status = 200, description = "A page; or lines", content(
        (Page<ServiceAtLocation> = "application/json"), (String = "application/x-ndjson"),
    )),
    Unchanged, Unreadable,
))]
pub(in crate::http) async fn service_at_locations(
    State(site): Now,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    render::list(&site, Kind::ServiceAtLocation, &uri, &headers)
}

/// One of the services at locations, whole.
#[utoipa::path(get, path = "/hsds/service_at_locations/{id}", tag = "HSDS",
    params(("id" = Uuid, Path, description = "Its id")),
    responses(
        (status = 200, description = "As HSDS 3.1 has it", body = ServiceAtLocation),
        Unchanged, Missing,
    ))]
pub(in crate::http) async fn service_at_location(
    State(site): Now,
    id: Id,
    headers: HeaderMap,
) -> Response {
    one(&site, id, &headers, |graph, id| graph.full_service_at_location(id))
}

/// The taxonomies.
#[utoipa::path(get, path = "/hsds/taxonomies", tag = "HSDS", params(Paging), responses(
    (status = 200, description = "A page; or lines", content(
        (Page<Taxonomy> = "application/json"), (String = "application/x-ndjson"),
    )),
    Unchanged, Unreadable,
))]
pub(in crate::http) async fn taxonomies(
    State(site): Now,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    render::list(&site, Kind::Taxonomy, &uri, &headers)
}

/// One of the taxonomies, whole.
#[utoipa::path(get, path = "/hsds/taxonomies/{id}", tag = "HSDS",
    params(("id" = Uuid, Path, description = "Its id")),
    responses(
        (status = 200, description = "As HSDS 3.1 has it", body = Taxonomy),
        Unchanged, Missing,
    ))]
pub(in crate::http) async fn taxonomy(State(site): Now, id: Id, headers: HeaderMap) -> Response {
    one(&site, id, &headers, |graph, id| graph.taxonomy(id))
}

/// The taxonomy terms.
#[utoipa::path(get, path = "/hsds/taxonomy_terms", tag = "HSDS", params(Paging, OfTaxonomy), responses(
    (status = 200, description = "A page; or lines", content(
        (Page<TaxonomyTerm> = "application/json"), (String = "application/x-ndjson"),
    )),
    Unchanged, Unreadable,
))]
pub(in crate::http) async fn taxonomy_terms(
    State(site): Now,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    render::list(&site, Kind::TaxonomyTerm, &uri, &headers)
}

/// One of the taxonomy terms, whole.
#[utoipa::path(get, path = "/hsds/taxonomy_terms/{id}", tag = "HSDS",
    params(("id" = Uuid, Path, description = "Its id")),
    responses(
        (status = 200, description = "As HSDS 3.1 has it", body = TaxonomyTerm),
        Unchanged, Missing,
    ))]
pub(in crate::http) async fn taxonomy_term(
    State(site): Now,
    id: Id,
    headers: HeaderMap,
) -> Response {
    one(&site, id, &headers, |graph, id| graph.taxonomy_term(id))
}
