//! The vocabulary: facts, their values, sets of values, and what follows from what.

use catalogue::Place;
use engine::{Cond, Derive, Fact, FactId, Kind};
use toml::{Spanned, Value};

use super::{Builder, Unique, cycles, spot};
use crate::{
    expr::{self, Resolver, Set},
    problem::Spot,
    tables::FactTable,
};

/// Federal codes stay below the towns' own.
pub(super) const TOWNS: i32 = 4096;
/// The value of place facts for what holds everywhere.
pub(super) const NATIONAL: &str = "national";
const NATIONAL_CODE: i32 = 1;
/// The fact that a town's `land` decides, unless its table says otherwise.
const LAND: &str = "land";
const REGION: &str = "region";

impl Builder<'_, '_> {
    /// Facts and values, so that conditions can name them.
    pub(super) fn vocabulary(&mut self, places: &[Place]) {
        let (mut codes, mut ids) = (Unique::default(), Unique::default());
        for item in &self.raw.facts {
            let (id, table, file) = (&item.value.id, &item.value.value, item.spot.file);
            let code = *table.code.get_ref();
            let at = spot(file, &table.code);
            ids.check(self.report, item.spot, "the fact", &id.text);
            codes.check(self.report, at, "the fact code", code);
            if !(1..TOWNS).contains(&i32::from(code)) {
                self.report.expected(at, format!("{code} is no fact code"), "1 to 4095");
            }
            let fact = Fact {
                code: FactId(code),
                id: id.text.clone(),
                kind: *table.kind.get_ref(),
                values: self.values(item.spot, table, places),
                months_since: None,
                derive: Vec::new(),
                presume: None,
                desk: table.desk,
                helper: table.helper,
                incidental: table.incidental,
            };
            if table.ordered {
                self.vocabulary.ordered.insert(fact.code);
            }
            self.vocabulary.add(fact);
        }
    }

    fn values(&mut self, at: Spot, table: &FactTable, places: &[Place]) -> Vec<(i32, String)> {
        let kind = *table.kind.get_ref();
        match (kind, &table.values) {
            (Kind::Code | Kind::Codes, Some(values)) => {
                let mut codes = Unique::default();
                for (_, code) in &values.0 {
                    codes.check(self.report, spot(at.file, code), "the value code", code.get_ref());
                    if !(1..TOWNS).contains(code.get_ref()) {
                        let message = format!("{} is no value code", code.get_ref());
                        self.report.expected(spot(at.file, code), message, "1 to 4095");
                    }
                }
                let pair = |(id, code): &(Spanned<String>, Spanned<i32>)| {
                    (*code.get_ref(), id.get_ref().clone())
                };
                values.0.iter().map(pair).collect()
            }
            (Kind::Code | Kind::Codes, None) => {
                self.report.expected(at, "the fact has no values", "`values = { … = 1, … }`");
                Vec::new()
            }
            (_, Some(values)) => {
                let at = values.0.first().map_or(at, |(id, _)| spot(at.file, id));
                self.report.wrong(at, "only facts of type `code` and `codes` have values");
                Vec::new()
            }
            (Kind::Place, None) => {
                let national = (NATIONAL_CODE, NATIONAL.to_owned());
                let towns = places.iter().map(|place| (place.code, place.id.clone()));
                std::iter::once(national).chain(towns).collect()
            }
            (_, None) => Vec::new(),
        }
    }

    /// Named sets of values from the rule files; conditions everywhere may use them.
    pub(super) fn sets(&mut self) {
        for text in &self.raw.texts.sets {
            let at = Spot { file: text.file, at: text.name.at };
            if self.vocabulary.sets.contains_key(&text.name.text) {
                self.report.wrong(at, format!("the set `{}` exists already", text.name.text));
            }
            let mut resolver =
                Resolver { vocabulary: &self.vocabulary, file: text.file, report: self.report };
            let Some(fact) = resolver.fact(&text.fact) else { continue };
            let values = text.values.iter().filter_map(|value| resolver.value(fact, value));
            let set = Set { fact: fact.code, values: values.collect() };
            if text.values.is_empty() {
                self.report.wrong(at, format!("the set `{}` is empty", text.name.text));
            }
            self.vocabulary.sets.insert(text.name.text.clone(), set);
        }
    }

    /// What follows from what, and what is presumed.
    pub(super) fn derivations(&mut self, places: &[Place]) {
        for item in &self.raw.facts {
            let (id, table, file) = (&item.value.id, &item.value.value, item.spot.file);
            let Some(fact) = self.vocabulary.fact(&id.text).cloned() else { continue };
            let presume = table
                .presume
                .as_ref()
                .and_then(|value| self.literals(file, &fact, value).first().copied());
            let months_since =
                table.months_since.as_ref().and_then(|date| self.months_since(file, &fact, date));
            let mut derive = Vec::new();
            for line in &table.derive {
                let is = self.literals(file, &fact, &line.is);
                if line.is.get_ref().as_array().is_some_and(Vec::is_empty) {
                    self.report.expected(
                        spot(file, &line.is),
                        "no value here",
                        "one value or several",
                    );
                }
                derive.push(Derive { when: self.cond(file, &line.when), is });
            }
            if fact.id == LAND && derive.is_empty() {
                derive = self.lands(&fact, places);
            }
            if let Some(stored) = self.vocabulary.fact_mut(&id.text) {
                *stored = Fact { months_since, derive, presume, ..fact };
            }
        }
        for (fact, path) in cycles::find(&self.vocabulary.facts) {
            let item = self.raw.facts.iter().find(|item| item.value.id.text == fact);
            let at = item.map(|item| item.spot).unwrap_or_default();
            self.report.wrong(at, format!("`{fact}` follows from itself: {path}"));
        }
    }

    fn months_since(&mut self, file: usize, fact: &Fact, date: &Spanned<String>) -> Option<FactId> {
        if fact.kind != Kind::Number {
            self.report.wrong(spot(file, date), "only a fact of type `number` counts months");
        }
        let word = expr::Word { text: date.get_ref().clone(), at: date.span().start };
        let mut resolver = Resolver { vocabulary: &self.vocabulary, file, report: self.report };
        let of = resolver.fact(&word)?;
        if of.kind != Kind::Date {
            let message = format!("`{}` is no date", of.id);
            self.report.expected(spot(file, date), message, "a fact of type `date`");
        }
        Some(of.code)
    }

    /// Which Land a town is in is written at the town.
    fn lands(&mut self, fact: &Fact, places: &[Place]) -> Vec<Derive> {
        let Some(region) = self.vocabulary.fact(REGION).map(|region| region.code) else {
            return Vec::new();
        };
        let line = |(code, land): &(i32, String)| {
            let towns = places.iter().filter(|place| place.land == *land);
            let towns: Vec<i32> = towns.map(|place| place.code).collect();
            (!towns.is_empty()).then(|| Derive { when: Cond::In(region, towns), is: vec![*code] })
        };
        fact.values.iter().filter_map(line).collect()
    }

    /// One literal or a list of them, as TOML writes them.
    pub(super) fn literals(
        &mut self,
        file: usize,
        fact: &Fact,
        value: &Spanned<Value>,
    ) -> Vec<i32> {
        let parts = match value.get_ref() {
            Value::Array(parts) => parts.as_slice(),
            one => std::slice::from_ref(one),
        };
        let at = spot(file, value);
        parts
            .iter()
            .filter_map(|part| {
                let text = match part {
                    Value::String(text) => text.clone(),
                    Value::Integer(_) | Value::Boolean(_) => part.to_string(),
                    other => {
                        let message = format!("a {} is no value", other.type_str());
                        self.report.expected(at, message, "a name, a number, `true` or `false`");
                        return None;
                    }
                };
                expr::literal(fact, &text)
                    .map_err(|(message, hint)| self.report.add(at, message, hint))
                    .ok()
            })
            .collect()
    }
}
