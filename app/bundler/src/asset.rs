//! A file under a name that carries its content's hash, with its compressed forms.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

/// The media type of a module.
#[cfg(feature = "build")]
pub(crate) const WASM: &str = "application/wasm";

/// One file as it is served. Its address changes with its content, so it may be kept forever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// What it is: `guide`, its parts `shared`, `results`, `further`, `take`, `desk`, `desk-boot`, `desk-scan`, `desk-worker`, `scan`, `app`, `boot`, `offline`, `sw`, `sprite`, `pictures`, `favicon`, `icon-192` and its like.
    pub name: String,
    /// Its address: `/assets/guide-1a2b3c4d.wasm`.
    pub path: String,
    /// Its media type.
    pub content_type: String,
    /// As it is.
    pub identity: Vec<u8>,
    /// Brotli, quality 11.
    pub br: Vec<u8>,
    /// Gzip, level 9.
    pub gzip: Vec<u8>,
}

impl Asset {
    /// Hashes and compresses `identity`; its address begins with `/assets/`.
    pub fn new(name: &str, ending: &str, content_type: &str, identity: Vec<u8>) -> Self {
        let hash = hash(&identity);
        Self {
            name: name.to_owned(),
            path: format!("/assets/{name}-{}.{ending}", &hash[..8]),
            content_type: content_type.to_owned(),
            br: brotli(&identity),
            gzip: gzip(&identity),
            identity,
        }
    }

    /// The file's name without the folder.
    pub fn file(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// What stands behind the last dot.
    pub fn ending(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }
}

/// SHA-256 in hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Brotli at its slowest: done once, read many times.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    brotli_at(11, bytes)
}

/// Brotli at a quality from 0 to 11: for what is written anew for each reader.
pub fn brotli_at(quality: i32, bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: window(bytes.len()),
        size_hint: bytes.len(),
        ..brotli::enc::BrotliEncoderParams::default()
    };
    // Writing into memory cannot fail; were it to, an empty form would be noticed as such and not served.
    if brotli::BrotliCompress(&mut &*bytes, &mut out, &params).is_err() {
        out.clear();
    }
    out
}

/// The window that a body fills, in bits. The encoder's tables are as large as its window; with the usual one it needs fifty
/// megabytes for a page.
fn window(length: usize) -> i32 {
    const LEAST: u32 = 10;
    const MOST: u32 = 22;
    let bits = usize::BITS - length.leading_zeros();
    bits.clamp(LEAST, MOST) as i32
}

/// Gzip at its slowest.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    gzip_at(Compression::best().level(), bytes)
}

/// Gzip at a level from 0 to 9: for what is written anew with every publication.
pub fn gzip_at(level: u32, bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(level));
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn the_address_carries_the_content() {
        let one = Asset::new("boot", "js", "text/javascript", b"one".to_vec());
        let two = Asset::new("boot", "js", "text/javascript", b"two".to_vec());
        assert_eq!(one.path, "/assets/boot-7692c3ad.js");
        assert_ne!(one.path, two.path);
        assert_eq!((one.file(), one.ending()), ("boot-7692c3ad.js", "js"));
    }

    #[test]
    fn compressed_forms_unpack_to_the_same() {
        let text = "Wegkette ".repeat(500).into_bytes();
        let mut unpacked = Vec::new();
        brotli::Decompressor::new(&*brotli(&text), 4096).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);
        unpacked.clear();
        flate2::read::GzDecoder::new(&*gzip(&text)).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);
    }
}
