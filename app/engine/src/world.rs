//! A book made ready for people: what does not depend on a person is worked out once.
//!
//! Conditions are interned: a rule that speaks of five offer types, or ten thousand offers in three service areas, cost one
//! evaluation a person. So the work for a person grows with the law, not with the number of offers.

use std::sync::OnceLock;

use crate::{
    Book, Cond, Day, Fact, FactId, Facts, Rule, Truth, Verdict,
    half_known::{Splitting, splittings},
    lens::Lens,
    local::Local,
    order,
    rule::{Cited, Ruling, combine_known},
    serving::{Circles, intern},
    turn::turn,
};

/// Book and local offers on one day, ready to evaluate people ([`World::evaluate`](crate::World::evaluate)).
#[derive(Clone, Debug)]
pub struct World<'a> {
    /// All data except the person.
    pub book: &'a Book,
    /// The local offers; outcomes name them by index.
    pub locals: Vec<Local<'a>>,
    /// The day of evaluation.
    pub today: Day,
    /// Distinct conditions of rules in force.
    conds: Vec<&'a Cond>,
    /// By offer type, in the book's order.
    pub(crate) shelves: Vec<Shelf<'a>>,
    pub(crate) presumptions: Vec<Presumption<'a>>,
    /// By question, in the book's order: the facts that its fields write and all that may follow from them.
    pub(crate) reach: Vec<Vec<FactId>>,
    pub(crate) circles: Circles<'a>,
    pub(crate) splittings: Vec<Splitting<'a>>,
}

/// What belongs to one offer type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shelf<'a> {
    /// Rules in force, and the index of their condition.
    pub(crate) rules: Vec<(&'a Rule, usize)>,
    /// Local offers, freshest first; of the same day in the order of their turns.
    pub(crate) locals: Vec<usize>,
    /// Made when somebody looks through it.
    lens: OnceLock<Lens<'a>>,
}

/// A fact that is assumed while unsaid, and how far that reaches.
#[derive(Clone, Debug)]
pub(crate) struct Presumption<'a> {
    pub(crate) fact: FactId,
    /// The facts that may follow from it, and it itself if it may follow from others.
    pub(crate) follows: Vec<&'a Fact>,
    /// Indexes of the conditions that name one of these facts.
    pub(crate) conds: Vec<usize>,
}

impl<'a> World<'a> {
    /// Makes a book ready. `locals` are the offers in the order in which outcomes shall name them.
    pub fn new(book: &'a Book, locals: Vec<Local<'a>>, today: Day) -> Self {
        let mut conds = Vec::new();
        let mut shelves: Vec<Shelf<'a>> = book.types.iter().map(|_| Shelf::default()).collect();
        let place = |code| book.types.iter().position(|offer_type| offer_type.code == code);
        for rule in book.rules.iter().filter(|rule| rule.in_force(today)) {
            let cond = intern(&mut conds, &rule.when);
            for shelf in rule.types.iter().filter_map(|code| place(*code)) {
                shelves[shelf].rules.push((rule, cond));
            }
        }
        for (index, local) in locals.iter().enumerate() {
            for shelf in local.types.iter().filter_map(|code| place(*code)) {
                shelves[shelf].locals.push(index);
            }
        }
        for shelf in &mut shelves {
            let key = |index: usize| {
                let Local { id, dated, .. } = &locals[index];
                let age = i32::MAX.abs_diff(dated.map_or(i32::MIN, |day| day.0));
                u64::from(age) << 32 | u64::from(turn(today, id))
            };
            order::fairly(&mut shelf.locals, &key);
        }
        let presumptions = presumptions(book, &conds);
        let splittings = splittings(book, &conds);
        let circles = Circles::new(&locals, today);
        let reach = book.questions.iter();
        let reach = reach.map(|question| book.influenced_by(question.facts())).collect();
        Self { book, locals, today, conds, shelves, presumptions, reach, circles, splittings }
    }

    /// The rules of an offer type that are in force, by the type's place in the book.
    pub(crate) fn rules(&self, shelf: usize) -> impl Iterator<Item = &'a Rule> {
        self.shelves[shelf].rules.iter().map(|(rule, _)| *rule)
    }

    /// The rules in force on one offer type and the facts that they read, by the type's place in the book.
    pub(crate) fn lens(&self, shelf: usize) -> &Lens<'a> {
        let new = || Lens::new(self.book, self.rules(shelf).collect());
        self.shelves[shelf].lens.get_or_init(new)
    }

    /// The truth of every distinct condition for one situation.
    pub(crate) fn truths(&self, facts: &Facts) -> Vec<Truth> {
        self.conds.iter().map(|cond| cond.eval(facts)).collect()
    }

    /// The truth of a single condition.
    pub(crate) fn truth(&self, cond: usize, facts: &Facts) -> Truth {
        self.conds[cond].eval(facts)
    }

    /// The ruling on an offer type, from [`World::truths`].
    pub(crate) fn ruling(&self, shelf: usize, truths: &[Truth]) -> Ruling<'a> {
        let rules = self.shelves[shelf].rules.iter();
        combine_known(rules.map(|(rule, cond)| Cited { rule, truth: truths[*cond] }))
    }

    /// Does a condition on this shelf name a presumption, or what follows from it?
    pub(crate) fn reads(&self, shelf: usize, presumption: &Presumption<'_>) -> bool {
        self.shelves[shelf].rules.iter().any(|(_, cond)| presumption.conds.contains(cond))
    }

    /// Is the truth of a condition on this shelf another?
    pub(crate) fn differ(&self, shelf: usize, one: &[Truth], other: &[Truth]) -> bool {
        self.shelves[shelf].rules.iter().any(|(_, cond)| one[*cond] != other[*cond])
    }

    /// The verdict alone.
    pub(crate) fn verdict(&self, shelf: usize, truths: &[Truth]) -> Verdict {
        self.ruling(shelf, truths).verdict
    }
}

fn presumptions<'a>(book: &'a Book, conds: &[&Cond]) -> Vec<Presumption<'a>> {
    let presumed = book.facts.iter().filter(|fact| fact.presume.is_some());
    presumed
        .map(|fact| {
            let influenced = book.influenced_by(std::iter::once(fact.code));
            let touched = conds.iter().enumerate().filter(|(_, cond)| cond.names_any(&influenced));
            let conds = touched.map(|(index, _)| index).collect();
            let follows = book.derived().filter(|fact| influenced.contains(&fact.code)).collect();
            Presumption { fact: fact.code, follows, conds }
        })
        .collect()
}
