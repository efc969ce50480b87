//! What picking an option makes of an answer.

use crate::{Answer, Fact, Value};

/// Values that exclude all others of their list: "no", "nothing of that".
const ALONE: [&str; 3] = ["no", "none", "nothing_listed"];

/// The answer after a value was picked: the value; or, where several may be (`many`), the list with it, or without it if it was in there,
/// in the order in which they were picked. `None`: nothing is left.
pub fn picked(fact: &Fact, said: Option<&Answer>, code: i32, many: bool) -> Option<Answer> {
    if !many {
        return Some(Answer::Is(Value::one(code)));
    }
    let mut values = said.map(|said| listed(said).to_vec()).unwrap_or_default();
    if let Some(index) = values.iter().position(|value| *value == code) {
        values.remove(index);
    } else {
        values.retain(|other| !alone(fact, *other) && !alone(fact, code));
        values.push(code);
    }
    (!values.is_empty()).then_some(Answer::Is(Value::List(values)))
}

/// Does a value exclude all others of its list? Whoever picked it has picked.
pub fn alone(fact: &Fact, code: i32) -> bool {
    fact.value_id(code).is_some_and(|id| ALONE.contains(&id))
}

/// The values of an answer that is a list.
pub fn listed(answer: &Answer) -> &[i32] {
    if let Answer::Is(value) = answer { value.list() } else { &[] }
}

/// Is this value, or a list with it, the answer?
pub fn holds(said: Option<&Answer>, code: i32) -> bool {
    match said {
        Some(Answer::Is(Value::List(values))) => values.contains(&code),
        Some(Answer::Is(value)) => value.fixed() == Some(code),
        _ => false,
    }
}
