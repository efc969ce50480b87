//! A week back to OpenStreetMap's notation.

use chrono::Weekday;

use crate::{
    Span,
    span::{self, MIDNIGHT},
};

/// The days as the notation names them.
pub(crate) const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// A week in OpenStreetMap's notation, days with the same times together: `Mo-Th 09:00-12:00,13:00-16:00; Fr 09:00-12:00`.
///
/// Spans may overlap and come in any order; one that ends before it begins is left out. A week without any is `off`, and one
/// without a gap is `24/7`. Reading the text gives the same open minutes again.
pub fn from_week(spans: &[Span]) -> String {
    let week = span::spans(spans.iter().map(Span::minutes));
    let mut groups: Vec<(Vec<usize>, Vec<String>)> = Vec::new();
    for day in 0..DAYS.len() {
        let times: Vec<String> =
            week.iter().filter(|span| number(span.day) == day).map(times).collect();
        match groups.iter_mut().find(|(_, known)| *known == times) {
            Some((days, _)) => days.push(day),
            None => groups.push((vec![day], times)),
        }
    }
    groups.retain(|(_, times)| !times.is_empty());
    match &groups[..] {
        [] => return "off".to_owned(),
        [(days, times)] if days.len() == DAYS.len() && times[..] == ["00:00-24:00"] => {
            return "24/7".to_owned();
        }
        _ => {}
    }
    let rules: Vec<String> =
        groups.iter().map(|(days, times)| format!("{} {}", named(days), times.join(","))).collect();
    // After `;` a day's own times replace what reaches into it from the night before; after `,` they join it.
    let separator = if week.iter().any(Span::past_midnight) { ", " } else { "; " };
    rules.join(separator)
}

fn number(day: Weekday) -> usize {
    usize::try_from(day.num_days_from_monday()).unwrap_or_default()
}

/// `Mo-We,Fr`.
fn named(days: &[usize]) -> String {
    let runs = days.chunk_by(|day, next| day + 1 == *next);
    let runs = runs.map(|run| match run {
        [first, .., last] => format!("{}-{}", DAYS[*first], DAYS[*last]),
        _ => run.iter().map(|day| DAYS[*day]).collect(),
    });
    runs.collect::<Vec<_>>().join(",")
}

fn times(span: &Span) -> String {
    let to = if span.past_midnight() { span.to - MIDNIGHT } else { span.to };
    format!("{}-{}", clock(span.from), clock(to))
}

/// A minute of the day as `09:00`; its end as `24:00`.
pub(crate) fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
