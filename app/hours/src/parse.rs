//! From text to [`Hours`]: what can be read, and what is refused.

use std::sync::Arc;

use opening_hours::OpeningHours;
use opening_hours_syntax::{
    Error as SyntaxError, Parser,
    rules::{
        day::{Date, Month, MonthdayRange},
        time::Time,
    },
};
use pest::error::InputLocation;

use crate::{Error, Hours, notation::DAYS};

/// The longest text that is read, in characters.
pub const LONGEST: usize = 500;

/// Reads opening hours in OpenStreetMap's notation.
///
/// `Mo 18:00-09:00` goes past midnight; so does `Mo 18:00-33:00`, as the notation counts hours up to 48.
///
/// # Errors
/// When nothing is written, when it is longer than [`LONGEST`], when it cannot be read, and when it names a day that no
/// calendar has, a weekday within holidays (`SH Mo`), or a time so long before or after sunrise or sunset.
pub fn parse(text: &str) -> Result<Hours, Error> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::Empty);
    }
    let length = text.chars().count();
    if length > LONGEST {
        return Err(Error::TooLong { length });
    }
    if let Some(column) = both(text) {
        let detail = Some("a day and a holiday need a comma, as in `Su,PH`".to_owned());
        return Err(Error::Notation { text: text.to_owned(), column: Some(column), detail });
    }
    let read = OpeningHours::parse_with(&mut Parser::default(), text);
    let rules = read.map_err(|error| refused(text, &error))?;
    if let Some(date) = impossible(&rules) {
        return Err(Error::NoDate { date });
    }
    if let Some(time) = beside_the_sun(&rules) {
        return Err(Error::Sun { time });
    }
    Ok(Hours { text: Arc::from(text), rules })
}

fn refused(text: &str, error: &SyntaxError) -> Error {
    let (column, detail) = match error {
        SyntaxError::Syntax(error) => {
            let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = error.location;
            (text.get(..at).map(|before| before.chars().count() + 1), None)
        }
        other => (None, Some(other.to_string())),
    };
    Error::Notation { text: text.to_owned(), column, detail }
}

/// The library moves 30 February to a day that exists; who wrote it meant something else.
fn impossible(rules: &OpeningHours) -> Option<String> {
    let expression = rules.get_expression();
    let ranges = expression.rules.iter().flat_map(|rule| &rule.day_selector.monthday);
    let dates = ranges.flat_map(|range| match range {
        MonthdayRange::Date { start, end } => vec![start.0, end.0],
        MonthdayRange::Month { .. } => Vec::new(),
    });
    dates.into_iter().find(never).map(|date| date.to_string())
}

/// Shifted by enough hours, such a time lies beyond the two days that the library counts.
fn beside_the_sun(rules: &OpeningHours) -> Option<String> {
    let expression = rules.get_expression();
    let times = expression.rules.iter().flat_map(|rule| &rule.time_selector.spans);
    let mut times = times.flat_map(|time| [time.range.start, time.range.end]);
    let shifted = times.find(|time| matches!(time, Time::Variable(time) if time.offset != 0));
    shifted.map(|time| time.to_string())
}

/// Where `SH Mo` stands: Mondays in the holidays. The library would read Mondays, and holidays.
fn both(text: &str) -> Option<usize> {
    let holiday = |word: &str| word.ends_with("PH") || word.ends_with("SH");
    let weekday = |word: &str| {
        DAYS.iter().any(|day| word.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(day)))
    };
    let mut column = 1;
    for (index, part) in text.split('"').enumerate() {
        let words: Vec<&str> = part.split(' ').collect();
        for pair in words.windows(2) {
            let [word, next] = pair else { continue };
            let same_rule = word.ends_with(|sign: char| sign.is_alphanumeric() || sign == ']');
            let told = (holiday(word) && weekday(next)) || (weekday(word) && holiday(next));
            if told && same_rule && index % 2 == 0 {
                return Some(column);
            }
            column += word.chars().count() + 1;
        }
        column += words.last().map_or(0, |word| word.chars().count()) + 1;
    }
    None
}

fn never(date: &Date) -> bool {
    let Date::Fixed { month, day, .. } = date else { return false };
    let longest = match month {
        Month::February => 29,
        Month::April | Month::June | Month::September | Month::November => 30,
        _ => 31,
    };
    *day > longest
}
