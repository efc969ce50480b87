//! Headers that every answer carries.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

const ALWAYS: [(HeaderName, HeaderValue); 4] = [
    // Where a reader goes next is not told where they come from.
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    ),
];

/// Adds them, what the client may load, and whether it may ask for a camera.
pub(super) fn add(headers: &mut HeaderMap, policy: &HeaderValue, camera: bool) {
    headers.reserve(ALWAYS.len() + 3);
    let permissions = match camera {
        true => "camera=(self), geolocation=(), microphone=()",
        false => "camera=(), geolocation=(), microphone=()",
    };
    headers.insert("permissions-policy", HeaderValue::from_static(permissions));
    for (name, value) in ALWAYS {
        headers.insert(name, value);
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, policy.clone());
}
