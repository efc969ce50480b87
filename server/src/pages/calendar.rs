//! Where the quick way out leads: a plain calendar that nobody wonders about. No name of ours, no emblem, no link, no script.
//!
//! It shows a year from this month on and marks no day: the copy that a phone keeps for its way out without a network must not look wrong
//! next month.

use engine::Day;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Scene;

/// So many months.
const MONTHS: i32 = 12;

/// The page.
pub fn page(scene: &Scene<'_>, today: Day) -> Markup {
    let (year, month, _) = today.ymd();
    let months: Vec<Month> = (0..MONTHS).map(|ahead| Month::after(year, month, ahead)).collect();
    let names = scene.plain("calendar-months");
    let name = |month: &Month| {
        let name = usize::try_from(month.month - 1).ok().and_then(|at| names.split(' ').nth(at));
        format!("{} {}", name.unwrap_or_default(), month.year)
    };
    let weekdays = scene.plain("calendar-weekdays");
    html! {
        (DOCTYPE)
        html lang=(scene.tag) dir=(scene.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (months.first().map(name).unwrap_or_default()) }
                link rel="icon" href="data:,";
                style { (PreEscaped(&scene.look.css)) }
            }
            body {
                main.calendar {
                    h1.visually-hidden { (months.first().map(name).unwrap_or_default()) }
                    @for month in &months {
                        table {
                            caption { (name(month)) }
                            thead { tr { @for day in weekdays.split(' ') { th scope="col" { (day) } } } }
                            tbody { @for week in month.weeks() { tr { @for day in week { td { (day) } } } } }
                        }
                    }
                }
            }
        }
    }
}

/// A month of a year.
struct Month {
    year: i32,
    month: i32,
}

impl Month {
    /// The month so many months after another.
    fn after(year: i32, month: i32, ahead: i32) -> Self {
        let months = year * 12 + month - 1 + ahead;
        Self { year: months.div_euclid(12), month: months.rem_euclid(12) + 1 }
    }

    /// Weeks from Monday on; days of other months are left empty.
    fn weeks(&self) -> Vec<[String; 7]> {
        let next = Self::after(self.year, self.month, 1);
        let first = Day::from_ymd(self.year, self.month, 1).0;
        let end = Day::from_ymd(next.year, next.month, 1).0;
        // The first of January 1970 was a Thursday.
        let monday = first - (first + 3).rem_euclid(7);
        let week = |start: i32| {
            let days = [0, 1, 2, 3, 4, 5, 6].map(|day| start + day);
            let inside =
                |day: i32| (first..end).contains(&day).then(|| (day - first + 1).to_string());
            days.map(|day| inside(day).unwrap_or_default())
        };
        (monday..end).step_by(7).map(week).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Month;

    #[test]
    fn months_begin_and_end_where_they_do() {
        for (year, month, weeks, first, last) in [
            // A Sunday first: six weeks.
            (2026, 11, 6, 6, "30"),
            (2027, 2, 4, 0, "28"),
            (2028, 2, 5, 1, "29"),
            (2026, 12, 5, 1, "31"),
        ] {
            let found = Month { year, month }.weeks();
            let begin = found[0].iter().position(|day| day == "1");
            let end = found.iter().flatten().rfind(|day| !day.is_empty());
            assert_eq!(
                (found.len(), begin, end.map(String::as_str)),
                (weeks, Some(first), Some(last)),
                "{month}/{year}"
            );
        }
        let after = Month::after(2026, 11, 2);
        assert_eq!((after.year, after.month), (2027, 1));
    }
}
