//! What reading aloud fetches beside the texts: recordings, and the German of a language's texts.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{
    problem,
    reply::{Keep, reply},
};
use crate::{
    recordings,
    site::{Absent, Site, Whole},
};

/// A recording, by its language and name; both are compared with what was read at the start, so that no address leads to a file.
pub(super) async fn recording(
    State(site): State<Arc<Site>>,
    Path((_, language, file)): Path<(String, String, String)>,
) -> Response {
    let mut all = site.front.library.recordings.iter();
    let found = all.find(|one| one.language == language && one.file() == file);
    let Some((one, media_type)) =
        found.and_then(|one| Some((one, recordings::media_type(&one.ending)?)))
    else {
        return problem::not_found();
    };
    // The folder's address changes with what is in it.
    let keep = "public, max-age=31536000, immutable";
    let headers = [(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, keep)];
    (headers, Bytes::from_owner(Arc::clone(&one.content))).into_response()
}

/// Each text of the guide with its German.
pub(super) async fn beside(
    State(site): State<Arc<Site>>,
    Path((_, language)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    match site.whole(Whole::Beside(language)).await {
        Ok(packed) => reply(&packed, &headers, Keep::Ask),
        Err(Absent::Language) => problem::not_found(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
