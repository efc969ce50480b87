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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FactId, Kind};

    #[test]
    fn nothing_stands_beside_no_and_a_second_tap_takes_back() {
        let values = vec![(1, "no".to_owned()), (2, "money".to_owned()), (3, "home".to_owned())];
        let fact = Fact {
            code: FactId(1),
            id: "urgent".to_owned(),
            kind: Kind::Codes,
            values,
            months_since: None,
            derive: Vec::new(),
            presume: None,
            desk: false,
            helper: false,
            incidental: false,
        };
        let mut said = None;
        for (code, after) in
            [(2, vec![2]), (3, vec![2, 3]), (1, vec![1]), (3, vec![3]), (3, vec![])]
        {
            said = picked(&fact, said.as_ref(), code, true);
            assert_eq!(said.as_ref().map(|said| listed(said).to_vec()).unwrap_or_default(), after);
        }
        let one = picked(&fact, None, 2, false);
        assert!(holds(one.as_ref(), 2) && !holds(one.as_ref(), 3));
    }
}
