//! base64url without padding (RFC 4648, § 5): what an address may carry as it is.

use super::Broken;

const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Text as bytes.
pub(super) struct Decoded {
    pub(super) bytes: Vec<u8>,
    /// The last sign says nothing beside them, as when [`text`] wrote it: two texts must not mean the same.
    pub(super) clean: bool,
}

/// Bytes as text.
pub(super) fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| u32::from(group.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..=group.len() {
            let sign = SIGNS.get((bits >> (18 - 6 * place)) as usize & 63);
            text.extend(sign.map(|sign| char::from(*sign)));
        }
    }
    text
}

/// Text as bytes.
pub(super) fn bytes(text: &str) -> Result<Decoded, Broken> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut clean = true;
    for group in text.as_bytes().chunks(4) {
        let mut bits = 0;
        for sign in group {
            bits = bits << 6 | u32::from(value(*sign).ok_or(Broken::Damaged)?);
        }
        bits <<= 6 * (4 - group.len());
        let [_, whole @ ..] = bits.to_be_bytes();
        let (said, rest) = whole.split_at(group.len() - 1);
        if said.is_empty() {
            return Err(Broken::Truncated);
        }
        clean = rest.iter().all(|byte| *byte == 0);
        bytes.extend(said);
    }
    Ok(Decoded { bytes, clean })
}

fn value(sign: u8) -> Option<u8> {
    Some(match sign {
        b'A'..=b'Z' => sign - b'A',
        b'a'..=b'z' => sign - b'a' + 26,
        b'0'..=b'9' => sign - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    })
}
