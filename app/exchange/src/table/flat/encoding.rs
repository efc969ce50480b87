//! Bytes into text: Windows-1252, and which sign parts the cells.

use std::io::{self, Read};

/// Reads Windows-1252 as UTF-8.
pub(super) struct Windows1252<R> {
    inner: R,
    decoded: Vec<u8>,
    at: usize,
}

impl<R: Read> Windows1252<R> {
    /// Reads from `inner`.
    pub(super) fn new(inner: R) -> Self {
        Self { inner, decoded: Vec::new(), at: 0 }
    }
}

impl<R: Read> Read for Windows1252<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.decoded.len() {
            let mut bytes = [0; 4096];
            let length = self.inner.read(&mut bytes)?;
            let bytes = bytes.get(..length).unwrap_or_default();
            // One byte is one character, so a chunk may end anywhere.
            let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
            self.decoded = text.into_owned().into_bytes();
            self.at = 0;
        }
        let length = self.decoded.get(self.at..).unwrap_or_default().read(buffer)?;
        self.at += length;
        Ok(length)
    }
}

/// The delimiter that the header has most often outside of quotes.
pub(super) fn delimiter(head: &[u8]) -> u8 {
    let mut counts = [(b';', 0_usize), (b'\t', 0), (b',', 0)];
    let mut quoted = false;
    for byte in head {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if !quoted => {
                counts
                    .iter_mut()
                    .filter(|(sign, _)| sign == byte)
                    .for_each(|(_, count)| *count += 1);
            }
            _ => {}
        }
    }
    // Of equals the last one wins: a header without any delimiter has one column, and the comma is as good as any.
    counts.iter().max_by_key(|(_, count)| *count).map_or(b',', |(sign, _)| *sign)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    #[test]
    fn the_header_names_the_delimiter() {
        for (head, expected) in [
            ("Name;Ort\na,b,c", b';'),
            ("Name\tOrt, Land\tPLZ\n", b'\t'),
            ("\"Name;x;y\",Ort", b','),
            ("Name", b','),
            ("", b','),
        ] {
            assert_eq!(super::delimiter(head.as_bytes()), expected, "{head}");
        }
    }

    #[test]
    fn every_byte_of_windows_1252_is_a_character() {
        let bytes: Vec<u8> = (0..=u8::MAX).cycle().take(10_000).collect();
        let mut text = String::new();
        super::Windows1252::new(bytes.as_slice()).read_to_string(&mut text).unwrap();
        assert_eq!(text.chars().count(), 10_000);
        assert!(text.contains('€') && text.contains('ß'));
    }
}
