//! When an appointment is, to the minute.

use std::fmt;

use crate::{Day, date::number};

const DAY: u32 = 24 * 60;

/// A minute as the clock at the place shows it: minutes since 1970-01-01T00:00, without a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(u32);

impl Moment {
    /// Reads `2026-11-30T10:15`, as an input of date and time writes it. `None`: no such minute, or one before 1970.
    pub fn parse(text: &str) -> Option<Self> {
        let (day, time) = text.split_once('T')?;
        let (day, last) = Day::parse(day)?;
        let (hour, minute) = time.split_once(':')?;
        let hour = number(hour, 2).filter(|hour| (0..24).contains(hour))?;
        let minute = number(minute, 2).filter(|minute| (0..60).contains(minute))?;
        let days = u32::try_from(day.0).ok().filter(|_| day == last)?;
        Some(Self(days * DAY + (hour * 60 + minute) as u32))
    }

    /// Its day.
    pub fn day(self) -> Day {
        Day((self.0 / DAY) as i32)
    }

    pub(super) fn minutes(self) -> u32 {
        self.0
    }

    /// `None` behind the year 9999, which would not be read as it is written.
    pub(super) fn from_minutes(minutes: u32) -> Option<Self> {
        let moment = Self(minutes);
        (moment.day().ymd().0 <= 9999).then_some(moment)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minutes = self.0 % DAY;
        write!(f, "{}T{:02}:{:02}", self.day(), minutes / 60, minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_is_written_as_it_is_read() {
        for text in ["1970-01-01T00:00", "2026-11-30T10:15", "2028-02-29T23:59", "9999-12-31T23:59"]
        {
            let moment = Moment::parse(text).unwrap();
            assert_eq!(moment.to_string(), text);
            assert_eq!(Moment::from_minutes(moment.minutes()), Some(moment));
        }
    }

    #[test]
    fn what_is_no_minute_is_none() {
        for text in [
            "",
            "2026-11-30",
            "2026-11T10:15",
            "2026-02-29T10:15",
            "2026-11-30T24:00",
            "2026-11-30T10:60",
            "2026-11-30T10:1",
            "2026-11-30T10:15:00",
            "2026-11-30T+1:15",
            "1969-12-31T23:59",
            "２026-11-30T10:15",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
        assert_eq!(Moment::from_minutes(u32::MAX), None);
    }
}
