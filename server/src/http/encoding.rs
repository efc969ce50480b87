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
        let accepted = headers.get_all(header::ACCEPT_ENCODING);
        let accepted: Vec<(String, bool)> = accepted
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(|part| {
                let (name, weight) = part.split_once(';').unwrap_or((part, ""));
                let weight = weight.trim().strip_prefix("q=").unwrap_or("1");
                let wanted = weight.trim().parse::<f32>().unwrap_or(0.0) > 0.0;
                (name.trim().to_ascii_lowercase(), wanted)
            })
            .collect();
        let takes = |wanted: &str| {
            let named = |name: &str| accepted.iter().find(|(found, _)| found == name);
            named(wanted).or_else(|| named("*")).is_some_and(|(_, yes)| *yes)
        };
        match () {
            () if takes("br") => Self::Brotli,
            () if takes("gzip") => Self::Gzip,
            () => Self::Identity,
        }
    }
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
