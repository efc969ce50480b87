//! What stands beside a verdict: notices about the paper, and what may be named as opening a door.

use engine::{
    FactId,
    notice::Notice,
    open_door::{Change, Opening},
};
use toml::Spanned;

use super::{Builder, Unique, spot};
use crate::{
    expr::{Resolver, Word},
    problem::Spot,
    tables::OpeningTable,
};

impl Builder<'_, '_> {
    pub(super) fn notices(&mut self) -> Vec<Notice> {
        let mut notices = Vec::new();
        for item in &self.raw.notices {
            let (table, file) = (&item.value, item.spot.file);
            let (id, at) = (table.id.get_ref(), spot(file, &table.id));
            // Several tables may share a sentence: who reads it decides about one door at a time.
            self.message(at, &format!("notice-{id}"));
            notices.push(Notice {
                id: id.clone(),
                types: self.offer_types_of(file, &table.types),
                verdicts: table.verdicts.clone(),
                when: self.cond(file, &table.when),
                warn: table.warn,
            });
        }
        notices
    }

    pub(super) fn openings(&mut self) -> Vec<Opening> {
        let mut ids = Unique::default();
        let mut openings = Vec::new();
        for item in &self.raw.openings {
            let (table, file) = (&item.value, item.spot.file);
            let at = spot(file, &table.id);
            ids.check(self.report, at, "the opening", table.id.get_ref());
            let when = self.optional_cond(file, table.when.as_ref());
            let except = self.offer_types_of(file, &table.except);
            if let Some(change) = self.change(file, at, table) {
                let (id, when) = (table.id.get_ref().clone(), when.unwrap_or(engine::Cond::Always));
                openings.push(Opening { id, when, except, change });
            }
        }
        openings
    }

    /// Exactly one kind of change; its sentence must exist.
    fn change(&mut self, file: usize, at: Spot, table: &OpeningTable) -> Option<Change> {
        let id = format!("opening-{}", table.id.get_ref());
        match (&table.fact, &table.wait[..], &table.apply) {
            (Some(fact), [], None) => {
                let fact = self.fact_named(file, fact)?;
                let known = self.vocabulary.facts.iter().find(|known| known.code == fact)?.clone();
                self.message(at, &id);
                let values = table.reach.iter();
                let values = values.flat_map(|value| self.literals(file, &known, value)).collect();
                Some(Change::Reach(fact, values))
            }
            (None, durations @ [_, ..], None) if table.at_most.is_some() => {
                let mut facts = Vec::new();
                for duration in durations {
                    self.message(spot(file, duration), &format!("{id}-{}", duration.get_ref()));
                    facts.extend(self.fact_named(file, duration));
                }
                Some(Change::Wait(facts, table.at_most.unwrap_or_default()))
            }
            (None, [], Some(office)) => {
                self.message(at, &id);
                self.message(spot(file, office), &format!("who-{}", office.get_ref()));
                Some(Change::Apply(office.get_ref().clone()))
            }
            _ => {
                let message = format!("`{}` does not say what changes", table.id.get_ref());
                let hint = "one of `fact` with `reach`, `wait` with `at_most`, or `apply`";
                self.report.expected(at, message, hint);
                None
            }
        }
    }

    fn fact_named(&mut self, file: usize, name: &Spanned<String>) -> Option<FactId> {
        let word = Word { text: name.get_ref().clone(), at: spot(file, name).at };
        let mut resolver = Resolver { vocabulary: &self.vocabulary, file, report: self.report };
        resolver.fact(&word).map(|fact| fact.code)
    }
}
