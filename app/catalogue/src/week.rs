//! Is it open now, and if not, when next? What a week of opening hours says at a moment.
//!
//! The server reads the notation (`hours`) and sends minutes; a phone only compares them, in the time of Berlin, where the
//! offers are, not where the phone thinks it is. What a week cannot say for certain (`We 09:00+`, "by appointment", every
//! second month) is not guessed: then there is no week, and the text alone stands on the page. On a public holiday hours that
//! do not speak of holidays are told with that doubt.

use engine::Day;
use serde::{Deserialize, Serialize};

const DAY: i32 = 24 * 60;
const WEEK: i32 = 7 * DAY;
/// So many days are looked ahead: past Christmas and New Year, when somebody closes on each holiday.
const AHEAD: i32 = 14;

/// A week of opening hours that says it all, but for holidays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// Minutes of the week at which it opens and closes in turn, from Monday's midnight, in order. What goes on after Sunday
    /// ends beyond the week.
    pub minutes: Vec<i32>,
    /// Known to be closed on public holidays; otherwise nobody says.
    pub closed_on_holidays: bool,
}

/// A moment in Berlin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// The day there.
    pub day: Day,
    /// Minutes since its midnight.
    pub minute: i32,
}

/// What a week says at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Now {
    /// Open around the clock, holidays or not.
    Always,
    /// Open until then.
    Open(Moment),
    /// Closed; it opens then.
    Opens(Moment),
}

impl Moment {
    /// The moment so many minutes after 1970 began in Berlin.
    pub fn at(minutes: i32) -> Self {
        Self { day: Day(minutes.div_euclid(DAY)), minute: minutes.rem_euclid(DAY) }
    }

    /// Hours and minutes as on a German sign: `09:00`.
    pub fn clock(&self) -> String {
        format!("{:02}:{:02}", self.minute / 60, self.minute % 60)
    }
}

impl Week {
    /// What it says at a moment, and whether a public holiday makes that doubtful. `None` if it says nothing, such as a week
    /// without an hour.
    pub fn at(&self, now: Moment, holidays: &[Day]) -> Option<(Now, bool)> {
        // 1970 began on a Thursday.
        let monday = now.day.0 - (now.day.0 + 3).rem_euclid(7);
        let now = now.minute + (now.day.0 - monday) * DAY;
        let day = |minute: i32| Day(monday + minute.div_euclid(DAY));
        let holiday = |minute: i32| holidays.contains(&day(minute));
        // From last Sunday's night on.
        let mut from = -WEEK;
        while from <= now + AHEAD * DAY {
            for span in self.minutes.chunks_exact(2) {
                let (start, mut end) = (span[0] + from, span[1] + from);
                if end <= now || (self.closed_on_holidays && holiday(start)) {
                    continue;
                }
                let at = |minute: i32| Moment { day: day(minute), minute: minute.rem_euclid(DAY) };
                if start > now {
                    return Some((Now::Opens(at(start)), holiday(start)));
                }
                // What opens at midnight as it closes goes on.
                let shut = |minute: i32| self.closed_on_holidays && holiday(minute);
                while let Some(length) = self.lasts(end).filter(|_| !shut(end)) {
                    end += length;
                    if end - start >= WEEK {
                        return Some((Now::Always, false));
                    }
                }
                return Some((Now::Open(at(end)), holiday(now)));
            }
            from += WEEK;
        }
        None
    }

    /// How long it stays open from a minute at which it opens.
    fn lasts(&self, minute: i32) -> Option<i32> {
        let mut spans = self.minutes.chunks_exact(2);
        let span = spans.find(|span| (span[0] - minute).rem_euclid(WEEK) == 0)?;
        Some(span[1] - span[0]).filter(|length| *length > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONDAY: Day = Day(20_780);

    fn week(hours: &[(i32, i32, i32)], closed_on_holidays: bool) -> Week {
        let minutes =
            hours.iter().flat_map(|(day, from, to)| [day * DAY + from * 60, day * DAY + to * 60]);
        Week { minutes: minutes.collect(), closed_on_holidays }
    }

    fn moment(day: i32, hour: i32, minute: i32) -> Moment {
        Moment { day: Day(MONDAY.0 + day), minute: hour * 60 + minute }
    }

    /// Monday to Friday from nine to twelve, Tuesday until three as well.
    fn office(closed_on_holidays: bool) -> Week {
        let mornings = (0..5).map(|day| (day, 9, 12));
        let mut hours: Vec<_> = mornings.collect();
        hours.insert(2, (1, 13, 15));
        week(&hours, closed_on_holidays)
    }

    #[test]
    fn the_first_test_day_is_a_monday() {
        assert_eq!(MONDAY, Day::from_ymd(2026, 11, 23));
    }

    #[test]
    fn it_is_open_until_it_closes_and_then_opens_again() {
        let says = |now| office(false).at(now, &[]);
        assert_eq!(says(moment(0, 8, 59)), Some((Now::Opens(moment(0, 9, 0)), false)));
        assert_eq!(says(moment(0, 9, 0)), Some((Now::Open(moment(0, 12, 0)), false)));
        assert_eq!(says(moment(0, 11, 59)), Some((Now::Open(moment(0, 12, 0)), false)));
        assert_eq!(says(moment(0, 12, 0)), Some((Now::Opens(moment(1, 9, 0)), false)));
        assert_eq!(says(moment(1, 12, 30)), Some((Now::Opens(moment(1, 13, 0)), false)));
        assert_eq!(says(moment(5, 10, 0)), Some((Now::Opens(moment(7, 9, 0)), false)), "weekend");
        assert_eq!(Week::default().at(moment(0, 9, 0), &[]), None);
    }

    #[test]
    fn a_night_reaches_into_the_next_day_and_the_next_week() {
        let bar = week(&[(4, 20, 26), (6, 22, 28)], false);
        assert_eq!(bar.at(moment(5, 1, 0), &[]), Some((Now::Open(moment(5, 2, 0)), false)));
        assert_eq!(bar.at(moment(7, 3, 0), &[]), Some((Now::Open(moment(7, 4, 0)), false)));
        assert_eq!(bar.at(moment(7, 4, 0), &[]), Some((Now::Opens(moment(11, 20, 0)), false)));
    }

    #[test]
    fn around_the_clock_is_neither_opened_nor_closed() {
        let always: Vec<_> = (0..7).map(|day| (day, 0, 24)).collect();
        for day in 0..7 {
            let says = week(&always, false).at(moment(day, 3, 7), &[moment(day, 0, 0).day]);
            assert_eq!(says, Some((Now::Always, false)));
        }
        let weekend = week(&[(5, 0, 24), (6, 0, 24)], false);
        assert_eq!(weekend.at(moment(5, 9, 0), &[]), Some((Now::Open(moment(7, 0, 0)), false)));
    }

    #[test]
    fn on_a_holiday_hours_are_doubtful_unless_they_speak_of_it() {
        let holidays = [moment(1, 0, 0).day, moment(2, 0, 0).day];
        let silent = office(false);
        let says = |now| silent.at(now, &holidays);
        assert_eq!(says(moment(0, 10, 0)), Some((Now::Open(moment(0, 12, 0)), false)));
        assert_eq!(says(moment(0, 13, 0)), Some((Now::Opens(moment(1, 9, 0)), true)));
        assert_eq!(says(moment(1, 10, 0)), Some((Now::Open(moment(1, 12, 0)), true)));
        let closed = office(true);
        assert_eq!(
            closed.at(moment(0, 13, 0), &holidays),
            Some((Now::Opens(moment(3, 9, 0)), false))
        );
        let shut: Vec<Day> = (0..30).map(|day| moment(day, 0, 0).day).collect();
        assert_eq!(
            closed.at(moment(0, 13, 0), &shut),
            None,
            "closed for longer than anybody plans"
        );
    }

    #[test]
    fn a_moment_is_a_day_and_a_minute_of_it() {
        assert_eq!(Moment::at(MONDAY.0 * DAY + 545), moment(0, 9, 5));
        assert_eq!(moment(0, 9, 5).clock(), "09:05");
        assert_eq!(Moment::at(-1), Moment { day: Day(-1), minute: DAY - 1 });
    }
}
