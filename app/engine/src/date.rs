//! Calendar days as one number, so that dates are values like all others.
//!
//! The civil-calendar arithmetic is Howard Hinnant's public-domain `days_from_civil` / `civil_from_days`; a date crate would
//! cost the phone ten times the bytes of these forty lines.

use serde::{Deserialize, Serialize};

/// A day: days since 1970-01-01 in the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub i32);

impl Day {
    /// The day of a civil date; `month` 1–12 and `day` 1–31 are taken as given.
    pub fn from_ymd(year: i32, month: i32, day: i32) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year - era * 400;
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * 146_097 + day_of_era - 719_468)
    }

    /// Year, month (1–12), day (1–31).
    pub fn ymd(self) -> (i32, i32, i32) {
        let shifted = self.0.saturating_add(719_468);
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted - era * 146_097;
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_index = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_index + 2) / 5 + 1;
        let month = if month_index < 10 { month_index + 3 } else { month_index - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month, day)
    }

    /// First and last day of a month.
    pub fn month(year: i32, month: i32) -> (Self, Self) {
        let (next_year, next_month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        (Self::from_ymd(year, month, 1), Self(Self::from_ymd(next_year, next_month, 1).0 - 1))
    }

    /// This day `months` earlier (later, if negative); the 31st becomes the month's last day.
    pub fn months_back(self, months: i32) -> Self {
        let (year, month, day) = self.ymd();
        let index = year * 12 + month - 1 - months;
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) + 1);
        let (_, last) = Self::month(year, month);
        Self::from_ymd(year, month, day.min(last.ymd().2))
    }

    /// Full months from `start` to this day; 0 if `start` is later.
    pub fn full_months_since(self, start: Self) -> i32 {
        let (year, month, day) = self.ymd();
        let (start_year, start_month, start_day) = start.ymd();
        let months = (year - start_year) * 12 + month - start_month;
        (months - i32::from(day < start_day)).max(0)
    }

    /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as the first and last day it may mean. `None`: not such a date.
    pub fn parse(text: &str) -> Option<(Self, Self)> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let Some(month) = parts.next() else {
            return Some((Self::from_ymd(year, 1, 1), Self::from_ymd(year, 12, 31)));
        };
        let month = number(month, 2).filter(|month| (1..=12).contains(month))?;
        let (first, last) = Self::month(year, month);
        let Some(day) = parts.next() else {
            return Some((first, last));
        };
        let day = number(day, 2).filter(|day| (1..=last.ymd().2).contains(day))?;
        let exact = Self::from_ymd(year, month, day);
        parts.next().is_none().then_some((exact, exact))
    }
}

/// A number of exactly so many digits.
pub(crate) fn number(text: &str, digits: usize) -> Option<i32> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_four_centuries_survives_the_round_trip() {
        for number in Day::from_ymd(1800, 1, 1).0..Day::from_ymd(2200, 1, 1).0 {
            let (year, month, day) = Day(number).ymd();
            assert_eq!(Day::from_ymd(year, month, day), Day(number));
        }
    }

    #[test]
    fn months_count_only_when_full() {
        let start = Day::from_ymd(2026, 8, 23);
        assert_eq!(Day::from_ymd(2026, 11, 22).full_months_since(start), 2);
        assert_eq!(Day::from_ymd(2026, 11, 23).full_months_since(start), 3);
        assert_eq!(start.full_months_since(Day::from_ymd(2026, 11, 23)), 0);
    }

    #[test]
    fn going_back_keeps_to_the_months_last_day() {
        assert_eq!(Day::from_ymd(2026, 3, 31).months_back(1).to_string(), "2026-02-28");
        assert_eq!(Day::from_ymd(2026, 1, 15).months_back(13).to_string(), "2024-12-15");
    }

    #[test]
    fn a_month_or_a_year_is_a_range_of_days() {
        let text = |(first, last): (Day, Day)| format!("{first} {last}");
        assert_eq!(Day::parse("2024-02").map(text).as_deref(), Some("2024-02-01 2024-02-29"));
        assert_eq!(Day::parse("2009").map(text).as_deref(), Some("2009-01-01 2009-12-31"));
        for wrong in ["", "24-02", "2024-13", "2024-02-30", "2024-2-1", "2024-02-01-1", "+024-01"] {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
    }
}
