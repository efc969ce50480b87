//! Under which address we are known: for the few answers that have to name a whole address.

use axum::http::{HeaderMap, header};

/// `http://HOST`, as the reader called us. Behind a proxy that ends TLS it is `https`: every public host is.
pub(super) fn of(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte));
    if host.is_empty() || !plain {
        return String::new();
    }
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let local = ["localhost", "127.0.0.1", "[::1]"].contains(&name);
    format!("{}://{host}", if local { "http" } else { "https" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_host_becomes_an_address() {
        for (host, expected) in [
            ("127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("wegkette.example", "https://wegkette.example"),
            ("a/b?c", ""),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            assert_eq!(of(&headers), expected);
        }
        assert_eq!(of(&HeaderMap::new()), "");
    }
}
