//! The vocabulary as the search sees it: what follows from what, and what a person may say.

use std::collections::BTreeSet;

use engine::{Book, Cond, Fact, FactId, Kind};

/// The vocabulary, prepared once.
pub(super) struct Ground<'a> {
    pub(super) book: &'a Book,
    /// Every fact behind those from which it follows.
    pub(super) order: Vec<&'a Fact>,
    /// Codes of the places of the packs.
    pub(super) places: Vec<i32>,
    asked: BTreeSet<FactId>,
}

impl<'a> Ground<'a> {
    pub(super) fn new(book: &'a Book, places: Vec<i32>) -> Self {
        let fields = book.questions.iter().flat_map(|question| &question.fields);
        let asked = fields.map(|field| field.fact).collect();
        let mut ground = Self { book, order: Vec::new(), places, asked };
        let mut seen = BTreeSet::new();
        for fact in &book.facts {
            ground.place(fact, &mut seen);
        }
        ground
    }

    fn place(&mut self, fact: &'a Fact, seen: &mut BTreeSet<FactId>) {
        if !seen.insert(fact.code) {
            return;
        }
        for cause in causes(fact) {
            if let Some(cause) = self.book.fact(cause) {
                self.place(cause, seen);
            }
        }
        self.order.push(fact);
    }

    /// May a person say it, whatever it follows from? So is what follows from nothing, what has values that its table never
    /// settles on (a `status` that no paper shows), and what a page asks although an earlier page suggests an answer.
    pub(super) fn is_free(&self, fact: &Fact) -> bool {
        fact.months_since.is_none()
            && (fact.derive.is_empty() || !settles_all(fact) || self.corrects(fact))
    }

    /// Asked on a page of its own, and derived from nothing but other pages: the later answer counts.
    pub(super) fn corrects(&self, fact: &Fact) -> bool {
        self.asked.contains(&fact.code)
            && causes(fact).into_iter().all(|cause| self.comes_from_pages(cause))
    }

    /// When each page that asks for a fact does so.
    pub(super) fn pages(&self, fact: FactId) -> impl Iterator<Item = (&'a Cond, Option<&'a Cond>)> {
        self.book.questions.iter().flat_map(move |question| {
            let fields = question.fields.iter().filter(move |field| field.fact == fact);
            fields.map(|field| (&question.ask, field.when.as_ref()))
        })
    }

    fn comes_from_pages(&self, fact: FactId) -> bool {
        self.asked.contains(&fact)
            || self.book.fact(fact).is_some_and(|fact| {
                let causes = causes(fact);
                !self.is_free(fact)
                    && !causes.is_empty()
                    && causes.into_iter().all(|cause| self.comes_from_pages(cause))
            })
    }

    /// The facts that decide these, as far as they follow from others.
    pub(super) fn closure(&self, facts: impl IntoIterator<Item = FactId>) -> BTreeSet<FactId> {
        let mut closure = BTreeSet::new();
        let mut open: Vec<FactId> = facts.into_iter().collect();
        while let Some(code) = open.pop() {
            let Some(fact) = self.book.fact(code) else { continue };
            if closure.insert(code) && !self.is_free(fact) {
                open.extend(causes(fact));
            }
        }
        closure
    }
}

/// The facts from which a fact follows.
pub(super) fn causes(fact: &Fact) -> BTreeSet<FactId> {
    let mut causes: BTreeSet<FactId> = fact.months_since.into_iter().collect();
    for line in &fact.derive {
        line.when.each_fact(&mut |cause| {
            causes.insert(cause);
        });
    }
    causes
}

/// Does some line of the table settle on each of the fact's values?
fn settles_all(fact: &Fact) -> bool {
    let settles = |value: i32| fact.derive.iter().any(|line| line.is == [value]);
    match fact.kind {
        Kind::Code | Kind::Place => fact.values.iter().all(|(value, _)| settles(*value)),
        Kind::Codes => {
            let named = |value: &i32| fact.derive.iter().any(|line| line.is.contains(value));
            fact.values.iter().all(|(value, _)| named(value))
        }
        Kind::Bool | Kind::Text => [0, 1].into_iter().all(settles),
        Kind::Number | Kind::Numbers | Kind::Date => false,
    }
}

/// Can the condition come out as `wanted` while nothing is known of the facts outside?
pub(super) fn can_be(cond: &Cond, wanted: bool, inside: &BTreeSet<FactId>) -> bool {
    let can = |part: &Cond| can_be(part, wanted, inside);
    match cond {
        Cond::Always => wanted,
        Cond::All(parts) if wanted => parts.iter().all(can),
        Cond::Any(parts) if !wanted => parts.iter().all(can),
        Cond::All(parts) | Cond::Any(parts) => parts.iter().any(can),
        Cond::Not(part) => can_be(part, !wanted, inside),
        Cond::Cmp(fact, ..) | Cond::In(fact, _) | Cond::Some(fact) => inside.contains(fact),
    }
}
