//! Rules that never fire, rules that contradict each other, people without a verdict: by search, over everybody.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Content;
use engine::{Day, Facts, Rule, rule::combine};

use super::{
    days,
    form::Form,
    ground::Ground,
    person::{Example, smallest},
    search::{Budget, Found, Search},
    shelf::Shelf,
};
use crate::persona::Reader;

/// What was found, and how sure the search is.
#[derive(Default)]
pub(super) struct Verdicts {
    /// Rules that fire for somebody, by rule and offer type.
    pub(super) fired: BTreeSet<(String, String)>,
    /// Rules whose condition holds for somebody, fire they or not.
    pub(super) held: BTreeSet<(String, String)>,
    /// Rules with different verdicts that stand together.
    pub(super) clashes: BTreeMap<(String, String), Clash>,
    /// People for whom no rule of an offer type fires, by offer type.
    pub(super) gaps: BTreeMap<String, Example>,
    /// Candidates that the engine did not confirm.
    pub(super) unconfirmed: usize,
    /// Questions for which the bound was hit.
    pub(super) given_up: Vec<String>,
    budget: Budget,
}

/// Where two rules stand together, and an example.
pub(super) struct Clash {
    pub(super) types: Vec<String>,
    pub(super) example: Example,
}

/// Searches all offer types on all days that matter.
pub(super) fn search(content: &Content, today: Day) -> Verdicts {
    let towns = content.places.iter().map(|place| place.code).collect();
    let ground = Ground::new(&content.book, towns);
    let days = days::all(&content.book, today);
    let mut found = Verdicts::default();
    for offer_type in &content.book.types {
        for (day, rules) in days::sets(&content.book, offer_type.code, &days) {
            // Before its first rule a pack knows nothing of an offer type; that is no gap in its law.
            if rules.is_empty() && day < today {
                continue;
            }
            match Shelf::new(&ground, offer_type, day, rules.clone()) {
                Some(shelf) => found.search(content, &shelf),
                None => {
                    let id = &offer_type.id;
                    found.given_up.push(format!("{id}, {day}: too many kinds of values"));
                    found.fired.extend(rules.iter().map(|rule| (rule.id.clone(), id.clone())));
                }
            }
        }
    }
    found
}

impl Verdicts {
    fn search(&mut self, content: &Content, shelf: &Shelf<'_>) {
        for index in 0..shelf.rules.len() {
            self.firing(shelf, index);
        }
        for second in 0..shelf.rules.len() {
            for first in 0..second {
                if may_clash(shelf.rules[first], shelf.rules[second]) {
                    self.clash(content, shelf, first, second);
                }
            }
        }
        self.gap(content, shelf);
    }

    /// Does the rule fire for somebody?
    fn firing(&mut self, shelf: &Shelf<'_>, index: usize) {
        let id = &shelf.rules[index].id;
        let key = (id.clone(), shelf.offer_type.id.clone());
        if self.fired.contains(&key) {
            return;
        }
        match Search::person(&shelf.space, &Form::All(shelf.stands(index)), &self.budget) {
            Found::Person(_) => {
                self.fired.insert(key);
            }
            Found::Nobody => {
                if Search::person(&shelf.space, &shelf.forms[index], &self.budget) != Found::Nobody
                {
                    self.held.insert(key);
                }
            }
            Found::GaveUp => {
                self.give_up(shelf, &format!("does {id} ever fire"));
                self.fired.insert(key);
            }
        }
    }

    fn clash(&mut self, content: &Content, shelf: &Shelf<'_>, first: usize, second: usize) {
        let (one, other) = (shelf.rules[first], shelf.rules[second]);
        let key = (one.id.clone(), other.id.clone());
        if let Some(clash) = self.clashes.get_mut(&key) {
            if !clash.types.contains(&shelf.offer_type.id) {
                clash.types.push(shelf.offer_type.id.clone());
            }
            return;
        }
        let goal = shelf.stands(first).into_iter().chain(shelf.stands(second)).collect();
        let given = match Search::person(&shelf.space, &Form::All(goal), &self.budget) {
            Found::Person(given) => given,
            Found::Nobody => return,
            Found::GaveUp => {
                let (one, other) = (&one.id, &other.id);
                return self.give_up(shelf, &format!("do {one} and {other} meet"));
            }
        };
        let both = |facts: &Facts| shelf.both_stand(facts, one, other);
        match smallest(content, given, shelf.day, both) {
            Some(given) => {
                let example = Example::new(content, &given, shelf.day);
                let types = vec![shelf.offer_type.id.clone()];
                self.clashes.insert(key, Clash { types, example });
            }
            None => self.unconfirmed += 1,
        }
    }

    /// Somebody for whom every rule is false or removed.
    fn gap(&mut self, content: &Content, shelf: &Shelf<'_>) {
        let id = &shelf.offer_type.id;
        if self.gaps.contains_key(id) || shelf.always_answers() {
            return;
        }
        let given = match Search::person(&shelf.space, &shelf.silence(), &self.budget) {
            Found::Person(given) => given,
            Found::Nobody => return,
            Found::GaveUp => return self.give_up(shelf, "is there a verdict for everybody"),
        };
        match smallest(content, given, shelf.day, |facts| shelf.is_silent(facts)) {
            Some(given) => {
                self.gaps.insert(id.clone(), Example::new(content, &given, shelf.day));
            }
            None => self.unconfirmed += 1,
        }
    }

    fn give_up(&mut self, shelf: &Shelf<'_>, question: &str) {
        self.given_up.push(format!("{}, {}: {question}", shelf.offer_type.id, shelf.day));
    }

    /// The second line: people who are known to exist.
    pub(super) fn meet(&mut self, content: &Content, people: &[Example]) {
        let reader = Reader::new(content);
        for person in people {
            let day = person.eval_date;
            let Ok(reading) = reader.read(&person.persona, day) else { continue };
            // Whoever contradicts themselves cannot tell whether rules do.
            if !reading.conflicts.is_empty() {
                continue;
            }
            let facts = Facts::resolve(&content.book, reading.facts, day);
            for offer_type in &content.book.types {
                let rules = content.book.rules.iter();
                let of_type =
                    |rule: &&Rule| rule.types.contains(&offer_type.code) && rule.in_force(day);
                let ruling = combine(rules.filter(of_type), &facts);
                let stand = ruling.cited.iter().filter(|cited| cited.truth.is_true());
                let stand: Vec<&Rule> = stand.map(|cited| cited.rule).collect();
                let first = stand.first().copied();
                let other = stand
                    .iter()
                    .copied()
                    .find(|rule| first.is_some_and(|first| may_clash(first, rule)));
                if let (Some(one), Some(other)) = (first, other) {
                    let key = (one.id.clone(), other.id.clone());
                    let types = vec![offer_type.id.clone()];
                    let clash = || Clash { types, example: person.clone() };
                    self.clashes.entry(key).or_insert_with(clash);
                }
            }
        }
    }
}

/// Would it be wrong if both held?
fn may_clash(one: &Rule, other: &Rule) -> bool {
    one.verdict != other.verdict
        && one.default == other.default
        && !one.overrides.contains(&other.id)
        && !other.overrides.contains(&one.id)
}
