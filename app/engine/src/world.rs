//! A book made ready for people: what does not depend on a person is worked out once.
//!
//! Conditions are interned: a rule that speaks of five offer types, or ten thousand offers in three service areas, cost one
//! evaluation a person. So the work for a person grows with the law, not with the number of offers.

use crate::{
    Book, Cond, Day, FactId, Facts, Rule, Truth, Verdict,
    local::Local,
    order,
    rule::{Cited, Ruling, combine_known},
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
    pub(crate) presumptions: Vec<Presumption>,
    /// By question, in the book's order: the facts that its fields write and all that may follow from them.
    pub(crate) reach: Vec<Vec<FactId>>,
    pub(crate) circles: Vec<Circle>,
    /// By local offer: index into `circles`.
    pub(crate) circle_of: Vec<usize>,
}

/// What belongs to one offer type.
#[derive(Clone, Debug)]
pub(crate) struct Shelf<'a> {
    /// Rules in force, and the index of their condition.
    pub(crate) rules: Vec<(&'a Rule, usize)>,
    /// Local offers, freshest first.
    pub(crate) locals: Vec<usize>,
}

/// A fact that is assumed while unsaid, and the offer types whose rules it may touch.
#[derive(Clone, Debug)]
pub(crate) struct Presumption {
    pub(crate) fact: FactId,
    pub(crate) touches: Vec<bool>,
}

/// Local offers that serve the same people: same areas, same condition, same languages. Named by one of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Circle(pub(crate) usize);

impl<'a> World<'a> {
    /// Makes a book ready. `locals` are the offers in the order in which outcomes shall name them.
    pub fn new(book: &'a Book, locals: Vec<Local<'a>>, today: Day) -> Self {
        let mut conds = Vec::new();
        let mut shelves: Vec<Shelf<'a>> =
            book.types.iter().map(|_| Shelf { rules: Vec::new(), locals: Vec::new() }).collect();
        let place = |code| book.types.iter().position(|offer_type| offer_type.code == code);
        for rule in book.rules.iter().filter(|rule| rule.in_force(today)) {
            let cond = intern(&mut conds, &rule.when);
            for shelf in rule.types.iter().filter_map(|code| place(*code)) {
                shelves[shelf].rules.push((rule, cond));
            }
        }
        let (circles, circle_of) = circles(&locals);
        for (index, local) in locals.iter().enumerate() {
            for shelf in local.types.iter().filter_map(|code| place(*code)) {
                shelves[shelf].locals.push(index);
            }
        }
        for shelf in &mut shelves {
            order::by_key(&mut shelf.locals, |index| std::cmp::Reverse(locals[*index].dated));
        }
        let presumptions = presumptions(book, &shelves);
        let reach = book.questions.iter();
        let reach = reach.map(|question| book.influenced_by(question.facts())).collect();
        Self { book, locals, today, conds, shelves, presumptions, reach, circles, circle_of }
    }

    /// The rules of an offer type that are in force, by the type's place in the book.
    pub(crate) fn rules(&self, shelf: usize) -> impl Iterator<Item = &'a Rule> {
        self.shelves[shelf].rules.iter().map(|(rule, _)| *rule)
    }

    /// The truth of every distinct condition for one situation.
    pub(crate) fn truths(&self, facts: &Facts) -> Vec<Truth> {
        self.conds.iter().map(|cond| cond.eval(facts)).collect()
    }

    /// The ruling on an offer type, from [`World::truths`].
    pub(crate) fn ruling(&self, shelf: usize, truths: &[Truth]) -> Ruling<'a> {
        let rules = self.shelves[shelf].rules.iter();
        combine_known(rules.map(|(rule, cond)| Cited { rule, truth: truths[*cond] }))
    }

    /// The verdict alone.
    pub(crate) fn verdict(&self, shelf: usize, truths: &[Truth]) -> Verdict {
        self.ruling(shelf, truths).verdict
    }
}

fn intern<'a>(conds: &mut Vec<&'a Cond>, cond: &'a Cond) -> usize {
    conds.iter().position(|known| *known == cond).unwrap_or_else(|| {
        conds.push(cond);
        conds.len() - 1
    })
}

/// Groups offers by whom they serve; few of ten thousand differ in that.
fn circles(locals: &[Local<'_>]) -> (Vec<Circle>, Vec<usize>) {
    let mut circles: Vec<Circle> = Vec::new();
    let circle_of = locals.iter().enumerate().map(|(index, local)| {
        let same = |circle: &Circle| locals[circle.0].serves_like(local);
        circles.iter().position(same).unwrap_or_else(|| {
            circles.push(Circle(index));
            circles.len() - 1
        })
    });
    let circle_of = circle_of.collect();
    (circles, circle_of)
}

fn presumptions(book: &Book, shelves: &[Shelf<'_>]) -> Vec<Presumption> {
    let presumed = book.facts.iter().filter(|fact| fact.presume.is_some());
    presumed
        .map(|fact| {
            let influenced = book.influenced_by(std::iter::once(fact.code));
            let names = |(rule, _): &(&Rule, usize)| rule.when.names_any(&influenced);
            let touches = shelves.iter().map(|shelf| shelf.rules.iter().any(names));
            Presumption { fact: fact.code, touches: touches.collect() }
        })
        .collect()
}

/// Which local offers serve a person, and which of those speak the language, by [`Circle`].
pub(crate) struct Serving {
    pub(crate) serves: Vec<bool>,
    pub(crate) spoken: Vec<bool>,
}

impl World<'_> {
    /// Worked out once a person for all offers.
    pub(crate) fn serving(&self, language: &str, facts: &Facts) -> Serving {
        let locals = || self.circles.iter().map(|circle| &self.locals[circle.0]);
        Serving {
            serves: locals().map(|local| local.serves(self.book, facts)).collect(),
            spoken: locals().map(|local| local.speaks(language)).collect(),
        }
    }

    /// The offers of a type that serve the person, best first: spoken language, then fresh ones, then date.
    pub(crate) fn locals_of(&self, shelf: usize, serving: &Serving) -> Vec<usize> {
        let locals = self.shelves[shelf].locals.iter().copied();
        let mut locals: Vec<(u8, usize)> = locals
            .filter(|index| serving.serves[self.circle_of[*index]])
            .map(|index| {
                let rank = u8::from(!serving.spoken[self.circle_of[index]]) * 2;
                (rank + u8::from(self.locals[index].is_stale(self.today)), index)
            })
            .collect();
        order::by_rank(&mut locals);
        locals.into_iter().map(|(_, index)| index).collect()
    }
}
