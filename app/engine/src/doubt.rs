//! What cannot be meant in what somebody typed or picked.
//!
//! **Decision**: an input in doubt is no answer and no "I don't know" either: the page asks again. An empty one is none.

use crate::{Day, Fact, Kind};

/// Days outside these years are slips of the pen.
pub const YEARS: (i32, i32) = (1900, 2100);

/// Why an input cannot be taken as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It is no whole number.
    NotANumber,
    /// It is a number, but not one from the first to the second.
    OutOf(i32, i32),
    /// The month has not begun yet.
    Future,
    /// Only one of month and year.
    Half,
}

/// A whole number up to `most`, in Latin, Arabic or Persian digits: phones write the reader's own.
///
/// # Errors
/// What was typed cannot be meant.
pub fn number(text: &str, most: i32) -> Result<Option<i32>, Doubt> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let out = Doubt::OutOf(0, most);
    let digits = text.strip_prefix(['-', '\u{2212}']).unwrap_or(text);
    let mut number = 0;
    for sign in digits.chars() {
        let digit = digit(sign).ok_or(Doubt::NotANumber)?;
        // More than any limit stays more: none is as high as a hundred million.
        number = (number * 10 + digit).min(100_000_000);
    }
    match number {
        _ if digits.is_empty() => Err(Doubt::NotANumber),
        number if number > most || digits != text => Err(out),
        number => Ok(Some(number)),
    }
}

/// The largest number that makes sense for a fact; for ages of children in years, although they are kept in months.
pub fn most(fact: &Fact) -> i32 {
    match (fact.kind, fact.id.as_str()) {
        (Kind::Numbers, _) | (_, "age") => 130,
        (_, "hours_per_week") => 168,
        (_, "children") => 30,
        (_, "alg1_days_left") => 3_660,
        (_, "annual_income") => 100_000_000,
        (_, id) if id.contains("months") => 1_560,
        _ => 1_000_000,
    }
}

fn digit(sign: char) -> Option<i32> {
    let digit = |zero: char| i32::try_from(u32::from(sign).checked_sub(u32::from(zero))?).ok();
    ['0', '\u{660}', '\u{6f0}'].into_iter().filter_map(digit).find(|digit| *digit < 10)
}

/// The days of a month; where something began in the past, not one after `today`.
///
/// # Errors
/// What was picked cannot be meant.
pub fn month(
    year: Option<i32>,
    month: Option<i32>,
    today: Option<Day>,
) -> Result<Option<(Day, Day)>, Doubt> {
    match (year, month) {
        (None, None) => Ok(None),
        (Some(year), Some(month)) => {
            let days = Day::month(year, month);
            let future = today.is_some_and(|today| days.0 > today);
            if future { Err(Doubt::Future) } else { Ok(Some(days)) }
        }
        _ => Err(Doubt::Half),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_the_digits_of_phones() {
        for (text, expected) in [
            ("", Ok(None)),
            (" 34 ", Ok(Some(34))),
            ("٣٤", Ok(Some(34))),
            ("۳۴", Ok(Some(34))),
            ("0", Ok(Some(0))),
            ("120", Ok(Some(120))),
            ("121", Err(Doubt::OutOf(0, 120))),
            ("99999999999999999999", Err(Doubt::OutOf(0, 120))),
            ("-3", Err(Doubt::OutOf(0, 120))),
            ("-", Err(Doubt::NotANumber)),
            ("2.5", Err(Doubt::NotANumber)),
            ("34 Jahre", Err(Doubt::NotANumber)),
            ("vierzig", Err(Doubt::NotANumber)),
            ("/:", Err(Doubt::NotANumber)),
        ] {
            assert_eq!(number(text, 120), expected, "{text}");
        }
    }

    #[test]
    fn a_large_limit_is_one_and_what_is_below_it_is_taken_as_typed() {
        for (text, expected) in [
            ("250000", Ok(Some(250_000))),
            ("10000000", Ok(Some(10_000_000))),
            ("10000001", Err(Doubt::OutOf(0, 10_000_000))),
            ("99999999999999999999", Err(Doubt::OutOf(0, 10_000_000))),
        ] {
            assert_eq!(number(text, 10_000_000), expected, "{text}");
        }
    }

    #[test]
    fn a_month_is_whole_and_where_it_must_be_has_begun() {
        let today = Day::from_ymd(2026, 11, 22);
        let november = Day::month(2026, 11);
        for (year, picked, latest, expected) in [
            (None, None, Some(today), Ok(None)),
            (Some(2026), None, Some(today), Err(Doubt::Half)),
            (None, Some(5), None, Err(Doubt::Half)),
            (Some(2026), Some(11), Some(today), Ok(Some(november))),
            (Some(2026), Some(12), Some(today), Err(Doubt::Future)),
            (Some(2026), Some(12), None, Ok(Some(Day::month(2026, 12)))),
        ] {
            assert_eq!(month(year, picked, latest), expected, "{year:?} {picked:?}");
        }
    }
}
