//! From raw entries to checked content. Where something is wrong a stand-in takes its place, so that everything else is
//! still checked; whether there is content at all is decided by the report at the end.

mod check;
mod cycles;
mod doors;
mod facts;
mod guide;
mod offers;
mod points;
mod questions;
mod rules;
mod shortlist;

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Content, Detail};
use engine::{Book, Cond, Day, TypeId};
use toml::Spanned;

use crate::{
    expr::{self, Resolver, Vocabulary},
    names,
    problem::{Report, Spot},
    tables::{
        AdviserTable, BlockTable, FactTable, FallbackTable, GoalPhaseTable, GuardTable, Item,
        LimitTable, LineTable, Named, NoticeTable, OpeningTable, PackTables, PhaseTable,
        QuestionTable, SequenceTable, StartTable, ThemeTable, TypeTable, UrgentTable,
    },
    text::Texts,
};

/// All files as read, names not yet resolved.
#[derive(Debug, Default)]
pub(crate) struct Raw {
    pub(crate) texts: Texts,
    pub(crate) facts: Vec<Item<Named<FactTable>>>,
    /// Entries that could not be read: told once, so that no one who names them is told again.
    pub(crate) broken_facts: BTreeSet<String>,
    pub(crate) broken_types: BTreeSet<String>,
    pub(crate) blocks: Vec<Item<BlockTable>>,
    pub(crate) questions: Vec<Item<QuestionTable>>,
    pub(crate) phases: Vec<Item<PhaseTable>>,
    pub(crate) lines: Vec<Item<LineTable>>,
    pub(crate) fallbacks: Vec<Item<FallbackTable>>,
    pub(crate) limits: Vec<Item<LimitTable>>,
    pub(crate) starts: Vec<Item<StartTable>>,
    pub(crate) goal_phases: Vec<Item<GoalPhaseTable>>,
    pub(crate) themes: Vec<Item<ThemeTable>>,
    pub(crate) types: Vec<Item<Named<TypeTable>>>,
    pub(crate) urgent: Vec<Item<UrgentTable>>,
    pub(crate) advisers: Vec<Item<AdviserTable>>,
    pub(crate) guards: Vec<Item<GuardTable>>,
    pub(crate) sequences: Vec<Item<SequenceTable>>,
    pub(crate) notices: Vec<Item<NoticeTable>>,
    pub(crate) openings: Vec<Item<OpeningTable>>,
    /// By folder name.
    pub(crate) packs: BTreeMap<String, PackTables>,
}

/// What every step of the build needs to see.
pub(crate) struct Builder<'b, 'a> {
    raw: &'b Raw,
    messages: &'b BTreeSet<String>,
    report: &'b mut Report<'a>,
    vocabulary: Vocabulary,
    types: BTreeMap<String, TypeId>,
    phases: BTreeSet<u8>,
    /// The messages that were asked for.
    asked: BTreeSet<String>,
}

/// What packs become.
pub(crate) struct Built {
    pub(crate) content: Content,
    pub(crate) details: Vec<Detail>,
    /// Messages that must exist in the source language.
    pub(crate) messages: BTreeSet<String>,
}

/// Builds everything; what is wrong stands in the report.
pub(crate) fn build(raw: &Raw, messages: &BTreeSet<String>, report: &mut Report<'_>) -> Built {
    let mut builder = Builder {
        raw,
        messages,
        report,
        vocabulary: Vocabulary::with_broken(raw.broken_facts.clone()),
        types: BTreeMap::new(),
        phases: raw.phases.iter().map(|phase| *phase.value.number.get_ref()).collect(),
        asked: BTreeSet::new(),
    };
    let places = builder.places();
    builder.vocabulary(&places);
    builder.sets();
    builder.derivations(&places);
    let themes = builder.themes();
    let types = builder.offer_types();
    let guide = builder.guide();
    let book = Book {
        blocks: builder.blocks(),
        questions: builder.questions(),
        guide,
        themes,
        types,
        rules: builder.rules(),
        urgent: builder.urgent(),
        advisers: builder.advisers(),
        guards: builder.guards(),
        sequences: builder.sequences(),
        notices: builder.notices(),
        openings: builder.openings(),
        facts: Vec::new(),
    };
    let organisations = builder.organisations();
    let offers = builder.offers(&places, &organisations);
    let points = builder.points();
    let details = builder.details();
    let messages = builder.asked;
    let book = Book { facts: builder.vocabulary.facts, ..book };
    let holidays = Vec::new();
    let mut content = Content { book, places, organisations, offers, holidays, points };
    content.sort();
    Built { content, details, messages }
}

impl Builder<'_, '_> {
    /// A condition in a TOML string; a broken one stands for "always" until the report is read.
    fn cond(&mut self, file: usize, text: &Spanned<String>) -> Cond {
        let span = text.span();
        let written = self.report.text(file).get(span.clone()).unwrap_or_default();
        let inside = written.find(text.get_ref().as_str());
        let at = span.start + inside.unwrap_or_default();
        let piece =
            expr::Text { text: text.get_ref(), spot: Spot { file, at }, exact: inside.is_some() };
        let expr = expr::parse(piece, self.report);
        let mut resolver = Resolver { vocabulary: &self.vocabulary, file, report: self.report };
        expr.and_then(|expr| resolver.cond(&expr)).unwrap_or(Cond::Always)
    }

    fn optional_cond(&mut self, file: usize, text: Option<&Spanned<String>>) -> Option<Cond> {
        text.map(|text| self.cond(file, text))
    }

    fn offer_type(&mut self, spot: Spot, id: &str) -> Option<TypeId> {
        let code = self.types.get(id).copied();
        if code.is_none() && !self.raw.broken_types.contains(id) {
            let hint = names::expected(id, "an offer type", self.types.keys().map(String::as_str));
            self.report.add(spot, format!("unknown offer type `{id}`"), hint);
        }
        code
    }

    fn offer_types_of(&mut self, file: usize, ids: &[Spanned<String>]) -> Vec<TypeId> {
        ids.iter().filter_map(|id| self.offer_type(spot(file, id), id.get_ref())).collect()
    }

    fn phase(&mut self, file: usize, number: &Spanned<u8>) -> u8 {
        if !self.phases.contains(number.get_ref()) {
            let message = format!("unknown phase {}", number.get_ref());
            let known: Vec<String> = self.phases.iter().map(u8::to_string).collect();
            let hint = (!known.is_empty()).then(|| format!("one of {}", known.join(", ")));
            self.report.add(spot(file, number), message, hint);
        }
        *number.get_ref()
    }

    fn phases_of(&mut self, file: usize, numbers: &[Spanned<u8>]) -> Vec<u8> {
        numbers.iter().map(|number| self.phase(file, number)).collect()
    }

    /// Words that must exist in the source language.
    fn message(&mut self, spot: Spot, id: &str) {
        // In message ids a colon becomes a dash: Fluent allows none.
        let id = id.replace(':', "-");
        if !self.messages.is_empty() && !self.messages.contains(&id) {
            let kind = id.split_inclusive('-').next().unwrap_or_default();
            let known = self.messages.range(kind.to_owned()..).map(String::as_str);
            let known = known.take_while(|known| known.starts_with(kind));
            let hint = names::expected(&id, "a message", known);
            self.report.add(spot, format!("there is no message `{id}`"), hint);
        }
        self.asked.insert(id);
    }

    fn day(&mut self, spot: Spot, text: &str) -> Option<Day> {
        let day = Day::parse(text).filter(|(first, last)| first == last).map(|(first, _)| first);
        if day.is_none() {
            self.report.expected(spot, format!("`{text}` is no day"), "a day such as 2026-01-31");
        }
        day
    }
}

/// Refuses a second entry of the same name or code.
#[derive(Default)]
struct Unique(BTreeSet<String>);

impl Unique {
    fn check(&mut self, report: &mut Report<'_>, spot: Spot, what: &str, name: impl ToString) {
        let name = name.to_string();
        if self.0.contains(&name) {
            report.wrong(spot, format!("{what} `{name}` exists already"));
        }
        self.0.insert(name);
    }
}

fn spot<T>(file: usize, spanned: &Spanned<T>) -> Spot {
    Spot { file, at: spanned.span().start }
}

/// A value as messages name it.
fn value_name(fact: &engine::Fact, value: i32) -> String {
    match fact.value_id(value) {
        Some(id) => id.to_owned(),
        None if fact.kind == engine::Kind::Bool => (value != 0).to_string(),
        None => value.to_string(),
    }
}
