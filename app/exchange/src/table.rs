//! Catalogues as tables: HSDS's tabular package, and the flat list that coordinators keep.
//!
//! **The package** is a zip or a folder of CSV files, one an object of HSDS ([`read_package`], [`write_package`]), or the same as
//! one JSON object of lists ([`read_json_package`]). Rows of things that have no kind of their own (phones, schedules,
//! attributes …) are put into what they belong to. What belongs to nothing is a [`Warning`]: HSDS's own example has such rows. What
//! a table of HSDS cannot say stands as JSON in a cell: what our profile adds, and lists that would not come back as they were,
//! because something in them has no id, or one that means two things. A column `explicit` names the references that a nested
//! thing states although its place already says them (`link_id` of an attribute), so that a package brings back what was put in.
//!
//! **The flat list** has one row a service ([`read_csv`], [`write_csv`]), for spreadsheets. It says less than a catalogue: one
//! address, and the organisation by its name. Columns nobody knows are kept under `columns`.

mod assembly;
mod cell;
mod flat;
mod meter;
mod package;
mod places;
mod rows;
mod sheet;
mod source;
mod tree;

use std::fmt;

pub use flat::{Encoding, Mapping, read_csv, write_csv};
pub use package::{read_json_package, read_package};
pub use sheet::write_package;

use crate::Problem;

/// Something odd that did not keep a record out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The file and the row; the header is row 1.
    pub place: String,
    /// The column, as its path, and what is odd about it.
    pub problem: Problem,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)
    }
}
