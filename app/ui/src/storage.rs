//! Answers on the device: this session's by default, kept only on request, never anywhere else.
//!
//! The stored form carries a version. Another version, or garbage, is dropped politely: the guide starts anew.

use engine::{Answer, Answers, Book, FactId, Kind, Value};
use gloo::storage::{LocalStorage, SessionStorage, Storage};
use serde::{Deserialize, Serialize};

const KEY: &str = "wegkette";
const VERSION: u8 = 1;
/// Guard H11: that somebody is threatened is never stored, where the one who threatens could find it.
const NEVER_STORED: (&str, &str) = ("urgent", "gewalt");

#[derive(Serialize, Deserialize)]
struct Stored {
    version: u8,
    answers: Vec<(FactId, Answer)>,
}

/// The stored answers that still make sense, and whether they are kept beyond the session.
pub(crate) fn load(book: &Book) -> (Answers, bool) {
    let session = SessionStorage::get::<Stored>(KEY).ok();
    let kept = LocalStorage::get::<Stored>(KEY).ok();
    let keep = kept.is_some();
    let stored = session.or(kept).filter(|stored| stored.version == VERSION);
    let answers = stored.map(|stored| stored.answers).unwrap_or_default();
    (answers.into_iter().filter(|(fact, answer)| fits(book, *fact, answer)).collect(), keep)
}

/// Stores the answers for this session, and beyond it if `keep`.
pub(crate) fn save(book: &Book, answers: &Answers, keep: bool) {
    let answers = answers.iter().map(|(fact, answer)| (*fact, storable(book, *fact, answer)));
    let stored = Stored { version: VERSION, answers: answers.collect() };
    // Storage may be full or forbidden (private mode); the guide works without it.
    let _ = SessionStorage::set(KEY, &stored);
    if keep {
        let _ = LocalStorage::set(KEY, &stored);
    } else {
        LocalStorage::delete(KEY);
    }
}

/// Deletes everything.
pub(crate) fn clear() {
    SessionStorage::delete(KEY);
    LocalStorage::delete(KEY);
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
