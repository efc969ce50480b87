//! The regular week: what holds on most of a year's Mondays, Tuesdays and so on.

use std::{collections::HashMap, ops::Range};

use chrono::{Days, NaiveDate};
use opening_hours::RuleKind;

use crate::{
    Hours, Span,
    span::{DAY, spans},
};

/// The Monday on which the year begins that is looked at. It is fixed, so that the same text is always the same week.
const FIRST: Option<NaiveDate> = NaiveDate::from_ymd_opt(2027, 1, 4);
/// Its weeks.
const WEEKS: u64 = 52;

impl Hours {
    /// The regular week, sorted by day and minute, overlaps merged.
    ///
    /// For each day of the week it is what holds on most of its dates in 2027, were there no holidays: the longer season, and
    /// neither what happens on the first Wednesday only, nor every second week, nor a closed fortnight. Of two that hold
    /// equally often it is the one with fewer hours. Times that only a remark decides do not count: those marked `unknown`,
    /// and a remark without times, such as `"by appointment"`. An end that is not stated (`09:00+`) is midnight.
    pub fn week(&self) -> Vec<Span> {
        let Some(first) = FIRST else { return Vec::new() };
        // Where all weeks are the same, one of them is enough.
        let weeks = if self.regular_but_for_holidays() { 1 } else { WEEKS };
        let mut week = Vec::new();
        for day in 0..7 {
            let dates =
                (0..weeks).filter_map(|week| first.checked_add_days(Days::new(7 * week + day)));
            let mut counted: HashMap<Vec<Range<u32>>, usize> = HashMap::new();
            for date in dates {
                *counted.entry(self.open_on(date)).or_default() += 1;
            }
            let usual = counted.into_iter().max_by_key(|(open, dates)| {
                let minutes: u32 = open.iter().map(|range| range.end - range.start).sum();
                let ranges: Vec<_> = open.iter().map(|range| (range.start, range.end)).collect();
                (*dates, DAY - minutes, ranges)
            });
            let midnight = u32::try_from(day).unwrap_or_default() * DAY;
            let open = usual.map(|(open, _)| open).unwrap_or_default();
            week.extend(open.into_iter().map(|range| midnight + range.start..midnight + range.end));
        }
        spans(week)
    }

    /// The open minutes of a date, with what reaches into it from the day before.
    pub(crate) fn open_on(&self, date: NaiveDate) -> Vec<Range<u32>> {
        let mut open: Vec<Range<u32>> = Vec::new();
        for time in self.rules.schedule_at(date) {
            let from = u32::from(time.range.start.mins_from_midnight());
            let to = u32::from(time.range.end.mins_from_midnight()).min(DAY);
            let remark_only = !time.comment.is_empty() && from == 0 && to == DAY;
            if time.kind != RuleKind::Open || remark_only || from >= to {
                continue;
            }
            match open.last_mut() {
                Some(last) if last.end >= from => last.end = last.end.max(to),
                _ => open.push(from..to),
            }
        }
        open
    }
}
