//! What if: the same person with another level of German, more months here, another paper, a job. What changes is told as differences.
//!
//! A lever holds, whatever else was said: it may be a fact that follows from answers (`status` from the paper), or one whose question
//! is not on this person's way.

mod differences;
mod levers;

use engine::{Answer, Answers, Book, Day, FactId, Facts, Outcome, Value, World, question};

pub use differences::{Difference, Differences, Effect, Seen, compare};
pub use levers::{Lever, levers};

/// What came of trying something out.
#[derive(Clone, Debug)]
pub struct Tried<'a> {
    /// The outcome as it would be.
    pub outcome: Outcome<'a>,
    /// Where it differs from that of the answers.
    pub differences: Differences,
}

/// Tries changes out: a fact has this answer, or none. The answers stay as they are.
pub fn try_out<'a>(
    world: &World<'a>,
    language: &str,
    answers: &Answers,
    changes: &[(FactId, Option<Answer>)],
) -> Tried<'a> {
    let outcome = world.evaluate(language, supposed(world, answers, changes));
    let differences = compare(&world.answer(language, answers), &outcome);
    Tried { outcome, differences }
}

/// The facts as they would be.
fn supposed(world: &World<'_>, answers: &Answers, changes: &[(FactId, Option<Answer>)]) -> Facts {
    let held = held(world.book, changes, world.today);
    let mut supposed = answers.clone();
    for (fact, answer) in &held {
        supposed.set(*fact, answer.clone());
    }
    // Answers to questions that are not asked now drop out here, perhaps a lever among them: it counts all the same.
    let replayed = question::replay(world.book, &supposed, world.today);
    let is_held = |fact: FactId| held.iter().any(|(held, _)| *held == fact);
    let values = held.iter().filter_map(|(fact, answer)| match answer {
        Some(Answer::Is(value)) => Some((*fact, value.clone())),
        // "Unknown" may be a value of its own, which the replay knows.
        Some(Answer::DontKnow | Answer::Declined) => {
            Some((*fact, replayed.get(*fact).filter(|_| replayed.is_given(*fact))?.clone()))
        }
        None => None,
    });
    let rest = replayed.all_given().filter(|(fact, _)| !is_held(*fact));
    Facts::resolve(world.book, rest.chain(values), world.today)
}

/// The changes, with what goes with them: months here move the day of arrival, and a day of arrival the months that were said.
fn held(
    book: &Book,
    changes: &[(FactId, Option<Answer>)],
    today: Day,
) -> Vec<(FactId, Option<Answer>)> {
    let mut held = changes.to_vec();
    for (fact, answer) in changes {
        let changed = |other: FactId| changes.iter().any(|(changed, _)| *changed == other);
        let date = book.fact(*fact).and_then(|fact| fact.months_since);
        if let Some(date) = date.filter(|date| !changed(*date)) {
            held.push((date, answer.as_ref().map(|answer| began(answer, today))));
        }
        let counts = book.facts.iter().filter(|other| other.months_since == Some(*fact));
        let counts = counts.filter(|count| !changed(count.code));
        held.extend(counts.map(|count| (count.code, None)));
    }
    held
}

/// So many full months ago: a range of days.
fn began(months: &Answer, today: Day) -> Answer {
    match months {
        Answer::Is(Value::Range(fewest, most)) => {
            let first = today.months_back(most.saturating_add(1)).0.saturating_add(1);
            Answer::Is(Value::Range(first, today.months_back(*fewest).0))
        }
        _ => Answer::DontKnow,
    }
}

#[cfg(test)]
mod tests;
