//! Which way a language is written.

/// The base direction of a language, as in HTML's `dir`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// Reads `rtl`; anything else is left to right.
    pub fn parse(text: &str) -> Self {
        if text.trim() == "rtl" { Self::Rtl } else { Self::Ltr }
    }
}
