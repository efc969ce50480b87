//! Which encoding a reader takes.

use axum::http::{HeaderMap, header};

/// How a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

impl Encoding {
    /// The smallest of what `Accept-Encoding` allows. Weights only matter as "not at all": whoever takes brotli gets it.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let takes = |wanted: &str| {
            accepted(headers, wanted).or_else(|| accepted(headers, "*")).unwrap_or_default()
        };
        match () {
            () if takes("br") => Self::Brotli,
            () if takes("gzip") => Self::Gzip,
            () => Self::Identity,
        }
    }
}

/// What is said of a coding, if anything is.
fn accepted(headers: &HeaderMap, wanted: &str) -> Option<bool> {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter();
    let mut parts =
        accepted.filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(','));
    parts.find_map(|part| {
        let (name, weight) = part.split_once(';').unwrap_or((part, ""));
        name.trim().eq_ignore_ascii_case(wanted).then(|| {
            let weight = weight.trim().strip_prefix("q=").unwrap_or("1");
            weight.trim().parse::<f32>().unwrap_or(0.0) > 0.0
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_that_is_taken() {
        for (header, expected) in [
            ("gzip, deflate, br, zstd", Encoding::Brotli),
            ("gzip, br;q=0", Encoding::Gzip),
            ("GZIP;q=0.5", Encoding::Gzip),
            ("*", Encoding::Brotli),
            ("identity", Encoding::Identity),
            ("", Encoding::Identity),
            ("br;q=x", Encoding::Identity),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, header.parse().unwrap());
            assert_eq!(Encoding::of(&headers), expected, "{header}");
        }
    }
}
