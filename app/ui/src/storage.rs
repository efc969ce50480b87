//! Answers on the device: this session's by default, kept only on request, never anywhere else.
//!
//! The stored form carries a version. Another version, or garbage, is dropped politely: the guide starts anew.

use engine::{Answer, Answers, Book, FactId, Kind, Value};
use gloo::storage::{LocalStorage, SessionStorage, Storage};

const KEY: &str = "wegkette";
/// Grows when the stored form changes.
const VERSION: &str = "1:";
/// Guard H11: that somebody is threatened is never stored, where the one who threatens could find it.
const NEVER_STORED: (&str, &str) = ("urgent", "gewalt");

/// The stored answers that still make sense, and whether they are kept beyond the session.
pub(crate) fn load(book: &Book) -> (Answers, bool) {
    let read = |storage: web_sys::Storage| storage.get_item(KEY).ok().flatten();
    let session = read(SessionStorage::raw());
    let kept = read(LocalStorage::raw());
    let keep = kept.is_some();
    let stored = session.or(kept).and_then(|stored| decode(&stored)).unwrap_or_default();
    let sensible = stored.iter().filter(|(fact, answer)| fits(book, *fact, answer));
    (sensible.map(|(fact, answer)| (fact, answer.clone())).collect(), keep)
}

/// Stores the answers for this session, and beyond it if `keep`.
pub(crate) fn save(book: &Book, answers: &Answers, keep: bool) {
    let answers = answers.iter().map(|(fact, answer)| (fact, storable(book, fact, answer)));
    let Some(stored) = encode(&answers.collect()) else { return };
    // Storage may be full or forbidden (private mode); the guide works without it.
    let _ = SessionStorage::raw().set_item(KEY, &stored);
    if keep {
        let _ = LocalStorage::raw().set_item(KEY, &stored);
    } else {
        LocalStorage::delete(KEY);
    }
}

/// The version, then the bytes in hexadecimal: storage takes only text.
fn encode(answers: &Answers) -> Option<String> {
    let bytes = postcard::to_allocvec(answers).ok()?;
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    let digits = bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    Some(VERSION.chars().chain(digits).collect())
}

fn decode(stored: &str) -> Option<Answers> {
    let digits = stored.strip_prefix(VERSION)?.as_bytes();
    let digit = |digit: u8| char::from(digit).to_digit(16);
    let pair = |pair: &[u8]| u8::try_from(digit(pair[0])? * 16 + digit(*pair.get(1)?)?).ok();
    let bytes: Vec<u8> = digits.chunks(2).map(pair).collect::<Option<_>>()?;
    postcard::from_bytes(&bytes).ok()
}

/// The fact still exists and the answer has its shape and only known values.
fn fits(book: &Book, fact: FactId, answer: &Answer) -> bool {
    let Some(fact) = book.fact(fact) else { return false };
    let Answer::Is(value) = answer else { return true };
    let known = |code: &i32| fact.values.iter().any(|(value, _)| value == code);
    match (fact.kind, value) {
        (Kind::Codes, Value::List(values)) => values.iter().all(known),
        (Kind::Numbers, Value::List(_)) => true,
        (Kind::Code | Kind::Place, Value::Range(low, high)) => low == high && known(low),
        (Kind::Code | Kind::Place, Value::OneOf(values)) => values.iter().all(known),
        (Kind::Bool, Value::Range(low, high)) => low == high && (0..=1).contains(low),
        (Kind::Number | Kind::Date | Kind::Text, Value::Range(low, high)) => low <= high,
        _ => false,
    }
}

fn storable(book: &Book, fact: FactId, answer: &Answer) -> Answer {
    let (name, value) = NEVER_STORED;
    let never =
        book.fact(fact).filter(|fact| fact.id == name).and_then(|fact| fact.value_code(value));
    match (answer, never) {
        (Answer::Is(Value::List(chosen)), Some(never)) => Answer::Is(Value::List(
            chosen.iter().copied().filter(|value| *value != never).collect(),
        )),
        _ => answer.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_comes_back_and_garbage_does_not() {
        let mut answers = Answers::new();
        answers.set(FactId(16), Some(Answer::Is(Value::one(34))));
        answers.set(FactId(2), Some(Answer::Is(Value::List(vec![1, 20]))));
        answers.set(FactId(90), Some(Answer::Declined));
        let stored = encode(&answers).unwrap();
        assert_eq!(decode(&stored), Some(answers));
        for garbage in [
            "",
            "1:",
            "1:zz",
            "1:f",
            "0:00",
            "2:00",
            "{}",
            "1:ffffffffffff",
            &stored[..stored.len() - 3],
        ] {
            assert!(decode(garbage).is_none_or(|answers| answers == Answers::new()), "{garbage}");
        }
    }
}
