//! Public holidays, and what texts say about them.

#![expect(clippy::unwrap_used, reason = "what reads for a test may panic as the test itself does")]

use chrono::NaiveDate;
use hours::{all_known, holidays, parse};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Dates from the calendar of the Land.
#[test]
fn saarland_has_twelve_a_year() {
    let year = holidays("SL", day("2027-01-01"), 12);
    let wanted = [
        "2027-01-01",
        "2027-03-26",
        "2027-03-29",
        "2027-05-01",
        "2027-05-06",
        "2027-05-17",
        "2027-05-27",
        "2027-08-15",
        "2027-10-03",
        "2027-11-01",
        "2027-12-25",
        "2027-12-26",
    ];
    assert_eq!(year, wanted.map(day));
    assert!(all_known("SL"));
}

#[test]
fn of_other_laender_only_the_common_ones_are_known() {
    let year = holidays("BY", day("2027-01-01"), 12);
    assert_eq!(year.len(), 9);
    assert!(!year.contains(&day("2027-01-06")));
    assert!(!all_known("BY"));
}

#[test]
fn the_range_ends_before_its_last_day() {
    assert_eq!(holidays("SL", day("2026-12-25"), 0), []);
    assert_eq!(holidays("SL", day("2026-12-26"), 1), [day("2026-12-26"), day("2027-01-01")]);
    assert_eq!(holidays("SL", day("2027-01-01"), 24).len(), 24);
    assert_eq!(holidays("SL", NaiveDate::MAX, u32::MAX), []);
    assert_eq!(holidays("SL", day("2027-01-01"), u32::MAX).len(), 120);
}

#[test]
fn closed_on_holidays_is_what_the_text_says() {
    for text in [
        "Mo-Fr 09:00-12:00; PH off",
        "Mo-Fr 09:00-12:00; PH closed \"Feiertag\"",
        "Mo-Sa 09:00-12:00; Su,PH off",
        "Apr-Sep Mo-Fr 09:00-12:00; PH off",
    ] {
        assert!(parse(text).unwrap().closed_on_holidays(), "{text}");
    }
    for text in ["Mo-Fr 09:00-12:00", "PH off; Mo-Fr 09:00-12:00", "Mo-Fr,PH 09:00-12:00", "24/7"] {
        assert!(!parse(text).unwrap().closed_on_holidays(), "{text}");
    }
}
