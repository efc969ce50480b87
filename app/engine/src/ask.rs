//! Which question comes next, and what hangs on it.
//!
//! Blocks are the guide's: wishes first, papers last; no question ever moves to an earlier block, however much it would
//! settle. Inside a block the question comes first on which most doors hang. What can change nothing is not asked: neither
//! what no answer could move ([`outlook`]), nor what a later block may make superfluous.
//!
//! Doors are counted by offer type, never by offer. (Finer measures were tried, up to trying every answer: over thousands of
//! interviews none needed fewer questions, see `cargo run -p tests --bin questions`.)

mod outlook;

use crate::{Answers, Cond, Outcome, Truth, World, order, question::Question};
use outlook::{Askers, Hanging, Outlook, only};

/// What lies ahead of a person.
#[derive(Clone, Debug)]
pub struct Ahead<'a> {
    /// The next question: unanswered, on this person's way, worth asking; in the first open block the one on which most doors hang.
    pub next: Option<&'a Question>,
    /// All questions that may still be asked as things stand, in the guide's order.
    pub remaining: Vec<&'a Question>,
}

/// A question that is worth asking.
#[derive(Clone, Copy)]
struct Open<'a> {
    question: &'a Question,
    place: usize,
    /// Its own condition is open, and these questions may settle it.
    waits_for: Askers,
}

impl<'a> World<'a> {
    /// How many doors hang on what this question asks.
    pub fn dependents(&self, question: &Question, outcome: &Outcome<'_>) -> usize {
        let outlook = Outlook::new(self, outcome, |_| true);
        let place = self.book.questions.iter().position(|other| other.id == question.id);
        place.map_or(0, |place| hanging(&self.doors(&outlook, outcome), place))
    }

    /// The next question and all that may follow, looked for once.
    pub fn ahead(&self, answers: &Answers, outcome: &Outcome<'_>) -> Ahead<'a> {
        let (asked, doors) = self.open(answers, outcome);
        let next = self.first(&asked, &doors);
        Ahead { next, remaining: asked.into_iter().map(|one| one.question).collect() }
    }

    /// [`Ahead::next`].
    pub fn next(&self, answers: &Answers, outcome: &Outcome<'_>) -> Option<&'a Question> {
        self.ahead(answers, outcome).next
    }

    /// [`Ahead::remaining`].
    pub fn remaining(&self, answers: &Answers, outcome: &Outcome<'_>) -> Vec<&'a Question> {
        self.ahead(answers, outcome).remaining
    }

    fn first(&self, asked: &[Open<'a>], doors: &[Hanging]) -> Option<&'a Question> {
        let mut open = asked.to_vec();
        open.retain(|one| !self.waits_for_later_block(one, asked, doors));
        let first = *open.first()?;
        let block = &first.question.block;
        if self.book.blocks.iter().any(|one| one.id == *block && one.fixed) {
            return Some(first.question);
        }
        let mut candidates = open;
        candidates.retain(|one| one.question.block == *block);
        let together = union(candidates.iter().map(|one| only(one.place)));
        order::by_key(&mut candidates, |one| {
            let waits = one.waits_for & together & !only(one.place) != 0;
            (waits, std::cmp::Reverse(hanging(doors, one.place)))
        });
        candidates.first().map(|one| one.question)
    }

    /// Are all doors final: does no answer that may still be given move one of them? What the paper's own words add may be open.
    pub fn is_final(&self, answers: &Answers, outcome: &Outcome<'_>) -> bool {
        self.open(answers, outcome).1.iter().all(|door| door.all() == 0)
    }

    /// The questions worth asking, and for each door the questions on which it hangs.
    fn open(&self, answers: &Answers, outcome: &Outcome<'_>) -> (Vec<Open<'a>>, Vec<Hanging>) {
        let open = |question: &Question| !question.is_answered(answers);
        let outlook = Outlook::new(self, outcome, open);
        let doors = self.doors(&outlook, outcome);
        let paper = outcome.paper_open.iter().map(|fact| outlook.askers(*fact));
        let matters = union(doors.iter().map(|door| door.all()).chain(paper));
        let mut open: Vec<Open<'a>> = Vec::new();
        for (place, question) in self.book.questions.iter().enumerate() {
            let ask = question.ask.eval(&outcome.facts);
            let always = question.ask == Cond::Always;
            if question.is_answered(answers) || ask == Truth::False {
                continue;
            }
            if always || matters & only(place) != 0 {
                let waits_for = outlook.of(&question.ask).askers;
                open.push(Open { question, place, waits_for });
            }
        }
        (open, doors)
    }

    /// Its own condition hangs on a later block, or a later block may settle every door for which it would be asked: it comes
    /// back when that is known, and often need not be asked at all.
    fn waits_for_later_block(&self, one: &Open<'_>, asked: &[Open<'_>], doors: &[Hanging]) -> bool {
        let block = |question: &Question| {
            self.book.blocks.iter().position(|block| block.id == question.block)
        };
        let later = asked.iter().filter(|other| block(other.question) > block(one.question));
        let later = union(later.map(|other| only(other.place)));
        if one.waits_for & later != 0 {
            return true;
        }
        let own = only(one.place);
        let mut hanging = doors.iter().filter(|door| door.all() & own != 0).peekable();
        one.question.ask != Cond::Always
            && hanging.peek().is_some()
            && hanging.all(|door| door.relevance & own == 0 && door.verdict & later != 0)
    }

    fn doors(&self, outlook: &Outlook<'_>, outcome: &Outcome<'_>) -> Vec<Hanging> {
        let doors = outcome.doors.iter().enumerate();
        doors
            .map(|(shelf, door)| outlook.door(door, self.rules(shelf), &self.book.guards))
            .collect()
    }
}

/// How many questions are likely to come, of so many that may: the others become superfluous on the way. Three in five is what
/// interviews show (`cargo run -p tests --bin questions` prints how far off that lies); the upper bound would frighten people.
pub fn expected(remaining: usize) -> usize {
    (remaining * 3).div_ceil(5)
}

/// How many doors hang on the question at this place.
fn hanging(doors: &[Hanging], place: usize) -> usize {
    doors.iter().filter(|door| door.all() & only(place) != 0).count()
}

fn union(sets: impl Iterator<Item = Askers>) -> Askers {
    sets.fold(0, |all, set| all | set)
}
