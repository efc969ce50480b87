//! The chain, themes and offer types.

use engine::{
    Cond, FactId, Kind, OfferType, TypeId,
    book::{Guide, Theme},
    phase::{Fallback, GoalPhase, Limit, Line, Phase, Start},
};
use toml::Spanned;

use super::{Builder, Unique, spot};
use crate::{expr, names};

const GOALS: &str = "goals";

impl Builder<'_, '_> {
    pub(super) fn themes(&mut self) -> Vec<Theme> {
        let (mut ids, mut codes) = (Unique::default(), Unique::default());
        let mut themes = Vec::new();
        for item in &self.raw.themes {
            let (table, at) = (&item.value, spot(item.spot.file, &item.value.id));
            ids.check(self.report, at, "the theme", table.id.get_ref());
            let code = spot(item.spot.file, &table.code);
            codes.check(self.report, code, "the theme code", table.code.get_ref());
            self.message(at, &format!("theme-{}", table.id.get_ref()));
            themes.push(Theme { id: table.id.get_ref().clone(), code: *table.code.get_ref() });
        }
        themes
    }

    /// Also fills the names by which rules, guards and offers speak of the types.
    pub(super) fn offer_types(&mut self) -> Vec<OfferType> {
        let (mut ids, mut codes) = (Unique::default(), Unique::default());
        let mut types = Vec::new();
        for item in &self.raw.types {
            let (id, table, file) = (&item.value.id.text, &item.value.value, item.spot.file);
            let code = *table.code.get_ref();
            ids.check(self.report, item.spot, "the offer type", id);
            codes.check(self.report, spot(file, &table.code), "the offer type's code", code);
            self.types.insert(id.clone(), TypeId(code));
            self.message(item.spot, &format!("type-{id}"));
            self.message(item.spot, &format!("type-{id}.what"));
            if let Some(note) = &table.note {
                self.message(spot(file, note), &format!("note-{}", note.get_ref()));
            }
            types.push(OfferType {
                code: TypeId(code),
                id: id.clone(),
                class: table.class,
                phases: self.phases_of(file, &table.phases),
                themes: table.themes.iter().map(|theme| self.theme(file, theme)).collect(),
                relevant: self.cond(file, &table.relevant),
                paid: table.paid,
                public_body: table.public_body,
                school: table.school,
                permit_first: table.permit_first,
                sensitive: table.sensitive,
                note: table.note.as_ref().map(|note| note.get_ref().clone()),
            });
        }
        types
    }

    fn theme(&mut self, file: usize, theme: &Spanned<String>) -> String {
        let id = theme.get_ref();
        let known = || self.raw.themes.iter().map(|theme| theme.value.id.get_ref().as_str());
        if !known().any(|known| known == id) {
            let hint = names::expected(id, "a theme", known());
            self.report.add(spot(file, theme), format!("unknown theme `{id}`"), hint);
        }
        id.clone()
    }

    pub(super) fn guide(&mut self) -> Guide {
        let raw = self.raw;
        let start = |builder: &mut Self, file, when, phase| Start {
            when: builder.cond(file, when),
            phase: builder.phase(file, phase),
        };
        Guide {
            phases: self.chain(),
            lines: self.lines(),
            fallbacks: raw
                .fallbacks
                .iter()
                .map(|item| Fallback {
                    when: self.cond(item.spot.file, &item.value.when),
                    phases: self.phases_of(item.spot.file, &item.value.phases),
                })
                .collect(),
            limits: raw
                .limits
                .iter()
                .map(|item| Limit {
                    when: self.cond(item.spot.file, &item.value.when),
                    only: self.phases_of(item.spot.file, &item.value.only),
                    drop_inferred: self.phases_of(item.spot.file, &item.value.drop_inferred),
                })
                .collect(),
            starts: raw
                .starts
                .iter()
                .map(|item| start(self, item.spot.file, &item.value.when, &item.value.phase))
                .collect(),
            goal_phases: self.goal_phases(),
            goals: self.guide_fact(GOALS, Kind::Codes),
            first_goal: self.guide_fact("first_goal", Kind::Code),
            phase_wish: self.guide_fact("phase_wish", Kind::Codes),
            region: self.guide_fact("region", Kind::Place),
        }
    }

    fn chain(&mut self) -> Vec<Phase> {
        let (mut ids, mut numbers) = (Unique::default(), Unique::default());
        let mut phases = Vec::new();
        for item in &self.raw.phases {
            let (table, file) = (&item.value, item.spot.file);
            let number = *table.number.get_ref();
            numbers.check(self.report, spot(file, &table.number), "the phase", number);
            ids.check(self.report, spot(file, &table.id), "the phase", table.id.get_ref());
            for part in ["", ".voice", ".name"] {
                self.message(spot(file, &table.number), &format!("phase-{number}{part}"));
            }
            phases.push(Phase { number, id: table.id.get_ref().clone(), name: table.name.clone() });
        }
        phases
    }

    fn lines(&mut self) -> Vec<Line> {
        let mut ids = Unique::default();
        let mut lines = Vec::new();
        for item in &self.raw.lines {
            let (table, file) = (&item.value, item.spot.file);
            let (id, at) = (table.id.get_ref(), spot(file, &table.id));
            ids.check(self.report, at, "the line", id);
            self.message(at, &format!("line-{id}"));
            lines.push(Line {
                id: id.clone(),
                phase: self.phase(file, &table.phase),
                when: self.cond(file, &table.when),
                except: self.optional_cond(file, table.except.as_ref()),
                kind: table.kind,
            });
        }
        lines
    }

    fn goal_phases(&mut self) -> Vec<GoalPhase> {
        let goals = self.vocabulary.fact(GOALS).cloned();
        let mut lines = Vec::new();
        for item in &self.raw.goal_phases {
            let (table, file) = (&item.value, item.spot.file);
            let phase = self.phase(file, &table.phase);
            let when = self.optional_cond(file, table.when.as_ref()).unwrap_or(Cond::Always);
            // Without the fact itself every goal would be unknown; that is told once, by `guide_fact`.
            let Some(goals) = &goals else { continue };
            match expr::literal(goals, table.goal.get_ref()) {
                Ok(goal) => lines.push(GoalPhase { goal, phase, when }),
                Err((message, hint)) => self.report.add(spot(file, &table.goal), message, hint),
            }
        }
        lines
    }

    /// The facts that the chain itself reads.
    fn guide_fact(&mut self, id: &str, kind: Kind) -> Option<FactId> {
        let fact = self.vocabulary.fact(id)?;
        if fact.kind != kind {
            let item = self.raw.facts.iter().find(|item| item.value.id.text == id)?;
            let at = spot(item.spot.file, &item.value.value.kind);
            self.report.wrong(at, format!("the guide needs `{id}` to be of another type"));
        }
        Some(fact.code)
    }
}
