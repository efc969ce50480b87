//! A week as a ring of minutes, cut into spans in one way only.

use std::ops::Range;

use chrono::Weekday;

/// The minute at which a day ends.
pub(crate) const MIDNIGHT: u16 = 24 * 60;
/// Minutes of a day.
pub(crate) const DAY: u32 = 24 * 60;
/// Minutes of a week.
pub(crate) const WEEK: u32 = 7 * DAY;

/// An open time that begins on a day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The day on which it begins.
    pub day: Weekday,
    /// Its first minute, counted from that day's midnight; below 1440.
    pub from: u16,
    /// The minute it ends; above 1440 when that is on the next day, at most 2880.
    pub to: u16,
}

impl Span {
    /// Whether it ends on the next day.
    pub fn past_midnight(&self) -> bool {
        self.to > MIDNIGHT
    }

    /// The minutes of the week, counted from Monday's midnight; none when it ends before it begins.
    pub(crate) fn minutes(&self) -> Range<u32> {
        let midnight = self.day.num_days_from_monday() * DAY;
        let (from, to) = (u32::from(self.from), u32::from(self.to).min(2 * DAY));
        midnight + from..midnight + to
    }
}

/// The spans of these minutes: overlaps merged, sorted by day and minute. What is shorter than a day may pass one midnight;
/// anything longer ends at each, so that a day open around the clock is `0..1440`.
pub(crate) fn spans(minutes: impl IntoIterator<Item = Range<u32>>) -> Vec<Span> {
    let mut spans: Vec<Span> = joined(minutes).into_iter().flat_map(cut).collect();
    spans.sort_by_key(|span| (span.day.num_days_from_monday(), span.from));
    spans
}

/// Disjoint ranges; one that passes Sunday's midnight ends beyond the week.
fn joined(minutes: impl IntoIterator<Item = Range<u32>>) -> Vec<Range<u32>> {
    let mut parts: Vec<Range<u32>> = Vec::new();
    for range in minutes.into_iter().filter(|range| range.start < range.end) {
        let (start, length) = (range.start % WEEK, (range.end - range.start).min(WEEK));
        parts.push(start..(start + length).min(WEEK));
        parts.push(0..(start + length).saturating_sub(WEEK));
    }
    parts.retain(|part| part.start < part.end);
    parts.sort_by_key(|part| part.start);
    let mut joined: Vec<Range<u32>> = Vec::new();
    for part in parts {
        match joined.last_mut() {
            Some(last) if part.start <= last.end => last.end = last.end.max(part.end),
            _ => joined.push(part),
        }
    }
    if let [first, .., last] = &mut joined[..]
        && first.start == 0
        && last.end == WEEK
    {
        last.end += first.end;
        joined.remove(0);
    }
    joined
}

fn cut(range: Range<u32>) -> Vec<Span> {
    let (mut start, mut spans) = (range.start, Vec::new());
    while start < range.end {
        let midnight = (start / DAY + 1) * DAY;
        let whole = !start.is_multiple_of(DAY) && range.end - start < DAY;
        let end = if whole { range.end } else { range.end.min(midnight) };
        spans.extend(span(start, end));
        start = end;
    }
    spans
}

fn span(start: u32, end: u32) -> Option<Span> {
    let midnight = start / DAY * DAY;
    let day = u8::try_from(start / DAY % 7).ok()?;
    Some(Span {
        day: Weekday::try_from(day).ok()?,
        from: u16::try_from(start - midnight).ok()?,
        to: u16::try_from(end - midnight).ok()?,
    })
}
