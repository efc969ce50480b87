//! Opening hours in OpenStreetMap's notation: checked, and as a week.
//!
//! What must stay true: the text is kept as it was written and stays what counts. A week is a view of it, and
//! [`Hours::regular`] says whether that view is all there is to say. Nothing here asks a clock or a network, and no text makes
//! it work endlessly: texts are short, and the days looked at are counted.

mod error;
mod holidays;
mod monthly;
mod notation;
mod parse;
mod regular;
mod schedules;
mod span;
mod specifications;
mod week;

use std::sync::Arc;

use opening_hours::OpeningHours;

/// A day of the week; `Weekday::try_from(0_u8)` is Monday.
pub use chrono::Weekday;
pub use error::Error;
pub use holidays::{all_known, holidays};
pub use notation::from_week;
pub use parse::{LONGEST, parse};
pub use schedules::Schedule;
pub use span::Span;
pub use specifications::Specification;

/// Opening hours that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    text: Arc<str>,
    rules: OpeningHours,
}

impl Hours {
    /// The text as it was written, without blanks around it.
    pub fn text(&self) -> &str {
        &self.text
    }
}
