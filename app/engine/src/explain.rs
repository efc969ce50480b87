//! Why, and why not: the answers behind a door.

use crate::{FactId, Outcome, Rule, TypeId, Verdict, World, lens::Lens, outcome::Door};

/// The answer that closes a door, and the rule that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excluding<'a> {
    /// The fact that was said; without it the rule would not close the door.
    pub fact: FactId,
    /// The rule that closes it.
    pub rule: &'a Rule,
}

impl<'a> World<'a> {
    /// Why not: the one answer on which the closing rule rests, the most specific if there are several. Of several rules that
    /// close a door the first one with an answer that alone would open it again, else the first that rests on an answer.
    /// `None` if the door is not closed, or closed to everyone.
    pub fn excluding(&self, outcome: &Outcome<'a>, offer_type: TypeId) -> Option<Excluding<'a>> {
        let (shelf, door) = place(outcome, offer_type)?;
        let lens = self.lens(shelf);
        let given: Vec<_> = outcome.facts.all_given().collect();
        let mut excluding: Option<((bool, usize), Excluding<'a>)> = None;
        let closing = door.cited.iter().filter(|cited| cited.truth.is_true());
        for rule in closing.filter(|_| door.verdict == Verdict::No).map(|cited| cited.rule) {
            let mut found = excluding;
            for (fact, _) in given.iter().filter(|(fact, _)| lens.reads.contains(fact)) {
                let mut without = given.clone();
                without.retain(|(other, _)| other != fact);
                let situation = lens.situation(&without, self.today);
                let opens = lens.verdict(&without, self.today) != Verdict::No;
                // A default rests on nothing of its own: it gives way when something else may hold.
                let lifted =
                    if rule.default { opens } else { !rule.when.eval(&situation).is_true() };
                let rank = (opens, self.rank(rule, lens, *fact));
                let better = match &found {
                    None => true,
                    Some((best, one)) => {
                        (opens && !best.0) || (one.rule.id == rule.id && *best < rank)
                    }
                };
                if lifted && better {
                    found = Some((rank, Excluding { fact: *fact, rule }));
                }
            }
            excluding = found;
        }
        excluding.map(|(_, excluding)| excluding)
    }

    /// What a rule's condition rests on: the facts that were said, directly or by what follows from them.
    pub fn grounds(&self, outcome: &Outcome<'a>, rule: &Rule) -> Vec<FactId> {
        let said = outcome.facts.all_given().map(|(fact, _)| fact);
        said.filter(|fact| rule.when.names_any(&self.book.influenced_by(std::iter::once(*fact))))
            .collect()
    }

    /// How specific a fact is to a rule: its last place in the condition. A default has no condition of its own; there what
    /// can change comes before what cannot, then what most of the other rules ask for.
    fn rank(&self, rule: &Rule, lens: &Lens<'_>, fact: FactId) -> usize {
        let reached = self.book.influenced_by(std::iter::once(fact));
        if rule.default {
            let asking = lens.rules.iter().filter(|rule| rule.when.names_any(&reached)).count();
            let changes = self.book.openings.iter().any(|opening| opening.changes_any(&reached));
            return asking + if changes { lens.rules.len() } else { 0 };
        }
        let (mut place, mut last) = (0, 0);
        rule.when.each_fact(&mut |named| {
            place += 1;
            if reached.contains(&named) {
                last = place;
            }
        });
        last
    }
}

pub(crate) fn place<'o, 'a>(
    outcome: &'o Outcome<'a>,
    offer_type: TypeId,
) -> Option<(usize, &'o Door<'a>)> {
    outcome.doors.iter().enumerate().find(|(_, door)| door.offer_type.code == offer_type)
}
