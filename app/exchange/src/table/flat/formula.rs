//! Cells that a spreadsheet would run. They begin with an apostrophe in the file, which says "text", and not in the record.

/// The cell as it is written.
pub(super) fn written(cell: &str) -> String {
    if runs(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell as it was meant.
pub(super) fn meant(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| runs(rest)).unwrap_or(cell)
}

/// What begins with apostrophes before such a sign is marked once more, so that all of them come back.
fn runs(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{meant, written};

    #[test]
    fn formulas_are_texts() {
        for (cell, expected) in [
            ("=1+1", "'=1+1"),
            ("+49 681 1", "'+49 681 1"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("'=x", "''=x"),
            ("'s Lädchen", "'s Lädchen"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(written(cell), expected);
            assert_eq!(meant(expected), cell);
        }
    }

    proptest! {
        #[test]
        fn every_cell_comes_back(cell in "[-'=+@a]{0,6}") {
            let written = written(&cell);
            prop_assert!(!written.starts_with(['=', '+', '-', '@']));
            prop_assert_eq!(meant(&written), cell);
        }
    }
}
