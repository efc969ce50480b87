//! Records as compressed text. Records of a kind look alike, so the first ones serve as the dictionary of all others: that is a
//! third of the memory, and unpacking one takes as long as copying it.

use lz4_flex::block::{compress_with_dict, decompress_with_dict};

/// So much of the first records is enough.
const ENOUGH: usize = 8 * 1024;

/// What the records of a kind have in common.
#[derive(Default)]
pub(super) struct Dictionary(Vec<u8>);

/// A packed text.
pub(super) struct Packed {
    bytes: Box<[u8]>,
    length: usize,
    /// So much of the dictionary was there when it was packed.
    known: usize,
}

impl Dictionary {
    /// Packs a text, and learns from it while there is too little to go by.
    pub(super) fn pack(&mut self, text: &str) -> Packed {
        let known = self.0.len();
        let bytes = compress_with_dict(text.as_bytes(), &self.0).into_boxed_slice();
        if known < ENOUGH {
            self.0.extend_from_slice(text.as_bytes());
        }
        Packed { bytes, length: text.len(), known }
    }

    /// The text as it was packed; `None` with another dictionary.
    pub(super) fn unpack(&self, packed: &Packed) -> Option<String> {
        let known = self.0.get(..packed.known)?;
        let text = decompress_with_dict(&packed.bytes, packed.length, known).ok()?;
        String::from_utf8(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked(texts in proptest::collection::vec("(ab|[a-zäß]){0,3000}", 0..20)) {
            let mut dictionary = Dictionary::default();
            let packed: Vec<Packed> = texts.iter().map(|text| dictionary.pack(text)).collect();
            for (text, packed) in texts.iter().zip(&packed) {
                let unpacked = dictionary.unpack(packed);
                prop_assert_eq!(unpacked.as_ref(), Some(text));
            }
        }
    }

    #[test]
    fn texts_like_the_first_one_are_small() {
        let mut dictionary = Dictionary::default();
        let text = |number: u32| {
            let address = format!("\"address_1\":\"Weg {number}\",\"address_type\":\"physical\"");
            format!("{{\"addresses\":[{{{address},\"city\":\"Ort\",\"country\":\"DE\"}}]}}")
        };
        let sizes: Vec<usize> =
            (0..9).map(|number| dictionary.pack(&text(number)).bytes.len()).collect();
        assert!(sizes[1..].iter().all(|size| size * 3 < text(1).len()), "{sizes:?}");
    }
}
