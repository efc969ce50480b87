//! The week as HSDS schedules, and in words what HSDS cannot say.
//!
//! HSDS knows `WEEKLY` and `MONTHLY` only, and no time of 24:00. Its `timezone` is a number of hours, which would be wrong for
//! half of the year, so the zone stands in the notes.

use chrono::Weekday;

use crate::{
    Hours,
    notation::clock,
    span::{MIDNIGHT, Span},
};

/// One `schedule` of HSDS. `None` is a field to leave out, as HSDS refuses null.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// `WEEKLY` or `MONTHLY`.
    pub freq: Option<&'static str>,
    /// The days: `MO,TU`; in a month `1WE`, or `-1FR` for the last.
    pub byday: Option<String>,
    /// When it opens: `09:00`.
    pub opens_at: Option<String>,
    /// When it closes on the same day: `12:00`; `23:59` for midnight. `None` when no end is stated.
    pub closes_at: Option<String>,
    /// The remarks as they were written.
    pub description: Option<String>,
    /// The time zone; the whole text wherever the schedules do not say it all.
    pub notes: String,
}

impl Hours {
    /// The schedules for HSDS, days with the same time together. What passes midnight is cut there. When no time of a week or a
    /// month can be named there is one schedule with words alone.
    pub fn schedules(&self) -> Vec<Schedule> {
        let weekly = self.day_times().into_iter().map(|time| {
            let days: Vec<&str> = time.days.iter().map(|day| code(*day)).collect();
            ("WEEKLY", days.join(","), time.opens, time.closes)
        });
        let monthly = self.monthly().into_iter().map(|time| {
            let closes = time.stated.then(|| last_minute(time.to));
            ("MONTHLY", format!("{}{}", time.nth, code(time.day)), clock(time.from), closes)
        });
        let notes = match self.regular() {
            true => "Europe/Berlin".to_owned(),
            false => format!("Europe/Berlin; opening_hours: {}", self.text()),
        };
        let words = Schedule {
            freq: None,
            byday: None,
            opens_at: None,
            closes_at: None,
            description: self.comment(),
            notes,
        };
        let timed = weekly.chain(monthly).map(|(freq, byday, opens, closes_at)| Schedule {
            freq: Some(freq),
            byday: Some(byday),
            opens_at: Some(opens),
            closes_at,
            ..words.clone()
        });
        let timed: Vec<Schedule> = timed.collect();
        if timed.is_empty() { vec![words] } else { timed }
    }

    /// The week cut at midnight, days with the same time together.
    fn day_times(&self) -> Vec<DayTime> {
        let mut times: Vec<DayTime> = Vec::new();
        for span in self.week() {
            let closes = (!self.open_ended(&span)).then(|| last_minute(span.to));
            for (day, from, to) in cut(&span) {
                let closes = closes.as_ref().map(|_| last_minute(to));
                let opens = clock(from);
                let same = |time: &&mut DayTime| time.opens == opens && time.closes == closes;
                match times.iter_mut().find(same) {
                    Some(time) => time.days.push(day),
                    None => times.push(DayTime { days: vec![day], opens, closes }),
                }
            }
        }
        for time in &mut times {
            time.days.sort_by_key(Weekday::num_days_from_monday);
        }
        times
    }
}

/// One time on some days of the week.
struct DayTime {
    days: Vec<Weekday>,
    opens: String,
    closes: Option<String>,
}

fn cut(span: &Span) -> Vec<(Weekday, u16, u16)> {
    if !span.past_midnight() {
        return vec![(span.day, span.from, span.to)];
    }
    vec![(span.day, span.from, MIDNIGHT), (span.day.succ(), 0, span.to - MIDNIGHT)]
}

/// 24:00 is no time of a day there.
pub(crate) fn last_minute(minute: u16) -> String {
    if minute == MIDNIGHT { "23:59".to_owned() } else { clock(minute) }
}

fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}
