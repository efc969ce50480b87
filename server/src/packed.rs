//! A response body ready to send: in three encodings, under one content hash.

use axum::body::Bytes;
use bundler::{Asset, asset, report::Weight};

/// A body with its compressed forms. Equal content has equal tags on every replica.
#[derive(Clone, Debug)]
pub struct Packed {
    /// Media type.
    pub content_type: String,
    /// First digits of the content's hash; encodings append `-br` or `-gz`.
    pub hash: String,
    /// As it is.
    pub identity: Bytes,
    /// Brotli.
    pub br: Bytes,
    /// Gzip.
    pub gzip: Bytes,
}

impl Packed {
    /// Compressed as small as possible: for what is packed once and sent often.
    pub fn small(content_type: &str, content: impl Into<Vec<u8>>) -> Self {
        Self::new(content_type, content.into(), asset::brotli, asset::gzip)
    }

    /// Compressed quickly: for pages that are written anew for each reader, and for a catalogue with every publication.
    pub fn fast(content_type: &str, content: impl Into<Vec<u8>>) -> Self {
        let brotli = |bytes: &[u8]| asset::brotli_at(5, bytes);
        Self::new(content_type, content.into(), brotli, |bytes| asset::gzip_at(4, bytes))
    }

    fn new(
        content_type: &str,
        identity: Vec<u8>,
        brotli: fn(&[u8]) -> Vec<u8>,
        gzip: fn(&[u8]) -> Vec<u8>,
    ) -> Self {
        Self {
            content_type: content_type.to_owned(),
            hash: asset::hash(&identity)[..16].to_owned(),
            br: brotli(&identity).into(),
            gzip: gzip(&identity).into(),
            identity: identity.into(),
        }
    }

    /// What it weighs, for the table of sizes.
    pub fn weight(&self, what: &str) -> Weight {
        Weight {
            what: what.to_owned(),
            bytes: [self.identity.len(), self.br.len(), self.gzip.len()],
        }
    }
}

impl From<Asset> for Packed {
    fn from(asset: Asset) -> Self {
        Self {
            hash: asset::hash(&asset.identity)[..16].to_owned(),
            content_type: asset.content_type,
            identity: asset.identity.into(),
            br: asset.br.into(),
            gzip: asset.gzip.into(),
        }
    }
}
