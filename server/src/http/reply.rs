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
    /// Ask each time whether it is still the same.
    Ask,
}

/// Answers with `packed` in the encoding the reader takes, or with 304 if they have it.
pub(super) fn reply(packed: &Packed, headers: &HeaderMap, keep: Keep) -> Response {
    let encoding = Encoding::of(headers);
    let (suffix, name) = match encoding {
        Encoding::Brotli => ("-br", Some("br")),
        Encoding::Gzip => ("-gz", Some("gzip")),
        Encoding::Identity => ("", None),
    };
    let tag = format!("\"{}{suffix}\"", packed.hash);
    let mut response = if has(headers, &tag) {
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
        set.insert(header::CONTENT_TYPE, value(&packed.content_type));
        if let Some(name) = name {
            set.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
    }
    set.insert(header::ETAG, value(&tag));
    set.append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    set.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(match keep {
            Keep::Forever => "public, max-age=31536000, immutable",
            Keep::Ask => "no-cache",
        }),
    );
    response
}

/// Does `If-None-Match` name the tag? Compared weakly, as the header demands.
fn has(headers: &HeaderMap, tag: &str) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|known| known.trim() == "*" || known.trim().trim_start_matches("W/") == tag)
}

fn value(text: &str) -> HeaderValue {
    // Our own tags and media types; a language's tag is a folder's name and does not get here.
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
}
