//! Half-known people from the vocabulary itself, made of plain numbers, so that a property, a fuzzer and a bench can draw
//! them alike.

use std::collections::{BTreeMap, BTreeSet};

use engine::{Book, Cond, Day, Fact, FactId, Kind, Value};

/// Which fact, which value, how much of it is known (0: all).
pub(crate) type Pick = (u16, u32, u8);

/// Draws people for one book.
pub(crate) struct People<'a> {
    /// Facts in the order in which small numbers choose them: those that rules name first, status before all.
    facts: Vec<&'a Fact>,
    /// The numbers with which conditions compare a fact: whatever happens, happens there.
    marks: BTreeMap<FactId, BTreeSet<i32>>,
}

impl<'a> People<'a> {
    /// Reads the vocabulary of a book.
    pub(crate) fn new(book: &'a Book) -> Self {
        let mut marks: BTreeMap<FactId, BTreeSet<i32>> = BTreeMap::new();
        let mut named: BTreeMap<FactId, usize> = BTreeMap::new();
        for rule in &book.rules {
            rule.when.each_fact(&mut |fact| *named.entry(fact).or_default() += 1);
            each_mark(&rule.when, &mut marks);
        }
        for line in book.facts.iter().flat_map(|fact| &fact.derive) {
            each_mark(&line.when, &mut marks);
        }
        let mut facts: Vec<&Fact> = book.facts.iter().collect();
        facts.sort_by_key(|fact| std::cmp::Reverse(named.get(&fact.code).copied()));
        Self { facts, marks }
    }

    /// What the picks say of a person. Every other pick is one of the few facts on which most rules hang.
    pub(crate) fn known(&self, picks: &[Pick]) -> Vec<(FactId, Value)> {
        self.facts_of(picks)
            .into_iter()
            .map(|(fact, (_, value, how))| (fact.code, self.half(fact, value, how)))
            .collect()
    }

    /// The facts that the picks are about; of two picks of a fact the first counts.
    fn facts_of(&self, picks: &[Pick]) -> Vec<(&'a Fact, Pick)> {
        let mut chosen: Vec<(&Fact, Pick)> = Vec::new();
        for pick in picks {
            let number = usize::from(pick.0);
            let few = if number % 2 == 0 { 12 } else { self.facts.len() };
            let Some(fact) = self.facts.get((number / 2) % few.max(1)) else { continue };
            if chosen.iter().all(|(other, _)| other.code != fact.code) {
                chosen.push((fact, *pick));
            }
        }
        chosen
    }

    /// A value that the fact can take.
    pub(crate) fn exact(&self, fact: &Fact, pick: u32) -> Value {
        let at = |count: usize| usize::try_from(pick).unwrap_or_default() % count.max(1);
        match fact.kind {
            Kind::Bool | Kind::Text => Value::one(i32::from(at(2) == 1)),
            Kind::Code | Kind::Place => {
                Value::one(fact.values.get(at(fact.values.len())).map_or(0, |(code, _)| *code))
            }
            Kind::Number => Value::one(self.number(fact, pick)),
            Kind::Date => {
                let ago = i32::try_from(pick % 5000).unwrap_or_default();
                let marks = self.near(fact);
                let day = marks.get(at(marks.len() * 2)).copied();
                Value::one(day.unwrap_or(Day::from_ymd(2026, 11, 22).0 - ago))
            }
            Kind::Codes => Value::List(several(pick, |pick| {
                let index = usize::try_from(pick).unwrap_or_default() % fact.values.len().max(1);
                fact.values.get(index).map_or(0, |(code, _)| *code)
            })),
            Kind::Numbers => Value::List(several(pick, |pick| self.number(fact, pick))),
        }
    }

    /// A number near a mark, or any small one.
    fn number(&self, fact: &Fact, pick: u32) -> i32 {
        let marks = self.near(fact);
        let index = usize::try_from(pick).unwrap_or_default() % (marks.len() * 2 + 1);
        marks.get(index).copied().unwrap_or(i32::try_from(pick % 90).unwrap_or_default())
    }

    /// The marks of a fact and the numbers beside them.
    fn near(&self, fact: &Fact) -> Vec<i32> {
        let marks = self.marks.get(&fact.code).into_iter().flatten();
        let near: BTreeSet<i32> = marks.flat_map(|mark| [mark - 1, *mark, mark + 1]).collect();
        near.into_iter().filter(|number| fact.kind == Kind::Date || *number >= 0).collect()
    }

    /// What somebody may know who knows the exact value only in part.
    fn half(&self, fact: &Fact, pick: u32, how: u8) -> Value {
        let exact = self.exact(fact, pick);
        let Some(value) = exact.fixed() else { return exact };
        let wide = i32::from(how / 4);
        match (how % 4, fact.kind) {
            (1, Kind::Number) => Value::Range((value - wide).max(0), value + wide / 2),
            (1, Kind::Date) => Value::Range(value - wide, value + wide / 3),
            (1 | 2, Kind::Code | Kind::Bool | Kind::Number | Kind::Place) => {
                let other =
                    |step: u32| self.exact(fact, pick.wrapping_add(step * u32::from(how))).fixed();
                let candidates = [Some(value), other(1), other(2)].into_iter().flatten().collect();
                Value::candidates(candidates).unwrap_or(exact)
            }
            _ => exact,
        }
    }
}

/// Up to three different numbers from one.
fn several(pick: u32, one: impl Fn(u32) -> i32) -> Vec<i32> {
    let mut list = Vec::new();
    let mut rest = pick / 4;
    for _ in 0..pick % 4 {
        let next = one(rest);
        if !list.contains(&next) {
            list.push(next);
        }
        rest /= 13;
    }
    list
}

fn each_mark(cond: &Cond, marks: &mut BTreeMap<FactId, BTreeSet<i32>>) {
    match cond {
        Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| each_mark(part, marks)),
        Cond::Not(part) => each_mark(part, marks),
        Cond::Cmp(fact, _, mark) => drop(marks.entry(*fact).or_default().insert(*mark)),
        Cond::Always | Cond::In(..) | Cond::Some(_) => {}
    }
}
