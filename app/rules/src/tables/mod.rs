//! TOML files: top-level tables into raw entries that remember where they stood.
//!
//! Entries are read one by one, so that a mistake in one does not hide those in the next. A file below `regions/PACK/` is a
//! town's and holds places, organisations and offers; all others are federal. Which file of a folder an entry stands in is the
//! author's choice.

mod guide;
mod region;

pub(crate) use guide::*;
pub(crate) use region::*;

use std::collections::BTreeSet;

use serde::{Deserialize, de::DeserializeOwned};
use toml::{
    Spanned,
    de::{DeTable, DeValue, Error, ValueDeserializer},
};

use crate::{
    PackFile,
    build::Raw,
    expr::Word,
    names,
    problem::{Report, Spot},
};

/// An entry of a file.
#[derive(Debug)]
pub(crate) struct Item<T> {
    pub(crate) spot: Spot,
    pub(crate) value: T,
}

/// An entry `[kind.id]`.
#[derive(Debug)]
pub(crate) struct Named<T> {
    pub(crate) id: Word,
    pub(crate) value: T,
}

/// Reads one file into `raw`.
pub(crate) fn read(file: usize, pack_file: &PackFile, raw: &mut Raw, report: &mut Report<'_>) {
    let (table, errors) = DeTable::parse_recoverable(&pack_file.text);
    let mut reader = Reader { file, report };
    for error in errors {
        reader.wrong(&error, 0);
    }
    let mut segments = pack_file.path.split('/');
    match (segments.next(), segments.next()) {
        (Some("regions"), Some(pack)) => reader.region(pack, table.into_inner(), raw),
        _ => reader.guide(table.into_inner(), raw),
    }
}

struct Reader<'r, 'a> {
    file: usize,
    report: &'r mut Report<'a>,
}

impl Reader<'_, '_> {
    fn guide(&mut self, table: DeTable<'_>, raw: &mut Raw) {
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "fact" => self.named(value, &mut raw.facts, &mut raw.broken_facts),
                "type" => self.named(value, &mut raw.types, &mut raw.broken_types),
                "block" => self.list(value, &mut raw.blocks),
                "question" => self.list(value, &mut raw.questions),
                "phase" => self.list(value, &mut raw.phases),
                "line" => self.list(value, &mut raw.lines),
                "fallback" => self.list(value, &mut raw.fallbacks),
                "limit" => self.list(value, &mut raw.limits),
                "start" => self.list(value, &mut raw.starts),
                "goal_phase" => self.list(value, &mut raw.goal_phases),
                "theme" => self.list(value, &mut raw.themes),
                "urgent" => self.list(value, &mut raw.urgent),
                "adviser" => self.list(value, &mut raw.advisers),
                "guard" => self.list(value, &mut raw.guards),
                "sequence" => self.list(value, &mut raw.sequences),
                "notice" => self.list(value, &mut raw.notices),
                "opening" => self.list(value, &mut raw.openings),
                other => {
                    let known = [
                        "fact",
                        "type",
                        "block",
                        "question",
                        "phase",
                        "line",
                        "fallback",
                        "limit",
                        "start",
                        "goal_phase",
                        "theme",
                        "urgent",
                        "adviser",
                        "guard",
                        "sequence",
                        "notice",
                        "opening",
                    ];
                    self.unknown(other, key.span().start, &known);
                }
            }
        }
    }

    fn region(&mut self, pack: &str, table: DeTable<'_>, raw: &mut Raw) {
        let pack = raw.packs.entry(pack.to_owned()).or_default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "id" => pack.id = self.entry(value),
                "name" => pack.name = self.entry(value),
                "land" => pack.land = self.entry(value),
                "owner" => pack.owner = self.entry(value),
                "points" => pack.points = self.entry(value),
                "place" => self.list(value, &mut pack.places),
                "organisation" => self.list(value, &mut pack.organisations),
                "offer" => self.list(value, &mut pack.offers),
                other => {
                    let known =
                        ["id", "name", "land", "owner", "points", "place", "organisation", "offer"];
                    self.unknown(other, key.span().start, &known);
                }
            }
        }
    }

    /// `[[kind]]` entries.
    fn list<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'_>>, into: &mut Vec<Item<T>>) {
        let at = value.span().start;
        let DeValue::Array(entries) = value.into_inner() else {
            self.report.expected(self.spot(at), "one entry where a list stands", "`[[…]]`");
            return;
        };
        into.extend(entries.into_iter().filter_map(|entry| self.entry(entry)));
    }

    /// `[kind.id]` entries, in the file's order.
    fn named<T: DeserializeOwned>(
        &mut self,
        value: Spanned<DeValue<'_>>,
        into: &mut Vec<Item<Named<T>>>,
        broken: &mut BTreeSet<String>,
    ) {
        let at = value.span().start;
        let DeValue::Table(entries) = value.into_inner() else {
            self.report.expected(self.spot(at), "a list where named entries stand", "`[….id]`");
            return;
        };
        for (key, entry) in entries {
            let id = Word { text: key.get_ref().to_string(), at: key.span().start };
            match self.entry(entry) {
                Some(Item { spot, value }) => {
                    let spot = Spot { at: id.at, ..spot };
                    into.push(Item { spot, value: Named { id, value } });
                }
                None => drop(broken.replace(id.text)),
            }
        }
    }

    fn entry<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'_>>) -> Option<Item<T>> {
        let at = value.span().start;
        let read = T::deserialize(ValueDeserializer::from(value));
        read.map(|value| Item { spot: self.spot(at), value })
            .map_err(|error| self.wrong(&error, at))
            .ok()
    }

    fn unknown(&mut self, name: &str, at: usize, known: &[&str]) {
        let hint = names::expected(name, "an entry", known.iter().copied());
        self.report.add(self.spot(at), format!("unknown entry `{name}`"), hint);
    }

    /// Reports what serde or the TOML parser says, its "expected" in our own place.
    fn wrong(&mut self, error: &Error, at: usize) {
        let at = error.span().map_or(at, |span| span.start);
        let message = error.message().lines().collect::<Vec<_>>().join(" ");
        let (message, wanted) = message.split_once(", expected ").map_or_else(
            || (message.clone(), None),
            |(message, wanted)| (message.to_owned(), Some(wanted.to_owned())),
        );
        self.report.add(self.spot(at), message, wanted);
    }

    fn spot(&self, at: usize) -> Spot {
        Spot { file: self.file, at }
    }
}

/// A table's keys and numbers in the order written: `{ A0 = 1, A1 = 2 }`.
#[derive(Debug, Default)]
pub(crate) struct Entries(pub(crate) Vec<(Spanned<String>, Spanned<i32>)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Entries;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a table of names and codes")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Entries, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}
