//! What may be tried out.

use std::iter::once;

use engine::{Book, Cond, Fact, FactId, Kind, Op, Value};

/// The facts that may be tried out, as far as the book has them. A job is a value of `doing_now`, from which its hours follow; `employed` alone
/// would leave them at none.
const LEVERS: [&str; 5] = ["german_level", "months_in_germany", "status", "benefits", "doing_now"];

/// A fact that may be tried out, with the values worth trying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lever {
    /// The fact.
    pub fact: FactId,
    /// Named values in the book's order; of a number the first on each side of every mark that a condition sets, be it of a
    /// verdict, a phase, the short list or a question.
    pub values: Vec<Value>,
}

/// What may be tried out.
pub fn levers(book: &Book) -> Vec<Lever> {
    let facts = LEVERS.iter().filter_map(|id| book.fact_by_id(id));
    facts.map(|fact| Lever { fact: fact.code, values: values(book, fact) }).collect()
}

fn values(book: &Book, fact: &Fact) -> Vec<Value> {
    let named = fact.values.iter().filter(|(_, id)| id != "unknown").map(|(code, _)| *code);
    match fact.kind {
        Kind::Bool => vec![Value::bool(true), Value::bool(false)],
        Kind::Codes => named.map(|code| Value::List(vec![code])).collect(),
        Kind::Number => steps(book, fact.code).into_iter().map(Value::one).collect(),
        _ => named.map(Value::one).collect(),
    }
}

/// What verdicts hang on.
fn doors(book: &Book) -> impl Iterator<Item = &Cond> {
    let derived = book.facts.iter().flat_map(|fact| &fact.derive).map(|line| &line.when);
    let types = book.types.iter().map(|offer_type| &offer_type.relevant);
    book.rules.iter().map(|rule| &rule.when).chain(derived).chain(types)
}

/// What phases hang on.
fn chain(book: &Book) -> impl Iterator<Item = &Cond> {
    let guide = &book.guide;
    let lines = guide.lines.iter().flat_map(|line| once(&line.when).chain(&line.except));
    lines
        .chain(guide.fallbacks.iter().map(|line| &line.when))
        .chain(guide.limits.iter().map(|line| &line.when))
        .chain(guide.starts.iter().map(|line| &line.when))
        .chain(guide.goal_phases.iter().map(|line| &line.when))
}

/// What the short list and the questions hang on.
fn shown(book: &Book) -> impl Iterator<Item = &Cond> {
    let asked = book.questions.iter().flat_map(|question| {
        once(&question.ask).chain(question.fields.iter().filter_map(|field| field.when.as_ref()))
    });
    asked
        .chain(book.guards.iter().map(|guard| &guard.when))
        .chain(book.urgent.iter().map(|line| &line.when))
        .chain(book.advisers.iter().map(|line| &line.when))
}

/// Zero, and the first number on the far side of each mark.
fn steps(book: &Book, fact: FactId) -> Vec<i32> {
    let mut steps = vec![0];
    for cond in doors(book).chain(chain(book)).chain(shown(book)) {
        each_step(cond, fact, &mut steps);
    }
    steps.sort_unstable();
    steps.dedup();
    steps
}

fn each_step(cond: &Cond, fact: FactId, steps: &mut Vec<i32>) {
    match cond {
        Cond::All(parts) | Cond::Any(parts) => {
            parts.iter().for_each(|part| each_step(part, fact, steps));
        }
        Cond::Not(part) => each_step(part, fact, steps),
        Cond::Cmp(of, op, mark) if *of == fact => match op {
            Op::Ge | Op::Lt => steps.push(*mark),
            Op::Gt | Op::Le => steps.push(mark.saturating_add(1)),
            Op::Eq | Op::Ne => steps.extend([*mark, mark.saturating_add(1)]),
        },
        _ => {}
    }
}
