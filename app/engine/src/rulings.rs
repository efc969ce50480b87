//! The verdicts on all offer types, and the presumptions they lean on.

use crate::{FactId, Facts, Truth, Verdict, World, rule::Ruling, world::Presumption};

/// A verdict with its rules.
#[derive(Clone, Debug)]
pub(crate) struct Judged<'a> {
    pub(crate) ruling: Ruling<'a>,
    /// Presumptions without which the verdict would be another.
    pub(crate) presumed: Vec<FactId>,
}

/// A presumption that this person's situation leans on, and what would be true without it.
struct Assumption {
    fact: FactId,
    truths: Vec<Truth>,
}

impl<'a> World<'a> {
    /// The verdict on each offer type, in the book's order.
    pub(crate) fn judge(&self, facts: &Facts, presumed: &Facts) -> Vec<Judged<'a>> {
        let truths = self.truths(presumed);
        let plain = self.truths(facts);
        let assumptions = self.assumptions(facts, presumed, &truths);
        let judge = |shelf: usize| {
            let ruling = self.ruling(shelf, &truths);
            let decides = |assumption: &&Assumption| {
                self.differ(shelf, &truths, &assumption.truths)
                    && self.verdict(shelf, &assumption.truths) != ruling.verdict
            };
            let leaned = assumptions.iter().filter(decides).map(|assumption| assumption.fact);
            let mut presumed: Vec<FactId> = leaned.collect();
            if presumed.is_empty() && self.verdict(shelf, &plain) != ruling.verdict {
                // Each of several would do without the others: it leans on them together.
                presumed = self.may_lean_on(shelf, facts);
            }
            Judged { presumed, ruling }
        };
        let mut judged: Vec<Judged<'a>> = (0..self.book.types.len()).map(judge).collect();
        // What follows from a half-known fact may be presumed, but not against what all its candidates say.
        let half_known = |fact: &FactId| self.splits(presumed, *fact);
        let undecided = |(shelf, judged): (usize, &Judged<'_>)| {
            let verdict = judged.ruling.verdict;
            let open = verdict == Verdict::Unknown || judged.presumed.iter().any(half_known);
            open.then_some((shelf, verdict))
        };
        let undecided = judged.iter().enumerate().filter_map(undecided).collect();
        for (shelf, ruling) in self.agreed(facts, presumed, undecided) {
            judged[shelf] = Judged { ruling, presumed: self.may_lean_on(shelf, facts) };
        }
        judged
    }

    /// Worked out once for all offer types; only those presumptions without which some condition would not be what it is.
    fn assumptions(&self, facts: &Facts, presumed: &Facts, truths: &[Truth]) -> Vec<Assumption> {
        let changes = |one: &Presumption<'_>| {
            let without = presumed.without_known(one.fact, &one.follows, self.today);
            let mut other = truths.to_vec();
            one.conds.iter().for_each(|cond| other[*cond] = self.truth(*cond, &without));
            (other != truths).then_some(Assumption { fact: one.fact, truths: other })
        };
        self.unsaid(facts).filter_map(changes).collect()
    }

    /// All presumptions that the rules read: to try them one by one would cost more than it tells.
    fn may_lean_on(&self, shelf: usize, facts: &Facts) -> Vec<FactId> {
        let read = self.unsaid(facts).filter(|one| self.reads(shelf, one));
        read.map(|one| one.fact).collect()
    }

    fn unsaid(&self, facts: &Facts) -> impl Iterator<Item = &Presumption<'a>> {
        self.presumptions.iter().filter(|one| facts.get(one.fact).is_none())
    }
}
