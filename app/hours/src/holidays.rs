//! Public holidays, and whether hours say that they are closed then.
//!
//! What is known: the holidays that all of Germany has, 2000 to 2076, from the calendar of the `opening-hours` crate, and
//! Saarland's own by § 2 of its Feiertagsgesetz (SFG). That calendar also has the holidays of the other Länder, but all in one
//! list without saying whose they are; so for those only the common ones are told, and [`all_known`] says no.

use std::{ops::RangeInclusive, sync::Arc};

use chrono::{Datelike, Months, NaiveDate};
use opening_hours::{Context, localization::Country};
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};

use crate::{Hours, parse};

/// The farthest that is looked ahead, in months.
const FARTHEST: u32 = 120;
/// Nationwide holidays of these years fall on every day of the week and into every season.
const YEARS: RangeInclusive<i32> = 2018..=2028;
/// Fronleichnam, Mariä Himmelfahrt, Allerheiligen (§ 2 SFG).
const SAARLAND: &str = "easter +60 days,Aug 15,Nov 01";

/// The public holidays of a Land (`SL`) in so many months from a day on, that day included, in order. At most ten years ahead.
///
/// For a Land of which [`all_known`] says no, these are only the holidays that all of Germany has.
pub fn holidays(land: &str, from: NaiveDate, months: u32) -> Vec<NaiveDate> {
    let end = from.checked_add_months(Months::new(months.min(FARTHEST))).unwrap_or(NaiveDate::MAX);
    let nationwide = Country::DE.holidays();
    let own = (land == "SL").then(|| parse(SAARLAND).ok()).flatten();
    from.iter_days()
        .take_while(|date| *date < end)
        .filter(|date| {
            nationwide.get_public().contains(*date)
                || own.as_ref().is_some_and(|own| !own.open_on(*date).is_empty())
        })
        .collect()
}

/// Whether all public holidays of a Land are known here, rather than only those that all of Germany has.
pub fn all_known(land: &str) -> bool {
    land == "SL"
}

impl Hours {
    /// Whether the text says that it is closed on public holidays. `Mo-Fr 09:00-12:00` does not; nor does
    /// `PH off; Mo-Fr 09:00-12:00`, because the later rule wins on a Monday that is a holiday.
    pub fn closed_on_holidays(&self) -> bool {
        let expression = self.rules.get_expression();
        let mut days = expression.rules.iter().flat_map(|rule| &rule.day_selector.weekday);
        let named = days.any(|days| {
            matches!(days, WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 })
        });
        let nationwide = Country::DE.holidays();
        let context = Context::default().with_holidays(nationwide.clone());
        let rules = self.rules.clone().with_context(context);
        let told = Self { text: Arc::clone(&self.text), rules };
        let mut dates = nationwide.get_public().iter().filter(|date| YEARS.contains(&date.year()));
        named && dates.all(|date| told.open_on(date).is_empty())
    }
}
