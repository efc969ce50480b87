//! Whole people answering the guide: how many questions until nothing can change any more.
//!
//! [`complete`]: the people of the cases with an answer to everything, drawn from a seed. [`hold`]: one of them answers
//! question by question, in the engine's order or in the declared one. [`figures`]: what that takes.

mod complete;
mod draw;
pub mod figures;

use engine::{
    Answer, Answers, Cond, FactId, Outcome, Truth, Verdict, World,
    ask::expected,
    question::{Question, replay},
};

pub use complete::{Person, people};

/// Who chooses the next question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The engine: inside the block, what settles most.
    Adaptive,
    /// The guide: of the questions that are still worth asking, the first one written down.
    Declared,
    /// The guide without the engine: every question whose own condition does not exclude it, worth asking or not.
    Unskipped,
}

/// One interview.
#[derive(Clone, Debug)]
pub struct Interview<'a> {
    /// The questions, as they were asked.
    pub asked: Vec<&'a Question>,
    /// What is known when nothing is asked any more.
    pub answers: Answers,
    /// After so many questions no answer can move an offer type any more.
    pub until_final: usize,
    /// Beside each question: so many were said to come after it.
    pub foretold: Vec<usize>,
}

/// One person answers until nothing is asked any more.
pub fn hold<'a>(world: &World<'a>, person: &Person, order: Order) -> Interview<'a> {
    let mut answers = Answers::new();
    let mut asked: Vec<&Question> = Vec::new();
    let mut until_final = None;
    let mut foretold = Vec::new();
    loop {
        let outcome = world.answer("de", &answers);
        if until_final.is_none() && world.is_final(&answers, &outcome) {
            until_final = Some(asked.len());
        }
        let next = match order {
            Order::Adaptive => world.next(&answers, &outcome),
            Order::Declared => world.remaining(&answers, &outcome).first().copied(),
            Order::Unskipped => world.book.questions.iter().find(|question| {
                !question.is_answered(&answers) && !question.ask.eval(&outcome.facts).is_false()
            }),
        };
        let Some(question) = next else { break };
        let remaining = world.remaining(&answers, &outcome).len();
        foretold.push(expected(remaining.saturating_sub(1)));
        fill(world, question, person, &mut answers);
        asked.push(question);
    }
    Interview { until_final: until_final.unwrap_or(asked.len()), asked, answers, foretold }
}

/// So many of the questions had to be asked: those that the guide asks everybody, and those without whose answers another
/// offer type would be shown, or another verdict. Nobody can do with fewer, in whatever order, for what is decided stays
/// decided when more is known.
pub fn needed(world: &World<'_>, interview: &Interview<'_>) -> usize {
    let last = doors(&world.answer("de", &interview.answers));
    let needed = |question: &&&Question| {
        let mut without = interview.answers.clone();
        question.facts().for_each(|fact| without.set(fact, None));
        question.ask == Cond::Always || doors(&world.answer("de", &without)) != last
    };
    interview.asked.iter().filter(needed).count()
}

/// Fills in a page as it opens before the person; one that is left without a choice counts as "I don't know".
fn fill(world: &World<'_>, question: &Question, person: &Person, answers: &mut Answers) {
    let mut said: Vec<FactId> = Vec::new();
    for field in &question.fields {
        let holds = |when: &Cond| when.eval(&replay(world.book, answers, world.today)).is_true();
        if said.contains(&field.fact) || !field.when.as_ref().is_none_or(holds) {
            continue;
        }
        if let Some(answer) = person.answers.get(field.fact) {
            said.push(field.fact);
            answers.set(field.fact, Some(answer.clone()));
        }
    }
    if let Some(fact) = question.fact().filter(|fact| !answers.has(*fact)) {
        answers.set(fact, Some(Answer::DontKnow));
    }
}

/// The verdict on every offer type that is worth showing.
pub fn doors<'a>(outcome: &Outcome<'a>) -> Vec<(&'a str, Verdict)> {
    let doors = outcome.doors.iter();
    let shown = doors.filter(|door| door.relevance == Truth::True && !door.hidden);
    shown.map(|door| (door.offer_type.id.as_str(), door.verdict)).collect()
}
