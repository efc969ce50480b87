//! What the bundle weighs.

use std::fmt::Write;

use crate::Bundle;

/// One line of a table of sizes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weight {
    /// What it is.
    pub what: String,
    /// Bytes as they are, with brotli, with gzip.
    pub bytes: [usize; 3],
}

/// All of it: bytes as they are, with brotli, with gzip.
pub fn sum(weights: &[Weight]) -> [usize; 3] {
    weights.iter().fold([0; 3], |sum: [usize; 3], weight| {
        [0, 1, 2].map(|column| sum[column] + weight.bytes[column])
    })
}

/// A table of sizes with its sum, right-aligned figures in bytes.
pub fn table(weights: &[Weight]) -> String {
    let total = Weight { what: "sum".to_owned(), bytes: sum(weights) };
    let width = weights.iter().map(|weight| weight.what.chars().count()).max().unwrap_or(0).max(3);
    let mut out = format!("{:width$} {:>9} {:>9} {:>9}\n", "", "bytes", "br", "gzip");
    for Weight { what, bytes: [identity, br, gzip] } in weights.iter().chain([&total]) {
        // Writing into a string cannot fail.
        let _ = writeln!(out, "{what:width$} {identity:>9} {br:>9} {gzip:>9}");
    }
    out
}

/// The table of a bundle's assets.
pub fn report(bundle: &Bundle) -> String {
    let weights: Vec<_> = bundle.assets.iter().map(Weight::from).collect();
    table(&weights)
}

impl From<&crate::Asset> for Weight {
    fn from(asset: &crate::Asset) -> Self {
        Self {
            what: format!("{}.{}", asset.name, asset.ending()),
            bytes: [asset.identity.len(), asset.br.len(), asset.gzip.len()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_is_the_sum() {
        let line = |what: &str, bytes| Weight { what: what.to_owned(), bytes };
        let table = table(&[line("guide.wasm", [900, 300, 400]), line("boot.js", [100, 40, 50])]);
        let last: Vec<_> = table.lines().last().unwrap().split_whitespace().collect();
        assert_eq!(last, ["sum", "1000", "340", "450"]);
    }
}
