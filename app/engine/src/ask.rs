//! Which question comes next, and what hangs on it.
//!
//! Blocks are the guide's: wishes first, papers last; no question ever moves to an earlier block, however much it would
//! settle. Inside a block the question comes first that settles most for this person. What can change nothing is not asked.
//!
//! How much a question settles is counted over offer types, never over offers: each relevant, undecided type gives one share
//! to the questions it still waits for. A type that waits for a single question gives it all of it. (Trying every answer
//! would be exact and, on the phone, a hundred times the work.)

use crate::{Answers, Cond, FactId, Outcome, Truth, World, order, question::Question};

/// The share of an offer type, divisible by every small number of questions.
const SHARE: u32 = 840;

impl<'a> World<'a> {
    /// How many relevant offer types hang on what this question asks.
    pub fn dependents(&self, question: &Question, outcome: &Outcome<'_>) -> usize {
        let Some(reach) = self.reach_of(question) else { return 0 };
        outcome.open.iter().filter(|open| touches(reach, open)).count()
    }

    /// The next question: unanswered, on this person's way, worth asking; in the first open block the one that settles most.
    pub fn next(&self, answers: &Answers, outcome: &Outcome<'_>) -> Option<&'a Question> {
        let open = self.remaining(answers, outcome);
        let first = *open.first()?;
        let fixed = |block: &str| self.book.blocks.iter().any(|one| one.id == block && one.fixed);
        if fixed(&first.block) {
            return Some(first);
        }
        let mut candidates: Vec<&Question> = Vec::new();
        candidates.extend(open.iter().filter(|question| question.block == first.block));
        // A question whose own condition is open waits for the one that settles it.
        let waits = |question: &&Question| question.ask.eval(&outcome.facts) != Truth::True;
        order::by_key(&mut candidates, |question| {
            (waits(question), std::cmp::Reverse(self.settles(question, &open, outcome)))
        });
        candidates.first().copied()
    }

    /// All questions that would still be asked as things stand, in the guide's order: the honest length of the way.
    pub fn remaining(&self, answers: &Answers, outcome: &Outcome<'_>) -> Vec<&'a Question> {
        let worth = |question: &&Question| self.worth_asking(question, answers, outcome);
        self.book.questions.iter().filter(worth).collect()
    }

    fn worth_asking(&self, question: &Question, answers: &Answers, outcome: &Outcome<'_>) -> bool {
        let matters = || {
            let paper = |reach: &[FactId]| touches(reach, &outcome.paper_open);
            self.dependents(question, outcome) > 0 || self.reach_of(question).is_some_and(paper)
        };
        !question.is_answered(answers)
            && match &question.ask {
                Cond::Always => true,
                ask => !ask.eval(&outcome.facts).is_false() && matters(),
            }
    }

    /// The sum of the shares that the undecided types give to this question.
    fn settles(&self, question: &Question, open: &[&Question], outcome: &Outcome<'_>) -> u32 {
        let Some(reach) = self.reach_of(question) else { return 0 };
        let waiting = outcome.open.iter().filter(|facts| touches(reach, facts));
        let share = |facts: &Vec<FactId>| {
            let asked = open.iter().filter_map(|question| self.reach_of(question));
            let askers = asked.filter(|reach| touches(reach, facts)).count();
            SHARE / u32::try_from(askers.max(1)).unwrap_or(SHARE)
        };
        waiting.map(share).sum()
    }

    fn reach_of(&self, question: &Question) -> Option<&[FactId]> {
        let place = self.book.questions.iter().position(|other| other.id == question.id)?;
        Some(&self.reach[place])
    }
}

fn touches(reach: &[FactId], facts: &[FactId]) -> bool {
    facts.iter().any(|fact| reach.contains(fact))
}
