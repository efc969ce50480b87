//! Each thing of an input on its way to whoever asked: recognised, checked, split, compared with what was told before.

use serde_json::{Map, Value};

use super::{
    Item, Limits,
    json::Notes,
    meter::{Fault, Gauge},
    seen::Seen,
};
use crate::{
    check::{PROBLEMS, check_object},
    model,
    problem::Problem,
    record::{Kind, Record},
    split::{is_api_description, is_package, kind_of, placed},
    table::{Warning, read_json_package},
};

/// What came out of an input so far.
pub(super) struct Things<'s> {
    gauge: &'s Gauge,
    limits: &'s Limits,
    sink: &'s mut dyn FnMut(Item),
    seen: Seen,
    records: usize,
    warnings: Vec<Warning>,
    /// How many values stood at the top, and where the last one began and ended.
    values: usize,
    begin: (usize, usize),
    end: usize,
}

impl<'s> Things<'s> {
    pub(super) fn new(gauge: &'s Gauge, limits: &'s Limits, sink: &'s mut dyn FnMut(Item)) -> Self {
        let seen = Seen::default();
        let warnings = Vec::new();
        Self { gauge, limits, sink, seen, records: 0, warnings, values: 0, begin: (1, 1), end: 0 }
    }

    /// A value begins at the top.
    pub(super) fn begin(&mut self) {
        self.values += 1;
        self.begin = self.gauge.position();
    }

    /// It has ended.
    pub(super) fn end(&mut self) {
        (self.end, _) = self.gauge.position();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.values == 0
    }

    pub(super) fn into_warnings(self) -> Vec<Warning> {
        self.warnings
    }

    /// What the next value is read with.
    pub(super) fn notes(&self) -> Notes<'s> {
        self.gauge.next();
        // serde_json itself goes no deeper than 128.
        let depth = self.limits.depth.min(100);
        Notes { gauge: self.gauge, depth, problems: Vec::new(), path: "$".to_owned() }
    }

    /// Where something stands: alone in the input, or in one of several values.
    pub(super) fn place(&self, inside: &str) -> String {
        let (line, column) = self.begin;
        let value = if line == self.end {
            format!("line {line} column {column}")
        } else {
            format!("line {line}")
        };
        match inside {
            "" => value,
            _ if self.values == 1 => inside.to_owned(),
            _ => format!("{value} {inside}"),
        }
    }

    /// A value that is no list of things.
    pub(super) fn top<E: serde::de::Error>(
        &mut self,
        value: Value,
        problems: Vec<Problem>,
    ) -> Result<(), E> {
        let place = self.place("");
        match value {
            Value::Object(object) if is_api_description(&object) => Ok(()),
            Value::Object(object) if is_package(&object) => self.package(object),
            value => self.thing(place, None, value, problems),
        }
    }

    /// Lists by kind, already in memory.
    pub(super) fn others<E: serde::de::Error>(
        &mut self,
        lists: Map<String, Value>,
    ) -> Result<(), E> {
        for (name, list) in lists {
            let kind = Kind::ALL.into_iter().find(|kind| model::plural(*kind) == name);
            let (Some(kind), Value::Array(items)) = (kind, list) else { continue };
            for (at, value) in items.into_iter().enumerate() {
                let place = self.place(&format!("others.{name}[{at}]"));
                self.thing(place, Some(kind), value, Vec::new())?;
            }
        }
        Ok(())
    }

    /// A tabular package in JSON. It is one value and in memory already, so its records are counted at the end.
    fn package<E: serde::de::Error>(&mut self, object: Map<String, Value>) -> Result<(), E> {
        let mut records = 0;
        let warnings = read_json_package(object, &mut |item| {
            records += item.found.as_ref().map_or(1, Vec::len);
            (self.sink)(item);
        });
        self.warnings.extend(warnings);
        self.count(records)
    }

    /// One thing: what it is, if its place tells; its value; what is wrong with it as a text.
    pub(super) fn thing<E: serde::de::Error>(
        &mut self,
        place: String,
        kind: Option<Kind>,
        value: Value,
        problems: Vec<Problem>,
    ) -> Result<(), E> {
        let mut found = self.found(kind, value, problems);
        if let Err(problems) = &mut found {
            problems.truncate(PROBLEMS);
        }
        self.count(found.as_ref().map_or(1, Vec::len))?;
        (self.sink)(Item { place, found });
        Ok(())
    }

    fn count<E: serde::de::Error>(&mut self, more: usize) -> Result<(), E> {
        self.records += more;
        if self.records <= self.limits.records {
            return Ok(());
        }
        self.gauge.stop(Fault::Records);
        Err(E::custom("stopped"))
    }

    fn found(
        &mut self,
        kind: Option<Kind>,
        value: Value,
        mut problems: Vec<Problem>,
    ) -> Result<Vec<Record>, Vec<Problem>> {
        let Value::Object(object) = value else {
            return Err(vec![Problem::new("$", "the record is no object", "an object in braces")]);
        };
        let Some(kind) = kind.or_else(|| kind_of(&object)) else {
            let expected = "the fields of a service (`id`, `name`, `status`), a location (`id`, \
                            `location_type`), an organisation (`id`, `name`, `description`) …";
            return Err(vec![Problem::new("$", "the record is of no known kind", expected)]);
        };
        check_object(kind.name(), &object, "$", &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        self.seen.keep(placed(kind, object)?)
    }
}
