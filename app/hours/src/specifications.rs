//! The week as schema.org's `OpeningHoursSpecification`.

use chrono::Weekday;

use crate::{Hours, notation::clock, schedules::last_minute, span::MIDNIGHT};

/// One `OpeningHoursSpecification`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Specification {
    /// `dayOfWeek`: `Monday`; `PublicHolidays`, opening and closing at `00:00`, when it is closed on those.
    pub days: Vec<&'static str>,
    /// When it opens: `09:00`.
    pub opens: String,
    /// When it closes: `12:00`; `23:59` for midnight, and on the next day if earlier than `opens`. `None` when no end is stated.
    pub closes: Option<String>,
}

impl Hours {
    /// The pieces for schema.org, days with the same times together. Like the week they may not be all there is to say.
    pub fn specifications(&self) -> Vec<Specification> {
        let mut found: Vec<Specification> = Vec::new();
        for span in self.week() {
            let opens = clock(span.from);
            let closes = (!self.open_ended(&span)).then(|| match span.past_midnight() {
                true => clock(span.to - MIDNIGHT),
                false => last_minute(span.to),
            });
            match found.iter_mut().find(|known| known.opens == opens && known.closes == closes) {
                Some(known) => known.days.push(name(span.day)),
                None => found.push(Specification { days: vec![name(span.day)], opens, closes }),
            }
        }
        if self.closed_on_holidays() && !found.is_empty() {
            let (opens, closes) = (clock(0), Some(clock(0)));
            found.push(Specification { days: vec!["PublicHolidays"], opens, closes });
        }
        found
    }
}

fn name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}
