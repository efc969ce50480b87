//! Whole people: what a case says of somebody, and an answer drawn to everything else.

use anyhow::{Context, Result};
use catalogue::Content;
use engine::{
    Answer, Answers, Book, Cond, Day, FactId, Facts, Kind, Op, Value,
    question::{Field, Input, replay},
};
use fastrand::Rng;
use rules::{cases::Case, persona::Reader};

use super::draw::candidates;

/// Somebody with an answer to every question that could come.
#[derive(Clone, Debug)]
pub struct Person {
    /// The case.
    pub id: String,
    /// Answers by fact; nothing is declined.
    pub answers: Answers,
}

/// The people of the cases, completed from a seed: the same seed makes the same people.
///
/// # Errors
/// A persona that cannot be read.
pub fn people(content: &Content, cases: &[Case], today: Day, seed: u64) -> Result<Vec<Person>> {
    let reader = Reader::new(content);
    let person = |(index, case): (usize, &Case)| {
        let reading = case.reading(&reader, today);
        let reading = reading.with_context(|| format!("reading the persona of {}", case.id))?;
        let rng = Rng::with_seed(seed ^ (index as u64).rotate_left(32));
        let mut drawing = Drawing { content, today, given: reading.facts, rng };
        Ok(Person { id: case.id.clone(), answers: drawing.person() })
    };
    cases.iter().enumerate().map(person).collect()
}

struct Drawing<'c> {
    content: &'c Content,
    today: Day,
    given: Vec<(FactId, Value)>,
    rng: Rng,
}

impl Drawing<'_> {
    fn person(&mut self) -> Answers {
        let book = &self.content.book;
        let mut answers = Answers::new();
        // The arrival first: nothing that happened here is older.
        let arrival = book.fact_by_id("entry").map(|entry| entry.code);
        let fields = || book.questions.iter().flat_map(|question| &question.fields);
        let first = fields().filter(|field| Some(field.fact) == arrival);
        for field in first.chain(fields()) {
            self.answer(field, arrival, &mut answers);
        }
        answers
    }

    /// Draws an answer that contradicts nothing said of the person; none if the field would stay closed.
    fn answer(&mut self, field: &Field, arrival: Option<FactId>, answers: &mut Answers) {
        let book = &self.content.book;
        let open = |when| holds(book, when, answers, self.today);
        let again = answers.has(field.fact) && Some(field.fact) != book.guide.goals;
        if again || !field.when.as_ref().is_none_or(open) {
            return;
        }
        let Some(fact) = book.fact(field.fact) else { return };
        // Nobody says on one page the contrary of another one.
        let follows = replay(book, answers, self.today).get(fact.code).cloned();
        let follows = follows.filter(|value| value.fixed().is_some() && !answers.has(fact.code));
        let said = follows.or_else(|| self.said(fact.code));
        let drawn = candidates(self.content, field, fact, said.as_ref(), self.today, &mut self.rng);
        let since = arrival.and_then(|arrival| first_day(answers.get(arrival)?));
        let early = |value: &Value| {
            let before = |since| matches!(value, Value::Range(day, _) if *day < since);
            fact.kind == Kind::Date && since.is_some_and(before)
        };
        let broken = |value: &Value| {
            let mut tried = answers.clone();
            add(book, &mut tried, field.fact, value.clone());
            self.broken(&replay(book, &tried, self.today))
        };
        let possible = || drawn.iter().filter(|value| !early(value));
        let chosen = if field.input == Input::One {
            let counted: Vec<((usize, usize), &Value)> =
                possible().map(|value| (broken(value), value)).collect();
            let least = counted.iter().map(|(count, _)| *count).min();
            let fits = |(count, _): &&((usize, usize), &Value)| Some(*count) == least;
            let free = counted.iter().all(|one| fits(&one));
            let fitting = counted.iter().filter(fits).map(|(_, value)| *value);
            // Of the papers that show a § the card comes before visa and Fiktionsbescheinigung, as in life.
            let declared =
                |value: &&Value| field.options.iter().position(|one| value.fixed() == Some(*one));
            if free { fitting.into_iter().next() } else { fitting.min_by_key(declared) }
        } else {
            let before = self.broken(&replay(book, answers, self.today));
            let fits = possible().find(|value| broken(value).0 <= before.0);
            fits.or_else(|| possible().min_by_key(|value| broken(value)))
        };
        if let Some(value) = chosen {
            add(book, answers, field.fact, value.clone());
        }
    }

    /// What the case says of a fact; the sentences of the first page follow from the goals.
    fn said(&self, fact: FactId) -> Option<Value> {
        let guide = &self.content.book.guide;
        let given = |fact| self.given.iter().find(|(given, _)| *given == fact);
        let said = given(fact).map(|(_, value)| value.clone());
        if said.is_some() || guide.phase_wish != Some(fact) {
            return said;
        }
        let (_, goals) = given(guide.goals?)?;
        let mut phases: Vec<i32> = Vec::new();
        for goal in goals.list() {
            let line = guide.goal_phases.iter().rfind(|line| line.goal == *goal);
            phases.extend(line.map(|line| i32::from(line.phase)));
        }
        phases.dedup();
        (!phases.is_empty()).then_some(Value::List(phases))
    }

    /// How much of what the case says is no longer possible, and how much is not yet said.
    fn broken(&self, facts: &Facts) -> (usize, usize) {
        let lacks =
            |some: &[i32], other: &[i32]| some.iter().filter(|one| !other.contains(one)).count();
        let impossible = |(fact, said): &(FactId, Value)| match (facts.get(*fact), said) {
            (None, _) => 0,
            (Some(Value::List(known)), Value::List(said)) => {
                let growing = Some(*fact) == self.content.book.guide.goals;
                lacks(known, said) + if growing { 0 } else { lacks(said, known) }
            }
            (Some(known), said) => usize::from(!meet(known, said)),
        };
        let unsaid = |(fact, said): &&(FactId, Value)| facts.get(*fact) != Some(said);
        (self.given.iter().map(impossible).sum(), self.given.iter().filter(unsaid).count())
    }
}

/// Can both be true of one fact?
fn meet(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Range(low, high), Value::Range(least, most)) => low <= most && least <= high,
        (Value::Range(low, high), Value::OneOf(some) | Value::List(some))
        | (Value::OneOf(some) | Value::List(some), Value::Range(low, high)) => {
            some.iter().any(|value| low <= value && value <= high)
        }
        (one, Value::OneOf(some) | Value::List(some)) => {
            some.iter().any(|value| !one.compare(Op::Eq, *value).is_false())
        }
    }
}

/// Sets an answer; the goals of several sentences add up.
fn add(book: &Book, answers: &mut Answers, fact: FactId, value: Value) {
    let value = match (answers.get(fact), value) {
        (Some(Answer::Is(Value::List(before))), Value::List(more))
            if Some(fact) == book.guide.goals =>
        {
            let mut all = before.clone();
            all.extend(more.iter().filter(|one| !before.contains(one)));
            Value::List(all)
        }
        (_, value) => value,
    };
    answers.set(fact, Some(Answer::Is(value)));
}

fn holds(book: &Book, when: &Cond, answers: &Answers, today: Day) -> bool {
    when.eval(&replay(book, answers, today)).is_true()
}

fn first_day(answer: &Answer) -> Option<i32> {
    match answer {
        Answer::Is(Value::Range(first, _)) => Some(*first),
        _ => None,
    }
}
