//! Days, times and moments as ISO 8601 and RFC 3339 write them, and only those that exist.

/// Two or four digits as a number.
fn digits(text: &str, count: usize) -> Option<i64> {
    let fits = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// Days since 1970-01-01 of a day that exists (Gregorian, proleptic).
fn days(text: &str) -> Option<i64> {
    let mut parts = text.splitn(3, '-');
    let (year, month) = (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?);
    let day = digits(parts.next()?, 2)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    // The year begins in March, so that the leap day is its last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * month + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

/// Whether a text is a day `YYYY-MM-DD`.
pub(super) fn is_date(text: &str) -> bool {
    days(text).is_some()
}

/// Whether a text is a year, a month or a day.
pub(super) fn is_partial_date(text: &str) -> bool {
    match text.len() {
        4 => digits(text, 4).is_some(),
        7 => is_date(&format!("{text}-01")),
        _ => is_date(text),
    }
}

/// An offset from UTC in minutes: `Z`, `+01:00`.
fn offset(text: &str) -> Option<i64> {
    if matches!(text, "Z" | "z") {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = text.strip_prefix(['+', '-'])?.split_once(':')?;
    let (hours, minutes) = (digits(hours, 2)?, digits(minutes, 2)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

/// Milliseconds since midnight of `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fff`, and whether there are seconds.
fn time(text: &str) -> Option<(i64, bool)> {
    let (clock, fraction) = match text.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (text, None),
    };
    let mut parts = clock.splitn(3, ':');
    let (hours, minutes) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let seconds = match parts.next() {
        Some(seconds) => Some(digits(seconds, 2)?),
        None => None,
    };
    let milliseconds = match fraction {
        None => 0,
        Some(_) if seconds.is_none() => return None,
        Some(fraction) => {
            let numeric = (1..=9).contains(&fraction.len())
                && fraction.bytes().all(|byte| byte.is_ascii_digit());
            let three: String = fraction.chars().chain("00".chars()).take(3).collect();
            if numeric { digits(&three, 3)? } else { return None }
        }
    };
    let valid = hours < 24 && minutes < 60 && seconds.unwrap_or(0) < 60;
    let value = ((hours * 60 + minutes) * 60 + seconds.unwrap_or(0)) * 1000 + milliseconds;
    valid.then_some((value, seconds.is_some()))
}

/// Whether a text is a time of day, with or without an offset.
pub(super) fn is_time(text: &str) -> bool {
    match text.find(['Z', 'z', '+', '-']) {
        Some(at) => time(&text[..at]).is_some() && offset(&text[at..]).is_some(),
        None => time(text).is_some(),
    }
}

/// Milliseconds since 1970-01-01T00:00Z of a moment in RFC 3339. None: it is no such moment.
pub fn instant(text: &str) -> Option<i64> {
    let (date, rest) = text.split_once(['T', 't'])?;
    let at = rest.find(['Z', 'z', '+', '-'])?;
    let (time, seconds) = time(&rest[..at])?;
    let minutes = offset(&rest[at..])?;
    seconds.then_some(days(date)? * 86_400_000 + time - minutes * 60_000)
}

#[cfg(test)]
mod tests {
    use super::{instant, is_date, is_partial_date, is_time};

    #[test]
    fn only_days_that_exist_are_dates() {
        for day in ["2024-02-29", "2000-02-29", "2026-12-31"] {
            assert!(is_date(day), "{day}");
        }
        for none in ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01"]
        {
            assert!(!is_date(none), "{none}");
        }
        assert!(is_partial_date("2026") && is_partial_date("2026-01"));
        assert!(!is_partial_date("2026-13") && !is_partial_date("202"));
    }

    #[test]
    fn times_may_have_seconds_and_an_offset() {
        for time in ["09:30", "09:30:15", "09:30Z", "09:30+01:00", "09:30:15.5-05:00"] {
            assert!(is_time(time), "{time}");
        }
        for none in ["24:00", "9:30", "09:60", "09.30", "09:30+1", "", "09:30:", "ä"] {
            assert!(!is_time(none), "{none}");
        }
    }

    #[test]
    fn moments_are_compared_in_utc() {
        assert_eq!(instant("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(instant("2024-09-25T14:23:06.5+01:00"), Some(1_727_270_586_500));
        assert_eq!(instant("1969-12-31T23:59:59.999Z"), Some(-1));
        for none in ["2026-01-01", "2026-01-01T10:00", "2026-01-01T10:00Z", "2026-02-30T10:00:00Z"]
        {
            assert_eq!(instant(none), None, "{none}");
        }
    }
}
