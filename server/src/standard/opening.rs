//! Opening hours and holidays as minutes and days, which a phone can compare.

use catalogue::{Content, Week};
use chrono::{Datelike, NaiveDate};
use engine::Day;

/// Holidays of so many months travel with the catalogue: with three years it need not change before the year does.
const MONTHS: u32 = 36;
const DAY: i32 = 24 * 60;

/// The week of a text, if a week says it all but for holidays.
pub fn week(text: &str) -> Option<Week> {
    let hours = hours::parse(text).ok().filter(hours::Hours::regular_but_for_holidays)?;
    let spans = hours.week().into_iter().flat_map(|span| {
        let midnight = DAY * i32::try_from(span.day.num_days_from_monday()).unwrap_or_default();
        [midnight + i32::from(span.from), midnight + i32::from(span.to)]
    });
    let minutes: Vec<i32> = spans.collect();
    (!minutes.is_empty()).then(|| Week { minutes, closed_on_holidays: hours.closed_on_holidays() })
}

/// The public holidays of the places' Länder, from the beginning of the year of a moment (seconds since 1970). Places across
/// the border have holidays that nobody here knows.
pub fn holidays(content: &Content, at: i64) -> Vec<Day> {
    let today = i32::try_from(at.div_euclid(86_400)).unwrap_or_default();
    let Some(from) = NaiveDate::from_ymd_opt(Day(today).ymd().0, 1, 1) else { return Vec::new() };
    let mut lands: Vec<&str> = content.places.iter().map(|place| &*place.land).collect();
    lands.sort_unstable();
    lands.dedup();
    let days = lands.into_iter().flat_map(|land| hours::holidays(land, from, MONTHS));
    let mut days: Vec<Day> = days.map(|date| Day(date.num_days_from_ce() - EPOCH)).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// 1 January 1970, counted from 1 January of the year 1.
const EPOCH: i32 = 719_163;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_minutes_if_it_says_it_all() {
        let minutes = |text| week(text).map(|week| (week.minutes, week.closed_on_holidays));
        assert_eq!(minutes("Mo 09:00-12:00"), Some((vec![540, 720], false)));
        assert_eq!(minutes("Tu 22:00-02:00; PH off"), Some((vec![1440 + 1320, 1440 + 1560], true)));
        for text in ["", "We 09:00+", "off", "Mo[1] 09:00-12:00", "Mo 09:00-12:00 \"Anruf\""] {
            assert_eq!(minutes(text), None, "{text}");
        }
    }

    #[test]
    fn holidays_are_those_of_the_places_and_change_with_the_year_only() {
        let place = |land: &str| catalogue::Place {
            code: 4096,
            id: "ort".into(),
            name: "Ort".into(),
            land: land.into(),
            ags: None,
        };
        let content = |lands: &[&str]| Content {
            places: lands.iter().map(|land| place(land)).collect(),
            ..Content::default()
        };
        let at = |day: Day| i64::from(day.0) * 86_400;
        let (spring, autumn) = (Day::from_ymd(2026, 3, 1), Day::from_ymd(2026, 11, 27));
        let saarland = holidays(&content(&["SL", "FR"]), at(autumn));
        assert_eq!(saarland, holidays(&content(&["SL"]), at(spring)));
        for day in [(2026, 1, 1), (2026, 8, 15), (2026, 12, 25), (2028, 12, 26)] {
            assert!(saarland.contains(&Day::from_ymd(day.0, day.1, day.2)), "{day:?}");
        }
        assert!(!holidays(&content(&["BE"]), at(autumn)).contains(&Day::from_ymd(2026, 8, 15)));
        assert_eq!(holidays(&Content::default(), at(autumn)), []);
    }
}
