//! What the guide would ask somebody of whom so much is known.

use engine::{Answer, Answers, Book, Cond, Fact, FactId, Outcome, World, question::Question};

/// The questions, and what counts as their answer.
pub(super) struct Questions<'a>(Vec<Answered<'a>>);

struct Answered<'a> {
    question: &'a Question,
    fact: FactId,
    /// Facts by which a question that everybody is asked is answered in other words.
    also_by: Vec<FactId>,
}

impl<'a> Questions<'a> {
    pub(super) fn new(book: &'a Book) -> Self {
        let answered = |question: &'a Question| {
            let fact = question.fact()?;
            Some(Answered { question, fact, also_by: also_by(book, question, fact) })
        };
        Self(book.questions.iter().filter_map(answered).collect())
    }

    /// The next question; none if nothing would change any more.
    pub(super) fn next(&self, world: &World<'a>, outcome: &Outcome<'_>) -> Option<&'a str> {
        let facts = &outcome.facts;
        let answers = self.0.iter().filter_map(|Answered { question, fact, also_by }| {
            let known = facts.get(*fact).cloned().map(Answer::Is);
            let told =
                question.ask == Cond::Always && also_by.iter().any(|fact| facts.is_given(*fact));
            Some((*fact, known.or(told.then_some(Answer::DontKnow))?))
        });
        let answers: Answers = answers.collect();
        world.next(&answers, outcome).map(|question| question.id.as_str())
    }
}

/// What the page writes, and what follows straight from its main fact, unless a question of its own asks for that.
fn also_by(book: &Book, question: &Question, main: FactId) -> Vec<FactId> {
    let follows = |fact: &&Fact| {
        fact.months_since == Some(main)
            || fact.derive.iter().any(|line| line.when.names_any(&[main]))
    };
    let asked =
        |fact: FactId| book.questions.iter().any(|other| other.facts().any(|one| one == fact));
    let following = book.derived().filter(follows).map(|fact| fact.code);
    question.facts().chain(following.filter(|fact| !asked(*fact))).collect()
}
