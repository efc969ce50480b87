//! The figures of a slow phone: read from what the browser's specs wrote, one JSON line each, and set as a table.

use std::{cmp::Ordering, fmt::Write};

use anyhow::{Context, Result};
use serde::Deserialize;

/// One figure, taken once.
#[derive(Clone, Debug, Deserialize)]
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// How much it was, in the unit that `what` says; seconds otherwise.
    pub value: f64,
    /// At most so much.
    #[serde(default)]
    pub budget: Option<f64>,
    /// At least so much.
    #[serde(default)]
    pub least: Option<f64>,
    /// Digits behind the point.
    #[serde(default)]
    pub digits: usize,
    /// What kept it from being better.
    #[serde(default)]
    pub why: Vec<String>,
}

/// A row: everything measured about one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    what: String,
    median: f64,
    lowest: f64,
    highest: f64,
    count: usize,
    bound: Option<(Ordering, f64)>,
    digits: usize,
    why: Vec<String>,
}

impl Row {
    /// Does the median keep to its budget?
    pub fn holds(&self) -> bool {
        self.bound.is_none_or(|(beyond, bound)| self.median.total_cmp(&bound) != beyond)
    }
}

/// Figures of one name become one row, in the order in which the names first came.
///
/// # Errors
/// A line is no figure: names it.
pub fn rows(lines: &str) -> Result<Vec<Row>> {
    let mut groups: Vec<(Figure, Vec<f64>)> = Vec::new();
    for line in lines.lines() {
        let figure: Figure =
            serde_json::from_str(line).with_context(|| format!("no figure: {line}"))?;
        match groups.iter_mut().find(|(first, _)| first.what == figure.what) {
            Some((_, values)) => values.push(figure.value),
            None => groups.push((figure.clone(), vec![figure.value])),
        }
    }
    Ok(groups.into_iter().map(|(figure, values)| row(figure, values)).collect())
}

fn row(figure: Figure, mut values: Vec<f64>) -> Row {
    values.sort_by(f64::total_cmp);
    let at = |index: usize| values.get(index).copied().unwrap_or(f64::NAN);
    let most = figure.budget.map(|budget| (Ordering::Greater, budget));
    Row {
        what: figure.what,
        median: at(values.len() / 2),
        lowest: at(0),
        highest: at(values.len().saturating_sub(1)),
        count: values.len(),
        bound: most.or(figure.least.map(|least| (Ordering::Less, least))),
        digits: figure.digits,
        why: figure.why,
    }
}

/// The rows as a table in Markdown, which people read as well.
pub fn table(rows: &[Row]) -> String {
    let mut table = "| what | median (lowest to highest) | budget |\n|---|---|---|\n".to_owned();
    for row in rows {
        let number = |value: f64| format!("{value:.*}", row.digits);
        let spread = match row.count {
            1 => String::new(),
            count => {
                format!(" ({} to {} of {count})", number(row.lowest), number(row.highest))
            }
        };
        let bound = row.bound.map_or_else(String::new, |(beyond, bound)| {
            let word = if beyond == Ordering::Greater { "at most" } else { "at least" };
            let verdict = if row.holds() { "" } else { ": **missed**" };
            let why = if row.holds() || row.why.is_empty() {
                String::new()
            } else {
                format!(" by {}", row.why.join(", "))
            };
            format!("{word} {bound}{verdict}{why}")
        });
        let median = number(row.median);
        // Writing into a string cannot fail.
        let _ = writeln!(table, "| {} | {median}{spread} | {bound} |", row.what);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_one_name_are_one_row_with_its_median() -> Result<()> {
        let line =
            |value: f64| format!(r#"{{"what":"paint","value":{value},"budget":0.6,"digits":2}}"#);
        let lines = [line(0.5), line(0.9), line(0.4)].join("\n");
        let rows = rows(&lines)?;
        assert!(rows.iter().all(Row::holds));
        let row = "| paint | 0.50 (0.40 to 0.90 of 3) | at most 0.6 |";
        assert_eq!(table(&rows).lines().last(), Some(row));
        Ok(())
    }

    #[test]
    fn what_misses_its_budget_says_so_and_why() -> Result<()> {
        let lines = r#"{"what":"score","value":90,"least":95,"why":["fonts"]}
{"what":"time","value":0.7,"budget":0.6,"digits":1}"#;
        let rows = rows(lines)?;
        assert!(!rows.iter().any(Row::holds));
        let table = table(&rows);
        assert!(table.contains("| score | 90 | at least 95: **missed** by fonts |"), "{table}");
        assert!(table.contains("| time | 0.7 | at most 0.6: **missed** |"), "{table}");
        Ok(())
    }

    #[test]
    fn what_is_no_figure_is_named() {
        let error = rows("nonsense").map(|_| ()).unwrap_err();
        assert!(error.to_string().contains("no figure: nonsense"));
    }
}
