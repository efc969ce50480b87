//! What an advisor types into a field: months, ages. One field each, so that no hand leaves the keyboard.

use engine::{Answer, Day, Value, doubt};

/// Longer ago than anybody lives.
const LONGEST: i32 = 1200;

/// A time: `6/2024`, `06.2024`, `2024-06`; a day `15.6.2024`; a year `2024`; or how long ago: `18m`, `3j` (or `3y`), `15-36m`. A month or a year is a
/// range of days. `None`: it is none of these, or it has not begun and should have (`begun`).
pub fn month(text: &str, today: Day, begun: bool) -> Option<Value> {
    let text = text.trim().to_lowercase();
    let (first, last) = ago(&text, today).or_else(|| written(&text))?;
    let future = begun && first.0 > today.0;
    (!future && first.0 <= last.0).then_some(Value::Range(first.0, last.0))
}

fn ago(text: &str, today: Day) -> Option<(Day, Day)> {
    let unit = text.chars().last()?;
    let months = match unit {
        'm' => 1,
        'j' | 'y' => 12,
        _ => return None,
    };
    let count = |text: &str| doubt::number(text, LONGEST / months).ok().flatten();
    let said = &text[..text.len() - 1];
    let (from, to) = match said.split_once('-') {
        // Both ends are meant as if they stood alone.
        Some((near, far)) => ((count(far)? + 1) * months, count(near)? * months),
        // So many full months ago, and less than one unit more.
        None => ((count(said)? + 1) * months, count(said)? * months),
    };
    Some((Day(today.months_back(from).0 + 1), today.months_back(to)))
}

fn written(text: &str) -> Option<(Day, Day)> {
    let mut numbers = Vec::new();
    for part in text.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty()) {
        numbers.push(doubt::number(part, 9999).ok()??);
    }
    let year = |year: i32| (doubt::YEARS.0..=doubt::YEARS.1).contains(&year);
    let month = |month: i32| (1..=12).contains(&month);
    match numbers[..] {
        [only] if year(only) => Some((Day::from_ymd(only, 1, 1), Day::from_ymd(only, 12, 31))),
        [one, two] if month(one) && year(two) => Some(Day::month(two, one)),
        [one, two] if year(one) && month(two) => Some(Day::month(one, two)),
        [day, one, two] if month(one) && year(two) => exact(two, one, day),
        [one, two, day] if year(one) && month(two) => exact(one, two, day),
        _ => None,
    }
}

/// A day that there is.
fn exact(year: i32, month: i32, day: i32) -> Option<(Day, Day)> {
    let one = Day::from_ymd(year, month, day);
    (one.ymd() == (year, month, day)).then_some((one, one))
}

/// Children's ages in years, or in months with an `m`: `8, 3, 10m`; nothing but `-` or `0`: no children. `None`: it cannot be meant so.
pub fn ages(text: &str) -> Option<Answer> {
    let text = text.trim().to_lowercase();
    if ["-", "0"].contains(&&*text) {
        return Some(Answer::Is(Value::List(Vec::new())));
    }
    let mut ages = Vec::new();
    for part in text.split([',', ';', ' ', '/']).filter(|part| !part.is_empty()) {
        ages.push(match part.strip_suffix('m') {
            Some(months) => doubt::number(months, 17 * 12).ok()??,
            None => doubt::number(part, 17).ok()?? * 12,
        });
    }
    (!ages.is_empty()).then_some(Answer::Is(Value::List(ages)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TODAY: Day = Day(20_784);

    fn range(text: &str) -> Option<(String, String)> {
        match month(text, TODAY, true)? {
            Value::Range(from, to) => Some((Day(from).to_string(), Day(to).to_string())),
            _ => None,
        }
    }

    #[test]
    fn months_days_years_and_times_ago_are_ranges_of_days() {
        assert_eq!(TODAY.to_string(), "2026-11-27");
        let is = |text: &str, from: &str, to: &str| {
            assert_eq!(range(text), Some((from.to_owned(), to.to_owned())), "{text}");
        };
        for text in ["6/2024", "06.2024", " 2024-06 ", "6 2024", "٦/٢٠٢٤"] {
            is(text, "2024-06-01", "2024-06-30");
        }
        is("15.6.2024", "2024-06-15", "2024-06-15");
        is("2024-06-15", "2024-06-15", "2024-06-15");
        is("2024", "2024-01-01", "2024-12-31");
        is("18m", "2025-04-28", "2025-05-27");
        is("15-36m", "2023-10-28", "2025-08-27");
        is("3-3m", "2026-07-28", "2026-08-27");
        is("3m", "2026-07-28", "2026-08-27");
        is("2-3j", "2022-11-28", "2024-11-27");
        is("3j", "2022-11-28", "2023-11-27");
        for text in [
            "",
            "13/2024",
            "31.2.2024",
            "2030",
            "12/2026",
            "gestern",
            "m",
            "1/2/3/4",
            "-5m",
            "4-3m",
        ] {
            assert_eq!(range(text), None, "{text}");
        }
        assert!(month("1/2027", TODAY, false).is_some(), "a contract may begin later");
    }

    #[test]
    fn children_are_years_months_or_none() {
        let list = |text: &str| match ages(text)? {
            Answer::Is(value) => Some(value.list().to_vec()),
            _ => None,
        };
        assert_eq!(list("8, 3 10m"), Some(vec![96, 36, 10]));
        assert_eq!(list("-"), Some(vec![]));
        for text in ["", "18", "x", "3,x", "300m"] {
            assert_eq!(list(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_refused(text in "\\PC{0,12}") {
            if let Some(Value::Range(from, to)) = month(&text, TODAY, true) {
                prop_assert!(from <= to && from <= TODAY.0);
            }
            let _ = ages(&text);
        }
    }
}
