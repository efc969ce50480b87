//! Files that never change under their address, and the two whose address is fixed by custom.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, Uri, header},
    response::{IntoResponse, Response},
};

use super::{
    problem,
    reply::{Keep, reply},
};
use crate::site::Site;

/// A file of the client, by its whole address. Unknown: 404, never the app's page.
pub(super) async fn file(State(site): State<Arc<Site>>, headers: HeaderMap, uri: Uri) -> Response {
    match site.front.files.get(uri.path()) {
        Some(packed) => reply(packed, &headers, Keep::Forever),
        None => problem::not_found(),
    }
}

/// A layer of a language. A page that was opened before the texts changed asks under the version it knows and gets what is there
/// now, without a promise that it stays: its reader can still switch the language.
pub(super) async fn texts(State(site): State<Arc<Site>>, headers: HeaderMap, uri: Uri) -> Response {
    let front = &site.front;
    let current = uri.path().starts_with(&format!("{}/", front.locales));
    let keep = if current && !front.watched { Keep::Forever } else { Keep::Ask };
    // `/locales/{version}/{lang}/{file}`
    let asked = uri.path().splitn(4, '/').last().unwrap_or_default();
    match front.files.get(&format!("{}/{asked}", front.locales)) {
        Some(packed) => reply(packed, &headers, keep),
        None => problem::not_found(),
    }
}

pub(super) async fn favicon(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    match site.front.files.get(&site.front.look.favicon) {
        Some(packed) => reply(packed, &headers, Keep::Ask),
        None => problem::not_found(),
    }
}

/// The service worker: one for the whole place, asked for anew each time.
pub(super) async fn worker(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    allowed(reply(&site.front.worker, &headers, Keep::Ask), "/")
}

/// The desk's own worker. Of two whose place a page lies in, a browser takes the one with the narrower place.
pub(super) async fn desk_worker(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    allowed(reply(&site.front.desk_worker, &headers, Keep::Ask), super::DESK)
}

fn allowed(mut response: Response, scope: &'static str) -> Response {
    let name = HeaderName::from_static("service-worker-allowed");
    response.headers_mut().insert(name, HeaderValue::from_static(scope));
    response
}

/// The plain list is for everyone, search engines too.
pub(super) async fn robots() -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    (headers, "User-agent: *\nDisallow: /api/\n").into_response()
}
