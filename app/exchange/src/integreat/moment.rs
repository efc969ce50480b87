//! Days and times as the API writes them: ISO 8601, with an offset.

/// A day and, if said, the time and the offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment<'a> {
    /// `2026-11-26`.
    pub(super) day: &'a str,
    /// `09:30`.
    pub(super) time: Option<&'a str>,
    /// `+01:00` or `Z`.
    pub(super) offset: Option<&'a str>,
}

impl<'a> Moment<'a> {
    /// Reads `2026-11-26`, `2026-11-26T09:30`, with seconds and their fractions, with an offset.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let day = day(text)?;
        let rest = &text[day.len()..];
        if rest.is_empty() {
            return Some(Self { day, time: None, offset: None });
        }
        let rest = rest.strip_prefix(['T', 't', ' '])?;
        let time = time(rest)?;
        let mut rest = &rest[time.len()..];
        if let Some(seconds) = rest.strip_prefix(':') {
            number(seconds, 0, 60)?;
            rest = &seconds[2..];
        }
        if let Some(fraction) = rest.strip_prefix('.') {
            rest = fraction.trim_start_matches(|sign: char| sign.is_ascii_digit());
        }
        let offset = match rest {
            "" => None,
            "Z" | "z" => Some("Z"),
            _ => {
                let hours = rest.strip_prefix(['+', '-'])?;
                (time_of(hours)? == hours).then_some(rest)?;
                Some(rest)
            }
        };
        Some(Self { day, time: Some(time), offset })
    }

    /// The time of day as HSDS has it, `09:30+01:00`.
    pub(super) fn clock(&self) -> Option<String> {
        Some(format!("{}{}", self.time?, self.offset.unwrap_or_default()))
    }
}

/// The day a text begins with.
pub(super) fn day(text: &str) -> Option<&str> {
    let day = text.get(..10)?;
    let bytes = day.as_bytes();
    let year = number(day, 0, 99)? * 100 + number(day.get(2..)?, 0, 99)?;
    let month = number(day.get(5..)?, 1, 12)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    number(day.get(8..)?, 1, last)?;
    (bytes[4] == b'-' && bytes[7] == b'-').then_some(day)
}

/// The time of day a text begins with, as `09:30`. `24:00` is the end of a day.
pub(super) fn time(text: &str) -> Option<&str> {
    let time = time_of(text)?;
    (number(time, 0, 23).is_some() || time == "24:00").then_some(time)
}

fn time_of(text: &str) -> Option<&str> {
    let time = text.get(..5)?;
    number(time, 0, 24)?;
    number(time.get(3..)?, 0, 59)?;
    (time.as_bytes()[2] == b':').then_some(time)
}

/// The number that the first two digits make.
fn number(text: &str, least: u32, most: u32) -> Option<u32> {
    let digits = text.get(..2).filter(|two| two.bytes().all(|sign| sign.is_ascii_digit()))?;
    digits.parse().ok().filter(|number| (least..=most).contains(number))
}

#[cfg(test)]
mod tests {
    use super::{Moment, day, time};

    #[test]
    fn moments_are_read() {
        let moment = Moment::parse("2026-03-01T09:30:15.123+01:00").unwrap();
        assert_eq!((moment.day, moment.time), ("2026-03-01", Some("09:30")));
        assert_eq!(moment.clock().as_deref(), Some("09:30+01:00"));
        assert_eq!(Moment::parse("2026-03-01T09:30Z").unwrap().clock().as_deref(), Some("09:30Z"));
        assert_eq!(Moment::parse("2026-03-01").unwrap().time, None);
        for wrong in ["2026-03-01T", "2026-03-01T9:30", "2026-03-01T09:30 Uhr", "01.03.2026", "é"]
        {
            assert_eq!(Moment::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_and_times_exist() {
        assert_eq!(day("2024-02-29T10:00"), Some("2024-02-29"));
        for wrong in ["2026-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "2026/04/30", ""] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
        assert_eq!((time("24:00"), time("23:59:00")), (Some("24:00"), Some("23:59")));
        assert_eq!(
            (time("24:01"), time("09.30"), time("0930"), time("")),
            (None, None, None, None)
        );
    }
}
