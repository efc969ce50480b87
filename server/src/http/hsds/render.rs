//! Lists as answers: a page, or lines.

use std::{convert::Infallible, sync::Arc};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, Uri, header},
    response::{IntoResponse, Response},
};
use exchange::{Kind, graph::Graph};
use futures_util::stream;
use serde::Serialize;
use serde_json::Value;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{Array, ArrayBuilder, schema::AnyOfBuilder},
};
use uuid::Uuid;

use super::{
    JSON, filter, graph,
    query::{self, Asked},
};
use crate::{
    http::reply::{Keep, reply},
    packed::Packed,
    site::Site,
};

const LINES: &str = "application/x-ndjson";
/// So many records are written at a time; the catalogue may be published anew in between.
const CHUNK: usize = 100;

/// A page of a list.
#[derive(Serialize, ToSchema)]
pub(in crate::http) struct Page<T> {
    /// Records that were found.
    total_items: usize,
    /// Pages of them.
    total_pages: usize,
    /// This page, from 1.
    page_number: usize,
    /// Records on this page.
    size: usize,
    /// Is it the first?
    first_page: bool,
    /// Is it the last?
    last_page: bool,
    /// Does nothing stand on it?
    empty: bool,
    /// The records, as HSDS 3.1 has them; or only which they are, if `minimal` was asked for.
    #[schema(schema_with = records::<T>)]
    contents: Vec<T>,
}

/// A record of which only its id was asked for.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Minimal {
    /// Its id.
    #[schema(value_type = Uuid)]
    id: String,
    /// When it changed, as the record says it.
    #[schema(value_type = Option<String>, format = DateTime, nullable = false)]
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<Value>,
    /// The same by the name that HSDS's description of `minimal` uses.
    #[schema(value_type = Option<String>, format = DateTime, nullable = false)]
    #[serde(skip_serializing_if = "Option::is_none")]
    modified_date: Option<Value>,
}

/// Whole or minimal.
fn records<T: PartialSchema>() -> Array {
    let either = AnyOfBuilder::new().item(T::schema()).item(Minimal::schema());
    ArrayBuilder::new().items(either).build()
}

/// Answers with what was asked for.
pub(super) fn list(site: &Arc<Site>, kind: Kind, uri: &Uri, headers: &HeaderMap) -> Response {
    let asked = match query::asked(kind, uri) {
        Ok(asked) => asked,
        Err(unclear) => return unclear.into_response(),
    };
    let graph = graph(site);
    let found = filter::ids(&graph, kind, &asked);
    if asked.lines {
        return lines(Arc::clone(site), kind, asked, &found);
    }
    let total_pages = found.len().div_ceil(asked.per_page);
    let start = (asked.page - 1).saturating_mul(asked.per_page);
    let shown = found.get(start..).unwrap_or_default().iter().take(asked.per_page);
    let contents: Vec<Value> = shown.filter_map(|id| record(&graph, kind, id, &asked)).collect();
    drop(graph);
    let page = Page {
        total_items: found.len(),
        total_pages,
        page_number: asked.page,
        size: contents.len(),
        first_page: asked.page == 1,
        last_page: asked.page >= total_pages,
        empty: contents.is_empty(),
        contents,
    };
    let json = serde_json::to_vec(&page).unwrap_or_default();
    reply(&Packed::fast(JSON, json), headers, Keep::Ask)
}

fn lines(site: Arc<Site>, kind: Kind, asked: Asked, found: &[Uuid]) -> Response {
    let chunks: Vec<Vec<Uuid>> = found.chunks(CHUNK).map(<[Uuid]>::to_vec).collect();
    let written = chunks.into_iter().map(move |ids| {
        let graph = graph(&site);
        let mut text = String::new();
        for record in ids.iter().filter_map(|id| record(&graph, kind, id, &asked)) {
            text.push_str(&record.to_string());
            text.push('\n');
        }
        Ok::<Bytes, Infallible>(text.into())
    });
    let body = Body::from_stream(stream::iter(written));
    ([(header::CONTENT_TYPE, LINES), (header::CACHE_CONTROL, "no-cache")], body).into_response()
}

fn record(graph: &Graph, kind: Kind, id: &Uuid, asked: &Asked) -> Option<Value> {
    if asked.minimal {
        let modified =
            graph.get(kind, id).and_then(|mut record| record.fields.remove("last_modified"));
        let minimal = Minimal {
            id: id.to_string(),
            last_modified: modified.clone(),
            modified_date: modified,
        };
        return serde_json::to_value(minimal).ok();
    }
    match kind {
        Kind::Service if asked.full => graph.full_service(id),
        Kind::Service => graph.list_service(id),
        Kind::Organization if asked.full || asked.full_service => {
            graph.full_organization(id, asked.full_service)
        }
        Kind::Organization => graph.list_organization(id),
        Kind::ServiceAtLocation if asked.full => graph.full_service_at_location(id),
        Kind::ServiceAtLocation => graph.list_service_at_location(id),
        Kind::Location => graph.location(id),
        Kind::Taxonomy => graph.taxonomy(id),
        Kind::TaxonomyTerm => graph.taxonomy_term(id),
    }
}
