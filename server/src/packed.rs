//! A response body ready to send: in three encodings, under one content hash.

use std::{
    io::{Cursor, Read},
    sync::Arc,
};

use axum::{
    body::{Body, Bytes},
    http::HeaderValue,
};
use bundler::{Asset, asset, report::Weight};
use flate2::read::GzDecoder;
use futures_util::stream;

/// Above this, what every publication makes anew is packed quickly, and kept packed only.
const LARGE: usize = 256 * 1024;
/// So much is unpacked at a time.
const PIECE: usize = 64 * 1024;

/// A body with its compressed forms. Equal content has equal tags on every replica. A clone shares everything.
#[derive(Clone, Debug)]
pub struct Packed {
    /// Media type.
    pub content_type: HeaderValue,
    /// First digits of the content's hash.
    pub hash: Arc<str>,
    /// Its tags: as brotli, as gzip, as it is.
    pub tags: [HeaderValue; 3],
    /// Brotli.
    pub br: Bytes,
    /// Gzip.
    pub gzip: Bytes,
    /// Bytes as it is.
    length: usize,
    /// As it is, unless it is large: then it is unpacked for the few who take nothing packed.
    identity: Option<Bytes>,
}

impl Packed {
    /// Compressed as small as possible: for what is packed once and sent often.
    pub fn small(content_type: &str, content: impl Into<Vec<u8>>) -> Self {
        Self::new(content_type, content.into(), asset::brotli, asset::gzip)
    }

    /// Compressed quickly: for pages that are written anew for each reader.
    pub fn fast(content_type: &str, content: impl Into<Vec<u8>>) -> Self {
        let brotli = |bytes: &[u8]| asset::brotli_at(5, bytes);
        Self::new(content_type, content.into(), brotli, |bytes| asset::gzip_at(4, bytes))
    }

    /// For what is packed anew after each publication: as small as possible while that takes no second, and with little memory.
    pub fn published(content_type: &str, content: impl Into<Vec<u8>>) -> Self {
        let content = content.into();
        if content.len() <= LARGE {
            return Self::small(content_type, content);
        }
        Self { identity: None, ..Self::fast(content_type, content) }
    }

    fn new(
        content_type: &str,
        identity: Vec<u8>,
        brotli: fn(&[u8]) -> Vec<u8>,
        gzip: fn(&[u8]) -> Vec<u8>,
    ) -> Self {
        let (br, gzip) = (brotli(&identity), gzip(&identity));
        Self::of(content_type, identity, br, gzip)
    }

    fn of(content_type: &str, identity: Vec<u8>, br: Vec<u8>, gzip: Vec<u8>) -> Self {
        let hash = &asset::hash(&identity)[..16];
        let tag = |suffix: &str| value(&format!("\"{hash}{suffix}\""));
        Self {
            content_type: value(content_type),
            hash: hash.into(),
            tags: [tag("-br"), tag("-gz"), tag("")],
            br: br.into(),
            gzip: gzip.into(),
            length: identity.len(),
            identity: Some(identity.into()),
        }
    }

    /// As it is. What is kept packed only is unpacked while it is sent: many slow readers of it take little memory.
    pub fn identity(&self) -> Body {
        match &self.identity {
            Some(content) => content.clone().into(),
            None => {
                let packed = GzDecoder::new(Cursor::new(self.gzip.clone()));
                Body::from_stream(stream::iter(Unpacking(packed)))
            }
        }
    }

    /// What it weighs, for the table of sizes.
    pub fn weight(&self, what: &str) -> Weight {
        Weight { what: what.to_owned(), bytes: [self.length, self.br.len(), self.gzip.len()] }
    }
}

/// The content piece by piece.
struct Unpacking(GzDecoder<Cursor<Bytes>>);

impl Iterator for Unpacking {
    type Item = std::io::Result<Bytes>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut piece = vec![0; PIECE];
        let read = self.0.read(&mut piece);
        read.map(|length| {
            piece.truncate(length);
            (length > 0).then(|| piece.into())
        })
        .transpose()
    }
}

impl From<Asset> for Packed {
    fn from(Asset { content_type, identity, br, gzip, .. }: Asset) -> Self {
        Self::of(&content_type, identity, br, gzip)
    }
}

/// Our own tags and media types are plain; a language's tag is a folder's name and does not get here.
fn value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_large_body_can_still_be_had_as_it_is() {
        for length in [0, LARGE, LARGE + 1] {
            let content: Vec<u8> = (0..length).map(|at| (at / 7 % 251) as u8).collect();
            let packed = Packed::published("text/plain", content.clone());
            let identity = axum::body::to_bytes(packed.identity(), usize::MAX).await;
            assert_eq!(identity.ok().as_deref(), Some(&*content));
            assert_eq!(packed.weight("").bytes[0], length);
        }
    }
}
