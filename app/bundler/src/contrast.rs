//! Can it be read? The contrast of the colours that stand on one another, in the light and in the dark look (WCAG 2.2, 1.4.3 and 1.4.11).
//!
//! **Decisions**: a build with colours that cannot be read fails, also those of a town's own sheet: nobody looks at every page in both looks
//! before a fair. Only what stands in `:root` counts; a colour is written as `#rrggbb`, so that it can be judged. Forced colours and paper
//! are the reader's own.

mod looks;

use std::{collections::BTreeMap, fmt};

pub use looks::{Looks, looks};

/// Tokens by name: `--color-action`.
pub type Tokens = BTreeMap<String, String>;

/// Words need this much.
const WORDS: f64 = 4.5;
/// Outlines and drawings need this much.
const SHAPES: f64 = 3.0;

/// What stands on what: the colour in front, those behind it (both `--color-…`), and how much contrast they need.
pub const PAIRS: [(&str, &[&str], f64); 12] = [
    (
        "text",
        &[
            "background",
            "hued",
            "surface",
            "action-soft",
            "here-soft",
            "success-soft",
            "maybe-soft",
        ],
        WORDS,
    ),
    ("text-muted", &["background", "hued", "surface"], WORDS),
    ("action", &["background", "hued", "surface", "action-soft"], WORDS),
    ("action-hover", &["background", "surface", "action-soft"], WORDS),
    ("action-on", &["action", "action-hover"], WORDS),
    ("here-on", &["here"], WORDS),
    ("danger", &["background", "surface"], WORDS),
    ("background", &["danger"], WORDS),
    ("success", &["background", "surface", "success-soft"], WORDS),
    ("maybe", &["background", "surface", "maybe-soft"], WORDS),
    ("form-border", &["background", "surface"], SHAPES),
    ("here-line", &["background", "surface", "here-soft"], SHAPES),
];
/// Drawn, on either.
const PHASES: std::ops::RangeInclusive<u8> = 1..=5;

/// Two colours and how they stand on each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The token in front.
    pub front: String,
    /// The token behind it.
    pub behind: String,
    /// Their contrast; none if one of them is no `#rrggbb`.
    pub ratio: Option<f64>,
    /// How much they need.
    pub needed: f64,
}

impl Measured {
    /// Enough, and known to be?
    pub fn holds(&self) -> bool {
        self.ratio.is_some_and(|ratio| ratio >= self.needed)
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { front, behind, ratio, needed } = self;
        match ratio {
            Some(ratio) => write!(f, "{front} on {behind}: {ratio:.2}, needs {needed}"),
            None => write!(f, "{front} on {behind}: both must be written as #rrggbb"),
        }
    }
}

/// All pairs of a look.
pub fn measure(tokens: &Tokens) -> Vec<Measured> {
    let colour = |name: &str| tokens.get(name).and_then(|value| luminance(value));
    let measured = |front: String, behind: &str, needed: f64| {
        let behind = format!("--color-{behind}");
        let ratio = colour(&front).zip(colour(&behind)).map(|(front, behind)| ratio(front, behind));
        Measured { front, behind, ratio, needed }
    };
    let pairs = PAIRS.iter().flat_map(|(front, behind, needed)| {
        behind.iter().map(move |behind| measured(format!("--color-{front}"), behind, *needed))
    });
    let phases = PHASES.flat_map(|phase| {
        let pair = move |behind| measured(format!("--phase-{phase}"), behind, SHAPES);
        ["background", "surface"].map(pair)
    });
    pairs.chain(phases).collect()
}

/// What cannot be read, a line each.
pub fn faults(css: &str) -> Vec<String> {
    let Looks { light, dark } = looks(css);
    let faults = |look: &'static str, tokens: &Tokens| {
        let bad = measure(tokens).into_iter().filter(|measured| !measured.holds());
        bad.map(|measured| format!("{look}: {measured}")).collect::<Vec<_>>()
    };
    [faults("light", &light), faults("dark", &dark)].concat()
}

fn ratio(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance of `#rrggbb` (WCAG 2.2).
fn luminance(colour: &str) -> Option<f64> {
    let digits =
        colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |at: usize| {
        let part = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).ok()?) / 255.0;
        Some(if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * part(0)? + 0.7152 * part(2)? + 0.0722 * part(4)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = include_str!("../../../style/tokens.css");

    #[test]
    fn black_on_white_is_the_most_there_is() {
        let most = ratio(luminance("#000000").unwrap(), luminance("#ffffff").unwrap());
        assert!((most - 21.0).abs() < 1e-9);
        // The grey that just carries words on white, and the next one.
        let on_white = |grey: &str| ratio(luminance(grey).unwrap(), luminance("#ffffff").unwrap());
        assert!(on_white("#767676") >= 4.5 && on_white("#777777") < 4.5);
        assert_eq!(luminance("teal"), None);
        assert_eq!(luminance("#é123"), None);
    }

    #[test]
    fn our_own_colours_can_be_read() {
        assert_eq!(faults(OURS), Vec::<String>::new());
    }

    #[test]
    fn a_town_s_colours_are_judged_in_both_looks() {
        let town = "@layer tokens { :root { --color-action: #0d5c9b; } }";
        let faults = faults(&format!("{OURS}{town}"));
        assert!(
            !faults.is_empty() && faults.iter().all(|fault| fault.starts_with("dark: ")),
            "{faults:?}"
        );
        let whole = "@layer tokens { :root { --color-action: #0d5c9b; --color-action-hover: #0a4575; --color-action-soft: #dfe9f2; }\
            @media (prefers-color-scheme: dark) { :root { --color-action: #8fc4f2; --color-action-hover: #b5daf8; --color-action-soft: #1c3448; } } }";
        assert_eq!(super::faults(&format!("{OURS}{whole}")), Vec::<String>::new());
        let named = "@layer tokens { :root { --color-text: black; } }";
        let faults = super::faults(&format!("{OURS}{named}"));
        assert!(faults[0].contains("#rrggbb"), "{faults:?}");
    }
}
