//! What happens on the first Wednesday of a month, or on the last Friday.

use chrono::Weekday;
use opening_hours::RuleKind;
use opening_hours_syntax::{
    ExtendedTime,
    rules::{
        RuleSequence,
        day::WeekDayRange,
        time::{Time, TimeSpan},
    },
};

use crate::{Hours, span::MIDNIGHT};

/// An open time on a day of the month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Monthly {
    /// The day of the week.
    pub(crate) day: Weekday,
    /// Which of the month, from 1; from -1 counted from its end.
    pub(crate) nth: i8,
    /// The first minute.
    pub(crate) from: u16,
    /// The minute it ends, at most 1440.
    pub(crate) to: u16,
    /// Whether the end is stated.
    pub(crate) stated: bool,
}

impl Hours {
    /// The open times on a numbered weekday of every month. What ends on the next day or depends on dates is left to the text.
    pub(crate) fn monthly(&self) -> Vec<Monthly> {
        let expression = self.rules.get_expression();
        let rules = expression.rules.iter().filter(|rule| monthly(rule));
        let mut found = Vec::new();
        for rule in rules {
            let times: Vec<_> = rule.time_selector.spans.iter().filter_map(minutes).collect();
            for (day, nth) in rule.day_selector.weekday.iter().flat_map(numbered) {
                let on = |&(from, to, stated)| Monthly { day, nth, from, to, stated };
                found.extend(times.iter().map(on));
            }
        }
        found
    }
}

fn monthly(rule: &RuleSequence) -> bool {
    let days = &rule.day_selector;
    let remark_only = !rule.comment.is_empty()
        && rule.time_selector.spans.iter().any(|time| minutes(time) == Some((0, MIDNIGHT, true)));
    let dated = !(days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty());
    rule.kind == RuleKind::Open && !dated && !remark_only
}

/// The day and its numbers; nothing for every week, and for the day after a numbered one.
fn numbered(days: &WeekDayRange) -> Vec<(Weekday, i8)> {
    let WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end } = days else {
        return Vec::new();
    };
    if !nth_from_start.contains(&false) && !nth_from_end.contains(&false) {
        return Vec::new();
    }
    let from_start = (1..).zip(nth_from_start);
    let from_end = (1..).map(|nth: i8| -nth).zip(nth_from_end);
    let numbers = from_start.chain(from_end).filter(|(_, holds)| **holds);
    numbers.map(|(nth, _)| (*range.start(), nth)).collect()
}

fn minutes(time: &TimeSpan) -> Option<(u16, u16, bool)> {
    let (Time::Fixed(from), Time::Fixed(to)) = (time.range.start, time.range.end) else {
        return None;
    };
    let stated = !time.open_end || to != ExtendedTime::MIDNIGHT_24;
    let (from, to) = (from.mins_from_midnight(), to.mins_from_midnight());
    (from < to && to <= MIDNIGHT).then_some((from, to, stated))
}
