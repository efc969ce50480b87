//! Files that never change under their address, and the two whose address is fixed by custom.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, Uri, header},
    response::{IntoResponse, Response},
};

use super::{
    problem,
    reply::{Keep, reply},
};
use crate::site::Site;

/// A file of the client or a language, by its whole address. Unknown: 404, never the app's page.
pub(super) async fn file(State(site): State<Arc<Site>>, headers: HeaderMap, uri: Uri) -> Response {
    match site.front.files.get(uri.path()) {
        // An open page of a watching server asks for what is new under the address that it knows.
        Some(packed) if site.front.watched => reply(packed, &headers, Keep::Ask),
        Some(packed) => reply(packed, &headers, Keep::Forever),
        None => problem::not_found(),
    }
}

pub(super) async fn favicon(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    match site.front.files.get(&site.front.look.favicon) {
        Some(packed) => reply(packed, &headers, Keep::Ask),
        None => problem::not_found(),
    }
}

/// The plain list is for everyone, search engines too.
pub(super) async fn robots() -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    (headers, "User-agent: *\nDisallow: /api/\n").into_response()
}
