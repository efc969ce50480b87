//! A name for each request, so that a line of ours and a line of the proxy can be laid side by side. It says nothing about who
//! asked: a random beginning for each start of the program, and a counter.

use std::{
    hash::{BuildHasher, RandomState},
    sync::atomic::{AtomicU64, Ordering},
};

use axum::http::{HeaderMap, HeaderName, HeaderValue};

pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// A proxy's own names are as long as a UUID, or a bit longer.
const LONGEST: usize = 64;

/// Gives names.
pub(super) struct Names {
    start: u32,
    count: AtomicU64,
}

impl Names {
    pub(super) fn new() -> Self {
        let random = RandomState::new().hash_one("start");
        Self { start: (random >> 32) as u32, count: AtomicU64::new(0) }
    }

    /// The name a trusted proxy gave, else a new one.
    pub(super) fn name(&self, headers: &HeaderMap, trusted: bool) -> HeaderValue {
        let given = headers.get(REQUEST_ID).filter(|name| trusted && is_plain(name.as_bytes()));
        given.cloned().unwrap_or_else(|| {
            let name =
                format!("{:08x}-{:x}", self.start, self.count.fetch_add(1, Ordering::Relaxed));
            HeaderValue::try_from(name).unwrap_or(HeaderValue::from_static("-"))
        })
    }
}

fn is_plain(name: &[u8]) -> bool {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    (1..=LONGEST).contains(&name.len()) && name.iter().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_trusted_and_plain_name_is_kept() {
        let names = Names::new();
        for (given, trusted, kept) in [
            ("4f1c-9.a_B", true, true),
            ("4f1c-9.a_B", false, false),
            ("a\" injected=\"b", true, false),
            ("", true, false),
            (&*"a".repeat(65), true, false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(REQUEST_ID, given.parse().unwrap());
            assert_eq!(names.name(&headers, trusted) == given, kept, "{given}");
        }
        let nothing = HeaderMap::new();
        assert_ne!(names.name(&nothing, true), names.name(&nothing, true));
    }
}
