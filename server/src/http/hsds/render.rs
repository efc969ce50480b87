//! Lists as answers: a page, or lines.

use std::{convert::Infallible, sync::Arc};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use exchange::{Kind, graph::Graph};
use futures_util::stream;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{JSON, filter, graph, query::Asked};
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
pub(in crate::http) struct Page {
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
    /// Was nothing found?
    empty: bool,
    /// The records, as HSDS 3.1 has them.
    #[schema(value_type = Vec<Object>)]
    contents: Vec<Value>,
}

/// Answers with what was asked for.
pub(super) fn list(site: &Arc<Site>, kind: Kind, asked: &Asked, headers: &HeaderMap) -> Response {
    let found = filter::ids(&graph(site), kind, asked);
    if asked.lines {
        return lines(Arc::clone(site), kind, asked.clone(), found);
    }
    let total_pages = found.len().div_ceil(asked.per_page);
    let start = (asked.page - 1).saturating_mul(asked.per_page);
    let shown = found.iter().skip(start).take(asked.per_page);
    let graph = graph(site);
    let contents: Vec<Value> =
        shown.filter_map(|id| record(&graph, kind, id, asked)).collect();
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

fn lines(site: Arc<Site>, kind: Kind, asked: Asked, found: Vec<Uuid>) -> Response {
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
        let record = graph.get(kind, id)?;
        let modified = record.fields.get("last_modified");
        return Some(match modified {
            Some(modified) => json!({"id": id.to_string(), "last_modified": modified}),
            None => json!({"id": id.to_string()}),
        });
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
