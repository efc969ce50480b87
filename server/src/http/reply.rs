//! A packed body as a response: encoding, strong tag, 304.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::encoding::Encoding;
use crate::packed::Packed;

/// How long it may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// Its address changes with its content.
    Forever,
    /// A minute: what one page fetched ahead is there for the next one without asking again.
    Briefly,
    /// Ask each time whether it is still the same.
    Ask,
}

/// Answers with `packed` in the encoding the reader takes, or with 304 if they have it.
pub(super) fn reply(packed: &Packed, headers: &HeaderMap, keep: Keep) -> Response {
    let [brotli, gzip, identity] = &packed.tags;
    let encoding = Encoding::of(headers);
    let (tag, name) = match encoding {
        Encoding::Brotli => (brotli, Some("br")),
        Encoding::Gzip => (gzip, Some("gzip")),
        Encoding::Identity => (identity, None),
    };
    let mut response = if has(headers, tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let body: Body = match encoding {
            Encoding::Brotli => packed.br.clone().into(),
            Encoding::Gzip => packed.gzip.clone().into(),
            Encoding::Identity => packed.identity(),
        };
        body.into_response()
    };
    let modified = response.status() == StatusCode::OK;
    let set = response.headers_mut();
    if modified {
        set.insert(header::CONTENT_TYPE, packed.content_type.clone());
        if let Some(name) = name {
            set.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
    }
    set.insert(header::ETAG, tag.clone());
    set.append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    set.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(match keep {
            Keep::Forever => "public, max-age=31536000, immutable",
            Keep::Briefly => "public, max-age=60",
            Keep::Ask => "no-cache",
        }),
    );
    response
}

/// Does `If-None-Match` name the tag? Compared weakly, as the header demands.
fn has(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|known| known.trim().trim_start_matches("W/"))
        .any(|known| known == "*" || known.as_bytes() == tag.as_bytes())
}
