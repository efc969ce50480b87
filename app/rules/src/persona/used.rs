//! Which facts change anything, and which have an order.

use std::collections::BTreeSet;

use catalogue::Content;
use engine::{Book, Cond, FactId, Op};

/// Facts on which a condition somewhere in the content hangs, directly or through what follows from them.
pub(super) struct Uses {
    facts: BTreeSet<FactId>,
    /// Facts that a condition compares with `<` or `>`: their values have an order.
    pub(super) ordered: BTreeSet<FactId>,
}

impl Uses {
    pub(super) fn new(content: &Content) -> Self {
        let mut uses = Self { facts: BTreeSet::new(), ordered: BTreeSet::new() };
        each_condition(content, &mut |cond| uses.add(cond));
        let guide = &content.book.guide;
        let named = [guide.goals, guide.first_goal, guide.phase_wish, guide.region];
        uses.facts.extend(named.into_iter().flatten());
        uses.close(&content.book);
        uses
    }

    pub(super) fn contains(&self, fact: FactId) -> bool {
        self.facts.contains(&fact)
    }

    fn add(&mut self, cond: &Cond) {
        cond.each_fact(&mut |fact| {
            self.facts.insert(fact);
        });
        each_ordered(cond, &mut |fact| {
            self.ordered.insert(fact);
        });
    }

    /// A used fact uses what it follows from.
    fn close(&mut self, book: &Book) {
        loop {
            let before = self.facts.len();
            for fact in
                book.derived().filter(|fact| self.facts.contains(&fact.code)).collect::<Vec<_>>()
            {
                self.facts.extend(fact.months_since);
                fact.derive.iter().for_each(|line| self.add(&line.when));
            }
            if self.facts.len() == before {
                return;
            }
        }
    }
}

fn each_condition(content: &Content, visit: &mut impl FnMut(&Cond)) {
    let book = &content.book;
    let guide = &book.guide;
    book.rules.iter().for_each(|rule| visit(&rule.when));
    book.types.iter().for_each(|offer_type| visit(&offer_type.relevant));
    book.guards.iter().for_each(|guard| visit(&guard.when));
    book.notices.iter().for_each(|notice| visit(&notice.when));
    book.urgent.iter().for_each(|line| visit(&line.when));
    book.advisers.iter().for_each(|line| visit(&line.when));
    for question in &book.questions {
        visit(&question.ask);
        question.fields.iter().filter_map(|field| field.when.as_ref()).for_each(&mut *visit);
    }
    for line in &guide.lines {
        visit(&line.when);
        line.except.iter().for_each(&mut *visit);
    }
    guide.fallbacks.iter().for_each(|fallback| visit(&fallback.when));
    guide.limits.iter().for_each(|limit| visit(&limit.when));
    guide.starts.iter().for_each(|start| visit(&start.when));
    guide.goal_phases.iter().for_each(|goal| visit(&goal.when));
    content.offers.iter().filter_map(|offer| offer.only_if.as_ref()).for_each(visit);
}

fn each_ordered(cond: &Cond, visit: &mut impl FnMut(FactId)) {
    match cond {
        Cond::All(parts) | Cond::Any(parts) => {
            parts.iter().for_each(|part| each_ordered(part, visit));
        }
        Cond::Not(part) => each_ordered(part, visit),
        Cond::Cmp(fact, Op::Lt | Op::Le | Op::Gt | Op::Ge, _) => visit(*fact),
        _ => {}
    }
}
