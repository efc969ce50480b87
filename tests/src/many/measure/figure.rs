//! A figure and its budget as a line of the table.

use std::fmt;

/// What was measured.
pub struct Figure {
    what: String,
    measured: f64,
    unit: &'static str,
    budget: f64,
    least: f64,
}

impl Figure {
    /// A figure; a budget without end is none.
    pub fn new(what: impl Into<String>, measured: f64, unit: &'static str, budget: f64) -> Self {
        Self { what: what.into(), measured, unit, budget, least: f64::NEG_INFINITY }
    }

    /// A figure that is better the larger it is.
    pub fn at_least(
        what: impl Into<String>,
        measured: f64,
        unit: &'static str,
        least: f64,
    ) -> Self {
        Self { least, ..Self::new(what, measured, unit, f64::INFINITY) }
    }

    /// Is it within its budget?
    pub fn fits(&self) -> bool {
        (self.least..=self.budget).contains(&self.measured)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One digit behind the point is enough for all but ratios, which have no unit.
        let digits = if self.unit.is_empty() { 2 } else { 1 };
        write!(f, "{:48} {:10.digits$} {:2}", self.what, self.measured, self.unit)?;
        if self.budget.is_finite() {
            write!(f, "   at most {:5} {}", self.budget, self.unit)?;
        }
        if self.least.is_finite() {
            write!(f, "   at least {:5} {}", self.least, self.unit)?;
        }
        match () {
            () if self.measured > self.budget => f.write_str("   ABOVE"),
            () if self.measured < self.least => f.write_str("   BELOW"),
            () => Ok(()),
        }
    }
}

/// The one in the middle.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}
