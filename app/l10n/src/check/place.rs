//! Where something stands. The parser keeps no positions, but its names and texts are slices of the file: their address tells.

/// Where lines begin.
#[derive(Clone, Debug)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        Self([0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// Line and column of a byte, both from 1; the column counts characters.
    pub(super) fn place(&self, text: &str, at: usize) -> (usize, usize) {
        let line = self.0.partition_point(|start| *start <= at).max(1);
        let start = self.0.get(line - 1).copied().unwrap_or_default();
        let before = text.as_bytes().get(start..at.min(text.len())).unwrap_or_default();
        // Bytes that begin a character: counts also where `at` stands inside of one.
        let column = before.iter().filter(|byte| !(0x80..0xC0).contains(*byte)).count() + 1;
        (line, column)
    }
}

/// The byte at which a slice of a text begins; the text's start for what is no slice of it.
pub(super) fn offset(text: &str, slice: &str) -> usize {
    let at = slice.as_ptr().addr().checked_sub(text.as_ptr().addr());
    at.filter(|at| at + slice.len() <= text.len()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_knows_where_it_stands() {
        let text = "eins = ä\nzwei = b { $c }";
        let slice = &text[text.len() - 3..text.len() - 2];
        let at = offset(text, slice);
        assert_eq!(slice, "c");
        assert_eq!(Lines::new(text).place(text, at), (2, 13));
        assert_eq!(Lines::new(text).place(text, 999), (2, 16));
        assert_eq!(offset(text, "elsewhere and much longer than the text itself"), 0);
    }

    #[test]
    fn columns_count_characters() {
        let text = "ä = äöü";
        assert_eq!(Lines::new(text).place(text, text.len()), (1, 8));
        assert_eq!(Lines::new("").place("", 0), (1, 1));
    }
}
