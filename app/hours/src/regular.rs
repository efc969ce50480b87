//! Whether the week says it all, and what is said besides.

use chrono::Weekday;
use opening_hours::RuleKind;
use opening_hours_syntax::{
    ExtendedTime,
    rules::{
        RuleOperator, RuleSequence,
        day::{HolidayKind, WeekDayRange},
        time::{Time, TimeSpan},
    },
};

use crate::{Hours, Span, span::MIDNIGHT};

impl Hours {
    /// Whether [`Hours::week`] is all there is to say. It is not with seasons, dates, numbered weeks, the first Monday of a
    /// month, holidays, remarks, unknown or unstated times, and times that depend on the sun.
    pub fn regular(&self) -> bool {
        self.rules.get_expression().rules.iter().all(|rule| weekly(rule, every_week))
    }

    /// The same, apart from public holidays: `Mo-Fr 09:00-12:00; PH off` says all that there is to say of other days.
    pub fn regular_but_for_holidays(&self) -> bool {
        let holiday = |days: &WeekDayRange| {
            matches!(days, WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 })
        };
        let regular = |days: &WeekDayRange| every_week(days) || holiday(days);
        self.rules.get_expression().rules.iter().all(|rule| weekly(rule, regular))
    }

    /// The remarks, such as "by appointment", in their order; each once, joined by semicolons.
    pub fn comment(&self) -> Option<String> {
        let expression = self.rules.get_expression();
        let mut remarks: Vec<&str> = Vec::new();
        for remark in expression.rules.iter().map(|rule| rule.comment.trim()) {
            if !remark.is_empty() && !remarks.contains(&remark) {
                remarks.push(remark);
            }
        }
        (!remarks.is_empty()).then(|| remarks.join("; "))
    }

    /// Whether the end of a span of the week is not stated (`09:00+`), so that midnight only stands in for it.
    pub(crate) fn open_ended(&self, span: &Span) -> bool {
        let expression = self.rules.get_expression();
        let mut rules = expression.rules.iter().filter(|rule| covers(rule, span.day));
        span.to == MIDNIGHT
            && rules.any(|rule| rule.time_selector.spans.iter().any(|time| unstated(time, span)))
    }
}

fn weekly(rule: &RuleSequence, every_week: impl Fn(&WeekDayRange) -> bool) -> bool {
    let days = &rule.day_selector;
    days.year.is_empty()
        && days.monthday.is_empty()
        && days.week.is_empty()
        && days.weekday.iter().all(&every_week)
        && rule.time_selector.spans.iter().all(stated)
        && rule.kind != RuleKind::Unknown
        && rule.operator != RuleOperator::Fallback
        && rule.comment.is_empty()
}

fn every_week(days: &WeekDayRange) -> bool {
    match days {
        WeekDayRange::Fixed { offset, nth_from_start, nth_from_end, .. } => {
            *offset == 0 && !nth_from_start.contains(&false) && !nth_from_end.contains(&false)
        }
        WeekDayRange::Holiday { .. } => false,
    }
}

fn stated(time: &TimeSpan) -> bool {
    let fixed = |time| matches!(time, Time::Fixed(_));
    fixed(time.range.start) && fixed(time.range.end) && !time.open_end && time.repeats.is_none()
}

fn unstated(time: &TimeSpan, span: &Span) -> bool {
    let Time::Fixed(start) = time.range.start else { return false };
    time.open_end
        && time.range.end == Time::Fixed(ExtendedTime::MIDNIGHT_24)
        && (span.from..span.to).contains(&start.mins_from_midnight())
}

fn covers(rule: &RuleSequence, day: Weekday) -> bool {
    let days = &rule.day_selector.weekday;
    days.is_empty()
        || days.iter().any(|days| match days {
            WeekDayRange::Fixed { range, .. } => {
                day.days_since(*range.start()) <= range.end().days_since(*range.start())
            }
            WeekDayRange::Holiday { .. } => false,
        })
}
