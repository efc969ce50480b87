//! Urgent help, advisers, guards.

use engine::shortlist::{AdviserLine, Guard, UrgentLine};

use super::{Builder, Unique, spot};

impl Builder<'_, '_> {
    pub(super) fn urgent(&mut self) -> Vec<UrgentLine> {
        let raw = self.raw;
        raw.urgent
            .iter()
            .map(|item| UrgentLine {
                when: self.cond(item.spot.file, &item.value.when),
                types: self.offer_types_of(item.spot.file, &item.value.types),
            })
            .collect()
    }

    pub(super) fn advisers(&mut self) -> Vec<AdviserLine> {
        let raw = self.raw;
        raw.advisers
            .iter()
            .filter_map(|item| {
                let (table, file) = (&item.value, item.spot.file);
                let when = self.cond(file, &table.when);
                let at = spot(file, &table.offer_type);
                let offer_type = self.offer_type(at, table.offer_type.get_ref())?;
                Some(AdviserLine { when, offer_type, first: table.first })
            })
            .collect()
    }

    pub(super) fn sequences(&mut self) -> Vec<Vec<engine::TypeId>> {
        let raw = self.raw;
        raw.sequences
            .iter()
            .map(|item| self.offer_types_of(item.spot.file, &item.value.types))
            .collect()
    }

    pub(super) fn guards(&mut self) -> Vec<Guard> {
        let mut ids = Unique::default();
        let mut guards = Vec::new();
        for item in &self.raw.guards {
            let (table, file) = (&item.value, item.spot.file);
            ids.check(self.report, spot(file, &table.id), "the guard", table.id.get_ref());
            if let Some(note) = &table.note {
                self.message(spot(file, note), &format!("note-{}", note.get_ref()));
            }
            guards.push(Guard {
                id: table.id.get_ref().clone(),
                when: self.cond(file, &table.when),
                unless_known_false: table.unless_known_false,
                no_public_body: table.no_public_body,
                behind_advice: self.offer_types_of(file, &table.behind_advice),
                exclude: self.offer_types_of(file, &table.exclude),
                exclude_classes: table.exclude_classes.clone(),
                always_add: self.offer_types_of(file, &table.always_add),
                not_first_card: self.offer_types_of(file, &table.not_first_card),
                note: table.note.as_ref().map(|note| note.get_ref().clone()),
            });
        }
        guards
    }
}
