//! Which column of a list is which.

use std::collections::HashMap;

use super::{
    columns::{self, COLUMNS, Column},
    formula,
    mapping::Mapping,
};
use crate::{Problem, Refused, table::Warning};

/// The header of a list.
pub(super) struct Header {
    columns: Vec<(String, Option<&'static Column>)>,
    at: HashMap<&'static str, usize>,
}

impl Header {
    /// Reads a header.
    pub(super) fn read(file: &str, headers: &[String], mapping: &Mapping) -> Result<Self, Refused> {
        let refused = |place: String, message: String| Err(Refused::Form { place, message });
        for (header, field) in &mapping.columns {
            if columns::of_field(field).is_none() {
                let known = COLUMNS.map(|column| column.field).join(", ");
                let message = format!(
                    "`{header}` is mapped to `{field}`, which is no field (expected one of {known})"
                );
                return refused("the mapping".to_owned(), message);
            }
        }
        let column = |header: &String| {
            let header = formula::meant(header).to_owned();
            let mapped = mapping.columns.iter().find(|(name, _)| name.trim() == header);
            let mapped = mapped.and_then(|(_, field)| columns::of_field(field));
            let column = mapped.or_else(|| columns::of_header(&header));
            (header, column)
        };
        let columns: Vec<_> = headers.iter().map(column).collect();
        let known = columns.iter().enumerate();
        let known = known.filter_map(|(at, (_, column))| Some((column.as_ref()?.field, at)));
        let header = Self { at: known.collect(), columns };
        for (at, (name, column)) in header.columns.iter().enumerate() {
            let before = header.columns.get(..at).unwrap_or_default();
            let same = |(other, known): &&(String, Option<&Column>)| match (column, known) {
                (Some(column), Some(known)) => column.field == known.field,
                _ => !name.is_empty() && name == other,
            };
            if let Some((other, _)) = before.iter().find(same) {
                let message = format!(
                    "the columns `{other}` and `{name}` mean the same (expected one of them)"
                );
                return refused(format!("{file} row 1"), message);
            }
        }
        if header.at("name").is_none() {
            let found = header.columns.iter().map(|(name, _)| format!("`{name}`"));
            let found = found.collect::<Vec<_>>().join(", ");
            let message = format!(
                "there is no column for the service's name among {found} (expected `Name`)"
            );
            return refused(format!("{file} row 1"), message);
        }
        Ok(header)
    }

    /// How many columns there are.
    pub(super) fn len(&self) -> usize {
        self.columns.len()
    }

    /// The columns with their places.
    pub(super) fn columns(&self) -> impl Iterator<Item = (usize, &str, Option<&'static Column>)> {
        self.columns.iter().enumerate().map(|(at, (name, column))| (at, name.as_str(), *column))
    }

    /// Where the column of a field is.
    pub(super) fn at(&self, field: &str) -> Option<usize> {
        self.at.get(field).copied()
    }

    /// The header of a field's column: the file's own, or else the usual one.
    pub(super) fn named(&self, column: &'static Column) -> &str {
        let own = self.at(column.field).and_then(|at| self.columns.get(at));
        own.map_or(column.header, |(name, _)| name.as_str())
    }

    /// The column whose cells a problem is about: the one with the longest path that fits.
    pub(super) fn of_problem(&self, kind: &str, path: &str) -> Option<&str> {
        let told = format!("{kind} {path}");
        let fits = |column: &&'static Column| told.starts_with(&column.place());
        let found = ALL.iter().filter(fits).max_by_key(|column| column.place().len());
        found.map(|column| self.named(column))
    }

    /// A note for each column that nobody knows.
    pub(super) fn warnings(&self, file: &str) -> Vec<Warning> {
        let unknown =
            self.columns.iter().filter(|(name, column)| column.is_none() && !name.is_empty());
        let warning = |(name, _): &(String, Option<&Column>)| Warning {
            place: format!("{file} row 1"),
            problem: Problem {
                path: name.clone(),
                message: "nobody knows this column; its cells are kept as they are".to_owned(),
                expected: None,
            },
        };
        unknown.map(warning).collect()
    }
}

static ALL: [Column; COLUMNS.len()] = COLUMNS;
