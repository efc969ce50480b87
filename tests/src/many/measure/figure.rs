//! A figure and its budget as a line of the table.

use std::fmt;

/// What was measured.
pub struct Figure {
    what: String,
    measured: f64,
    unit: &'static str,
    budget: f64,
}

impl Figure {
    /// A figure; a budget without end is none.
    pub fn new(what: impl Into<String>, measured: f64, unit: &'static str, budget: f64) -> Self {
        Self { what: what.into(), measured, unit, budget }
    }

    /// Is it within its budget?
    pub fn fits(&self) -> bool {
        self.measured <= self.budget
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:48} {:10.1} {:2}", self.what, self.measured, self.unit)?;
        if self.budget.is_finite() {
            write!(f, "   at most {:5} {}", self.budget, self.unit)?;
        }
        if self.fits() { Ok(()) } else { f.write_str("   ABOVE") }
    }
}

/// The one in the middle.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}
