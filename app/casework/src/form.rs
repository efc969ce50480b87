//! All questions on one page: the guide's in their blocks, and behind them what only a desk asks.

use engine::{
    Answer, Answers, Book, Fact, FactId, Facts, Kind, Outcome, Value,
    ask::Ahead,
    question::{self, Field, Input, Question},
};

/// The block of what only a desk asks.
pub const DESK: &str = "desk";

/// A row of the form.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// The question's id; of a fact that only the desk asks, `desk-FACT`.
    pub id: String,
    /// Its block.
    pub block: &'a str,
    /// The question; `None` for a fact that only the desk asks.
    pub question: Option<&'a Question>,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// How a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The next most useful one.
    Next,
    /// Worth asking.
    Open,
    /// Answered.
    Answered,
    /// Nothing depends on it as things stand, or it is not on this person's way.
    Idle,
}

/// The rows: the guide's questions in their order, then the desk's facts by their codes.
pub fn rows(book: &Book) -> Vec<Row<'_>> {
    let questions = book.questions.iter().map(|question| Row {
        id: question.id.clone(),
        block: &question.block,
        question: Some(question),
        fields: question.fields.clone(),
    });
    let desk = book.facts.iter().filter(|fact| fact.desk && !fact.helper).map(|fact| Row {
        id: format!("{DESK}-{}", fact.id),
        block: DESK,
        question: None,
        fields: vec![field(fact)],
    });
    questions.chain(desk).collect()
}

/// How a fact without a question is filled in.
fn field(fact: &Fact) -> Field {
    let (input, options) = match fact.kind {
        Kind::Bool => (Input::One, vec![1, 0]),
        Kind::Code => (Input::One, fact.values.iter().map(|(code, _)| *code).collect()),
        Kind::Codes => (Input::Many, fact.values.iter().map(|(code, _)| *code).collect()),
        Kind::Date => (Input::Month, Vec::new()),
        Kind::Numbers => (Input::Ages, Vec::new()),
        Kind::Place => (Input::Place, Vec::new()),
        Kind::Number | Kind::Text => (Input::Number, Vec::new()),
    };
    Field { fact: fact.code, input, options, when: None, pictures: false, icons: false }
}

impl Row<'_> {
    /// Its main fact.
    pub fn fact(&self) -> Option<FactId> {
        self.fields.first().map(|field| field.fact)
    }

    /// Does only a desk ask for it? Then the client's side does not show it.
    pub fn desk(&self) -> bool {
        self.question.is_none()
    }

    /// The fields that are open as things stand, as places in [`Row::fields`].
    pub fn open(&self, book: &Book, answers: &Answers, facts: &Facts) -> Vec<usize> {
        let goals = book.guide.goals.and_then(|goals| answers.get(goals));
        let several = matches!(goals, Some(Answer::Is(Value::List(goals))) if goals.len() > 1);
        let open = |field: &Field| {
            let holds = field.when.as_ref().is_none_or(|when| when.eval(facts).is_true());
            holds && (book.guide.first_goal != Some(field.fact) || several)
        };
        (0..self.fields.len()).filter(|place| open(&self.fields[*place])).collect()
    }
}

/// The values that a field offers as things stand; empty where something is typed.
pub fn options(book: &Book, answers: &Answers, field: &Field) -> Vec<i32> {
    if book.guide.first_goal == Some(field.fact) {
        // "What first?" chooses among the wishes just named.
        let goals = book.guide.goals.and_then(|goals| answers.get(goals));
        return goals.map(|goals| engine::pick::listed(goals).to_vec()).unwrap_or_default();
    }
    let kind = book.fact(field.fact).map(|fact| fact.kind);
    match (field.input, kind) {
        (Input::One | Input::Many | Input::Tick, Some(Kind::Bool)) => vec![1, 0],
        (Input::One | Input::Many, _) => field.options.clone(),
        _ => Vec::new(),
    }
}

/// How each row stands. When the guide has no question left, the desk's fact on which most doors hang comes next.
pub fn states(
    rows: &[Row<'_>],
    answers: &Answers,
    outcome: &Outcome<'_>,
    ahead: &Ahead<'_>,
) -> Vec<State> {
    let mut most: Option<(usize, usize)> = None;
    let mut states = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let answered = row.fact().is_some_and(|fact| answers.has(fact));
        states.push(match row.question {
            Some(question) if answered => match question::applies(question, &outcome.facts) {
                true => State::Answered,
                false => State::Idle,
            },
            Some(question) if is(ahead.next, question) => State::Next,
            Some(question) => match ahead.remaining.iter().any(|other| other.id == question.id) {
                true => State::Open,
                false => State::Idle,
            },
            None if answered => State::Answered,
            None => {
                let count = row.fact().map_or(0, |fact| hanging(outcome, fact));
                if count > most.map_or(0, |(_, most)| most) {
                    most = Some((place, count));
                }
                if count > 0 { State::Open } else { State::Idle }
            }
        });
    }
    if let (None, Some((place, _))) = (ahead.next, most) {
        states[place] = State::Next;
    }
    states
}

fn is(next: Option<&Question>, question: &Question) -> bool {
    next.is_some_and(|next| next.id == question.id)
}

/// How many doors worth showing wait for a fact, or lean on what is assumed of it.
fn hanging(outcome: &Outcome<'_>, fact: FactId) -> usize {
    let doors = outcome.doors.iter().filter(|door| !door.relevance.is_false() && !door.hidden);
    doors.filter(|door| door.missing.contains(&fact) || door.presumed.contains(&fact)).count()
}

#[cfg(test)]
mod tests;
