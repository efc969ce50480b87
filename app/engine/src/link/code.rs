//! Short codes of offers.

use std::fmt;

/// 40 bits of a hash of an offer's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfferCode([u8; Self::BYTES]);

impl OfferCode {
    /// So many bytes has a code: among ten thousand offers two share one in one of twenty thousand catalogues.
    pub(super) const BYTES: usize = 5;

    /// The code of an id.
    pub fn of(id: &str) -> Self {
        let [_, _, _, code @ ..] = fnv(id.as_bytes()).to_be_bytes();
        Self(code)
    }

    pub(super) fn bytes(self) -> [u8; Self::BYTES] {
        self.0
    }

    pub(super) fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for OfferCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// FNV-1a of 64 bits, stirred once more (as MurmurHash3 ends), for its last bytes alone mix poorly. No secret hangs on it.
pub(super) fn fnv(bytes: &[u8]) -> u64 {
    let mixed = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let stirred = (mixed ^ (mixed >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    stirred ^ (stirred >> 33)
}
